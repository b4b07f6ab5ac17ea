import type { EntityKind } from '../record.ts';
import { asEntityId, type EntityId, type InstrumentId } from '../symbols/ids.ts';
import { slugOf } from './slug.ts';
import { BODIES, CONFERENCES, SOFT_LAW, TREATIES, TREATY_GROUPS } from './tables.ts';

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
  /** Of a treaty or a soft-law text: when it was adopted. */
  readonly year: number | null;
  /** Of a protocol or an amendment: the treaty that it adds to. */
  readonly supplements: EntityId | null;
  /** Of a group of treaties that texts name together, "the Optional Protocols to …": those that it is of. */
  readonly comprises: readonly EntityId[];
}

type Facts = Partial<
  Pick<RegisteredEntity, 'registrations' | 'containedIn' | 'year' | 'supplements' | 'comprises'>
>;
type Row = Pick<RegisteredEntity, 'id' | 'name' | 'aliases'>;

const entity = (kind: EntityKind, { id, name, aliases }: Row, facts: Facts = {}): RegisteredEntity => ({
  id,
  kind,
  name,
  aliases,
  registrations: facts.registrations ?? [],
  containedIn: facts.containedIn ?? null,
  year: facts.year ?? null,
  supplements: facts.supplements ?? null,
  comprises: facts.comprises ?? [],
});

const COMPRISED: ReadonlyMap<EntityId, readonly EntityId[]> = new Map(
  TREATY_GROUPS.map(({ id, comprises }) => [id, comprises]),
);

/** Every entity of the tables, in their order. */
export const REGISTERED: readonly RegisteredEntity[] = [
  ...TREATIES.map((row) => entity('treaty', row, { ...row, comprises: COMPRISED.get(row.id) ?? [] })),
  ...SOFT_LAW.map((row) => {
    const { containedIn: id, locator, year } = row;
    return entity('softLaw', row, { year, containedIn: id && { id, locator: locator || null } });
  }),
  ...CONFERENCES.map((row) => entity('conference', row)),
  ...BODIES.map((row) => entity('body', row)),
];

const BY_ID: ReadonlyMap<EntityId, RegisteredEntity> = new Map(REGISTERED.map((known) => [known.id, known]));

/** What the registry knows under this id, or null. */
export const registered = (id: EntityId): RegisteredEntity | null => BY_ID.get(id) ?? null;

const SUPPLEMENTS = new Map<EntityId, RegisteredEntity[]>();
const GROUPS = new Map<EntityId, RegisteredEntity>();
for (const protocol of REGISTERED) {
  if (protocol.supplements === null) continue;
  if (protocol.comprises.length > 0) {
    GROUPS.set(protocol.supplements, protocol);
    continue;
  }
  const known = SUPPLEMENTS.get(protocol.supplements);
  if (known) known.push(protocol);
  else SUPPLEMENTS.set(protocol.supplements, [protocol]);
}

/** The protocols to a treaty that the registry knows, one by one. */
export const supplementsOf = (id: EntityId): readonly RegisteredEntity[] => SUPPLEMENTS.get(id) ?? [];

/** The protocols to a treaty as texts name them together, or null. */
export const protocolsTo = (id: EntityId): RegisteredEntity | null => GROUPS.get(id) ?? null;

const BODY_IDS = new Map<string, EntityId>();
for (const body of REGISTERED) {
  if (body.kind !== 'body') continue;
  for (const name of [body.name, ...body.aliases]) BODY_IDS.set(slugOf(name), body.id);
}

/** The id of the body of this name, short names included; one made of the name where the registry has none. */
export function bodyIdOf(name: string): EntityId {
  const slug = slugOf(name);
  return BODY_IDS.get(slug) ?? asEntityId(`body/${slug}`);
}
