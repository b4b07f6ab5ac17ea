import type { ParsedDocument } from '../parse/document.ts';
import { REFERENCE_PATTERNS, type PatternId } from './references/patterns.ts';

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

/**
 * Finds what looks like a reference, each occurrence, by start. Broad: resolution decides. Where two
 * overlap, the one that starts first stays, and of two at one place the one whose pattern stands first.
 */
export function recognizeReferences(document: ParsedDocument): readonly ReferenceCandidate[] {
  const { reading } = document;
  const found: ReferenceCandidate[] = [];
  for (const { id, regex } of REFERENCE_PATTERNS) {
    if (regex.sticky) continue;
    for (const match of reading.matchAll(regex)) found.push(candidate(id, match));
  }
  for (const { id, regex } of REFERENCE_PATTERNS) {
    if (!regex.sticky) continue;
    for (const { pattern, end } of found.slice()) {
      if (pattern !== 'head') continue;
      regex.lastIndex = end;
      const match = regex.exec(reading);
      if (match) found.push(candidate(id, match));
    }
  }
  // The sort is stable: at one place the order of the patterns stays.
  found.sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((each) => {
    if (each.start < end) return false;
    end = each.end;
    return true;
  });
}

function candidate(pattern: PatternId, match: RegExpExecArray): ReferenceCandidate {
  const groups = match.groups ?? NO_GROUPS;
  const label = groups['label'];
  const start = match.index + match[0].length - (label ?? match[0]).length;
  const words = label === undefined ? match[0] : withoutPunctuation(label);
  return { start, end: start + words.length, pattern, words, groups };
}

/** A label takes what stands beside it, the full stop and the closing bracket of the sentence too. */
function withoutPunctuation(label: string): string {
  const words = label.replace(/[.-]+$/, '');
  return words.endsWith(')') && !words.includes('(') ? withoutPunctuation(words.slice(0, -1)) : words;
}
