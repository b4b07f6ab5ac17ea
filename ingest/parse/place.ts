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
  /** For each paragraph the index of the one around it, or -1. */
  readonly #parents: Int32Array;
  /** By paragraph; made when asked for, since nothing is cited in most. */
  readonly #inParagraphs: (Place | undefined)[] = [];
  readonly #inNotes = new Map<Footnote, Place>();

  constructor(document: ParsedDocument) {
    this.#document = document;
    const { paragraphs } = document;
    const parents = new Int32Array(paragraphs.length);
    let open = -1;
    for (const [index, { start }] of paragraphs.entries()) {
      while (open >= 0 && (paragraphs[open]?.end ?? 0) <= start) open = parents[open] ?? -1;
      parents[index] = open;
      open = index;
    }
    this.#parents = parents;
  }

  at(offset: number): Place {
    const { footnotes } = this.#document;
    const note = footnotes[lastStartingAt(footnotes, offset)];
    return note && offset < note.end ? this.#inNote(note) : this.#inBody(offset);
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
    let index = lastStartingAt(paragraphs, offset);
    while (index >= 0 && (paragraphs[index]?.end ?? 0) <= offset) index = this.#parents[index] ?? -1;
    const paragraph = paragraphs[index];
    if (paragraph) return (this.#inParagraphs[index] ??= this.#inParagraph(paragraph, index));
    const region = regions[lastStartingAt(regions, offset)]?.kind;
    return region === 'heading' || region === 'cover' ? HEAD : NOWHERE;
  }
}

/** Index of the last element that starts at or before the offset, or -1; elements are sorted by start. */
function lastStartingAt(elements: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((elements[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
