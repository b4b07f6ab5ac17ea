import type { Issuer } from '../../registry/issuers.ts';
import { BODY_WORD, mentionsIn, PARTIES, withSingleBlanks } from './evidence.ts';

/** Who is named behind a number or the list that it opens. */
export interface EvidenceBehind {
  readonly named: Issuer | null;
  /** "of the Council", "of the Conference of the Parties". */
  readonly noun: string | null;
  /** A body that no table has. */
  readonly stranger: string | null;
  /** Who adopted it, behind its title or the session: "on plastics, adopted by the Environment Assembly". */
  readonly far: Issuer | string | null;
}

export const NOBODY: EvidenceBehind = { named: null, noun: null, stranger: null, far: null };
const NUMBER = String.raw`\d{1,4}\/\d{1,3}|(?:SS\.)?[IVXL]{1,7}\/\d{1,3}|\d{1,4} \([IVXLC\d-]{1,9}\)`;
/** The rest of a list: further numbers, parts, days. */
const LIST_BEHIND = new RegExp(
  String.raw`^(?:\uE000|[,;]?(?: and| to|,|;)? (?:${NUMBER}|of \d{1,2} [A-Z][a-z]+ \d{4}|[A-Z](?= ))|(?:,|;)(?=\uE000))*`,
);
const BODY_BEHIND =
  /^((?:[A-Z][\w'-]*|of|the|for|on|and|in|to|against)(?: (?:[A-Z][\w'-]*|of|the|for|on|and|in|to|against)){0,14})/;

/**
 * Behind a noun: more of a name. "the Conference |of the Parties to the Convention|" is a short form, "the
 * Conference |of the Parties to the Convention on …|" one that no table has.
 */
const GOES_ON =
  /^ (?:of (?:the )?(?!States Parties|Parties)[A-Z]|of the (?:States )?Parties to the (?:[A-Z][\w-]+ )+(?:(?:on|for|of|against) (?:the )?)?[A-Z]|(?:for|on) )/;
/** "the Meeting of the Parties |to the Convention|", which is no name of the tables. */
const OF_A_TREATY = /^ to the [A-Z]/;

const goesOn = (of: Issuer | string, rest: string): boolean =>
  GOES_ON.test(rest) || (of === PARTIES && OF_A_TREATY.test(rest));

/** "resolution 60/251 of the General Assembly", "resolutions 5/1 and 5/2, adopted by the Council". */
export function evidenceBehind(words: string): EvidenceBehind {
  const rest = withSingleBlanks(words)
    .replace(/^[")]+/, '')
    .replace(LIST_BEHIND, '');
  const by = /^(?<comma>,? ?)(?<word>of|by|adopted by) (?:the )?(?=[A-Z])/.exec(rest);
  if (!by) return adoptedBy(rest);
  const name = rest.slice(by[0].length, by[0].length + NAME);
  const [first] = mentionsIn(name);
  if (first?.start === 0 && typeof first.of !== 'string') return { ...NOBODY, named: first.of };
  const ofMeeting = COUNTED.exec(name)?.[0].length;
  const [counted] = ofMeeting === undefined ? [] : mentionsIn(name.slice(ofMeeting));
  if (counted?.start === 0 && typeof counted.of !== 'string') return { ...NOBODY, named: counted.of };
  // "of the Conference"; "of the Board of Governors" is a name that no table has.
  if (first?.start === 0 && typeof first.of === 'string' && !goesOn(first.of, name.slice(first.end)))
    return { ...NOBODY, noun: first.of };
  // "by the X" belongs to the sentence's verb as often as to the number, ", of the X" to what stands before it.
  const { word, comma = '' } = by.groups ?? {};
  const owns = word === 'of' ? !comma.includes(',') : word === 'adopted by';
  const stranger = owns ? strangerIn(name) : null;
  return stranger === null ? adoptedBy(rest) : { ...NOBODY, stranger };
}

/** "of the |Thirtieth| Meeting of the Parties to …": which of its meetings. */
const COUNTED = /^(?:[A-Z][a-z]+-)?(?:[A-Z][a-z]+th|[Ff]irst|[Ss]econd|[Tt]hird) (?=[A-Z])/;

/** No name is longer. */
const NAME = 160;

/** Where the clause of the number ends, or another number's begins. */
const CLAUSE_END = /[;\n]|\. (?=[A-Z])|\b(?:resolution|decision)s?\b/;
/** "decision VII/11 |and other relevant decisions| of the Conference" */
const OTHERS = /^,? (?:and|as well as) (?:the )?other (?:[a-z]+ ){0,3}(?:resolution|decision)s(?= of )/;
const ADOPTED =
  /(?:\b(?:resolution|decision)s of|(?<sure>[",]\uE000* )?\badopted by|\b(?:session|meeting)s? of|"\uE000*,? (?:by|of)) (?:the )?(?=[A-Z])/g;

/** A quick look that spares most numbers the expressions: one of these is in all that they match. */
const MAY_TELL = /adopted|session|meeting|other|"/;

/** "decision IX/16, |adopted at the ninth meeting of the Conference of the Parties to …|" */
function adoptedBy(rest: string): EvidenceBehind {
  if (!MAY_TELL.test(rest)) return NOBODY;
  const others = OTHERS.exec(rest)?.[0].length ?? 0;
  const clause = rest.slice(0, others + (CLAUSE_END.exec(rest.slice(others))?.index ?? rest.length));
  ADOPTED.lastIndex = 0;
  for (let match = ADOPTED.exec(clause); match; match = ADOPTED.exec(clause)) {
    const name = rest.slice(ADOPTED.lastIndex, ADOPTED.lastIndex + NAME);
    const [first] = mentionsIn(name);
    if (first?.start === 0 && (typeof first.of !== 'string' || !goesOn(first.of, name.slice(first.end))))
      return { ...NOBODY, far: first.of };
    const stranger = match.groups?.['sure'] === undefined ? null : strangerIn(name);
    if (stranger !== null) return { ...NOBODY, stranger };
  }
  return NOBODY;
}

/** The body that no table has at the beginning of these words. */
function strangerIn(words: string): string | null {
  const phrase = BODY_BEHIND.exec(words)?.[1] ?? '';
  return phrase.split(' ').some((word) => BODY_WORD.test(word))
    ? phrase.replace(/(?: (?:of|the|for|on|and|in|to|against))+$/, '')
    : null;
}
