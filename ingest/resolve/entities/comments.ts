import type { ParsedDocument } from '../../parse/document.ts';
import type { NameCandidate } from '../../recognize/names.ts';
import type { RegisteredEntity } from '../../registry/registry.ts';
import { slugOf } from '../../registry/slug.ts';
import { asEntityId } from '../../symbols/ids.ts';
import { romanToNumber } from '../../symbols/roman.ts';
import { nameOf, type Identity } from './identity.ts';
import { ownTreatyBody } from './treaty-body.ts';

/**
 * General comments and recommendations of the treaty bodies. Each committee counts its own, so the number
 * alone is no name: No. 7 of the Committee on the Rights of the Child is not that of another committee.
 */

/** Where a committee may stand, and the words between. */
interface Side {
  readonly step: 1 | -1;
  readonly words: RegExp;
}

/** "|, of the Committee", "| (2005) on early childhood of the Committee", "|, adopted by the Committee". */
const BEHIND: Side = {
  step: 1,
  words:
    /^(?: \([^()\n]{2,40}\))?(?: (?:on|concerning|regarding) [^;:\n]{0,160}?)?,? (?:of|by|adopted by|issued by) the $/,
};
/** "the Committee's |", "the Committee, in its |", "the Committee and its |". */
const BEFORE: Side = { step: -1, words: /^(?:'s|'|,? in its|,? and its|,? has (?:adopted|issued) its) $/ };
/** Between the members of a list: nothing but commas, years and titles. */
const LISTED = /^(?: \(\d{4}\))?(?: (?:on|concerning|regarding|to) [^;:\n]{0,160}?)?(?:, and |, | and |; )$/;
/** No list is longer. */
const LONGEST = 12;

/** What a general comment is when the words beside it name its committee, or the text is one's own; null when nothing does. */
export function generalComment(
  document: ParsedDocument,
  names: readonly NameCandidate[],
  index: number,
): Identity | null {
  const candidate = names[index];
  if (candidate?.rule !== 'phrase.general-comment') return null;
  const { reading } = document;
  const committee =
    committeeBeside(reading, names, index, BEHIND) ??
    committeeBeside(reading, names, index, BEFORE) ??
    ownTreatyBody(document);
  const printed = nameOf(document, candidate);
  const number = numberIn(printed);
  if (!committee || number === null || /joint/i.test(printed)) return null;
  const noun = nounOf(reading, candidate);
  const theirs = `of the ${committee.name}`;
  const id = asEntityId(`soft-law/${slugOf(`general ${noun} No. ${number} ${theirs}`)}`);
  // A title tells more than the committee, a number alone too little.
  const title = / (?:on|concerning|regarding) .*$/.exec(printed)?.[0] ?? ` ${theirs}`;
  return { id, kind: 'softLaw', name: `general ${noun} No. ${number}${title}`, entity: null };
}

function numberIn(printed: string): number | null {
  // "general recommendation XXX (2004)": the year is no number.
  const words = printed.replace(/\(\d{4}\)/, '');
  const digits = /\d{1,3}\b/.exec(words)?.[0];
  return digits === undefined ? romanToNumber(/\b[IVXL]{1,7}\b/.exec(words)?.[0] ?? '') : Number(digits);
}

/** "general |comment| No. 7": each committee has either comments or recommendations. */
const nounOf = (reading: string, { noun, start, end }: NameCandidate): string =>
  /comment|recommendation/i.exec(noun ?? reading.slice(start, end))?.[0].toLowerCase() ?? '';

const isCommittee = ({ kind, entity }: NameCandidate): boolean =>
  kind === 'body' && entity !== null && /^(?:Human Rights )?Committee\b/.test(entity.name);

/** The committee named behind a comment or before it, or on that side of the list that it stands in. */
function committeeBeside(
  reading: string,
  names: readonly NameCandidate[],
  index: number,
  { step, words }: Side,
): RegisteredEntity | null {
  let nearest = names[index];
  for (let seen = 1; nearest && seen <= LONGEST; seen++) {
    const next = names[index + seen * step];
    if (!next) return null;
    const [left, right] = step > 0 ? [nearest, next] : [next, nearest];
    const between = reading.slice(left.end, right.start);
    if (isCommittee(next)) return words.test(between) ? next.entity : null;
    const isListed = next.rule === nearest.rule && LISTED.test(between);
    if (!isListed || nounOf(reading, next) !== nounOf(reading, nearest)) return null;
    nearest = next;
  }
  return null;
}
