import type { SourceText } from '../parse/document.ts';
import { evenlySpaced } from '../parse/spacing.ts';
import { linesOf } from '../parse/lines/lines.ts';
import { coverOf } from '../parse/regions.ts';
import type { PlacedText } from '../parse/placed-text.ts';
import { placedSource, withoutItsPages } from '../read-as-placed.ts';
import { mayHoldActs } from './candidates.ts';
import { composed } from './compose.ts';
import { rangesOf } from './ends.ts';
import { volumeHeading } from './headings.ts';
import { namesOf } from './names.ts';
import { byAct, notesOfActs, stretchOf } from './notes.ts';
import { numberLines, openingsAmong } from './openings.ts';
import { restOf } from './rest.ts';
import { actsAmong } from './sequence.ts';

/** A file that holds several acts: a report of a session, a volume of resolutions, a document in which somebody put some together. */
export interface ActsInFile {
  /** In their order. */
  readonly acts: readonly ActInFile[];
  /** What stands before, between and behind them: front matter, proceedings; null where that says nothing. */
  readonly rest: SourceText | null;
}

export interface ActInFile {
  /** Its number, fit for a path, and no other act's of the file: "43_1". */
  readonly name: string;
  /** Its own text: its lines, and behind them its notes that stand elsewhere in the file. */
  readonly source: SourceText;
}

/**
 * The acts in a text that holds several, each with a text of its own; null for any other text. An act begins with its number, and below it
 * somebody speaks or a decision is told. Linear in the length of the text; of nearly all texts only the first characters of lines are looked at.
 */
export function actsIn(source: SourceText): ActsInFile | null {
  const { known } = source;
  // What the mark-up knows as one document is one.
  if (known?.symbol !== undefined || known?.paragraphs || known?.facts) return null;
  if (!mayHoldActs(source.text)) return null;
  const read = asRead(source);
  const lines = linesOf(read.text);
  const numbers = numberLines(lines);
  const openings = openingsAmong(lines, numbers);
  const acts = actsAmong(lines, openings);
  if (acts.length === 0) return null;
  const ranges = rangesOf(lines, acts, coverOf(lines));
  const notesOf = byAct(notesOfActs(read, lines, ranges));
  const names = namesOf(acts.map(({ number }) => number.printed));
  const within = volumeHeading(lines.slice(0, numbers[0]?.line ?? 0));
  return {
    acts: ranges.map(({ from, to }, index) => ({
      name: names[index] ?? '',
      source: { ...composed(read, [stretchOf(lines, from, to)], notesOf(index)), within },
    })),
    rest: restOf(read, lines, { ranges, notes: notesOf(null), openings }),
  };
}

/** The text as it is read: without its pages, evenly spaced. */
function asRead(source: SourceText): SourceText {
  const { placed, source: unpaged } = withoutItsPages(source);
  const flat = put(placed, unpaged);
  return put(evenlySpaced(flat.text, placed !== null), flat);
}

const put = (placed: PlacedText | null, source: SourceText): SourceText =>
  placed ? placedSource(source, placed) : source;
