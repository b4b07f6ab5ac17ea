/** The size of letters for which rows and columns are measured, in pixels; browsers have it unless one sets another. */
const USUAL = 16;

/** How large letters are beside the usual ones: who has set the browser to larger ones has rows with room for them. */
export function letterScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) ? size / USUAL : 1;
}
