import { ENDED } from '../lines/ends.ts';
import {
  isAdoptionLine,
  isAnnex,
  isFirstArticle,
  isFurniture,
  isHeading,
  isOpening,
  isStatementHeading,
  numbered,
} from '../lines/line-kinds.ts';
import type { Line } from '../lines/lines.ts';

/** Whether any paragraph from here to the end of this part of the text is numbered. */
export function hasNumbers(lines: readonly Line[], from: number): boolean {
  for (let index = from; index < lines.length; index++) {
    const content = lines[index]?.content ?? '';
    if (numbered(content)) return true;
    if (isOpening(content) || isAnnex(content) || isFirstArticle(content) || isAdoptionLine(content))
      return false;
  }
  return false;
}

/** Whether the body speaks again behind this line: then another part follows, and no annex. */
export function opensAgain(lines: readonly Line[], from: number): boolean {
  for (let index = from; index < Math.min(lines.length, from + 6); index++)
    if (isOpening(lines[index]?.content ?? '') || /^(?:At (?:its|the) \d)/.test(lines[index]?.content ?? ''))
      return true;
  return false;
}

/** Whether the heading of a statement stands above this line. */
export function isBelowStatement(lines: readonly Line[], at: number): boolean {
  for (let above = at - 1; above >= 0; above--)
    if (isStatementHeading(lines[above]?.content ?? '')) return true;
  return false;
}

/** "and others", "36/155 of 16 December 1981": no paragraph begins so. */
const BEGINS_NONE = /^(?:\p{Ll}|\d{1,4}\/\d)/u;

/** Whether what stands above this line is none of a heading, but goes on in it, or breaks off where the text does. */
export const isUnfinished = (below: string): boolean => below === '' || BEGINS_NONE.test(below);

/** Whether a line goes on with the paragraph above it; where it may be, also one that a page's end broke in the middle. */
export const goesOnFromAbove = (lines: readonly Line[], at: number, mayBeHalf: boolean): boolean =>
  BEGINS_NONE.test(lines[at]?.content ?? '') || (mayBeHalf && !ENDED.test(lineAbove(lines, at)));

/** The last line above that says something; scans have blank lines between paragraphs. */
export function lineAbove(lines: readonly Line[], at: number): string {
  let above = at - 1;
  while (above >= 0 && isFurniture(lines[above]?.content ?? '')) above--;
  return lines[above]?.content ?? '';
}

/** The next line below that says something. */
export function lineBelow(lines: readonly Line[], at: number): string {
  let below = at + 1;
  while (below < lines.length && isFurniture(lines[below]?.content ?? '')) below++;
  return lines[below]?.content ?? '';
}

/**
 * Where a `first` not above `last` comes after paragraph `last`: a list or an amended paragraph inside
 * that paragraph ("amends article 9: 4. In hearing an application …"), when the numbers behind it break
 * off and `last + 1` goes on, or when that paragraph ends in a colon; otherwise numbering starts anew.
 */
export function isInnerList(lines: readonly Line[], at: number, first: number, last: number): boolean {
  const introduced = lineAbove(lines, at).endsWith(':');
  let expected = first + 1;
  for (let index = at + 1; index < lines.length; index++) {
    const content = lines[index]?.content ?? '';
    const number = Number(numbered(content)?.[1] ?? NaN);
    if (introduced && number === last + 1) return true;
    if (number === expected) expected++;
    else if (!Number.isNaN(number)) return number === last + 1;
    else if (isOpening(content) || isAdoptionLine(content) || isAnnex(content)) return false;
  }
  return false;
}

/** How far the next number is looked for. */
const NEAR = 12;

/**
 * Whether the next numbers are not those of the paragraph here and its like: what introduces a list stands before
 * them ("Recommends the following measures:"), or the heading of a section.
 */
export function isListBelow(lines: readonly Line[], at: number): boolean {
  for (let index = at + 1; index < Math.min(lines.length, at + NEAR); index++) {
    const content = lines[index]?.content ?? '';
    if (numbered(content)) return false;
    if (content.endsWith(':') || isHeading(content)) return true;
  }
  return false;
}

/** Whether the paragraph here has lost its number `due`: the next one that has a number follows it. */
export function isNumberLost(lines: readonly Line[], at: number, due: number): boolean {
  for (let index = at + 1; index < Math.min(lines.length, at + NEAR); index++) {
    const number = numbered(lines[index]?.content ?? '')?.[1];
    if (number !== undefined) return Number(number) === due + 1;
  }
  return false;
}
