import { storeConfig } from '../../cypher/config.ts';
import type { Engine } from '../../cypher/engine.ts';
import { openEngine } from '../../cypher/open.ts';
import { SnapshotError } from '../../cypher/snapshot/errors.ts';
import { isEmptyStore, unfinishedRestore } from '../../cypher/snapshot/restore.ts';
import type { Context } from '../context.ts';

interface Expectation {
  /** The work itself sees to the schema, and to a restore that was broken off. */
  readonly prepared?: boolean;
  /** For a server: it does not ask another for the store. */
  readonly borrowed?: boolean;
  /** The work asks for something: of an empty store, a wrong folder perhaps, one is told beforehand. */
  readonly filled?: boolean;
}

/**
 * Opens the store that the environment names, brings its schema up to date, and closes it whatever
 * becomes of the work. A server that has the embedded store open lends it for as long.
 * @throws {SnapshotError} when a restore was broken off: what the store holds is a part of something.
 */
export async function withStore<Result>(
  context: Context,
  work: (engine: Engine) => Promise<Result>,
  { prepared = true, borrowed = true, filled = false }: Expectation = {},
): Promise<Result> {
  const { environment, terminal } = context;
  const borrowing = {
    asked: (pid: number) =>
      terminal.err(`The server on this store (process ${pid}) waits until this is done ...`),
    signal: terminal.stopped,
  };
  const engine = await openEngine(storeConfig(environment), borrowed ? borrowing : undefined);
  try {
    if (prepared) await prepare(engine);
    if (filled && (await isEmptyStore(engine))) terminal.err(await ofEmpty(engine));
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Brings the schema up to date; refuses a store that holds a part of a snapshot. */
export async function prepare(engine: Engine): Promise<void> {
  await engine.migrate();
  const unfinished = await unfinishedRestore(engine);
  if (unfinished)
    throw new SnapshotError(
      `A restore of ${unfinished.file} was broken off, and the store holds a part of it only. ` +
        `Run it again: ungraph restore ${unfinished.file}`,
    );
}

async function ofEmpty(engine: Engine): Promise<string> {
  const { description } = await engine.info();
  return (
    `ungraph: The ${description} holds nothing. \`ungraph start\` brings the network that comes with ungraph, ` +
    '`ungraph ingest PATH` takes in texts; UNGRAPH_DATA names the folder of another store, NEO4J_URI a server.'
  );
}
