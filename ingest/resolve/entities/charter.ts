import type { ParsedDocument } from '../../parse/document.ts';
import { asEntityId, type EntityId } from '../../symbols/ids.ts';
import type { Named } from './named.ts';
import { registeredIdentity } from './identity.ts';

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
const NOUN = 'Charter';
/** "the Charter of", "the Charter on" begin another's name. */
const ALONE = /^(?!\w| (?:of|on|for|establishing)\b)/;

/**
 * "under Article 41 of the Charter": in a text of the United Nations that names no other it is theirs. Behind its full
 * name it is short for that, as other nouns are.
 */
export function bareCharter(
  { reading, heading: { body } }: ParsedDocument,
  names: readonly Named[],
): readonly Named[] {
  if (body === null || !ORGANS.has(body)) return [];
  const first = reading.indexOf(NOUN);
  if (first < 0) return [];
  const identity = registeredIdentity(CHARTER);
  const charters = names.filter(
    ({ identity: { kind, name, entity } }) =>
      (kind === 'treaty' || (kind === 'softLaw' && !entity)) && name.includes('Charter'),
  );
  if (!identity || charters.some(({ identity: { id } }) => id !== CHARTER)) return [];
  const end = charters[0]?.start ?? reading.length;
  const found: Named[] = [];
  for (let at = first; at >= 0 && at < end; at = reading.indexOf(NOUN, at + 1)) {
    const behind = at + NOUN.length;
    if (!/\bthe\s$/.test(reading.slice(Math.max(0, at - 5), at))) continue;
    if (ALONE.test(reading.slice(behind, behind + 16)))
      found.push({ start: at, end: behind, identity, short: true });
  }
  return found;
}
