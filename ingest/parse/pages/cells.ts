/** What stands side by side in a line at the head or the foot of a page. */

/** One cell of such a line. */
const CELLS: readonly RegExp[] = [
  // 2/10, 3, – 4 –, Page 5 of 9
  /^\d{1,4}(?:\s*\/\s*\d{1,4})?$/,
  /^[-–—] ?\d{1,4} ?[-–—]$/,
  /^page \d+(?: of \d+)?$/i,
  // 18-16895 (E) 241018; 11-46650; GE.18-11234(E); N1146650E; V.18-00123
  /^(?:GE\.|V\.|LC\/\S+ )?\d{2}-\d{5}\s?(?:\([A-Z]\))?(?:\s+\d{6})*$/,
  /^N\d{7}E?$/,
  /^\d{6}$/,
  // *1816895*: the bar code's digits
  /^\*\d{5,9}\*$/,
  /^\*\s?\d{6,8}[A-Z]?\s?\*$/,
  /^Please recycle\b/i,
  // As typists set it: /..., 1637c (E), English
  /^\/ ?(?:\. ?){3}$/,
  /^\d{4}[a-z] \([A-Z]\)$/,
  /^English$/,
];

/** Whether a cell of a line says only where on which page of which print job it stands. */
export const isEdgeCell = (cell: string): boolean => CELLS.some((pattern) => pattern.test(cell));

/** A/RES/73/3, S/RES/2419 (2018), A/HRC/RES/38/6 */
export const SYMBOL_CELL = /^(?:[A-Z][A-Z.]*\/)(?:[\w.-]+\/)*[\w.-]+(?: \(\d{4}\)| \(Part [IVX]+\))?\*?$/;

/** Between the cells of a line. */
export const CELL_GAP = /\t|[ \u00a0]{2,}/;

/** What is compared of two lines: their words, in small letters. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
