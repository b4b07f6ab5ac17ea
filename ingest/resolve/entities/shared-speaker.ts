import { COMMISSION_FOR_AFRICA, issuerOf, type Issuer } from '../../registry/issuers.ts';
import { SHARED_SPEAKERS, sharedSpeaker } from '../../registry/shared-speakers.ts';
import type { EntityId } from '../../symbols/ids.ts';
import { enactingLines } from '../enacting-lines.ts';
import type { Named } from './named.ts';
import { byName, registeredIdentity, type Identity } from './identity.ts';

/** "The |Conference of the Parties|,": whoever it is, under its short name; null where nothing tells, or no such line is there. */
export function speakerNamed(reading: string, body: EntityId | null): Named | null {
  const own = issuerOf(body);
  const isAfrican = own === COMMISSION_FOR_AFRICA;
  // Where a body speaks that nobody confuses with another, most texts need not be searched.
  if (own && !isAfrican && !SHARED_SPEAKERS.some((noun) => own.name.startsWith(`${noun} `))) return null;
  const line = enactingLines(reading).find(({ name }) =>
    isAfrican ? name === MINISTERS : SHARED_SPEAKERS.includes(name),
  );
  if (line === undefined) return null;
  const { start, name } = line;
  const issuer = isAfrican || own?.name.startsWith(`${name} `) ? own : sharedSpeaker(name, reading);
  return issuer && { start, end: start + name.length, identity: identityOf(issuer), short: true };
}

/** It speaks for the Economic Commission for Africa, whose resolutions are its own. */
const MINISTERS = 'Conference of Ministers';

/** A conference of parties is a conference among names, and a body among those that act. */
function identityOf({ id, name }: Issuer): Identity {
  const kind = name.startsWith('Conference') ? 'conference' : 'body';
  return registeredIdentity(id) ?? byName(kind, name);
}
