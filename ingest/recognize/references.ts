import type { ParsedDocument } from '../parse/document.ts';
import { Beginnings } from './references/beginnings.ts';
import type { PatternId } from './references/pattern.ts';
import { REFERENCE_PATTERNS } from './references/patterns.ts';
import { Words } from './words/words.ts';

/** A stretch of text that may refer to an instrument by symbol or number. */
export interface ReferenceCandidate {
  readonly start: number;
  readonly end: number;
  readonly pattern: PatternId;
  /** Words of the reading, from start to end. */
  readonly words: string;
  /** Named groups of the pattern. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const NO_GROUPS: ReferenceCandidate['groups'] = {};
const BEGINNINGS = new Beginnings(REFERENCE_PATTERNS);
/** By row, the place of a pattern among the patterns; what stands behind a head word gives way to all others. */
const RANKS: readonly number[] = REFERENCE_PATTERNS.map((_, row) =>
  BEGINNINGS.behindHead.includes(row) ? row + REFERENCE_PATTERNS.length : row,
);

/**
 * Finds what looks like a reference, each occurrence, by start. Broad: resolution decides. Where two
 * overlap, the one that starts first stays, and of two at one place the one whose pattern stands first.
 */
export function recognizeReferences(
  { reading }: Pick<ParsedDocument, 'reading'>,
  words = new Words(reading),
): readonly ReferenceCandidate[] {
  const found: ReferenceCandidate[] = [];
  const ranks: number[] = [];
  let isOrdered = true;
  const take = (one: ReferenceCandidate, rank: number): void => {
    const { start } = found.at(-1) ?? one;
    isOrdered &&= start < one.start || (start === one.start && (ranks.at(-1) ?? rank) <= rank);
    found.push(one);
    ranks.push(rank);
  };
  /** Where each pattern's last match ends: none begins within another of its own. */
  const ends = new Int32Array(REFERENCE_PATTERNS.length);
  const tryAt = (row: number, at: number): void => {
    const pattern = REFERENCE_PATTERNS[row];
    if (!pattern || at < (ends[row] ?? 0)) return;
    pattern.regex.lastIndex = at;
    const match = pattern.regex.exec(reading);
    if (!match) return;
    ends[row] = pattern.regex.lastIndex;
    take(candidate(pattern.id, match), RANKS[row] ?? row);
    if (pattern.id !== 'head') return;
    for (const behind of BEGINNINGS.behindHead) tryAt(behind, match.index + match[0].length);
  };
  BEGINNINGS.each(reading, words, tryAt);
  return withoutOverlaps(isOrdered ? found : sorted(found, ranks));
}

/** By start, and of two at one place by rank. */
const sorted = (found: readonly ReferenceCandidate[], ranks: readonly number[]): ReferenceCandidate[] =>
  found
    .map((one, index) => ({ one, rank: ranks[index] ?? 0 }))
    .sort((a, b) => a.one.start - b.one.start || a.rank - b.rank)
    .map(({ one }) => one);

function withoutOverlaps(found: readonly ReferenceCandidate[]): readonly ReferenceCandidate[] {
  let end = 0;
  const kept: ReferenceCandidate[] = [];
  for (const each of found) {
    if (each.start < end) continue;
    end = each.end;
    kept.push(each);
  }
  return kept;
}

function candidate(pattern: PatternId, match: RegExpExecArray): ReferenceCandidate {
  const groups = match.groups ?? NO_GROUPS;
  const label = groups['label'];
  const before = groups['before'] ?? '';
  const start = match.index + match[0].length - (label ?? match[0]).length - before.length;
  const words = label === undefined ? before + match[0] : withoutPunctuation(label);
  return { start, end: start + words.length, pattern, words, groups };
}

/** A label takes what stands beside it, the full stop and the closing bracket of the sentence too. */
function withoutPunctuation(label: string): string {
  const words = label.replace(/[.-]+$/, '');
  const isOpen = words.endsWith(')') && words.split(')').length > words.split('(').length;
  return isOpen ? withoutPunctuation(words.slice(0, -1)) : words;
}
