import type { Engine, Value, WriteTransaction } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { ExtractionRecord } from '../record.ts';
import type { InstrumentId } from '../symbols/ids.ts';
import { asInstrumentId } from '../symbols/ids.ts';
import { changesOf, earlierOf, type Earlier } from './changes.ts';
import { removeOrphans } from './orphans.ts';
import { documentRows, type DocumentRows } from './rows.ts';
import { writeRows } from './write-rows.ts';

/** A record with its text; null for a graph of facts only. */
export interface LoadInput {
  readonly record: ExtractionRecord;
  readonly text: string | null;
}

/** What became of one document. */
export interface LoadResult {
  readonly id: InstrumentId;
  /** `superseded`: a later input of the same batch is the same instrument. */
  readonly outcome: 'added' | 'replaced' | 'superseded';
  /** The file whose reading was in the graph before; so that two texts of one symbol can be reported. */
  readonly earlier: { readonly path: string; readonly sha256: string } | null;
}

const claim = loadStatement('write/claim-documents');
const earlierRelationships = loadStatement('write/earlier-relationships');
const removeEarlier = [
  loadStatement('write/remove-earlier-passages'),
  loadStatement('write/remove-earlier-relationships'),
];

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
  const all = inputs.map(({ record, text }) => documentRows(record, text));
  const last = new Map(all.map((rows) => [rows.id, rows]));
  const documents = [...last.values()];
  const earlier = await engine.write((transaction) => replace(transaction, documents));
  return all.map((rows) => {
    const id = asInstrumentId(rows.id);
    if (last.get(rows.id) !== rows) return { id, outcome: 'superseded', earlier: null };
    const source = earlier.get(rows.id) ?? null;
    return { id, outcome: source ? 'replaced' : 'added', earlier: source };
  });
}

type Source = NonNullable<LoadResult['earlier']>;

async function replace(
  transaction: WriteTransaction,
  documents: readonly DocumentRows[],
): Promise<ReadonlyMap<string, Source>> {
  const write = await writeRows(transaction, documents);
  const held = await claimDocuments(
    transaction,
    documents.map(({ id }) => id),
  );
  const earlier = await takeBack(transaction, [...held.keys()]);
  const changes = changesOf(earlier, documents);
  await write.relationships(changes);
  await removeOrphans(transaction, changes.dropped);
  return held;
}

/** Locks the documents against other loads; gives the sources of those that are held. */
export async function claimDocuments(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  const rows = await transaction.run(claim, { ids: ids.toSorted() });
  return new Map(
    rows
      .filter(({ held }) => held === true)
      .map(({ id, path, sha256 }) => [text(id), { path: text(path), sha256: text(sha256) }]),
  );
}

/** Removes what earlier readings of these documents said, and tells what it was. */
export async function takeBack(transaction: WriteTransaction, ids: readonly string[]): Promise<Earlier> {
  if (ids.length === 0) return earlierOf([]);
  const rows = await transaction.run(earlierRelationships, { ids });
  for (const statement of removeEarlier) await transaction.run(statement, { ids });
  return earlierOf(rows);
}

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
