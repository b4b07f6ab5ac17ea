import { BIODIVERSITY_CONFERENCE, ISSUERS, type Issuer } from './issuers.ts';

/** In a decision that goes on so: "The Conference,". Conferences of organizations call themselves so too. */
const ANY_CONFERENCE = 'Conference';

const CONFERENCE_OF_PARTIES = 'Conference of the Parties';

/** What several organizations or conventions have. */
export const SHARED_SPEAKERS: readonly string[] = [
  'Governing Council',
  CONFERENCE_OF_PARTIES,
  'Conference of the States Parties',
  'Meeting of the Parties',
  'Executive Board',
  ANY_CONFERENCE,
];
/** "Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol": it always speaks under all of its name. */
const SERVING = / serving as /;
const IS_BODY = /\b(?:Council|Conference|Meeting|Forum|Assembly|Board)\b/;

/**
 * The one of these bodies that speaks in a text which calls it by the shared name alone: the one that it names in full or
 * whose documents it cites ("UNEP/CBD/SBSTTA/16/9"), of several the one of which it does both; where it does neither of
 * any, that of the only organization or convention named.
 */
export function sharedSpeaker(noun: string, text: string): Issuer | null {
  const theirs = ISSUERS.filter(({ name }) => name.startsWith(`${noun} `) && !SERVING.test(name));
  const named = theirs.filter((issuer) => isNamed(issuer, text));
  const cited = theirs.filter((issuer) => isCited(issuer, text));
  const both = only(named.filter((issuer) => cited.includes(issuer)));
  if (noun === ANY_CONFERENCE) return only(theirs.filter((issuer) => isAbove(issuer, text))) ?? both;
  if (named.length + cited.length > 0) return both ?? only([...named, ...cited]);
  if (noun === CONFERENCE_OF_PARTIES && OF_LATE_MEETING.test(text)) return BIODIVERSITY_CONFERENCE;
  return only(theirs.filter((issuer) => isParentNamed(issuer, text)));
}

/** "decision XII/17": from the tenth meeting on the one on biological diversity alone has Roman numbers; that on hazardous wastes had them up to "IX/1". */
const OF_LATE_MEETING = /\bX(?:I{0,3}|I?V)\/\d{1,2}\b/;

const only = (issuers: readonly Issuer[]): Issuer | null =>
  issuers.length === 1 ? (issuers[0] ?? null) : null;

/** In a line that begins with the name: a heading, or where the body begins to speak. */
const isAbove = ({ names }: Issuer, text: string): boolean =>
  names.some(
    (name) =>
      IS_BODY.test(name) &&
      (text.startsWith(name) || ['\n', '\nThe '].some((before) => text.includes(before + name))),
  );

const isNamed = ({ names }: Issuer, text: string): boolean =>
  names.some((name) => IS_BODY.test(name) && text.includes(name));

/** "CBD/" of `CBD/COP/DEC/{n}`, "UNEP/CHW" of `UNEP/CHW/DEC/{n}`: its documents and those of its subsidiary bodies. */
function isCited({ resolution, decision }: Issuer, text: string): boolean {
  const family = (decision || resolution)
    .replace(/\/(?:DEC|RES)\/.*$/, '')
    .replace(/(?<=\/)(?:COP|CP|COSP|CMP|CMA)$/, '');
  return family.includes('/') ? text.includes(family) : OF_FAMILY.get(family)?.test(text) === true;
}
/** Of one word, "DP" of "DP/1990/27": only a symbol that begins with it tells. */
const OF_FAMILY: ReadonlyMap<string, RegExp> = new Map([['DP', /(?<![\w/])DP\/(?:19|20)\d\d\//]]);

const isParentNamed = ({ name }: Issuer, text: string): boolean =>
  text.includes(name.replace(/^.*? (?:of|to) the (?!Parties|States Parties)/, ''));
