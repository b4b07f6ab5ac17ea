/** A stretch of a text: places in UTF-16 code units, the end behind its last character. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where elements start and end, by start. In numbers alone: searched among elements of different kinds, each new kind
 * would have the search compiled anew, and all that it is a part of.
 */
export interface Bounds {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Of elements sorted by start. */
export function boundsOf(elements: readonly Stretch[]): Bounds {
  const starts = new Int32Array(elements.length);
  const ends = new Int32Array(elements.length);
  for (const [index, { start, end }] of elements.entries()) {
    starts[index] = start;
    ends[index] = end;
  }
  return { starts, ends };
}

/** Index of the last element that starts at or before the offset, or -1. */
export const lastStartingAt = ({ starts }: Bounds, offset: number): number => lastUpTo(starts, offset);

/** Of ascending numbers the index of the last that is not above the given one, or -1. */
export function lastUpTo(numbers: Int32Array, most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
