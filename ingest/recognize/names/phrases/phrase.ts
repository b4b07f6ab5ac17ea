import type { EntityKind } from '../../../record.ts';
import { MONTH_NAMES } from '../../references/patterns.ts';

/** A name that small words make: found by a pattern over the text, not by capitalised words. */
export interface Phrase {
  readonly id: string;
  readonly kind: EntityKind;
  /** The words that it may begin with, in small letters: only there is it tried. */
  readonly starts: readonly string[];
  /** Sticky and linear: bounded repetitions, no nesting. */
  readonly regex: RegExp;
  /** What stands before and belongs to it: "the |Nairobi| outcome document of"; matched against the text up to it. */
  readonly before?: RegExp;
  /** What further numbers follow, in a list: "Nos. 29 and 105"; sticky, with the number as its group. */
  readonly list?: RegExp;
  /** The noun in the singular that it shares with others, which stands behind the last: "the |Basel| and |Rotterdam| conventions". */
  readonly shared?: string;
  /** What it finds; each is a row of the tests. */
  readonly examples: readonly string[];
}

/** Ends a complement in small letters: comma, bracket, marker, full stop. */
export const PLAIN = String.raw`[^,;.:()"\uE000\n\t]`;
/** With a list inside: "on the civil, political and social rights of …". */
export const TITLE = String.raw`${PLAIN}{3,160}?(?:(?:, [a-z]{3,14}){1,4} and ${PLAIN}{3,120}?)?`;
export const END = String.raw`(?=,|;|\.|:|\(|\)|"|\uE000|\n|\t|$| and Nos?\. \d| on \d{1,2} | in (?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d\b| (?:is|are|was|were|has|have|had|shall|will|should|may|known|entitled|convened|in order|in its|in their|in New York|in Geneva|in Vienna|no later than|at the (?:highest|eve|margins)|(?<!\band )in the (?:annex|course|first|framework|light|margins|month|General Assembly Hall|period|present|presence|same|second|week|year)|with|to be|(?<!\b(?:access|relation|right) )to the|to which|to achieve|through|established|adopted|held|which|that|who|as|at its|during|by the|submitted|approved|to be|for (?:the period|the organization|a (?:further )?period)|of evidence|on account|(?:aimed|mandated) (?:at|to|by)|in accordance|(?<! of )and (?:its|the|to|of|assist(?:ing|s)?|calls?|concludes?|considers?|recalls?|recommends?|reiterates?|requests?|urges?|encourages?|in|on|recogni[sz]\w+|welcom\w+|not\w+|express\w+|stress\w+|invit\w+|reaffirm\w+|also|further|looks?|that|with)) )`;

/** A number of a list, with its year; no day. */
const NUMBER = String.raw`((?:Nos?\. ?)?\d{1,3}(?: \((?:19|20)\d\d\))?)(?![\w/(-]|\.\d|,? \d| (?:${MONTH_NAMES.join('|')}))`;
const NEXT = '(?:, and |, | and )';

/** A further member of a list that is numbered in the plural. */
export const LISTED_NUMBER = new RegExp(NEXT + NUMBER, 'y');

/** The same where the members have titles: "No. 12 (2009) on lamps| to be lit and No. 14 (2013)|". */
export const LISTED_WITH_TITLE = new RegExp(
  String.raw`(?:${NEXT}|[^;.:\n\uE000]{0,160}?${NEXT}(?=Nos?\. ?\d{1,3} \((?:19|20)\d\d\)))${NUMBER}`,
  'y',
);
