import { isCover, isFurniture, isOpening } from './lines/line-kinds.ts';
import type { Line } from './lines/lines.ts';
import type { Region } from './document.ts';

/** How many lines a cover has at most. */
const COVER_LINES = 40;

/** Index of the first of the cover lines that end the text; the number of lines when there are none. */
export function coverOf(lines: readonly Line[]): number {
  const last = Math.max(0, lines.length - COVER_LINES);
  for (let index = lines.length - 1; index >= last; index--) {
    const content = lines[index]?.content ?? '';
    // Lines above the text are no cover at its end.
    if (isOpening(content)) return lines.length;
    // Nor is a masthead with the text below it.
    if (isCover(content))
      return lines.findIndex((line) => line.content !== '') < index ? index : lines.length;
  }
  return lines.length;
}

/** The line behind the last one before `cover` that says something. */
export function beforeFurniture(lines: readonly Line[], cover: number): number {
  let index = cover;
  while (index > 0 && isFurniture(lines[index - 1]?.content ?? '')) index--;
  return index;
}

/** Where regions begin; offsets. */
export interface Bounds {
  readonly length: number;
  readonly firstParagraph: number | null;
  readonly annexes: readonly number[];
  /** Behind articles that stand in the body. */
  readonly goesOn: readonly number[];
  readonly adoptions: readonly number[];
  readonly notes: readonly { readonly start: number; readonly end: number }[];
  /** Behind the last paragraph or note. */
  readonly furniture: number;
  readonly cover: number | null;
}

/** The regions of a text: sorted, without gap or overlap. */
export function regionsOf(bounds: Bounds): Region[] {
  const { length, firstParagraph, annexes, goesOn, adoptions, notes, furniture, cover } = bounds;
  const starts: { kind: Region['kind']; start: number; note: boolean }[] = [
    { kind: 'heading', start: 0, note: false },
    ...(firstParagraph === null ? [] : [{ kind: 'body' as const, start: firstParagraph, note: false }]),
    ...annexes.map((start) => ({ kind: 'annex' as const, start, note: false })),
    ...goesOn.map((start) => ({ kind: 'body' as const, start, note: false })),
    ...adoptions.map((start) => ({ kind: 'cover' as const, start, note: false })),
    { kind: 'furniture', start: furniture, note: false },
    ...(cover === null ? [] : [{ kind: 'cover' as const, start: cover, note: false }]),
  ];
  // A note interrupts what is around it.
  for (const note of notes) {
    starts.push({ kind: 'notes', start: note.start, note: true });
    starts.push({ kind: 'notes', start: note.end, note: false });
  }
  starts.sort((a, b) => a.start - b.start || Number(a.note) - Number(b.note));
  const regions: { kind: Region['kind']; start: number; end: number }[] = [];
  let around: Region['kind'] = 'heading';
  starts.forEach(({ kind, start, note }, index) => {
    if (kind !== 'notes') around = kind;
    const end = Math.min(starts[index + 1]?.start ?? length, length);
    const now = note ? 'notes' : around;
    const last = regions.at(-1);
    if (end <= start) return;
    if (last?.kind === now) last.end = end;
    else regions.push({ kind: now, start, end });
  });
  return regions;
}
