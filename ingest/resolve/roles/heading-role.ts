import type { Role } from '../../record.ts';

/** How far before a symbol the bracket or the words may stand that say what it is. */
const REACH = 400;
/** "on the recommendation of …", in one line. */
const REPORTED =
  /\b(?:on the (?:report|recommendation|proposal)|on a proposal|without reference to a Main Committee)\b[^\n]*$/;

/**
 * The role of a reference in the heading: what the text was adopted on; of a title, an item of the agenda, or a note
 * at one (no place) nothing is said.
 */
export function headingRole(reading: string, at: number | null): Role | null {
  if (at === null) return null;
  const before = reading.slice(Math.max(0, at - REACH), at);
  // "[on the report of the Third Committee (A/96/459)]": in brackets, which lines may break.
  const isBracketed = before.lastIndexOf('[') > before.lastIndexOf(']');
  return isBracketed || REPORTED.test(before) ? 'reported-in' : null;
}
