import type { Params } from '../../cypher/engine.ts';
import { groupedBy } from '../../cypher/rows.ts';
import { plainWordsOf } from '../../cypher/words.ts';
import { lastUpTo } from '../parse/bounds.ts';
import type { ExtractionRecord, RecordFootnote, RecordParagraph } from '../record.ts';
import { linesOutside, type OutsideLines } from './lines-outside.ts';

export type PassageKind = 'heading' | 'preambular' | 'operative' | 'annex' | 'footnote';

/** A numbered piece of a text as the graph stores it. */
export interface Passage {
  /** `A/RES/66/128#OP1(a)` */
  readonly id: string;
  /** PP1, OP1(a), ANNEX1.1, FN7, HEAD; LINE for lines with references that stand in none of these */
  readonly label: string;
  readonly kind: PassageKind;
  /** Place among the document's passages: heading, paragraphs and the lines between them, notes, the cover at the end. */
  readonly ordinal: number;
  readonly lead: string | null;
  readonly section: string | null;
  /** null in a graph of facts only. */
  readonly text: string | null;
  /** What a text index must have beside the text; null where that is enough. */
  readonly plainWords: string | null;
  /** Of the document's text, UTF-16 units; with its sub-paragraphs. */
  readonly start: number;
  readonly end: number;
}

/** Labels of what is no paragraph and no note. */
const HEADING = 'HEAD';
export const LINE = 'LINE';

/** The passages of one document, and which of them a reference stands in. */
export class Passages {
  readonly all: readonly Passage[];
  readonly #paragraphs: ReadonlyMap<string, readonly Located<RecordParagraph>[]>;
  readonly #footnotes: ReadonlyMap<string, readonly Located<RecordFootnote>[]>;
  readonly #heading: Passage;
  /** By start. */
  readonly #lines: readonly Located<OutsideLines>[];
  readonly #lineStarts: Int32Array;

  constructor(document: string, record: ExtractionRecord, text: string | null) {
    const label = uniqueLabels();
    let ordinal = 0;
    const passage = (
      fields: Omit<Passage, 'id' | 'label' | 'ordinal' | 'text' | 'plainWords'>,
      name: string,
      words: string | null,
    ): Passage => ({
      id: `${document}#${name}`,
      label: name,
      ordinal: ordinal++,
      text: words,
      plainWords: words === null ? null : plainWordsOf(words),
      ...fields,
    });
    const wordsAt = ({ start, end }: Span) => (text === null ? null : text.slice(start, end).trimEnd());
    const { paragraphs, footnotes } = record;
    let headEnd = Infinity;
    for (const { start } of [...paragraphs, ...footnotes]) headEnd = Math.min(headEnd, start);
    const head = { start: 0, end: Number.isFinite(headEnd) ? headEnd : (text?.length ?? 0) };
    const heading = passage(
      { kind: 'heading', lead: null, section: null, ...head },
      label(HEADING),
      wordsAt(head),
    );
    const outside = text === null ? [] : linesOutside(record, text, head.end);
    const lineOf = (source: OutsideLines): Located<OutsideLines> => ({
      source,
      passage: passage(
        { kind: 'heading', lead: null, section: null, start: source.start, end: source.end },
        label(source.isCover ? HEADING : LINE),
        wordsAt(source),
      ),
    });
    const between = outside.filter(({ isCover }) => !isCover);
    const lines: Located<OutsideLines>[] = [];
    const addLinesBefore = (start: number): void => {
      for (let next = between[lines.length]; next && next.start < start; next = between[lines.length])
        lines.push(lineOf(next));
    };
    const located = paragraphs.map((paragraph, index) => {
      addLinesBefore(paragraph.start);
      const own = passage(
        {
          kind: paragraph.kind,
          lead: paragraph.lead,
          section: paragraph.section ?? null,
          start: paragraph.start,
          end: paragraph.end,
        },
        label(paragraph.id),
        wordsAt(ownWords(paragraphs, index, text)),
      );
      return { source: paragraph, passage: own };
    });
    addLinesBefore(Infinity);
    const notes = footnotes.map((note) => ({
      source: note,
      passage: passage(
        { kind: 'footnote', lead: null, section: null, start: note.start, end: note.end },
        label(`FN${note.marker}`),
        text === null ? null : note.text,
      ),
    }));
    this.#paragraphs = groupedBy(located, ({ source }) => source.id);
    this.#footnotes = groupedBy(notes, ({ source }) => source.marker);
    const cover = outside.filter(({ isCover }) => isCover).map(lineOf);
    this.#heading = heading;
    this.#lines = [...lines, ...cover].sort((one, other) => one.source.start - other.source.start);
    this.#lineStarts = Int32Array.from(this.#lines, ({ source }) => source.start);
    this.all = [heading, ...located.map(taken), ...notes.map(taken), ...this.#lines.map(taken)].sort(
      (one, other) => one.ordinal - other.ordinal,
    );
  }

  /** Id of the paragraph that a record names at an offset, or of the lines that stand in none; null for neither. */
  paragraphAt(label: string | null, offset: number): string | null {
    if (label !== null && label !== HEADING)
      return nearest(this.#paragraphs.get(label) ?? [], offset)?.passage.id ?? null;
    const line = this.#lines[lastUpTo(this.#lineStarts, offset)];
    if (line && offset < line.source.end) return line.passage.id;
    return label === null ? null : this.#heading.id;
  }

  /** Id of the note that a record names at an offset; null for none. */
  footnoteAt(marker: string | null, offset: number): string | null {
    if (marker === null) return null;
    return nearest(this.#footnotes.get(marker) ?? [], offset)?.passage.id ?? null;
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Located<Source extends Span> {
  readonly source: Source;
  readonly passage: Passage;
}

const taken = ({ passage }: { readonly passage: Passage }): Passage => passage;

/** Of several with one name (two texts in one file, notes that begin anew) the one around the offset, else the last before it. */
function nearest<Source extends Span>(
  named: readonly Located<Source>[],
  offset: number,
): Located<Source> | undefined {
  return (
    named.find(({ source }) => source.start <= offset && offset < source.end) ??
    named.findLast(({ source }) => source.start <= offset) ??
    named[0]
  );
}

/**
 * The words of a paragraph without those of its sub-paragraphs, which are passages themselves: so every
 * word is stored once. Where a paragraph goes on between or behind its sub-paragraphs it is kept whole.
 */
function ownWords(paragraphs: readonly RecordParagraph[], index: number, text: string | null): Span {
  const own = paragraphs[index] ?? { start: 0, end: 0 };
  const first = paragraphs[index + 1];
  if (!first || first.start >= own.end || text === null) return own;
  let innerEnd = first.end;
  for (let at = index + 2; ; at++) {
    const next = paragraphs[at];
    const start = Math.min(next?.start ?? Infinity, own.end);
    if (start > innerEnd && /\S/.test(text.slice(innerEnd, start))) return own;
    if (!next || next.start >= own.end) return { start: own.start, end: first.start };
    innerEnd = Math.max(innerEnd, next.end);
  }
}

/** The second PP1 of a file becomes PP1~2. */
function uniqueLabels(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  };
}

/** Properties of the node. */
export const passageProperties = (passage: Passage): Params => ({ ...passage });
