import type { NameCandidate } from '../../recognize/names.ts';
import { BODIES } from '../../registry/tables.ts';
import { asEntityId, type EntityId } from '../../symbols/ids.ts';

/** Organs that organizations have under the same plain names; conferences are found as such. */
const ORGANS =
  'Executive (?:Board|Council|Committee|Secretariat)|Governing (?:Body|Board|Council)|Board of (?:Governors|Directors|Trustees)|Commission|Committee of Ministers|(?:General |Permanent |Ministerial )?Council|General Conference|(?:General |Technical )?Secretariat|Assembly|Parliament';
const LONGEST = 24;

/** "the |Council| of the European Union", in a name of its own: not "Security Council of the …". */
const BEFORE = new RegExp(
  String.raw`(?<=(?:^|[^\w'’-])(?![A-Z])\w* |[("]|^)(?<organ>${ORGANS}) of (?:the )?$`,
);
/** "World Health Organization |Executive Board|"; not "European Union Council Regulation" or "… Council of Ministers". */
const BEHIND = new RegExp(String.raw` (?:${ORGANS})(?!['’-]?\w| (?:of|on|for) | [A-Z])`, 'y');

/** All texts are of its organs, which have names of their own. */
const UNITED_NATIONS = asEntityId('body/united-nations');

/**
 * The names with the organs of organizations that they name beside their organization: "the Council of the European Union",
 * "the Food and Agriculture Organization of the United Nations Council". What only belongs to one, in small letters ("the
 * secretariat of …"), is not named.
 */
export function withOrgans(reading: string, names: readonly NameCandidate[]): readonly NameCandidate[] {
  let found: NameCandidate[] | null = null;
  for (const [index, name] of names.entries()) {
    const organ = isOrganization(name)
      ? organBeside(reading, name, names[index - 1], names[index + 1])
      : null;
    if (organ) {
      found ??= names.slice(0, index);
      found.push(organ);
      // "World Health Organization Executive Board" names the Board alone.
      if (organ.start === name.start) continue;
    }
    found?.push(name);
  }
  return found ?? names;
}

/** An organ has committees and no organs: "the Council of the General Assembly" is none that there is. */
const ARE_ORGANS: ReadonlySet<EntityId> = new Set([
  UNITED_NATIONS,
  ...BODIES.filter(({ kind }) => kind === 'principal-organ' || kind === 'main-committee').map(({ id }) => id),
]);

const isOrganization = ({ kind, entity }: NameCandidate): boolean =>
  kind === 'body' && entity !== null && !ARE_ORGANS.has(entity.id);

function organBeside(
  reading: string,
  { start, end, kind }: NameCandidate,
  before: NameCandidate | undefined,
  behind: NameCandidate | undefined,
): NameCandidate | null {
  const isBehindOf = reading.startsWith(' of ', start - 4) || reading.startsWith(' of the ', start - 8);
  const from = isBehindOf ? start - LONGEST - 20 : start;
  const organ = isBehindOf ? BEFORE.exec(reading.slice(Math.max(0, from), start)) : null;
  const first = organ ? Math.max(0, from) + organ.index : start;
  if (organ && (before?.end ?? 0) <= first) return { start: first, end, kind, entity: null, rule: 'organ' };
  // Most names have no capital behind them.
  if (!/[A-Z]/.test(reading.charAt(end + 1))) return null;
  BEHIND.lastIndex = end;
  const isFree = (behind?.start ?? Infinity) > end + 1 && (before?.end ?? 0) <= start;
  return !organ && isFree && BEHIND.test(reading)
    ? { start, end: BEHIND.lastIndex, kind, entity: null, rule: 'organ' }
    : null;
}

const ORGAN_FIRST = new RegExp(`^(${ORGANS}) of (?:the )?(.+)$`);
const ORGAN_LAST = new RegExp(`^(.+?) (${ORGANS})$`);

/** What an organ and its organization are called in a name: "WHO Executive Board" is WHO's "Executive Board"; null of others. */
export function organIn(name: string): { readonly organ: string; readonly organization: string } | null {
  const [, organ, organization] = ORGAN_FIRST.exec(name) ?? [];
  if (organ !== undefined && organization !== undefined) return { organ, organization };
  const [, first, last] = ORGAN_LAST.exec(name) ?? [];
  return first !== undefined && last !== undefined ? { organ: last, organization: first } : null;
}
