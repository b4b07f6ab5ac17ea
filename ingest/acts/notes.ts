import { boundsOf, lastStartingAt, type Stretch } from '../parse/bounds.ts';
import type { Footnote, SourceText } from '../parse/document.ts';
import { isAdoptionLine, isNumberedAct } from '../parse/lines/line-kinds.ts';
import type { Line } from '../parse/lines/lines.ts';
import { parse } from '../parse/parse.ts';
import { isNoteLine, type LineRange } from './ends.ts';

/** A note, where it stands and whose it is. */
export interface PlacedNote extends Stretch {
  readonly note: Footnote;
  /** The act in whose lines it stands; null: the rest. */
  readonly standsIn: number | null;
  /** The act that has its marker; null: the rest. */
  readonly belongsTo: number | null;
}

/**
 * The notes of a volume. They run through it, at its end or at the feet of its pages: then each belongs to the act that has its marker;
 * one whose marker was not found, to that of the one before it. Or each act has its own below it: then they stay there.
 */
export function notesOfActs(
  source: SourceText,
  lines: readonly Line[],
  ranges: readonly LineRange[],
): readonly PlacedNote[] {
  const known = source.known?.footnotes;
  if (!known && ranges.slice(0, -1).some((range) => hasFirstNote(lines, range))) return [];
  const footnotes = known ?? parse(source).footnotes;
  const bounds = ranges.map(({ from, to }) => stretchOf(lines, from, to));
  const actAt = indexAt(bounds);
  const lineAt = indexAt(
    lines.map(({ start }, index) => ({ start, end: lines[index + 1]?.start ?? source.text.length + 1 })),
  );
  const lastIsOwn = !known && areOwn(source, bounds.at(-1));
  let before: number | null | undefined;
  let end = 0;
  return footnotes.map((note): PlacedNote => {
    const line = lineAt(note.start) ?? 0;
    const standsIn = actAt(note.start);
    const [anchor] = note.anchors;
    const isLastOwn = lastIsOwn && standsIn === ranges.length - 1;
    const belongsTo = isLastOwn
      ? standsIn
      : anchor
        ? actAt(anchor.start)
        : before === undefined
          ? standsIn
          : before;
    before = belongsTo;
    const start = Math.max(lines[line]?.start ?? note.start, end);
    end = endOfLine(source.text, note.end);
    return { note, start, end, standsIn, belongsTo };
  });
}

/** The notes of an act or of the rest. */
export interface OwnNotes {
  readonly all: readonly PlacedNote[];
  /** Those that stand elsewhere. */
  readonly moved: readonly PlacedNote[];
  /** Of others, in its lines. */
  readonly cut: readonly PlacedNote[];
}

/** For each act, and under null for the rest. */
export function byAct(notes: readonly PlacedNote[]): (act: number | null) => OwnNotes {
  const own = new Map<number | null, PlacedNote[]>();
  const cut = new Map<number | null, PlacedNote[]>();
  const put = (to: Map<number | null, PlacedNote[]>, act: number | null, note: PlacedNote): void => {
    const others = to.get(act);
    if (others) others.push(note);
    else to.set(act, [note]);
  };
  for (const note of notes) {
    put(own, note.belongsTo, note);
    if (note.standsIn !== note.belongsTo) put(cut, note.standsIn, note);
  }
  return (act) => {
    const all = own.get(act) ?? [];
    return { all, moved: all.filter(({ standsIn }) => standsIn !== act), cut: cut.get(act) ?? [] };
  };
}

/** Whether the last act has notes below it that are all its own. */
function areOwn(source: SourceText, last: Stretch | undefined): boolean {
  if (!last) return false;
  const { footnotes } = parse({ ...source, text: source.text.slice(last.start, last.end) });
  return footnotes.length > 0 && footnotes.every(({ anchors }) => anchors.length > 0);
}

/** Behind the line's end. */
function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || text.slice(from, at).trim() !== '' ? from : at + 1;
}

export const stretchOf = (lines: readonly Line[], from: number, to: number): Stretch => ({
  start: lines[from]?.start ?? 0,
  end: lines[to - 1]?.end ?? 0,
});

/** Which of some stretches, in order, holds a place; null: none. */
function indexAt(stretches: readonly Stretch[]): (place: number) => number | null {
  const bounds = boundsOf(stretches);
  return (place) => {
    const last = lastStartingAt(bounds, place);
    return place < (bounds.ends[last] ?? 0) ? last : null;
  };
}

/** Lines without a number that may belong to one note. */
const CONTINUATION = 3;

/** Whether the notes below an act begin with 1: they are its own. */
function hasFirstNote(lines: readonly Line[], { from, to }: LineRange): boolean {
  let misses = 0;
  for (let index = to - 1; index > from && misses <= CONTINUATION; index--) {
    const content = lines[index]?.content ?? '';
    if (content === '') continue;
    if (isAdoptionLine(content)) return false;
    if (!isNoteLine(content) || isNumberedAct(content)) misses++;
    else if (/^\[?1[\]/\s]/.test(content)) return true;
    else misses = 0;
  }
  return false;
}
