import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import type { EmbeddedConfig } from '../config.ts';
import type {
  BulkWriter,
  Engine,
  Params,
  ReadOptions,
  Row,
  Statement,
  TextHit,
  Value,
  WriteTransaction,
} from '../engine.ts';
import { StatementError, StoreClosedError, StoreError, StoreFullError, WriteInReadError } from '../errors.ts';
import { migrate } from '../migrate.ts';
import { deadline } from '../deadline.ts';
import { KeptNames } from '../names/kept-names.ts';
import { searchNames } from '../names/search-names.ts';
import { Room } from '../room.ts';
import { wordsOf } from '../words.ts';
import { embeddedBulkWriter } from './bulk.ts';
import { databaseFile, databaseInMemory, nextFile, openDatabase, ownerFile, reopenDatabase } from './open.ts';
import { createTextIndexes, searchEmbeddedPassages } from './search.ts';
import { WriteLog } from './write-log.ts';

/**
 * Statements for readers that run at the same time: more would be no faster on a machine of some processors. The library
 * cannot stop one that runs, and each takes memory of its own: a thousand at once would be there together, long
 * after those who asked have left.
 */
const READS_AT_ONCE = 8;

/** Opens, or creates, the embedded store in a folder; `lends`: whoever finds it open may ask for it. */
export async function openEmbedded(config: EmbeddedConfig, { lends = false } = {}): Promise<Engine> {
  const database = await openDatabase(config.folder, lends);
  return new EmbeddedEngine(config.folder, database, new WriteLog(database));
}

/**
 * Grafeo in this process, one file on disk. Statements run on the library's own threads, so the event
 * loop stays free; readers see the last committed state and never wait. Writers wait for each other
 * here, because the library answers two that meet with a conflict.
 */
class EmbeddedEngine implements Engine {
  readonly #folder: string;
  #database: GrafeoDB;
  /** null in memory. */
  #log: WriteLog | null;
  /** Settles when the last writer in the queue is done. */
  #writers: Promise<unknown> = Promise.resolve();
  readonly #running = new Set<Promise<unknown>>();
  readonly #room = new Room(READS_AT_ONCE);
  readonly bulk: BulkWriter = embeddedBulkWriter(
    () => this.#database,
    (work) => {
      this.#checkOpen();
      this.#noteWrite();
      return this.#track(work());
    },
  );
  #closed = false;
  /** Transactions that have written since the store was opened; no other process can. */
  readonly #opened = randomUUID();
  #written = 0;
  readonly #names = new KeptNames((statement, params) => this.read(statement, params));

  constructor(folder: string, database: GrafeoDB, log: WriteLog | null) {
    this.#folder = folder;
    this.#database = database;
    this.#log = log;
  }

  async info() {
    this.#checkOpen();
    return {
      kind: 'embedded' as const,
      description: `embedded store in ${join(this.#folder, 'graph')} (Grafeo ${this.#database.version()})`,
    };
  }

  async version(): Promise<string> {
    this.#checkOpen();
    return `${this.#opened}.${this.#written}`;
  }

  async read(statement: Statement, params: Params = {}, options: ReadOptions = {}): Promise<readonly Row[]> {
    this.#checkOpen();
    options.signal?.throwIfAborted();
    refuseSchemaCommand(statement);
    const caller = { waits: true };
    // The library cannot stop a running statement: past the deadline its result is dropped.
    const result = this.#track(this.#room.take(() => this.#readNow(statement, params, caller)));
    const answer = await deadline(result, statement.name, options).finally(() => (caller.waits = false));
    if (!answer) throw new StatementError(statement.name, 'nobody waits for it');
    if (Object.values(answer.counters).some((count) => count > 0)) throw new WriteInReadError(statement.name);
    return rowsOf(answer);
  }

