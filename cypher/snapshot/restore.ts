import type { Engine, NodeHandle } from '../engine.ts';
import { number, text } from '../rows.ts';
import { loadStatement } from '../statements.ts';
import { toRows, toValues } from './columns.ts';
import { Tally, totalOf } from './counts.ts';
import { SnapshotError } from './errors.ts';
import { blocksOf, checkFile } from './file.ts';
import type { Block, Counts, NodeBlock, PartBlock, RelationshipBlock } from './format.ts';

const appliedMigrations = loadStatement('schema/applied');
const statements = {
  begin: loadStatement('restore/begin'),
  end: loadStatement('restore/end'),
  unfinished: loadStatement('restore/unfinished'),
  isEmpty: loadStatement('restore/is-empty'),
  removeSome: loadStatement('restore/remove-some'),
};

export interface RestoreOptions {
  /** Removes what the store holds first; without it a store that holds something is left alone. */
  readonly replace?: boolean;
  /** Called as rows are in, with the share of the whole, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** A restore that was broken off: what is in the store is a part of that snapshot only. */
export interface UnfinishedRestore {
  readonly file: string;
  readonly sha256: string;
}

/** The restore that a store was left in the middle of; null for none. */
export async function unfinishedRestore(engine: Engine): Promise<UnfinishedRestore | null> {
  const [row] = await engine.read(statements.unfinished);
  return row ? { file: text(row, 'file'), sha256: text(row, 'sha256') } : null;
}

/** Whether a store holds nothing at all. */
export async function isEmptyStore(engine: Engine): Promise<boolean> {
  return (await engine.read(statements.isEmpty)).length === 0;
}

/**
 * Fills a store from a snapshot; the schema of a new store is made here too. The file is read to its end and
 * checked before the store is touched. A store that can be filled beside what it holds has all or nothing.
 * In any other, a mark stands until the last row is in, so that a restore that was broken off is known, and
 * the next one begins anew.
 * @throws {SnapshotError} for a damaged file, or a store that holds something.
 */
export async function restoreSnapshot(
  engine: Engine,
  file: string,
  { replace = false, progress = () => {} }: RestoreOptions = {},
): Promise<Counts> {
  const { header, sha256 } = await checkFile(file);
  // A store of a later version of the program is refused here, before anything of it is replaced.
  if ((await engine.read(appliedMigrations)).length > 0) await engine.migrate();
  const empty = await isEmptyStore(engine);
  if (!empty && !replace && !(await unfinishedRestore(engine))) throw notEmpty(file);
  const fill = async (store: Engine): Promise<void> => {
    const total = totalOf(header.counts);
    const filler = new Filler(store);
    for await (const block of blocksOf(file)) {
      await filler.add(block);
      progress(filler.tally.total / total);
    }
    await filler.done();
    if (!filler.tally.equals(header.counts))
      throw new SnapshotError(`${file} does not hold what its header says: the store is not complete.`);
    // Indexes that are made when all is in take a tenth of the time that it takes to keep them meanwhile.
    await store.migrate();
  };
  if (engine.replaceAll) await engine.replaceAll(fill);
  else await fillInPlace(engine, { file, sha256, empty, fill });
  return header.counts;
}

interface InPlace {
  readonly file: string;
  readonly sha256: string;
  readonly empty: boolean;
  readonly fill: (store: Engine) => Promise<void>;
}

async function fillInPlace(engine: Engine, { file, sha256, empty, fill }: InPlace): Promise<void> {
  await engine.write((transaction) => transaction.run(statements.begin, { file, sha256 }));
  if (!empty) await removeAll(engine);
  await fill(engine);
  await engine.write((transaction) => transaction.run(statements.end, {}));
}

const notEmpty = (file: string): SnapshotError =>
  new SnapshotError(
    `The store holds a graph already, and ${file} was not restored over it. ` +
      'Choose another store (UNGRAPH_DATA, NEO4J_DATABASE), or give --replace to remove what it holds.',
  );

/** Nodes removed in one transaction. */
const REMOVED = 10_000;

async function removeAll(engine: Engine): Promise<void> {
  for (let removed = REMOVED; removed > 0;) {
    const [row] = await engine.write((transaction) =>
      transaction.run(statements.removeSome, { limit: REMOVED }),
    );
    removed = row ? number(row, 'removed') : 0;
  }
}

/** Puts blocks into the store and remembers which number is which node. */
class Filler {
  readonly tally = new Tally();
  readonly #engine: Engine;
  readonly #ids: string[] = [];
  readonly #handles: NodeHandle[] = [];
  /** Relationships that are being written while the next rows are made ready. */
  #writing: Promise<void> = Promise.resolve();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async add(block: Block): Promise<void> {
    if ('nodes' in block) await this.#addNodes(block);
    else if ('parts' in block) await this.#addParts(block);
    else await this.#addRelationships(block);
    this.tally.add(block);
  }

  /** Resolves when all is in. */
  async done(): Promise<void> {
    await this.#writing;
  }

  async #addNodes({ nodes, rows, columns }: NodeBlock): Promise<void> {
    const properties = toRows(columns, rows);
    for (const handle of await this.#engine.bulk.createNodes(nodes, properties)) this.#handles.push(handle);
    for (const row of properties) this.#ids.push(text(row, 'id'));
  }

  async #addParts({ parts, by, rows, owner, columns }: PartBlock): Promise<void> {
    const owners = toValues(owner, rows);
    const properties = toRows(columns, rows, this.#idsOf(owners));
    const targets = this.#engine.bulk.createNodes(parts, properties);
    await this.#inTurn(
      targets.then((handles) =>
        this.#engine.bulk.createRelationships(
          by,
          handles.map((target, index) => ({ source: this.#handle(owners[index]), target, properties: {} })),
        ),
      ),
    );
  }

  async #addRelationships({ relationships, rows, from, to, columns }: RelationshipBlock): Promise<void> {
    const sources = toValues(from, rows);
    const targets = toValues(to, rows);
    const properties = toRows(columns, rows, this.#idsOf(sources));
    await this.#inTurn(
      this.#engine.bulk.createRelationships(
        relationships,
        properties.map((each, index) => ({
          source: this.#handle(sources[index]),
          target: this.#handle(targets[index]),
          properties: each,
        })),
      ),
    );
  }

  /** One batch is written while the next is made ready, and no more. */
  async #inTurn(writing: Promise<void>): Promise<void> {
    const earlier = this.#writing;
    this.#writing = writing;
    // Its failure is met when the next batch, or the end, waits for it.
    writing.catch(() => {});
    await earlier;
  }

  #idsOf(numbers: readonly unknown[]): string[] {
    return numbers.map((index) => this.#ids[Number(index)] ?? '');
  }

  #handle(index: unknown): NodeHandle {
    const handle = this.#handles[Number(index)];
    if (handle === undefined) throw new SnapshotError('The snapshot speaks of a node that it does not hold.');
    return handle;
  }
}
