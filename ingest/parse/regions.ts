import { isCover, isFurniture } from './line-kinds.ts';
import type { Line } from './lines.ts';
import type { Region } from './document.ts';

/** How many lines a cover has at most. */
const COVER_LINES = 40;

/** Index of the first of the cover lines that end the text; the number of lines when there are none. */
export function coverOf(lines: readonly Line[]): number {
  const last = Math.max(0, lines.length - COVER_LINES);
  for (let index = lines.length - 1; index >= last; index--)
    if (isCover(lines[index]?.content ?? '')) return index;
  return lines.length;
}

/** The line behind the last one before `cover` that says something. */
export function beforeFurniture(lines: readonly Line[], cover: number): number {
  let index = cover;
  while (index > 0 && isFurniture(lines[index - 1]?.content ?? '')) index--;
  return index;
}

/** Regions from their starts: sorted, each up to the next, the last to the end of the text. */
export function regionsFrom(
  starts: readonly { readonly kind: Region['kind']; readonly start: number }[],
  length: number,
): Region[] {
  const regions: Region[] = [];
  const sorted = [...starts].sort((a, b) => a.start - b.start);
  sorted.forEach(({ kind, start }, index) => {
    const end = sorted[index + 1]?.start ?? length;
    const last = regions.at(-1);
    if (end <= start) return;
    if (last && last.kind === kind && last.end === start) regions[regions.length - 1] = { ...last, end };
    else regions.push({ kind, start, end });
  });
  return regions;
}