  /** A transaction that is always rolled back: whatever it wrote is gone. Not begun when its caller has left the line. */
  async #readNow(
    statement: Statement,
    params: Params,
    caller: { readonly waits: boolean },
  ): Promise<QueryResult | null> {
    if (!caller.waits) return null;
    const transaction = this.#database.beginTransaction();
    try {
      return await execute(transaction, statement, params);
    } finally {
      transaction.rollback();
    }
  }

  async write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    this.#checkOpen();
    return this.#track(this.#inTurn(() => this.#writeNow(work)));
  }

  /** Behind all writers that came before. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#writers.then(work);
    this.#writers = turn.catch(() => {});
    return turn;
  }

  async #writeNow<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    const transaction = this.#database.beginTransaction();
    let last: Promise<unknown> = Promise.resolve();
    // Whoever does not wait for an answer finds its statements done in their order all the same, none behind one that failed.
    const next = <Answer>(statement: () => Promise<Answer>): Promise<Answer> => {
      const done = last.then(statement);
      done.catch(() => {});
      last = done;
      return done;
    };
    try {
      const result = await work({
        run: (statement, params) => next(async () => rowsOf(await execute(transaction, statement, params))),
        runAll: (steps) =>
          next(async () => {
            for (const { statement, params } of steps) await execute(transaction, statement, params);
          }),
      });
      await last;
      transaction.commit();
      this.#noteWrite();
      return result;
    } catch (error) {
      await Promise.allSettled([last]);
      rollBack(transaction);
      throw this.#named(error);
    }
  }

  /** Filled in memory, without the log that makes each write safe, and written as one file beside the old one. */
  async replaceAll(work: (empty: Engine) => Promise<void>): Promise<void> {
    this.#checkOpen();
    await this.#inTurn(() => this.#replaceNow(work));
  }

  async #replaceNow(work: (empty: Engine) => Promise<void>): Promise<void> {
    const file = nextFile(this.#folder);
    await rm(file, { force: true });
    const database = await databaseInMemory();
    const engine = new EmbeddedEngine(this.#folder, database, null);
    try {
      await work(engine);
      await engine.#idle();
      database.save(file);
    } catch (error) {
      await rm(file, { force: true });
      throw this.#named(error);
    } finally {
      await engine.#idle();
      database.close();
    }
    await this.#idle();
    this.#checkOpen();
    this.#database.close();
    await rename(file, databaseFile(this.#folder));
    this.#database = await reopenDatabase(this.#folder);
    this.#log = new WriteLog(this.#database);
    this.#noteWrite();
  }

  #noteWrite(): void {
    this.#written += 1;
    this.#log?.grows();
  }

  async searchText(query: string, limit: number, options: ReadOptions = {}) {
    this.#checkOpen();
    options.signal?.throwIfAborted();
    return deadline(this.#track(this.#search(query, limit)), 'search', options);
  }

  async #search(query: string, limit: number): Promise<readonly TextHit[]> {
    if (wordsOf(query).length === 0) return [];
    const names = await this.#names.awaited(await this.version());
    // There is no limit to how many there may be: the store itself is in memory.
    return names ? searchNames(names, query, limit) : [];
  }

  async searchPassages(query: string, limit: number, options: ReadOptions = {}) {
    this.#checkOpen();
    options.signal?.throwIfAborted();
    return deadline(
      this.#track(searchEmbeddedPassages(this.#database, query, limit)),
      'search-passages',
      options,
    );
  }

  async migrate(): Promise<void> {
    this.#checkOpen();
    await migrate({
      engine: this,
      kind: 'embedded',
      // Schema commands stand outside transactions.
      runSchemaCommand: async (statement) => {
        await this.#track(this.#database.executeCypher(statement.text)).catch((error: unknown) => {
          throw this.#named(error);
        });
      },
      createSearch: () => this.#track(createTextIndexes(this.#database)),
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#idle();
    // Before the lock goes: behind it the file would be the next owner's.
    await rm(ownerFile(this.#folder), { force: true });
    try {
      this.#database.close();
    } catch (error) {
      const named = this.#named(error);
      // Closing writes what an earlier process left in the log. Whoever has only read leaves it there for the next one.
      if (this.#written > 0 || !(named instanceof StoreFullError)) throw named;
    }
  }

  async #idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  /** The library's error of writing to the disk as the store's own. */
  #named(error: unknown): unknown {
    const detail = error instanceof Error ? error.message : String(error);
    const reason = /I\/O error\b.*?:\s*([^:]*\(os error \d+\))/s.exec(detail)?.[1];
    return reason === undefined ? error : new StoreFullError(this.#folder, reason, { cause: error });
  }

  #track<Result>(work: Promise<Result>): Promise<Result> {
    this.#running.add(work);
    const done = () => this.#running.delete(work);
    work.then(done, done);
    return work;
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreClosedError();
  }
}

/** A commit that fails has ended its transaction, and says otherwise. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // What went wrong before is what matters.
  }
}

async function execute(transaction: Transaction, statement: Statement, params: Params): Promise<QueryResult> {
  try {
    return await transaction.executeCypher(statement.text, params);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StatementError(statement.name, error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

/** Constraints and indexes do not roll back. */
function refuseSchemaCommand(statement: Statement): void {
  const command = statement.text.replace(/\/\/.*$|\/\*[^]*?\*\//gm, '').trimStart();
  if (/^(?:create|drop)\s+(?:\w+\s+)*?(?:index|constraint)\b/i.test(command))
    throw new WriteInReadError(statement.name);
}

function rowsOf(result: QueryResult): readonly Row[] {
  return result.toArray().map((row) => {
    const values: Record<string, Value> = {};
    for (const column of Object.keys(row)) values[column] = toValue(row[column]);
    return values;
  });
}

function toValue(value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      return Number(value);
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(toValue);
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toValue(inner)]));
    default:
      return null;
  }
}
