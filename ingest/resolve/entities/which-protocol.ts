import { protocolsTo, registered, supplementsOf, type RegisteredEntity } from '../../registry/registry.ts';
import type { EntityId } from '../../symbols/ids.ts';

/** Which protocol to a treaty is meant, of those that the registry knows; null where what is said fits none, or several. */

/** What words say of the protocols to a treaty. */
export interface ProtocolWords {
  /** Optional protocols are called so: "the Protocol thereto" is none of them. */
  readonly isOptional: boolean;
  readonly year?: number | null;
}

/** "the Kigali Amendment", "the Paris Agreement" add to a treaty, and are no protocols. */
const PROTOCOL = /^(?:\p{Lu}[\p{L}-]* ){0,3}Protocol\b/u;

const protocolsEach = (treaty: EntityId): readonly RegisteredEntity[] =>
  supplementsOf(treaty).filter(({ name }) => PROTOCOL.test(name));

/** The only one of its sort, or of its year. */
export function onlyProtocol(treaty: EntityId, { isOptional, year }: ProtocolWords): RegisteredEntity | null {
  const [one, another] = protocolsEach(treaty).filter(
    (each) =>
      each.name.includes('Optional') === isOptional &&
      (year === undefined || year === null || each.year === year),
  );
  return one && !another ? one : null;
}

/** "the Optional Protocols to …": the group of them; not "the Protocols thereto of |2005|", when it has none of that year. */
export function protocolGroup(
  treaty: EntityId,
  { isOptional, year }: ProtocolWords,
): RegisteredEntity | null {
  const group = protocolsTo(treaty);
  if (!group || (isOptional && !group.name.includes('Optional'))) return null;
  const isOfYear =
    year === undefined ||
    year === null ||
    group.comprises.some((member) => registered(member)?.year === year);
  return isOfYear ? group : null;
}

/** "the Optional Protocol to …", or the group where there are several. */
export const protocolOrGroup = (treaty: EntityId, words: ProtocolWords): RegisteredEntity | null =>
  onlyProtocol(treaty, words) ?? protocolGroup(treaty, words);

/** "Protocol II", "Amended Protocol II": by its number. */
export const numberedProtocol = (treaty: EntityId, number: string): RegisteredEntity | null =>
  protocolsEach(treaty).find(({ name }) => name.endsWith(` (${number})`)) ?? null;

/** "on |the sale of children|": the one about it. */
export function protocolAbout(treaty: EntityId, subject: string): RegisteredEntity | null {
  const told = subject.toLowerCase();
  return protocolsEach(treaty).find(({ name }) => name.toLowerCase().includes(told)) ?? null;
}

/** "Additional Protocol II": by the name that it has to several treaties. */
export const additionalProtocol = (treaty: EntityId, name: string): RegisteredEntity | null =>
  protocolsEach(treaty).find((each) =>
    [each.name, ...each.aliases].some((called) => called === name || called.startsWith(`${name} to `)),
  ) ?? null;
