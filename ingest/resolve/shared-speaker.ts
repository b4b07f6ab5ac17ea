import { ISSUERS, type Issuer } from '../registry/issuers.ts';

/** "The Governing Council," on a line of its own: several organizations have one. */
const ENACTING = /^[ \t]*"?The (Governing Council|Conference(?: of the (?:States )?Parties)?),?[ \t]*$/m;
const IS_BODY = /\b(?:Council|Conference|Meeting|Forum|Assembly)\b/;

/**
 * The body that speaks where its line does not say whose it is, by the rest of the text: the one that it names in full,
 * else the one whose documents it cites ("UNEP/CBD/SBSTTA/16/9"), else that of the only organization or convention named.
 */
export function sharedSpeaker(reading: string): Issuer | null {
  const noun = ENACTING.exec(reading)?.[1];
  if (noun === undefined) return null;
  const theirs = ISSUERS.filter(({ name }) => name.startsWith(`${noun} `));
  for (const tells of [isNamed, isCited, isParentNamed]) {
    const [first, ...others] = theirs.filter((issuer) => tells(issuer, reading));
    if (first && others.length === 0) return first;
  }
  return null;
}

const isNamed = ({ names }: Issuer, reading: string): boolean =>
  names.some((name) => IS_BODY.test(name) && reading.includes(name));

/** "CBD/" of `CBD/COP/DEC/{n}`: its documents and those of its subsidiary bodies. */
function isCited({ resolution, decision }: Issuer, reading: string): boolean {
  const family = (decision || resolution).replace(/(?:\/(?:COP|CP|COSP|CMP|CMA))?\/(?:DEC|RES)\/.*$/, '/');
  return family.length > 1 && reading.includes(family);
}

const isParentNamed = ({ name }: Issuer, reading: string): boolean =>
  reading.includes(name.replace(/^.*? (?:of|to) the (?!Parties|States Parties)/, ''));
