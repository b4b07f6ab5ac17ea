/**
 * Where elements start and end, by start. In numbers alone: searched among elements of different kinds, each new kind
 * would have the search compiled anew, and all that it is a part of.
 */
export interface Bounds {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Of elements sorted by start. */
export function boundsOf(elements: readonly { readonly start: number; readonly end: number }[]): Bounds {
  const starts = new Int32Array(elements.length);
  const ends = new Int32Array(elements.length);
  for (const [index, { start, end }] of elements.entries()) {
    starts[index] = start;
    ends[index] = end;
  }
  return { starts, ends };
}

/** Index of the last element that starts at or before the offset, or -1. */
export function lastStartingAt({ starts }: Bounds, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
