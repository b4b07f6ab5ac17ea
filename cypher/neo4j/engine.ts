import { setTimeout as wait } from 'node:timers/promises';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Result as DriverResult,
  type Session,
} from 'neo4j-driver';
import type { Neo4jConfig } from '../config.ts';
import { deadline } from '../deadline.ts';
import type { BulkWriter, Engine, Params, ReadOptions, Row, Statement, WriteTransaction } from '../engine.ts';
import { StatementError, StoreClosedError, StoreUnsupportedError } from '../errors.ts';
import { migrate } from '../migrate.ts';
import { KeptNames } from '../names/kept-names.ts';
import { wordsOf } from '../words.ts';
import { loadStatement } from '../statements.ts';
import { AskedTogether } from './asked-together.ts';
import { neo4jBulkWriter } from './bulk.ts';
import { toStoreError, withoutCredentials } from './errors.ts';
import { searchNeo4j, searchNeo4jPassages } from './search.ts';
import { asSent } from './sent.ts';
import { fromDriver } from './values.ts';

const CONNECT_TIMEOUT_MS = 10_000;
/** Before a transient fault is tried again; doubled each time. */
const FIRST_PAUSE_MS = 50;

/** For the question whether something was written, which costs next to nothing. */
const VERSION_TIMEOUT_MS = 10_000;

/** For reading all names of a graph, in pages. */
const NAMES_TIMEOUT_MS = 60_000;

/** Beyond so many, an index of names in memory would take more than some 250 MB of it. */
const MOST_NAMES = 500_000;

const awaitIndex = loadStatement('search/await-passages');

/**
 * Before statements that write: plans stay good however much the graph grows, since they all start from ids
 * (test/neo4j/plans.test.ts); without this the server plans each anew every time the graph has doubled.
 */
const PLANNED_ONCE = 'CYPHER replan=skip ';

/** The oldest server that the statements are tested on. */
const oldestVersion = { major: 5, minor: 26 };

/** Connects to a Neo4j server or cluster and checks that it answers, lets the user in, and is new enough. */
export async function openNeo4j(config: Neo4jConfig): Promise<Engine> {
  const driver = createDriver(config);
  try {
    const session = driver.session({
      ...(config.database !== null && { database: config.database }),
      defaultAccessMode: neo4j.session.READ,
    });
    let agent: string;
    try {
      // A statement, and not only a handshake: it shows a missing database and a user without rights. Not tried
      // again for half a minute, as a managed transaction would be: whoever mistyped an address wants to know.
      const result = await session.run('RETURN 1 AS one');
      agent = result.summary.server.agent ?? 'Neo4j/unknown';
    } finally {
      await session.close();
    }
    checkVersion(agent, withoutCredentials(config.uri));
    return new Neo4jEngine(config, driver);
  } catch (error) {
    await driver.close();
    const reason = toStoreError(error, config, 'connecting');
    throw reason instanceof StatementError ? notNeo4j(config, error) : reason;
  }
}

/** Something answers at the address, and does not speak Neo4j's protocol. */
function notNeo4j(config: Neo4jConfig, error: unknown): StoreUnsupportedError {
  const detail = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return new StoreUnsupportedError(
    `What answers at ${withoutCredentials(config.uri)} is not a Neo4j server (${detail}). Correct NEO4J_URI; Neo4j's own port is 7687.`,
    { cause: error },
  );
}

function createDriver(config: Neo4jConfig): Driver {
  const connectTimeout = config.connectTimeout ?? CONNECT_TIMEOUT_MS;
  try {
    return neo4j.driver(
      config.uri,
      config.password === null ? undefined : neo4j.auth.basic(config.user, config.password),
      {
        userAgent: 'ungraph',
        disableLosslessIntegers: true,
        // All rows at once: they are all taken anyway. A result that is given up between two helpings makes the driver
        // send, behind the end of its statement, that it wants no more of it; the server takes that for nonsense, and
        // the connection, which by then is another's, never answers again (neo4j-driver 6.3).
        fetchSize: -1,
        connectionTimeout: connectTimeout,
        connectionAcquisitionTimeout: connectTimeout * 2,
        maxTransactionRetryTime: connectTimeout,
      },
    );
  } catch (error) {
    throw new StoreUnsupportedError(
      `NEO4J_URI is not an address of a Neo4j server: ${withoutCredentials(config.uri)}. It looks like neo4j://host:7687, bolt://host:7687 or neo4j+s://host.`,
      { cause: error },
    );
  }
}

