import type { Params } from '../../cypher/engine.ts';
import { groupedBy } from '../../cypher/rows.ts';
import { plainWordsOf } from '../../cypher/words.ts';
import type { ExtractionRecord, RecordFootnote, RecordParagraph } from '../record.ts';

export type PassageKind = 'heading' | 'preambular' | 'operative' | 'annex' | 'footnote';

/** A numbered piece of a text as the graph stores it. */
export interface Passage {
  /** `A/RES/66/128#OP1(a)` */
  readonly id: string;
  /** PP1, OP1(a), ANNEX1.1, FN7, HEAD */
  readonly label: string;
  readonly kind: PassageKind;
  /** Place among the document's passages: heading, paragraphs, then notes. */
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

/** The passages of one document, and which of them a reference stands in. */
export class Passages {
  readonly all: readonly Passage[];
  readonly #paragraphs: ReadonlyMap<string, readonly Located<RecordParagraph>[]>;
  readonly #footnotes: ReadonlyMap<string, readonly Located<RecordFootnote>[]>;
  readonly #heading: Passage;

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
      label('HEAD'),
      wordsAt(head),
    );
    const located = paragraphs.map((paragraph, index) => ({
      source: paragraph,
      passage: passage(
        {
          kind: paragraph.kind,
          lead: paragraph.lead,
          section: paragraph.section ?? null,
          start: paragraph.start,
          end: paragraph.end,
        },
        label(paragraph.id),
        wordsAt(ownWords(paragraphs, index, text)),
      ),
    }));
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
    this.all = [heading, ...located.map(taken), ...notes.map(taken)];
    this.#heading = heading;
  }

  /** Id of the paragraph that a record names at an offset; null for none. */
  paragraphAt(label: string | null, offset: number): string | null {
    if (label === null) return null;
    if (label === 'HEAD') return this.#heading.id;
    return nearest(this.#paragraphs.get(label) ?? [], offset)?.passage.id ?? null;
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
 * word is stored once. Where a paragraph goes on behind its sub-paragraphs it is kept whole.
 */
function ownWords(paragraphs: readonly RecordParagraph[], index: number, text: string | null): Span {
  const own = paragraphs[index] ?? { start: 0, end: 0 };
  const first = paragraphs[index + 1];
  if (!first || first.start >= own.end || text === null) return own;
  let innerEnd = first.end;
  for (let at = index + 2; (paragraphs[at]?.start ?? Infinity) < own.end; at++)
    innerEnd = Math.max(innerEnd, paragraphs[at]?.end ?? 0);
  return /\S/.test(text.slice(innerEnd, own.end)) ? own : { start: own.start, end: first.start };
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
