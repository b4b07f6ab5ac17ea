import { registered } from '../../ingest/registry/registry.ts';
import { TREATY_GROUPS } from '../../ingest/registry/tables.ts';
import { asEntityId } from '../../ingest/symbols/ids.ts';
import type { Instruments } from './instruments.ts';
import type { InstrumentModel } from './models.ts';

/** By treaty the groups under whose name texts name it together with others. */
const GROUPS = new Map<string, string[]>();
for (const { id, comprises } of TREATY_GROUPS)
  for (const member of comprises) GROUPS.set(member, [...(GROUPS.get(member) ?? []), id]);

/** "the Optional Protocols to …" and each of them, by the registry, as far as the graph has them. */
export function treatyGroupsData({ byId }: Pick<Instruments, 'byId'>) {
  const held = async (ids: readonly string[]): Promise<InstrumentModel[]> =>
    (await Promise.all(ids.map(async (id) => byId(id)))).filter((instrument) => instrument !== null);
  return {
    members: (id: string): Promise<InstrumentModel[]> => held(registered(asEntityId(id))?.comprises ?? []),
    groups: (id: string): Promise<InstrumentModel[]> => held(GROUPS.get(id) ?? []),
  };
}
