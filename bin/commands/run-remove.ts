import type { Engine } from '../../cypher/engine.ts';
import { heldAmong, removeDocuments, type Removal } from '../../ingest/load/remove.ts';
import { asInstrumentId, type InstrumentId } from '../../ingest/symbols/ids.ts';
import { idsMeant } from '../../server/data/symbol-input.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../output/exit.ts';
import { withStore } from './open-store.ts';

const SAID: Readonly<Record<Removal['outcome'], string>> = {
  removed: 'removed; nothing cites it',
  'cited-only': 'removed; it stays as one that others cite',
  'not-held': 'its text is not held: nothing to remove',
  unknown: 'no such instrument is in the graph',
};

/** Takes the texts out and says of each what became of it. */
export async function runRemove(typed: readonly string[], context: Context): Promise<void> {
  await withStore(
    context,
    async (engine) => {
      const meant = await Promise.all(typed.map(async (each) => await idMeant(engine, each)));
      const ids = [...new Set(meant)];
      for (const { id, outcome } of await removeDocuments(engine, ids)) {
        if (outcome === 'removed' || outcome === 'cited-only')
          await context.terminal.out(`${id}: ${SAID[outcome]}\n`);
        else {
          context.setStatus(EXIT.input);
          context.terminal.err(`ungraph: ${id}: ${SAID[outcome]}`);
        }
      }
    },
    { filled: true },
  );
}

/** What a person means: of several instruments that is held, else that is there, else what was typed. */
async function idMeant(engine: Engine, typed: string): Promise<InstrumentId> {
  const meant = idsMeant(typed);
  const held = await heldAmong(engine, meant);
  const known = meant.map(asInstrumentId).filter((id) => held.has(id));
  return known.find((id) => held.get(id)) ?? known[0] ?? asInstrumentId(typed);
}
