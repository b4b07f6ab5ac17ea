import type { ParsedDocument } from '../../parse/document.ts';
import { issuerOf } from '../../registry/issuers.ts';
import { registered, type RegisteredEntity } from '../../registry/registry.ts';
import { BODIES } from '../../registry/tables.ts';
import type { EntityId } from '../../symbols/ids.ts';
import { byName, registeredIdentity, type Identity } from './identity.ts';

/** "CEDAW/C" of `CEDAW/C/AND/CO/4`, with the committee and the treaty that it watches; longer prefixes first. */
const PREFIXES: readonly (readonly [prefix: string, committee: EntityId, treaty: EntityId])[] =
  BODIES.flatMap(({ id, kind, symbolPrefix, oversees }): [string, EntityId, EntityId][] =>
    kind === 'treaty-body' && symbolPrefix && oversees !== null
      ? [
          [
            symbolPrefix.includes('/') || symbolPrefix.includes('.') ? symbolPrefix : `${symbolPrefix}/C`,
            id,
            oversees,
          ],
        ]
      : [],
  ).sort(([one], [other]) => other.length - one.length);

const rowOf = ({ heading: { id } }: ParsedDocument): (typeof PREFIXES)[number] | undefined =>
  id === null ? undefined : PREFIXES.find(([prefix]) => id.startsWith(`${prefix}/`));

/** The treaty body whose document this is, by its symbol: a general comment without a committee beside it is its own. */
export function ownTreatyBody(document: ParsedDocument): RegisteredEntity | null {
  const row = rowOf(document);
  return row === undefined ? null : registered(row[1]);
}

/** "Conference of the Parties to the |Harbour Convention|"; those who meet "as the meeting of the Parties to" a protocol have two. */
const OF_PARTIES = /^(?:Conference|Meeting) of the (?:Contracting |States )?Parties to the (.+)$/;

/** The treaty whose parties speak in a decision. */
function treatyOfParties({ heading: { body } }: ParsedDocument): Identity | null {
  const name = OF_PARTIES.exec(issuerOf(body)?.name ?? '')?.[1];
  const treaty = name === undefined ? null : byName('treaty', name);
  return treaty?.entity ? treaty : null;
}

/**
 * What "the Convention" or "the Covenant" is in the documents of a treaty body, and in the decisions of a conference of
 * parties: the treaty that it watches.
 */
export function ownTreaty(
  document: ParsedDocument,
): { readonly noun: string; readonly identity: Identity } | null {
  const row = rowOf(document);
  const identity = row === undefined ? treatyOfParties(document) : registeredIdentity(row[2]);
  const noun = /\b(?:Convention|Covenant)\b/.exec(identity?.name ?? '')?.[0];
  return identity && noun !== undefined && !identity.name.includes('Protocol') ? { noun, identity } : null;
}
