import { parseXml, type XmlElement } from '../xml.ts';
import type { ListPlace, Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** A piece of a paragraph: words, or the place of a note. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly raised: boolean }
  | {
      readonly kind: 'note';
      readonly of: 'footnote' | 'endnote';
      readonly id: string;
      /** A mark of its own, such as an asterisk, in place of a number: it follows as text. */
      readonly ownMark: boolean;
    };

export interface Block {
  /** Of a notes part: the note it belongs to; of any other null. */
  readonly note: string | null;
  readonly inlines: readonly Inline[];
}

/** One part of a document. */
export interface Part {
  readonly blocks: readonly Block[];
  /** It has changes that nobody has accepted or rejected yet. */
  readonly isRevised: boolean;
}

/** Alternatives for old programs, what a reviser struck out, and hidden index entries. */
const SKIPPED: ReadonlySet<string> = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'pPrChange',
  'rPrChange',
]);

/** What a reviser put in or took out, words and paragraphs. */
const REVISIONS: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/**
 * The paragraphs of one part of a document (body, notes, header) in reading order. Of a paragraph with a
 * text box the box's paragraphs come first; tables are read row by row, each cell's paragraphs by themselves.
 * What a reviser put in is read, and what he took out is not.
 */
export function readPart(bytes: Uint8Array, part: string, styles: Styles, numbering: Numbering): Part {
  const blocks: Block[] = [];
  const reader = new PartReader(blocks, styles, numbering);
  parseXml(bytes, part, {
    open: (element) => reader.open(element),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return { blocks, isRevised: reader.isRevised };
}

interface OpenParagraph {
  readonly inlines: Inline[];
  style: string | null;
  list: string | null;
  level: number | null;
}

class PartReader {
  isRevised = false;
  readonly #blocks: Block[];
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  /** A text box opens paragraphs inside a paragraph. */
  readonly #paragraphs: OpenParagraph[] = [];
  #skipping = 0;
  #note: string | null = null;
  #inText = false;
  #inProperties = false;
  #raised = false;
  #hidden = false;

  constructor(blocks: Block[], styles: Styles, numbering: Numbering) {
    this.#blocks = blocks;
    this.#styles = styles;
    this.#numbering = numbering;
  }

  open({ name, attributes }: XmlElement): void {
    if (REVISIONS.has(name)) this.isRevised = true;
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping += 1;
      return;
    }
    const value = attributes['val'] ?? '';
    const paragraph = this.#paragraphs.at(-1);
    switch (name) {
      case 'footnote':
      case 'endnote':
        // Separators between text and notes are kept as notes with a type: what stands in them is of no note.
        if ((attributes['type'] ?? 'normal') === 'normal') this.#note = attributes['id'] ?? '';
        break;
      case 'p':
        this.#paragraphs.push({ inlines: [], style: null, list: null, level: null });
        break;
      case 'pPr':
        this.#inProperties = true;
        break;
      case 'pStyle':
        if (paragraph) paragraph.style = value;
        break;
      case 'numId':
        if (paragraph) paragraph.list = value;
        break;
      case 'ilvl':
        if (paragraph) paragraph.level = Number(value) || 0;
        break;
      case 'r':
        this.#raised = false;
        this.#hidden = false;
        break;
      case 'rStyle':
        if (!this.#inProperties) this.#raised ||= this.#styles.isRaised(value);
        break;
      case 'vertAlign':
        if (!this.#inProperties) this.#raised = value === 'superscript';
        break;
      case 'vanish':
        if (!this.#inProperties) this.#hidden = value !== '0' && value !== 'false';
        break;
      case 't':
        this.#inText = true;
        break;
      case 'tab':
      case 'ptab':
        if (!this.#inProperties) this.#add('\t');
        break;
      case 'br':
      case 'cr':
        this.#add(attributes['type'] === 'page' || attributes['type'] === 'column' ? ' ' : '\n');
        break;
      case 'noBreakHyphen':
        this.#add('\u2011');
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        paragraph?.inlines.push({
          kind: 'note',
          of: name === 'footnoteReference' ? 'footnote' : 'endnote',
          id: attributes['id'] ?? '',
          ownMark: isOn(attributes['customMarkFollows']),
        });
        break;
      default:
    }
  }

  text(text: string): void {
    if (this.#inText && this.#skipping === 0) this.#add(text);
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    if (name === 't') this.#inText = false;
    else if (name === 'pPr') this.#inProperties = false;
    else if (name === 'footnote' || name === 'endnote') this.#note = null;
    else if (name === 'p') this.#endParagraph();
  }

  #add(text: string): void {
    if (this.#hidden) return;
    this.#paragraphs.at(-1)?.inlines.push({ kind: 'text', text, raised: this.#raised });
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const place = this.#placeOf(paragraph);
    const number = place ? this.#numbering.next(place) : '';
    const inlines: Inline[] = number === '' ? [] : [{ kind: 'text', text: `${number}\t`, raised: false }];
    this.#blocks.push({ note: this.#note, inlines: [...inlines, ...paragraph.inlines] });
  }

  /** What the paragraph says itself goes before its style; list 0 is none. */
  #placeOf({ style, list, level }: OpenParagraph): ListPlace | null {
    const styled = this.#styles.listOf(style);
    if (list === null) return styled && { list: styled.list, level: level ?? styled.level };
    return list === '0' ? null : { list, level: level ?? styled?.level ?? 0 };
  }
}

const isOn = (value: string | undefined): boolean =>
  value !== undefined && value !== '0' && value !== 'false';
