import type { ParsedDocument } from '../parse/document.ts';
import { asEntityId, type EntityId } from '../symbols/ids.ts';
import type { Named } from './named.ts';
import { registeredIdentity } from './names-identity.ts';

const CHARTER = asEntityId('treaty/charter-of-the-united-nations');
/** Organs that the Charter sets up, or that work under it. */
const ORGANS: ReadonlySet<EntityId> = new Set(
  [
    'general-assembly',
    'security-council',
    'economic-and-social-council',
    'trusteeship-council',
    'human-rights-council',
    'commission-on-human-rights',
  ].map((name) => asEntityId(`body/${name}`)),
);
const ALONE = /\bthe (Charter)\b(?! (?:of|on|for|establishing)\b)/g;

/** "under Article 41 of the Charter": in a text of the United Nations that names no other, and not this one in full, it is theirs. */
export function bareCharter(
  { reading, heading: { body } }: ParsedDocument,
  names: readonly Named[],
): readonly Named[] {
  if (body === null || !ORGANS.has(body) || !reading.includes('the Charter')) return [];
  const identity = registeredIdentity(CHARTER);
  if (!identity || names.some(({ identity: { name } }) => name.includes('Charter'))) return [];
  return Array.from(reading.matchAll(ALONE), ({ index }) => ({
    start: index + 4,
    end: index + 11,
    identity,
    short: true,
  }));
}
