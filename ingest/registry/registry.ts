import type { EntityKind } from '../record.ts';
import type { EntityId, InstrumentId } from '../symbols/ids.ts';
import { BODIES, CONFERENCES, SOFT_LAW, TREATIES } from './tables.ts';

/** A treaty, soft-law text, conference or body that the tables of the registry hold. */
export interface RegisteredEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The official name. */
  readonly name: string;
  /** Short names, abbreviations, former names. */
  readonly aliases: readonly string[];
  /** Of a treaty: its entries in the treaty series. */
  readonly registrations: readonly InstrumentId[];
  /** Of soft law: the instrument that carries it. */
  readonly containedIn: { readonly id: InstrumentId; readonly locator: string | null } | null;
  /** Of a protocol or an amendment: the treaty that it adds to. */
  readonly supplements: EntityId | null;
}

const bare = { registrations: [], containedIn: null, supplements: null };

/** Every entity of the tables, in their order. */
export const REGISTERED: readonly RegisteredEntity[] = [
  ...TREATIES.map((row): RegisteredEntity => ({ ...bare, ...row, kind: 'treaty' })),
  ...SOFT_LAW.map(({ containedIn, locator, ...row }): RegisteredEntity => ({
    ...bare,
    ...row,
    kind: 'softLaw',
    containedIn: containedIn && { id: containedIn, locator: locator || null },
  })),
  ...CONFERENCES.map((row): RegisteredEntity => ({ ...bare, ...row, kind: 'conference' })),
  ...BODIES.map((row): RegisteredEntity => ({ ...bare, ...row, kind: 'body' })),
];

const BY_ID: ReadonlyMap<EntityId, RegisteredEntity> = new Map(
  REGISTERED.map((entity) => [entity.id, entity]),
);

/** What the registry knows under this id, or null. */
export const registered = (id: EntityId): RegisteredEntity | null => BY_ID.get(id) ?? null;

const SUPPLEMENTS = new Map<EntityId, RegisteredEntity[]>();
for (const entity of REGISTERED) {
  if (entity.supplements === null) continue;
  const known = SUPPLEMENTS.get(entity.supplements);
  if (known) known.push(entity);
  else SUPPLEMENTS.set(entity.supplements, [entity]);
}

/** The protocols to a treaty that the registry knows. */
export const supplementsOf = (id: EntityId): readonly RegisteredEntity[] => SUPPLEMENTS.get(id) ?? [];
