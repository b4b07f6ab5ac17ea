import { text } from '../../cypher/rows.ts';
import type { Engine, WriteTransaction } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { asInstrumentId, type InstrumentId } from '../symbols/ids.ts';
import { settleAliases } from './aliases.ts';
import { changesOf } from './changes.ts';
import { removeFacts } from './facts.ts';
import { removeOrphans } from './orphans.ts';
import { citedOnlyProperties } from './rows.ts';
import { claimDocuments, takeBack, TURN } from './take-back.ts';
import { changeSteps } from './write-rows.ts';

const among = loadStatement('read/instruments-held-among');
const documents = loadStatement('write/documents');
const removeFollowers = loadStatement('write/derived/remove-followers');

/** What became of an instrument that was to lose its text. */
export interface Removal {
  readonly id: InstrumentId;
  /**
   * `removed`: nothing refers to it, and it is gone; `cited-only`: its text is gone, and others still refer to
   * it, or a list tells of it; `not-held`: it had no text; `unknown`: there is no such instrument.
   */
  readonly outcome: 'removed' | 'cited-only' | 'not-held' | 'unknown';
}

/**
 * Takes the texts of instruments out of the graph, in one transaction, with everything that only they said:
 * afterwards the graph is as if they had never been loaded. What a list tells of them stays.
 */
export async function removeDocuments(
  engine: Engine,
  ids: readonly InstrumentId[],
): Promise<readonly Removal[]> {
  const before = await heldAmong(engine, ids);
  const held = [...before].filter(([, isHeld]) => isHeld).map(([id]) => id);
  if (held.length > 0) await engine.write((transaction) => remove(transaction, held));
  const after = await heldAmong(engine, held);
  return ids.map((id) => {
    const wasHeld = before.get(id);
    if (wasHeld === undefined) return { id, outcome: 'unknown' };
    if (!wasHeld) return { id, outcome: 'not-held' };
    return { id, outcome: after.has(id) ? 'cited-only' : 'removed' };
  });
}

/** Those of the ids that are instruments of the graph, and whether their texts are held. */
export async function heldAmong(
  engine: Engine,
  ids: readonly string[],
): Promise<ReadonlyMap<InstrumentId, boolean>> {
  const rows = await engine.read(among, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [asInstrumentId(text(row, 'id')), row['held'] === true]));
}

async function remove(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await transaction.runAll([TURN]);
  await claimDocuments(transaction, ids);
  const rows = await transaction.run(among, { ids });
  const listed = new Set(rows.filter((row) => row['listed'] === true).map((row) => text(row, 'id')));
  const changes = changesOf(await takeBack(transaction, ids), []);
  await transaction.runAll(changeSteps(changes));
  await settleAliases(transaction, changes.aliases);
  await transaction.run(documents, {
    rows: ids.map((id) => ({ id, properties: citedOnlyProperties(id, listed.has(id)) })),
  });
  await removeFacts(
    transaction,
    ids.filter((id) => !listed.has(id)),
  );
  await transaction.run(removeFollowers, { ids });
  await removeOrphans(transaction, [
    ...changes.dropped,
    ...ids.map((id) => ({ id, type: 'Instrument' as const })),
  ]);
}
