import type { EntityId } from '../symbols/ids.ts';
import type { Named } from './named.ts';
import type { Identity } from './names-identity.ts';

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
  const distinct = new Map<EntityId, Identity>();
  for (const { identity } of names) distinct.set(identity.id, identity);
  const merged = new Map<EntityId, Identity>();
  const sorted = [...distinct.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  sorted.forEach((identity, index) => {
    if (identity.entity) return;
    const byDefinition = defined.get(identity.name);
    if (byDefinition && byDefinition.kind === identity.kind && byDefinition.id !== identity.id) {
      merged.set(identity.id, byDefinition);
      return;
    }
    // Sorted by id, the names that go on from this one follow it at once.
    const longer = sorted[index + 1];
    if (!longer?.id.startsWith(`${identity.id}-`)) return;
    // "the Conference of the Parties" beside two that are named in full is none of them in particular.
    const several = sorted[index + 2]?.id.startsWith(`${identity.id}-`) ?? false;
    if (!(several && isShortForm(identity))) merged.set(identity.id, longer);
  });
  return flattened(merged);
}

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
