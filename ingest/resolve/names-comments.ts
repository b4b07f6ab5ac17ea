import type { NameCandidate } from '../recognize/names.ts';
import { slugOf } from '../registry/slug.ts';
import { asEntityId } from '../symbols/ids.ts';
import { romanToNumber } from '../symbols/roman.ts';
import type { Identity } from './names-identity.ts';

/**
 * General comments and recommendations of the treaty bodies. Each committee counts its own, so the number
 * alone is no name: No. 7 of the Committee on the Rights of the Child is not that of another committee.
 */

/** "|, of the Committee", "| (2005) on early childhood of the Committee", "|, adopted by the Committee". */
const BEHIND =
  /^(?: \(\d{4}\))?(?: (?:on|concerning|regarding) [^;:\n]{0,160}?)?,? (?:of|by|adopted by|issued by) the $/;
/** "the Committee's |", "the Committee, in its |", "the Committee and its |". */
const BEFORE = /^(?:'s|'|,? in its|,? and its|,? has (?:adopted|issued) its) $/;
/** Between the members of a list: nothing but commas, years and titles. */
const LISTED = /^(?: \(\d{4}\))?(?: (?:on|concerning|regarding) [^;:\n]{0,160}?)?(?:, and |, | and |; )$/;
/** No list is longer. */
const LONGEST = 12;

/** What a general comment is when the words beside it name its committee; null when they name none. */
export function generalComment(
  reading: string,
  names: readonly NameCandidate[],
  index: number,
): Identity | null {
  const candidate = names[index];
  if (candidate?.rule !== 'phrase.general-comment') return null;
  const committee = behind(reading, names, index) ?? before(reading, names, index);
  const printed = `${candidate.noun ?? ''} ${reading.slice(candidate.start, candidate.end)}`
    .replace(/\s+/g, ' ')
    .trim();
  const number = numberIn(printed);
  if (!committee?.entity || number === null || /joint/i.test(printed)) return null;
  const noun = nounOf(reading, candidate);
  const theirs = `of the ${committee.entity.name}`;
  const id = asEntityId(`soft-law/${slugOf(`general ${noun} No. ${number} ${theirs}`)}`);
  // A title tells more than the committee, a number alone too little.
  const title = / (?:on|concerning|regarding) .*$/.exec(printed)?.[0] ?? ` ${theirs}`;
  return { id, kind: 'softLaw', name: `general ${noun} No. ${number}${title}`, entity: null };
}

function numberIn(printed: string): number | null {
  const digits = /\d{1,3}\b/.exec(printed)?.[0];
  return digits === undefined ? romanToNumber(/\b[IVXL]{1,7}\b/.exec(printed)?.[0] ?? '') : Number(digits);
}

/** "general |comment| No. 7": each committee has either comments or recommendations. */
const nounOf = (reading: string, { noun, start, end }: NameCandidate): string =>
  /comment|recommendation/i.exec(noun ?? reading.slice(start, end))?.[0].toLowerCase() ?? '';

const isCommittee = ({ kind, entity }: NameCandidate): boolean =>
  kind === 'body' && entity !== null && entity.name.startsWith('Committee ');

/** The committee named behind a comment, or behind the list that it stands in. */
function behind(reading: string, names: readonly NameCandidate[], index: number): NameCandidate | null {
  let last = names[index];
  for (let at = index + 1; last && at <= index + LONGEST; at++) {
    const next = names[at];
    if (!next) return null;
    const between = reading.slice(last.end, next.start);
    if (isCommittee(next)) return BEHIND.test(between) ? next : null;
    if (next.rule !== last.rule || !LISTED.test(between) || nounOf(reading, next) !== nounOf(reading, last))
      return null;
    last = next;
  }
  return null;
}

function before(reading: string, names: readonly NameCandidate[], index: number): NameCandidate | null {
  let first = names[index];
  for (let at = index - 1; first && at >= Math.max(0, index - LONGEST); at--) {
    const earlier = names[at];
    if (!earlier) return null;
    const between = reading.slice(earlier.end, first.start);
    if (isCommittee(earlier)) return BEFORE.test(between) ? earlier : null;
    if (
      earlier.rule !== first.rule ||
      !LISTED.test(between) ||
      nounOf(reading, earlier) !== nounOf(reading, first)
    )
      return null;
    first = earlier;
  }
  return null;
}
