import { issuerOf, type Issuer } from '../registry/issuers.ts';
import { SHARED_SPEAKERS, sharedSpeaker } from '../registry/shared-speakers.ts';
import { slugOf } from '../registry/slug.ts';
import { asEntityId, type EntityId } from '../symbols/ids.ts';
import type { Named } from './named.ts';
import { registeredIdentity, type Identity } from './names-identity.ts';

/** "The Governing Council," in a line of its own. */
interface EnactingLine {
  readonly noun: string;
  readonly start: number;
}

function enactingLine(reading: string): EnactingLine | null {
  for (const noun of SHARED_SPEAKERS) {
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

/** "The |Conference of the Parties|,": whoever it is, under its short name; null where nothing tells, or no such line is there. */
export function speakerNamed(reading: string, body: EntityId | null): Named | null {
  const own = issuerOf(body);
  // Where a body speaks that nobody confuses with another, most texts need not be searched.
  if (own && !SHARED_SPEAKERS.some((noun) => own.name.startsWith(`${noun} `))) return null;
  const line = enactingLine(reading);
  if (line === null) return null;
  const { start, noun } = line;
  const issuer = own?.name.startsWith(`${noun} `) ? own : sharedSpeaker(noun, reading);
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
