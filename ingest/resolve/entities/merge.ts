import { isCounting } from '../../recognize/names/forms/word-tests.ts';
import { SHARED_NAMES } from '../../registry/shared-names.ts';
import { slugOf } from '../../registry/slug.ts';
import { asEntityId, type EntityId } from '../../symbols/ids.ts';
import type { Named } from './named.ts';
import type { Identity } from './identity.ts';

/**
 * Which identities are the same thing under another name: a name known by its form that begins the name
 * of another of its kind ("Kyoto Declaration", "Kyoto Declaration on Advancing …"), or that the text
 * defines as a short form.
 */
export function mergedIdentities(
  names: readonly Named[],
  defined: ReadonlyMap<string, Identity>,
): ReadonlyMap<EntityId, Identity> {
  // What the registry knows is nothing else.
  if (names.every(({ identity }) => identity.entity !== null)) return NONE;
  const distinct = new Map<EntityId, Distinct>();
  for (const { identity } of names)
    if (!distinct.has(identity.id)) distinct.set(identity.id, { identity, rank: distinct.size });
  const merged = new Map<EntityId, Identity>();
  const sorted = [...distinct.values()].sort((a, b) => (a.identity.id < b.identity.id ? -1 : 1));
  for (const [index, { identity }] of sorted.entries()) {
    if (identity.entity) continue;
    const byDefinition = defined.get(identity.name);
    const isDefined = byDefinition && byDefinition.kind === identity.kind && byDefinition.id !== identity.id;
    const full = isDefined
      ? byDefinition
      : (fullName(sorted, index) ??
        countedInFull(sorted, identity) ??
        shorterName(distinct, identity) ??
        ofTheUnitedNations(distinct, identity));
    if (full) merged.set(identity.id, full);
  }
  return flattened(merged);
}

/** What the text names, and how many other things it has named before. */
interface Distinct {
  readonly identity: Identity;
  readonly rank: number;
}

/**
 * The name that goes on from this one; sorted by id, all that do follow it at once. Where several do, each in its own
 * way, it is the only one that the text has given before: "the Conference of the Parties" beside two that are named
 * in full is none of them in particular.
 */
function fullName(sorted: readonly Distinct[], index: number): Identity | null {
  const short = sorted[index];
  const first = sorted[index + 1];
  if (!short || !first || !goesOn(first, short)) return null;
  let longest = short;
  let isOne = true;
  const before: Distinct[] = [];
  for (let at = index + 1; at < sorted.length; at++) {
    const longer = sorted[at];
    if (!longer || !goesOn(longer, short)) break;
    isOne &&= goesOn(longer, longest);
    longest = longer;
    if (longer.rank < short.rank && !before.some((one) => goesOn(longer, one))) before.push(longer);
    if (!isOne && before.length > 1) return null;
  }
  return (isOne ? first : before[0])?.identity ?? null;
}

/** The one conference of the text that counts as "Fifth Conference" does and says more: "Fifth United Nations Conference on …". */
function countedInFull(distinct: readonly Distinct[], short: Identity): Identity | null {
  const [place = '', ...words] = short.kind === 'conference' ? short.name.toLowerCase().split(' ') : [];
  if (!isCounting(place) || words.length > 2 || !words.every((word) => OF_ANY.has(word))) return null;
  const longer = distinct.filter(({ identity: { kind, name } }) => {
    const [first = '', ...rest] = kind === 'conference' ? name.toLowerCase().split(' ') : [];
    // "Sixteenth Conference" and "Sixteenth Ministerial Conference" are of two series.
    const ofAny = rest.filter((word) => OF_ANY.has(word));
    return (
      first === place &&
      rest.length > words.length &&
      ofAny.length === words.length &&
      words.every((word) => ofAny.includes(word))
    );
  });
  return longer.length === 1 ? (longer[0]?.identity ?? null) : null;
}

/** What any conference is called. */
const OF_ANY: ReadonlySet<string> = new Set(['conference', 'summit', 'congress', 'review', 'ministerial']);

const WITH_YEAR = /^soft-law\/((?:19|20)\d\d)-/;

/**
 * The name of the same text without its year, "|1995| Valletta Programme", or without the first half of its title,
 * "|Lighting our ports: the| Harbour Agenda"; not where the text has several of different years.
 */
function shorterName(
  distinct: ReadonlyMap<EntityId, Distinct>,
  { id, kind, name }: Identity,
): Identity | null {
  if (kind !== 'softLaw') return null;
  const colon = name.indexOf(': ');
  if (colon > 0) {
    const second = name.slice(colon + 2).replace(/^(?:an?|the) /i, '');
    const half = distinct.get(asEntityId(`soft-law/${slugOf(second)}`));
    if (half) return half.identity;
  }
  const year = WITH_YEAR.exec(id)?.[1];
  if (year === undefined) return null;
  const rest = id.slice(`soft-law/${year}-`.length);
  const plain = distinct.get(asEntityId(`soft-law/${rest}`));
  if (!plain || plain.identity.entity) return null;
  for (const other of distinct.keys())
    if (other !== id && WITH_YEAR.test(other) && other.endsWith(`-${rest}`)) return null;
  return plain.identity;
}

/**
 * "Trust Fund for Norland" beside "|United Nations| Trust Fund for Norland"; "United Nations Panel of Experts" beside
 * "|Panel of Experts|", of which each text has its own.
 */
function ofTheUnitedNations(distinct: ReadonlyMap<EntityId, Distinct>, { id }: Identity): Identity | null {
  const plain = asEntityId(id.replace('/united-nations-', '/'));
  const other = SHARED_NAMES.has(plain) ? plain : asEntityId(id.replace('/', '/united-nations-'));
  return other === id ? null : (distinct.get(other)?.identity ?? null);
}

const goesOn = (longer: Distinct, short: Distinct): boolean =>
  longer.identity.id.startsWith(`${short.identity.id}-`);

const NONE: ReadonlyMap<EntityId, Identity> = new Map();

/** Follows chains: a to b, b to c gives a to c. They end, for each step leads to a longer or a defined name. */
function flattened(merged: ReadonlyMap<EntityId, Identity>): ReadonlyMap<EntityId, Identity> {
  const flat = new Map<EntityId, Identity>();
  for (const [id, first] of merged) {
    let target = first;
    for (let step = 0; step < 8; step++) {
      const next = merged.get(target.id);
      if (!next || next.id === id) break;
      target = next;
    }
    flat.set(id, target);
  }
  return flat;
}

/** Names that mean nothing without the full name, which the text does not give. */
const SHORT_FORMS: ReadonlySet<string> = new Set([
  'conference/conference-of-the-parties',
  'conference/conference-of-parties',
  'conference/conference-of-the-states-parties',
  'conference/conference-of-states-parties',
  'conference/meeting-of-the-parties',
  'conference/meeting-of-states-parties',
  'conference/meeting-of-the-states-parties',
  'conference/assembly-of-states-parties',
]);

/** Whether the name is a short form only. */
export const isShortForm = ({ id }: Identity): boolean => SHORT_FORMS.has(id);
