import type { Footnote, Paragraph, ParsedDocument } from './document.ts';

/** Where an offset stands, in the reader's terms. */
export interface Place {
  /** Innermost paragraph; of a note, that of its first anchor; HEAD for the heading and cover; null: nowhere. */
  readonly paragraph: Paragraph | 'HEAD' | null;
  /** Lead words of the nearest paragraph, from the innermost outwards, that has some. */
  readonly lead: string | null;
  readonly footnote: Footnote | null;
}

/** Answers "which paragraph, which footnote?" for offsets of one document, in O(log n). */
export class Places {
  readonly #document: ParsedDocument;
  /** For each paragraph the index of the one around it, or -1. */
  readonly #parents: readonly number[];

  constructor(document: ParsedDocument) {
    this.#document = document;
    const open: number[] = [];
    this.#parents = document.paragraphs.map((paragraph, index) => {
      while (open.length > 0 && (document.paragraphs[open.at(-1) ?? 0]?.end ?? 0) <= paragraph.start)
        open.pop();
      const parent = open.at(-1) ?? -1;
      open.push(index);
      return parent;
    });
  }

  at(offset: number): Place {
    const footnote = this.#footnoteAt(offset);
    if (!footnote) return { ...this.#inBody(offset), footnote: null };
    const anchor = footnote.anchors[0];
    return anchor ? { ...this.#inBody(anchor.start), footnote } : { paragraph: null, lead: null, footnote };
  }

  #footnoteAt(offset: number): Footnote | null {
    const { footnotes } = this.#document;
    const note = footnotes[lastStartingAt(footnotes, offset)];
    return note && offset < note.end ? note : null;
  }

  #inBody(offset: number): { paragraph: Place['paragraph']; lead: string | null } {
    const { paragraphs, regions } = this.#document;
    let index = lastStartingAt(paragraphs, offset);
    while (index >= 0 && (paragraphs[index]?.end ?? 0) <= offset) index = this.#parents[index] ?? -1;
    const paragraph = paragraphs[index];
    if (!paragraph) {
      const region = regions[lastStartingAt(regions, offset)]?.kind;
      return { paragraph: region === 'heading' || region === 'cover' ? 'HEAD' : null, lead: null };
    }
    for (let at = index; at >= 0; at = this.#parents[at] ?? -1) {
      const lead = paragraphs[at]?.lead;
      if (lead) return { paragraph, lead };
    }
    return { paragraph, lead: null };
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
