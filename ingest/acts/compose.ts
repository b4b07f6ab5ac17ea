import { lastUpTo, type Stretch } from '../parse/bounds.ts';
import type { KnownLink, KnownStructure, SourceText } from '../parse/document.ts';
import { PlacedText, type Piece } from '../parse/placed-text.ts';
import { placedSource } from '../read-as-placed.ts';
import type { OwnNotes, PlacedNote } from './notes.ts';

/**
 * A text put together from stretches of a volume: those given, without the notes that belong elsewhere, and behind them its own notes that
 * stand elsewhere, each in a line of its own. What the format knows of them stands there, too.
 */
export function composed(
  source: SourceText,
  stretches: readonly Stretch[],
  { all, moved, cut }: OwnNotes,
): SourceText {
  const kept = [...without(stretches, cut), ...moved];
  const ends = new Set(stretches.slice(0, -1).map(({ end }) => end));
  const pieces = kept.flatMap(({ start, end }): readonly Piece[] => {
    const isEnded = source.text.charAt(end - 1) === '\n';
    // A heading above an act does not go on in what stands behind it.
    const put = (isEnded ? '' : '\n') + (ends.has(end) ? '\n' : '');
    return put === ''
      ? [{ start, end }]
      : [
          { start, end },
          { start: end, end, put },
        ];
  });
  const { known, ...plain } = source;
  const own = known && knownOf(known, kept, all);
  return placedSource({ ...plain, ...(own && { known: own }) }, new PlacedText(source.text, pieces));
}

/** The stretches without what is cut out of them; both in order. */
function without(stretches: readonly Stretch[], cuts: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let cut = 0;
  for (const { start, end } of stretches) {
    let from = start;
    while ((cuts[cut]?.end ?? Infinity) <= from) cut++;
    for (let next = cuts[cut]; next && next.start < end; next = cuts[++cut]) {
      if (next.start > from) left.push({ start: from, end: next.start });
      from = Math.max(from, next.end);
      if (next.end > end) break;
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

/** Of what the format knows of a volume, what it knows of these stretches and notes. */
function knownOf(
  { footnotes, links }: KnownStructure,
  stretches: readonly Stretch[],
  notes: readonly PlacedNote[],
): KnownStructure {
  const isIn = ({ start, end }: Stretch): boolean =>
    stretches.some((each) => each.start <= start && end <= each.end);
  return {
    ...(footnotes && {
      footnotes: notes.map(({ note }) => ({ ...note, anchors: note.anchors.filter(isIn) })),
    }),
    ...(links && { links: linksIn(links, stretches) }),
  };
}

/** Both by start. */
function linksIn(links: readonly KnownLink[], stretches: readonly Stretch[]): readonly KnownLink[] {
  const starts = Int32Array.from(links, ({ start }) => start);
  return stretches.flatMap(({ start, end }) => {
    const first = lastUpTo(starts, start - 1) + 1;
    return links.slice(first, lastUpTo(starts, end - 1) + 1).filter((link) => link.end <= end);
  });
}
