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
  readonly #parents: readonly number[];
  readonly #inParagraphs: readonly Place[];
  readonly #inNotes = new Map<Footnote, Place>();

  constructor(document: ParsedDocument) {
    this.#document = document;
    const { paragraphs } = document;
    const open: number[] = [];
    this.#parents = paragraphs.map((paragraph, index) => {
      while (open.length > 0 && (paragraphs[open.at(-1) ?? 0]?.end ?? 0) <= paragraph.start) open.pop();
      const parent = open.at(-1) ?? -1;
      open.push(index);
      return parent;
    });
    const places: Place[] = [];
    for (const [index, paragraph] of paragraphs.entries()) {
      const around = places[this.#parents[index] ?? -1];
      places.push({ paragraph, lead: paragraph.lead || (around?.lead ?? null), footnote: null });
    }
    this.#inParagraphs = places;
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

  #inBody(offset: number): Place {
    const { paragraphs, regions } = this.#document;
    let index = lastStartingAt(paragraphs, offset);
    while (index >= 0 && (paragraphs[index]?.end ?? 0) <= offset) index = this.#parents[index] ?? -1;
    const place = this.#inParagraphs[index];
    if (place) return place;
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
