import { deadline } from '../../cypher/deadline.ts';
import type { Engine, Params, ReadOptions, Row, Statement, Value } from '../../cypher/engine.ts';
import { isList, number, text } from '../../cypher/rows.ts';

/** What requests are answered from. */
export type Store = Pick<Engine, 'read' | 'searchText' | 'searchPassages' | 'version'>;

/** The parameter that lists what a statement is asked for; its rows name the id, or the index of the key. */
type ListName = 'ids' | 'keys';

/** Statements whose work for one id is little and much the same, so that nobody waits for another's burden. */
const LISTS: ReadonlyMap<string, ListName> = new Map<string, ListName>([
  ['read/instruments-by-id', 'ids'],
  ['read/citations-out', 'keys'],
  ['read/citations-out-nested', 'keys'],
]);
/** A longer list is work enough for a statement of its own. */
const FEW = 8;
/** Most that one statement is asked for. */
const MANY = 32;
/** Statements of one kind that run before those who come wait, and go together: as soon as they are many, in any case. */
const ROOM = 1;
/** One that takes longer is nothing to wait for. */
const SLOW_MS = 50;

/** A statement of one request. */
interface Question {
  readonly statement: Statement;
  readonly params: Params;
  readonly options: ReadOptions;
  readonly listName: ListName;
  readonly list: readonly Value[];
}

/** One that waits for others. */
interface Asked extends Question {
  resolve: (rows: readonly Row[]) => void;
  reject: (error: unknown) => void;
  /** Its caller has left, or its time is over. */
  isGone: boolean;
  /** Set when it runs: calls the statement off when nobody waits for it any more. */
  leave: () => void;
}

/** Questions that differ by their lists alone. */
interface Kind {
  readonly statement: Statement;
  readonly name: string;
  running: number;
  readonly waiting: Asked[];
}

/**
 * The store, with small statements of different requests made one where many come at once: a statement costs the store
 * and its driver much more than another id in it. Nobody waits while the store has room, and what a request gets was
 * read after it came.
 */
export function combinedReads(engine: Engine): Store {
  /** By their statement, which has a shape of its own for what is asked, then by their parameters. */
  const kinds = new WeakMap<Statement, Map<string, Kind>>();

  const kindOf = (statement: Statement, name: string): Kind => {
    let own = kinds.get(statement);
    if (!own) kinds.set(statement, (own = new Map()));
    let kind = own.get(name);
    if (!kind) own.set(name, (kind = { statement, name, running: 0, waiting: [] }));
    return kind;
  };

  const begin = (kind: Kind): void => {
    while (kind.waiting.length > 0 && (kind.running < ROOM || areMany(kind.waiting))) {
      const together = takeTogether(kind.waiting);
      if (together.length > 0) void run(kind, ask(engine, together));
    }
    if (kind.running === 0) kinds.get(kind.statement)?.delete(kind.name);
  };

  const run = async <Result>(kind: Kind, statement: Promise<Result>): Promise<Result> => {
    kind.running += 1;
    let counts = true;
    const makeRoom = () => {
      if (!counts) return;
      counts = false;
      kind.running -= 1;
      begin(kind);
    };
    const slow = setTimeout(makeRoom, SLOW_MS);
    try {
      return await statement;
    } finally {
      clearTimeout(slow);
      makeRoom();
    }
  };

  return {
    version: () => engine.version(),
    searchText: (query, limit, options) => engine.searchText(query, limit, options),
    searchPassages: (query, limit, options) => engine.searchPassages(query, limit, options),
    read(statement, params = {}, options = {}) {
      const listName = LISTS.get(statement.name);
      const list = listName && params[listName];
      if (!listName || !isList(list) || list.length > FEW) return engine.read(statement, params, options);
      const kind = kindOf(statement, JSON.stringify({ ...params, [listName]: null }));
      if (kind.running < ROOM) return run(kind, engine.read(statement, params, options));
      const rows = wait(kind.waiting, { statement, params, options, listName, list });
      if (areMany(kind.waiting)) begin(kind);
      return rows;
    },
  };
}

/** Whether they fill a statement: it need not wait for another. */
const areMany = (waiting: readonly Asked[]): boolean =>
  waiting.reduce((count, { list }) => count + list.length, 0) >= MANY;

const nothing = () => {};

/** Goes into the line; out of it, or of the statement that it goes with, when its caller leaves or its time is over. */
async function wait(waiting: Asked[], question: Question): Promise<readonly Row[]> {
  const asked: Asked = { ...question, resolve: nothing, reject: nothing, isGone: false, leave: nothing };
  const rows = new Promise<readonly Row[]>((resolve, reject) => {
    asked.resolve = resolve;
    asked.reject = reject;
  });
  waiting.push(asked);
  try {
    return await deadline(rows, question.statement.name, question.options);
  } catch (error) {
    asked.isGone = true;
    asked.leave();
    throw error;
  }
}

/** Takes those who wait out of the line, as many as one statement may answer; who has left is passed over. */
function takeTogether(waiting: Asked[]): readonly Asked[] {
  const together: Asked[] = [];
  let count = 0;
  for (let next = waiting[0]; next && count + next.list.length <= MANY; next = waiting[0]) {
    waiting.shift();
    if (next.isGone) continue;
    together.push(next);
    count += next.list.length;
  }
  return together;
}

/** One statement for all of them, each with its rows or its error. */
async function ask(engine: Engine, together: readonly Asked[]): Promise<void> {
  const [first] = together;
  if (!first) return;
  try {
    const all = together.flatMap(({ list }) => list);
    const list = first.listName === 'ids' ? [...new Set(all)] : all.map((key, index) => withIndex(key, index));
    const rows = await engine.read(
      first.statement,
      { ...first.params, [first.listName]: list },
      sharedOptions(together),
    );
    for (const [index, own] of (first.listName === 'ids' ? rowsById : rowsByKey)(rows, together).entries())
      together[index]?.resolve(own);
  } catch (error) {
    for (const { reject } of together) reject(error);
  }
}

/** Goes on as long as one of them may wait. */
function sharedOptions(together: readonly Asked[]): ReadOptions {
  const caller = new AbortController();
  let left = together.length;
  for (const asked of together)
    asked.leave = () => {
      left -= 1;
      if (left === 0) caller.abort(new Error('nobody waits for it'));
    };
  const timeouts = together.map(({ options }) => options.timeout ?? Infinity);
  const timeout = Math.max(...timeouts);
  return { signal: caller.signal, ...(Number.isFinite(timeout) && { timeout }) };
}

function rowsById(rows: readonly Row[], together: readonly Asked[]): readonly (readonly Row[])[] {
  const byId = new Map<Value, Row>(rows.map((row) => [text(row, 'id'), row]));
  return together.map(({ list }) => list.map((id) => byId.get(id)).filter((row) => row !== undefined));
}

function rowsByKey(rows: readonly Row[], together: readonly Asked[]): readonly (readonly Row[])[] {
  const own: Row[][] = [];
  const owners = together.flatMap(({ list }) => {
    const rowsOfOne: Row[] = [];
    own.push(rowsOfOne);
    return list.map((_key, index) => ({ rowsOfOne, index }));
  });
  for (const row of rows) {
    const owner = owners[number(row, 'key')];
    owner?.rowsOfOne.push({ ...row, key: owner.index });
  }
  return own;
}

/** A key at its place in a longer list. */
function withIndex(key: Value, index: number): Value {
  if (typeof key !== 'object' || key === null || isList(key))
    throw new TypeError('A key should be an object.');
  return { ...key, index };
}
