import { ISSUERS, type Issuer } from './issuers.ts';

/** In a decision that goes on so: "The Conference,". Conferences of organizations call themselves so too. */
const ANY_CONFERENCE = 'Conference';

/** What several organizations or conventions have. */
export const SHARED_SPEAKERS: readonly string[] = [
  'Governing Council',
  'Conference of the Parties',
  'Conference of the States Parties',
  ANY_CONFERENCE,
];
/** "Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol": it always speaks under all of its name. */
const SERVING = / serving as /;
const IS_BODY = /\b(?:Council|Conference|Meeting|Forum|Assembly)\b/;

/**
 * The one of these bodies that speaks in a text which calls it by the shared name alone: the one that it names in full,
 * else the one whose documents it cites ("UNEP/CBD/SBSTTA/16/9"), else that of the only organization or convention named.
 */
export function sharedSpeaker(noun: string, text: string): Issuer | null {
  const theirs = ISSUERS.filter(({ name }) => name.startsWith(`${noun} `) && !SERVING.test(name));
  for (const tells of noun === ANY_CONFERENCE ? [isNamed, isCited] : [isNamed, isCited, isParentNamed]) {
    const [first, ...others] = theirs.filter((issuer) => tells(issuer, text));
    if (first && others.length === 0) return first;
  }
  return null;
}

const isNamed = ({ names }: Issuer, text: string): boolean =>
  names.some((name) => IS_BODY.test(name) && text.includes(name));

/** "CBD/" of `CBD/COP/DEC/{n}`, "UNEP/CHW" of `UNEP/CHW/DEC/{n}`: its documents and those of its subsidiary bodies. */
function isCited({ resolution, decision }: Issuer, text: string): boolean {
  const family = (decision || resolution)
    .replace(/\/(?:DEC|RES)\/.*$/, '')
    .replace(/(?<=\/)(?:COP|CP|COSP|CMP|CMA)$/, '');
  return family.includes('/') && text.includes(family);
}

const isParentNamed = ({ name }: Issuer, text: string): boolean =>
  text.includes(name.replace(/^.*? (?:of|to) the (?!Parties|States Parties)/, ''));