function checkVersion(agent: string, uri: string): void {
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
  if (major > oldestVersion.major || (major === oldestVersion.major && minor >= oldestVersion.minor)) return;
  throw new StoreUnsupportedError(
    `The server at ${uri} is ${agent.replace('/', ' ')}; Neo4j ${oldestVersion.major}.${oldestVersion.minor} or later is needed.`,
  );
}

/** Neo4j through its driver: reads and writes go where the cluster wants them, transient faults are tried again. */
class Neo4jEngine implements Engine {
  readonly #config: Neo4jConfig;
  readonly #driver: Driver;
  /** So that a read on any member of a cluster sees what this engine wrote before. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly bulk: BulkWriter = neo4jBulkWriter(this);
  readonly #version = new AskedTogether(() => this.#askVersion());
  readonly #names = new KeptNames(
    (statement, params) => this.read(statement, params, { timeout: NAMES_TIMEOUT_MS }),
    { most: MOST_NAMES },
  );
  #closed = false;
  /** Whether this engine has written passages that their text index, which follows behind, may not have. */
  #isIndexBehind = false;

  constructor(config: Neo4jConfig, driver: Driver) {
    this.#config = config;
    this.#driver = driver;
  }

  async info() {
    this.#checkOpen();
    try {
      // Asked anew each time: whoever wants to know whether the store answers asks this.
      const { agent } = await this.#driver.getServerInfo(
        this.#config.database === null ? {} : { database: this.#config.database },
      );
      const description = `${(agent ?? 'Neo4j').replace('/', ' ')} at ${withoutCredentials(this.#config.uri)}`;
      return { kind: 'neo4j' as const, description };
    } catch (error) {
      throw this.#storeError(error, 'connecting');
    }
  }

  async version(): Promise<string> {
    return this.#version.ask();
  }

  /** The last transaction of the database: a server tells it with every answer, as the bookmark. */
  async #askVersion(): Promise<string> {
    const session = this.#session('READ');
    const running: Running = { result: null, over: false };
    const limits = { timeout: VERSION_TIMEOUT_MS };
    try {
      // Everyone waits for the answer: without a limit one connection that has fallen silent would silence all.
      running.result = withoutStack(() => session.run('RETURN 1 AS one', {}, limits));
      await deadline(untilOver(running, running.result), 'version', limits);
      return session.lastBookmarks().join(' ');
    } catch (error) {
      throw this.#storeError(error, 'version', limits);
    } finally {
      await leave(session, running);
    }
  }

  async read(statement: Statement, params: Params = {}, options: ReadOptions = {}): Promise<readonly Row[]> {
    options.signal?.throwIfAborted();
    const session = this.#session('READ');
    const running: Running = { result: null, over: false };
    try {
      return await deadline(
        untilOver(running, this.#readOnce(session, statement, params, options, running)),
        statement.name,
        options,
      );
    } catch (error) {
      throw this.#storeError(error, statement.name, options);
    } finally {
      await leave(session, running);
    }
  }

  /**
   * A statement alone is a transaction of its own: one way to the server and back, where a managed one
   * takes two. The server refuses writes in a session for reading. Transient faults are tried again here,
   * as a managed transaction does.
   */
  async #readOnce(
    session: Session,
    statement: Statement,
    params: Params,
    { timeout, signal }: ReadOptions,
    running: Running,
  ): Promise<readonly Row[]> {
    const sent = asSent(statement, params);
    const end = performance.now() + this.#retryTime;
    for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
      try {
        running.result = withoutStack(() =>
          session.run(
            sent.text,
            sent.params,
            // The server ends the statement at the same time: it does not work on for nobody.
            timeout === undefined ? undefined : { timeout },
          ),
        );
        const { records } = await running.result;
        return records.map((record) => fromDriver(record));
      } catch (error) {
        const again = error instanceof Error && neo4j.isRetryableError(error) && !signal?.aborted;
        if (!again || performance.now() + pause > end) throw error;
        running.result = null;
        await wait(pause);
      }
    }
  }

  /** Milliseconds for which transient faults are tried again. */
  get #retryTime(): number {
    return this.#config.connectTimeout ?? CONNECT_TIMEOUT_MS;
  }

  async write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    const session = this.#session('WRITE');
    let running = 'commit';
    this.#isIndexBehind = true;
    try {
      return await session.executeWrite((transaction) => {
        running = 'commit';
        let pending = 0;
        const runNow: WriteTransaction['run'] = async (statement, params) => {
          pending += 1;
          try {
            return await run(transaction, statement, params);
          } catch (error) {
            // With one that fails the driver fails all behind it, and at times the one before, whose answer has just come.
            if (running === 'commit')
              running = pending === 1 ? statement.name : `${statement.name} (or one sent behind it)`;
            throw error;
          } finally {
            pending -= 1;
          }
        };
        return work({
          run: (statement, params) => maybeUnasked(runNow(statement, params)),
          // Sent one behind the other without waiting: the server works in their order.
          runAll: (steps) =>
            maybeUnasked(
              Promise.all(steps.map(({ statement, params }) => runNow(statement, params))).then(() => {}),
            ),
        });
      });
    } catch (error) {
      throw this.#storeError(error, running);
    } finally {
      await session.close();
    }
  }

  async searchText(query: string, limit: number, options: ReadOptions = {}) {
    options.signal?.throwIfAborted();
    if (wordsOf(query).length === 0) return [];
    const version = await deadline(this.version(), 'search', options);
    return searchNeo4j(this, this.#names.ifHere(version), query, limit, options);
  }

  async searchPassages(query: string, limit: number, options: ReadOptions = {}) {
    if (this.#isIndexBehind) {
      this.#isIndexBehind = false;
      await this.read(awaitIndex, {}, options);
    }
    return searchNeo4jPassages(this, query, limit, options);
  }

  async migrate(): Promise<void> {
    await migrate({
      engine: this,
      kind: 'neo4j',
      runSchemaCommand: (statement) => this.#runAlone(statement),
      createSearch: async () => {},
    });
  }

  /** Schema commands share no transaction with data. */
  async #runAlone(statement: Statement): Promise<void> {
    const session = this.#session('WRITE');
    try {
      await session.executeWrite((transaction) => transaction.run(statement.text));
    } catch (error) {
      throw this.#storeError(error, statement.name);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#driver.close();
  }

  #session(access: 'READ' | 'WRITE'): Session {
    this.#checkOpen();
    return this.#driver.session({
      defaultAccessMode: neo4j.session[access],
      bookmarkManager: this.#bookmarks,
      ...(this.#config.database !== null && { database: this.#config.database }),
    });
  }

  #storeError(error: unknown, statement: string, options: ReadOptions = {}): unknown {
    if (options.signal?.aborted && error === options.signal.reason) return error;
    return toStoreError(error, this.#config, statement, options.timeout);
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreClosedError();
  }
}

