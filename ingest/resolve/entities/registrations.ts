import type { ParsedDocument } from '../../parse/document.ts';
import { REGISTERED, registered, type RegisteredEntity } from '../../registry/registry.ts';
import type { EntityId, InstrumentId } from '../../symbols/ids.ts';
import { isSmallWord, slugWithoutSmallWords } from './slugs.ts';
import type { Named } from './named.ts';
import { byName, registeredIdentity, type Identity } from './identity.ts';
import type { Notes } from './notes.ts';
import { protocolsOfOne } from './several-protocols.ts';

/** The treaties of the registry by their entries in the treaty series; two that were printed together share one. */
const OWNERS = new Map<InstrumentId, RegisteredEntity[]>();
for (const entity of REGISTERED)
  for (const id of entity.registrations) {
    const known = OWNERS.get(id);
    if (known) known.push(entity);
    else OWNERS.set(id, [entity]);
  }

/** The treaty of the registry with this entry, where it is one treaty's. */
export const ownerOf = (id: InstrumentId): RegisteredEntity | null => {
  const owners = OWNERS.get(id);
  return owners?.length === 1 ? (owners[0] ?? null) : null;
};

/**
 * The entries of a treaty's own for which a printed one may be a slip: in the same volume under other numbers, where the registry has
 * nothing under the printed one. "vol. 1249, No. 20379" is no second registration beside 20378.
 */
export function meantBySlip(printed: InstrumentId, own: readonly InstrumentId[]): readonly InstrumentId[] {
  const volume = VOLUME.exec(printed)?.[0];
  return volume === undefined || OWNERS.has(printed) ? [] : own.filter((entry) => entry.startsWith(volume));
}
/** "UNTS/1249/" of "UNTS/1249/20378" */
const VOLUME = /^[UL]NTS\/[^/]+\/(?=[^/]+$)/;

/** Whether the registry knows an entry, and not as this treaty's. */
export const isOfOthers = (entry: InstrumentId, treaty: EntityId): boolean =>
  OWNERS.get(entry)?.every(({ id }) => id !== treaty && !isOfGroup(id, treaty)) ?? false;

const isOfGroup = (id: EntityId, group: EntityId): boolean =>
  registered(group)?.comprises.includes(id) === true;

/**
 * What the treaty-series entries in the note at a name say of treaties that the registry does not know by that name:
 * "the Agreement on the Privileges and Immunities of the Tribunal" is the one with the entry, and "the Optional Protocols
 * thereto" behind several conventions are those of each.
 */
export function namesByEntries(
  document: ParsedDocument,
  names: readonly Named[],
  notes: Notes,
): readonly Named[] {
  if (!names.some(isToBeTold)) return names;
  return names.flatMap((named, index) => {
    if (!isToBeTold(named)) return [named];
    const entries = notes.behind(named)?.registrations ?? [];
    const [entry] = entries;
    if (entry === undefined) return ofEachConvention(document, names, index) ?? [named];
    if (PROTOCOLS.test(named.identity.id)) return protocolsOf(document, names, index, entries);
    const owner = named.identity.entity === null && entries.length === 1 ? ownerOf(entry) : null;
    const same = owner && isNamedBy(owner, named.identity) ? registeredIdentity(owner.id) : null;
    return [same ? { ...named, identity: same } : named];
  });
}

/** Which one it is, or whose several protocols, its note may tell. */
const isToBeTold = ({ identity: { kind, entity } }: Named): boolean =>
  kind === 'treaty' && (entity === null || entity.comprises.length > 0);

const PROTOCOLS = /^treaty\/(?:optional-|additional-)?protocols-to-the-/;

/** Too few say too little: "the Agreement". */
const LEAST_WORDS = 3;
/** "concerning", "relating to" and "with" stand for "on" and "of" in titles that notes give. */
const JOINING = /^(?:concerning|relating|with)$/;

/** Whether the treaty's own name has all words of this one, small ones aside. */
function isNamedBy(owner: RegisteredEntity, { name }: Identity): boolean {
  const words = slugWithoutSmallWords(name)
    .split('-')
    .filter((word) => !isSmallWord(word) && !JOINING.test(word));
  if (words.length < LEAST_WORDS) return false;
  const known = new Set(slugWithoutSmallWords(owner.name).split('-'));
  return words.every((word) => known.has(word));
}

