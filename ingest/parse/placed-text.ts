import { lastUpTo, type Stretch } from './bounds.ts';

/** A stretch of the text as printed, kept as it is, or with other characters in its place. */
export interface Piece extends Stretch {
  readonly put?: string;
  /** Whether it stands on another page than what it goes on from. */
  readonly isApart?: boolean;
}

/**
 * A text put together from pieces of the text as printed, in any order, some with other characters in their place, and where
 * its characters stand there. Places are UTF-16 code units.
 */
export class PlacedText {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  /** Where each piece begins in `text`. */
  readonly #starts: Int32Array;
  /** Where each begins as printed; known when asked for. */
  #printed: Int32Array | null = null;

  constructor(printed: string, pieces: readonly Piece[]) {
    const words: string[] = [];
    const starts = new Int32Array(pieces.length);
    let length = 0;
    for (const [index, { start, end, put }] of pieces.entries()) {
      starts[index] = length;
      words.push(put ?? printed.slice(start, end));
      length += put?.length ?? end - start;
    }
    this.text = words.join('');
    this.#pieces = pieces;
    this.#starts = starts;
  }

  /** From a place in `text` to where the same stands as printed; in what was put there, to what it stands for. */
  printedAt(place: number): number {
    const at = lastUpTo(this.#starts, place);
    const { start, end } = this.#pieces[at] ?? { start: place, end: Infinity };
    return Math.min(start + place - (this.#starts[at] ?? 0), end);
  }

  /** Where as printed a stretch ends that ends in `text` at `place`: behind its last character. */
  printedEnd(place: number): number {
    if (place === 0) return this.printedAt(0);
    const at = lastUpTo(this.#starts, place - 1);
    const { end, put } = this.#pieces[at] ?? { end: place };
    const isLast = put !== undefined && (this.#starts[at] ?? 0) + put.length === place;
    return isLast ? end : Math.min(this.printedAt(place - 1) + 1, end);
  }

  /** The parts of a stretch of `text` as printed: one for each page that it stands on, where what goes on elsewhere is known. */
  printedParts(start: number, end: number): readonly Stretch[] {
    const cuts: number[] = [];
    for (let at = lastUpTo(this.#starts, start) + 1; (this.#starts[at] ?? Infinity) < end; at++)
      if (this.#pieces[at]?.isApart) cuts.push(this.#starts[at] ?? end);
    return [start, ...cuts].map((from, index) => ({
      start: this.printedAt(from),
      end: this.printedEnd(cuts[index] ?? end),
    }));
  }

  /** From a place as printed to the same in `text`; in what was left out, to where that stood. Of pieces in their order. */
  placeOf(printed: number): number {
    this.#printed ??= Int32Array.from(this.#pieces, ({ start }) => start);
    const at = Math.max(0, lastUpTo(this.#printed, printed));
    const { start, end, put } = this.#pieces[at] ?? { start: 0, end: 0 };
    const length = put?.length ?? end - start;
    return (this.#starts[at] ?? 0) + Math.min(Math.max(0, printed - start), length);
  }
}