/** An answer that nobody may ever ask for: when it is an error the transaction fails by it, and not this process. */
function maybeUnasked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  answer.catch(() => {});
  return answer;
}

/** A statement on its way. */
interface Running {
  result: DriverResult | null;
  over: boolean;
}

/** The work's result; with it, or with its error, its statement is over. */
async function untilOver<Result>(running: Running, work: PromiseLike<Result>): Promise<Result> {
  try {
    return await work;
  } finally {
    running.over = true;
  }
}

/** Closes a session; when its statement is still under way that is nothing to wait for. */
async function leave(session: Session, { result, over }: Running): Promise<void> {
  if (over || result === null) await session.close();
  else void giveUp(session, result);
}

/**
 * Ends a statement for which nobody waits any more, by closing its session: once it has a connection. A session that
 * is closed while it still waits for one fails with an error that nobody can catch, and that ends this process.
 */
async function giveUp(session: Session, result: DriverResult): Promise<void> {
  try {
    await result.keys();
  } catch {
    // It has come to an end by itself.
  }
  try {
    await session.close();
  } catch {
    // The connection has gone, and the statement with it.
  }
}

/**
 * The driver writes down for each result where it was asked for, as text: a twentieth of the time that an
 * answer takes. Errors of statements name the statement.
 */
function withoutStack<Result>(begin: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function run(
  transaction: ManagedTransaction,
  statement: Statement,
  params: Params,
): Promise<readonly Row[]> {
  const sent = asSent(statement, params);
  const result = await transaction.run(PLANNED_ONCE + sent.text, sent.params);
  return result.records.map((record) => fromDriver(record));
}
