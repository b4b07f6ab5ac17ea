/** Pieces that are repeated to strings in which a pattern of more than linear time loses its way. */
export const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ['digits', '7'],
  ['dots', '.'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['empty paragraphs', '\n\t'],
  ['commas and spaces', ', '],
  ['opening brackets', '['],
  ['opening parentheses', '('],
  ['nested parentheses', '(a'],
  ['closing parentheses', ')'],
  ['quotation marks', '“'],
  ['Ibid.', 'Ibid., '],
  ['See', 'See '],
  ['capital words', 'Convention of the '],
  ['names that share a noun', 'the Harbour, Faro and Valletta Agreements '],
  ['experts', 'group of experts on the '],
  ['meetings', 'conference on the lights of the '],
  ['one long word', 'a'],
  ['capitals', 'A'],
  ['slashes', 'A/'],
  ['symbols', 'A/66/1'],
  ['numbers in a list', '66/1, '],
  ['years in parentheses', '1325 (2000), '],
  ['resolution', 'resolution '],
  ['resolutions and', 'resolutions 1 and '],
  ['volumes', 'vol. 1, No. '],
  ['notes', '1 '],
  ['numbered lines', '\n1. '],
  ['lettered lines', '\n(a) '],
  ['hyphens', '-'],
];

/** A string of this length in code units that repeats the piece. */
export const hostile = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
