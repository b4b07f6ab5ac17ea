import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine, Step, WriteTransaction } from '../../cypher/engine.ts';
import type { ExtractionRecord } from '../record.ts';
import type { InstrumentId } from '../symbols/ids.ts';
import { asInstrumentId } from '../symbols/ids.ts';
import { settleAliases } from './aliases.ts';
import { changesOf } from './changes.ts';
import { factRows, isFactsOnly, writeFacts, type FactRows } from './facts.ts';
import { removeOrphans } from './orphans.ts';
import { idOf, documentRows, type DocumentRows } from './rows.ts';
import { claimDocuments, takeBack, TURN, type Source } from './take-back.ts';
import { changeSteps, contentSteps, nodeSteps } from './write-rows.ts';

/** A record with its text; null for a graph of facts only. */
export interface LoadInput {
  readonly record: ExtractionRecord;
  readonly text: string | null;
}

/** What became of one document. */
export interface LoadResult {
  readonly id: InstrumentId;
  /**
   * `superseded`: a later input of the same batch is the same instrument; `facts`: not a text, but what a
   * list says of an instrument, held or not.
   */
  readonly outcome: 'added' | 'replaced' | 'superseded' | 'facts';
  /** The file whose reading was in the graph before; so that two texts of one symbol can be reported. */
  readonly earlier: Source | null;
}

/**
 * Takes one document into the graph, in one transaction: what an earlier reading of it said is taken
 * back, and what nothing refers to any more goes. The same record twice gives the same graph.
 */
export async function loadRecord(
  engine: Engine,
  record: ExtractionRecord,
  text: string | null,
): Promise<LoadResult> {
  const [result] = await loadRecords(engine, [{ record, text }]);
  if (!result) throw new Error('A load gave no result.');
  return result;
}

/** Takes several documents into the graph in one transaction: all of them, or none. */
export async function loadRecords(
  engine: Engine,
  inputs: readonly LoadInput[],
): Promise<readonly LoadResult[]> {
  return await loadBatch(engine, await prepareBatch(inputs));
}

/** Documents of one transaction as rows, and the statements for them. */
export interface Batch {
  readonly facts: readonly FactRows[];
  /** In the order of the inputs; null for what is no text. */
  readonly documents: readonly (DocumentRows | null)[];
  readonly ids: readonly InstrumentId[];
  /** Of several inputs that are the same instrument the last. */
  readonly last: ReadonlyMap<string, DocumentRows>;
  readonly nodes: readonly Step[];
  readonly contents: readonly Step[];
}

/** Documents made into rows before the store takes them up again: a few milliseconds of work. */
const AT_ONCE = 5;

/**
 * Makes the rows of a batch: it asks no store, so that it may be done while the batch before is being
 * written, and lets the event loop go on in between.
 */
export async function prepareBatch(inputs: readonly LoadInput[]): Promise<Batch> {
  const documents: (DocumentRows | null)[] = [];
  for (const [index, { record, text }] of inputs.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await nextTurn();
    documents.push(isFactsOnly(record) ? null : documentRows(record, text));
  }
  const facts = inputs.flatMap(({ record }) => factRows(record) ?? []);
  const last = new Map(documents.flatMap((rows) => (rows ? [[rows.id, rows] as const] : [])));
  const nodes = nodeSteps(
    [...last.values()],
    facts.map(({ instrument }) => instrument),
  );
  await nextTurn();
  return {
    facts,
    documents,
    last,
    nodes,
    contents: contentSteps([...last.values()]),
    ids: inputs.map(({ record }, index) => asInstrumentId(documents[index]?.id ?? idOf(record))),
  };
}

/**
 * Writes a batch in one transaction.
 * @param onWritten called when nothing is left but to commit it: the next batch may be sent.
 */
export async function loadBatch(
  engine: Engine,
  batch: Batch,
  onWritten: () => void = () => {},
): Promise<readonly LoadResult[]> {
  const { documents: all, ids, last } = batch;
  const earlier = await engine.write(async (transaction) => {
    const sources = await replace(transaction, batch);
    onWritten();
    return sources;
  });
  return ids.map((id, index) => {
    const rows = all[index];
    if (!rows) return { id, outcome: 'facts', earlier: null };
    if (last.get(rows.id) !== rows) return { id, outcome: 'superseded', earlier: null };
    const source = earlier.get(rows.id) ?? null;
    return { id, outcome: source ? 'replaced' : 'added', earlier: source };
  });
}

async function replace(
  transaction: WriteTransaction,
  { facts, last, nodes, contents }: Batch,
): Promise<ReadonlyMap<string, Source>> {
  const documents = [...last.keys()];
  // No answer is waited for: all of it is packed and sent while a server commits the batch before.
  const [, held, earlier] = await Promise.all([
    transaction.runAll([TURN, ...nodes]),
    claimDocuments(transaction, documents),
    takeBack(transaction, documents),
    transaction.runAll(contents),
  ]);
  const changes = changesOf(earlier, [...last.values()]);
  await transaction.runAll(changeSteps(changes));
  await settleAliases(transaction, changes.aliases);
  await writeFacts(transaction, facts);
  if (changes.dropped.length > 0) await removeOrphans(transaction, changes.dropped);
  return held;
}
