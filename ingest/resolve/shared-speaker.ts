import { ISSUERS, issuerOf, type Issuer } from '../registry/issuers.ts';
import { slugOf } from '../registry/slug.ts';
import { asEntityId, type EntityId } from '../symbols/ids.ts';
import type { Named } from './named.ts';
import { registeredIdentity, type Identity } from './names-identity.ts';

/** What several organizations or conventions have. */
const SHARED = ['Governing Council', 'Conference of the Parties', 'Conference of the States Parties'];
/** In a decision that goes on so: "The Conference,". */
const SHORT = ['Conference'];
const IS_BODY = /\b(?:Council|Conference|Meeting|Forum|Assembly)\b/;

/** "The Governing Council," in a line of its own. */
interface EnactingLine {
  readonly noun: string;
  readonly start: number;
}

function enactingLine(reading: string): EnactingLine | null {
  for (const noun of [...SHARED, ...SHORT]) {
    const line = `The ${noun}`;
    for (let at = reading.indexOf(line); at >= 0; at = reading.indexOf(line, at + 1)) {
      const isAlone =
        /(?:^|\n)[ \t]{0,40}"?$/.test(reading.slice(Math.max(0, at - 42), at)) &&
        /^,?[ \t]{0,40}(?:\n|$)/.test(reading.slice(at + line.length, at + line.length + 42));
      if (isAlone) return { noun, start: at + 'The '.length };
    }
  }
  return null;
}

/**
 * The body that speaks where its line does not say whose it is, by the rest of the text: the one that it names in full,
 * else the one whose documents it cites ("UNEP/CBD/SBSTTA/16/9"), else that of the only organization or convention named.
 */
export function sharedSpeaker(reading: string): Issuer | null {
  const line = enactingLine(reading);
  return line && toldBy(reading, line);
}

function toldBy(reading: string, { noun }: EnactingLine): Issuer | null {
  const theirs = ISSUERS.filter(({ name }) => name.startsWith(`${noun} `));
  for (const tells of [isNamed, isCited, isParentNamed]) {
    const [first, ...others] = theirs.filter((issuer) => tells(issuer, reading));
    if (first && others.length === 0) return first;
  }
  return null;
}

/** "The |Conference of the Parties|,": whoever it is, under its short name; null where nothing tells, or no such line is there. */
export function speakerNamed(reading: string, body: EntityId | null): Named | null {
  const line = enactingLine(reading);
  if (line === null) return null;
  const own = issuerOf(body);
  const issuer = own?.name.startsWith(`${line.noun} `) ? own : toldBy(reading, line);
  const { start, noun } = line;
  return issuer && { start, end: start + noun.length, identity: identityOf(issuer), short: true };
}

/** A conference of parties is a conference among names, and a body among those that act. */
function identityOf({ id, name }: Issuer): Identity {
  const kind = name.startsWith('Conference') ? 'conference' : 'body';
  return (
    registeredIdentity(id) ??
    registeredIdentity(asEntityId(`${kind}/${slugOf(name)}`)) ?? {
      id: asEntityId(`${kind}/${slugOf(name)}`),
      kind,
      name,
      entity: null,
    }
  );
}

const isNamed = ({ names }: Issuer, reading: string): boolean =>
  names.some((name) => IS_BODY.test(name) && reading.includes(name));

/** "CBD/" of `CBD/COP/DEC/{n}`, "UNEP/CHW" of `UNEP/CHW/DEC/{n}`: its documents and those of its subsidiary bodies. */
function isCited({ resolution, decision }: Issuer, reading: string): boolean {
  const family = (decision || resolution)
    .replace(/\/(?:DEC|RES)\/.*$/, '')
    .replace(/(?<=\/)(?:COP|CP|COSP|CMP|CMA)$/, '');
  return family.includes('/') && reading.includes(family);
}

const isParentNamed = ({ name }: Issuer, reading: string): boolean =>
  reading.includes(name.replace(/^.*? (?:of|to) the (?!Parties|States Parties)/, ''));