/** How far before "the Optional Protocols thereto" the conventions may stand that they are to. */
const REACH = 1_000;
const THERETO =
  /\bthereto\b|\bto the (?:Convention|Covenant)$|^(?:[Ii]ts )?(?:Optional |Additional )?Protocols$/;

/**
 * "the Convention on …, the Convention on … and the Optional Protocols thereto": one note gives the entries of all of
 * them, and the registry knows whose protocol each is. What is a convention's own is not its protocols'.
 */
function protocolsOf(
  document: ParsedDocument,
  names: readonly Named[],
  index: number,
  entries: readonly InstrumentId[],
): readonly Named[] {
  const named = names[index];
  if (!named) return [];
  const conventions = conventionsBefore(names, index);
  const protocols = entries.filter((entry) => {
    const owner = ownerOf(entry);
    return owner === null || !conventions.has(owner.id);
  });
  if (protocols.length === 0) return [named];
  const nearest = [...conventions.values()].at(-1)?.id;
  if (nearest === undefined || !THERETO.test(document.reading.slice(named.start, named.end)))
    return [{ ...named, registrations: protocols }];
  const byConvention = new Map<EntityId, InstrumentId[]>();
  for (const entry of protocols) {
    const parent = ownerOf(entry)?.supplements;
    const to = parent && conventions.has(parent) ? parent : nearest;
    const known = byConvention.get(to);
    if (known) known.push(entry);
    else byConvention.set(to, [entry]);
  }
  if (byConvention.size === 1 && byConvention.has(nearest)) return [{ ...named, registrations: protocols }];
  return [...byConvention].map(([convention, registrations]) => ({
    ...named,
    identity: protocolsTo(conventions.get(convention), registrations, named.identity),
    registrations,
  }));
}

/** What stands between conventions in a list, and before "Optional Protocols thereto". */
const LISTED = /^(?: \([^()\n]{1,40}\))?\uE000*,?(?: and| as well as)? (?:the |its )?(?:two |three )?$/;

/**
 * "the Convention on A, the Convention on B and the Optional Protocols thereto": without entries in a note those of each in
 * the list, where the last has a single one; null: of the last alone.
 */
function ofEachConvention(
  { reading }: ParsedDocument,
  names: readonly Named[],
  index: number,
): readonly Named[] | null {
  const named = names[index];
  if (!named || named.identity.entity || !PROTOCOLS.test(named.identity.id)) return null;
  if (!THERETO.test(reading.slice(named.start, named.end))) return null;
  const found: Identity[] = [];
  let next = named.start;
  for (let at = index - 1; at >= 0; at--) {
    const before = names[at];
    if (!before || next - before.end > LONGEST_LINK || !LISTED.test(reading.slice(before.end, next))) break;
    const identity = protocolsOfOne('Optional ', before.identity);
    if (!identity) break;
    found.unshift(identity);
    next = before.start;
  }
  return found.length > 1 ? found.map((identity) => ({ ...named, identity })) : null;
}
const LONGEST_LINK = 80;

/** The treaties of the registry that are named shortly before, by their id. */
function conventionsBefore(names: readonly Named[], index: number): ReadonlyMap<EntityId, Identity> {
  const found = new Map<EntityId, Identity>();
  const start = names[index]?.start ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const before = names[at];
    if (!before || start - before.end > REACH) break;
    if (before.identity.kind === 'treaty' && before.identity.entity?.supplements === null)
      found.set(before.identity.id, before.identity);
  }
  return new Map([...found].reverse());
}

/** Of a convention with one entry behind it the protocol itself, else its protocols. */
function protocolsTo(
  convention: Identity | undefined,
  entries: readonly InstrumentId[],
  otherwise: Identity,
): Identity {
  const [entry] = entries;
  const owner = entry !== undefined && entries.length === 1 ? ownerOf(entry) : null;
  const one = owner && registeredIdentity(owner.id);
  if (one || !convention) return one ?? otherwise;
  const noun = otherwise.name.slice(0, otherwise.name.indexOf(' to the '));
  return byName('treaty', `${noun} to the ${convention.name}`);
}
