import { boundsOf, lastStartingAt, type Bounds } from './bounds.ts';
import type { Footnote, Paragraph, ParsedDocument } from './document.ts';

/** Where an offset stands, in the reader's terms. */
export interface Place {
  /** Innermost paragraph; of a note, that of its first anchor; HEAD for the heading and cover; null: nowhere. */
  readonly paragraph: Paragraph | 'HEAD' | null;
  /** Lead words of the nearest paragraph, from the innermost outwards, that has some. */
  readonly lead: string | null;
  readonly footnote: Footnote | null;
}

const NOWHERE: Place = { paragraph: null, lead: null, footnote: null };
const HEAD: Place = { paragraph: 'HEAD', lead: null, footnote: null };

/** Answers "which paragraph, which footnote?" for offsets of one document, in O(log n); makes each place once. */
export class Places {
  readonly #document: ParsedDocument;
  readonly #paragraphs: Bounds;
  readonly #footnotes: Bounds;
  readonly #regions: Bounds;
  /** For each paragraph the index of the one around it, or -1. */
  readonly #parents: Int32Array;
  /** By paragraph; made when asked for, since nothing is cited in most. */
  readonly #inParagraphs: (Place | undefined)[] = [];
  readonly #inNotes = new Map<Footnote, Place>();

  constructor(document: ParsedDocument) {
    this.#document = document;
    this.#paragraphs = boundsOf(document.paragraphs);
    this.#footnotes = boundsOf(document.footnotes);
    this.#regions = boundsOf(document.regions);
    this.#parents = parentsOf(this.#paragraphs);
  }

  at(offset: number): Place {
    const note = lastStartingAt(this.#footnotes, offset);
    if (note < 0 || (this.#footnotes.ends[note] ?? 0) <= offset) return this.#inBody(offset);
    const footnote = this.#document.footnotes[note];
    return footnote ? this.#inNote(footnote) : NOWHERE;
  }

  #inNote(footnote: Footnote): Place {
    let place = this.#inNotes.get(footnote);
    if (!place) {
      const anchor = footnote.anchors[0];
      place = { ...(anchor ? this.#inBody(anchor.start) : NOWHERE), footnote };
      this.#inNotes.set(footnote, place);
    }
    return place;
  }

  #inParagraph(paragraph: Paragraph, index: number): Place {
    const { paragraphs } = this.#document;
    let { lead } = paragraph;
    for (let at = this.#parents[index] ?? -1; !lead && at >= 0; at = this.#parents[at] ?? -1)
      lead = paragraphs[at]?.lead ?? null;
    return { paragraph, lead: lead || null, footnote: null };
  }

  #inBody(offset: number): Place {
    const { paragraphs, regions } = this.#document;
    let index = lastStartingAt(this.#paragraphs, offset);
    while (index >= 0 && (this.#paragraphs.ends[index] ?? 0) <= offset) index = this.#parents[index] ?? -1;
    const paragraph = paragraphs[index];
    if (paragraph) return (this.#inParagraphs[index] ??= this.#inParagraph(paragraph, index));
    const region = regions[lastStartingAt(this.#regions, offset)]?.kind;
    return region === 'heading' || region === 'cover' ? HEAD : NOWHERE;
  }
}

/** For each element the index of the one around it, or -1. */
function parentsOf({ starts, ends }: Bounds): Int32Array {
  const parents = new Int32Array(starts.length);
  let open = -1;
  for (const [index, start] of starts.entries()) {
    while (open >= 0 && (ends[open] ?? 0) <= start) open = parents[open] ?? -1;
    parents[index] = open;
    open = index;
  }
  return parents;
}
