import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Engine, Params, ReadOptions, Row, Statement, Value } from '../../../cypher/engine.ts';
import { combinedReads } from '../../../server/data/combined-reads.ts';
import { stubEngine } from '../fixture/stub-engine.ts';

const byId: Statement = { name: 'read/instruments-by-id', text: '' };
const pages: Statement = { name: 'read/citations-out', text: '' };
const other: Statement = { name: 'read/stats', text: '' };

interface Call {
  readonly params: Params;
  readonly options: ReadOptions;
  readonly answer: (rows?: readonly Row[]) => void;
  readonly fail: (error: Error) => void;
}

/** An engine whose statements end when the test says so; an answer has a row for each id or key. */
function slowEngine() {
  const calls: Call[] = [];
  const engine: Engine = {
    ...stubEngine([]),
    read: (statement, params = {}, options = {}) =>
      new Promise((resolve, reject) => {
        const answer = (rows = rowsFor(statement, params)) => resolve(rows);
        calls.push({ params, options, answer, fail: reject });
        options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      }),
  };
  return { calls, store: combinedReads(engine) };
}

const listOf = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);
const rowsFor = (statement: Statement, params: Params): readonly Row[] =>
  statement === byId
    ? listOf(params['ids']).filter((id) => id !== 'none').map((id) => ({ id, title: `Title of ${JSON.stringify(id)}` }))
    : listOf(params['keys']).map((key) => ({ key: (key as Params)['index'] ?? null, of: (key as Params)['id'] ?? null }));

const row = (id: string) => ({ id, title: `Title of "${id}"` });

/** One that runs, and keeps the others waiting. */
const busy = (store: ReturnType<typeof combinedReads>, params: Params = {}) => {
  store.read(byId, { ids: ['x'], ...params }).catch(() => {});
};

describe('statements of several requests', () => {
  it('run at once while the store has room', async () => {
    const { calls, store } = slowEngine();
    const read = store.read(byId, { ids: ['a'] }, { timeout: 500 });
    expect(calls).toMatchObject([{ params: { ids: ['a'] }, options: { timeout: 500 } }]);
    calls[0]?.answer();
    await expect(read).resolves.toStrictEqual([row('a')]);
  });

  it('go together when it has none, each with its own rows', async () => {
    const { calls, store } = slowEngine();
    busy(store);
    const reads = [['a', 'b'], ['b'], ['none']].map((ids) => store.read(byId, { ids }));
    expect(calls).toHaveLength(1);
    calls[0]?.answer();
    await wait(1);
    expect(calls).toHaveLength(2);
    expect(calls[1]?.params).toStrictEqual({ ids: ['a', 'b', 'none'] });
    calls[1]?.answer();
    await expect(Promise.all(reads)).resolves.toStrictEqual([[row('a'), row('b')], [row('b')], []]);
  });

  it('have the indexes of their own keys', async () => {
    const { calls, store } = slowEngine();
    const ask = (...ids: string[]) => store.read(pages, { keys: ids.map((id, index) => ({ index, id })), limit: 5 });
    const running = [ask('x')];
    const reads = [ask('a', 'b'), ask('b')];
    for (const call of calls) call.answer();
    await Promise.all(running);
    calls[1]?.answer();
    await expect(Promise.all(reads)).resolves.toStrictEqual([
      [
        { key: 0, of: 'a' },
        { key: 1, of: 'b' },
      ],
      [{ key: 0, of: 'b' }],
    ]);
    expect(calls).toHaveLength(2);
  });

  it('do not go together when they ask for different things, are long, or of another kind', async () => {
    const { calls, store } = slowEngine();
    busy(store);
    void store.read(byId, { ids: ['a'], limit: 5 });
    void store.read(byId, { ids: Array.from({ length: 20 }, (_, index) => `i${index}`) });
    void store.read(other, {});
    expect(calls).toHaveLength(4);
  });

  it('fail together', async () => {
    const { calls, store } = slowEngine();
    busy(store);
    const reads = Promise.allSettled([store.read(byId, { ids: ['a'] }), store.read(byId, { ids: ['b'] })]);
    calls[0]?.fail(new Error('gone'));
    await wait(1);
    calls[1]?.fail(new Error('gone too'));
    expect(await reads).toMatchObject([{ reason: { message: 'gone too' } }, { reason: { message: 'gone too' } }]);
    // And room is there again.
    void store.read(byId, { ids: ['c'] });
    expect(calls).toHaveLength(3);
  });

  it('go on when one of their callers leaves, and are called off when all have', async () => {
    const { calls, store } = slowEngine();
    busy(store);
    const [first, second] = [new AbortController(), new AbortController()];
    const one = store.read(byId, { ids: ['a'] }, { signal: first.signal });
    const two = store.read(byId, { ids: ['b'] }, { signal: second.signal });
    calls[0]?.answer();
    await wait(1);
    first.abort(new Error('left'));
    await expect(one).rejects.toThrow('left');
    expect(calls[1]?.options.signal?.aborted).toBe(false);
    second.abort(new Error('left as well'));
    await expect(two).rejects.toThrow('left as well');
    expect(calls[1]?.options.signal?.aborted).toBe(true);
  });

  it.each([
    ['the longest of their times', [{ timeout: 500 }, { timeout: 900 }], 900],
    ['none where one has none', [{ timeout: 500 }, {}], undefined],
  ])('have together %s', async (_, options, timeout) => {
    const { calls, store } = slowEngine();
    busy(store);
    const reads = options.map((each, at) => store.read(byId, { ids: [`${at}`] }, each));
    calls[0]?.answer();
    await wait(1);
    expect(calls[1]?.params).toStrictEqual({ ids: ['0', '1'] });
    expect(calls[1]?.options).not.toHaveProperty('timeout', Infinity);
    expect(calls[1]?.options.timeout).toBe(timeout);
    calls[1]?.answer();
    await Promise.all(reads);
  });

  it('do not wait that ask for many already', async () => {
    const { calls, store } = slowEngine();
    busy(store);
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const many = store.read(byId, { ids });
    const few = store.read(byId, { ids: ids.slice(1) });
    expect(calls.map(({ params }) => params)).toStrictEqual([{ ids: ['x'] }, { ids }]);
    calls[1]?.answer();
    await expect(many).resolves.toStrictEqual(ids.map(row));
    calls[0]?.answer();
    await wait(1);
    calls[2]?.answer();
    await expect(few).resolves.toStrictEqual(ids.slice(1).map(row));
  });

  it('are not begun for a caller that has left the line', async () => {
    const { calls, store } = slowEngine();
    busy(store);
    const caller = new AbortController();
    const gone = store.read(byId, { ids: ['a'] }, { signal: caller.signal });
    const stays = store.read(byId, { ids: ['b'] });
    caller.abort(new Error('left'));
    await expect(gone).rejects.toThrow('left');
    calls[0]?.answer();
    await wait(1);
    expect(calls[1]?.params).toStrictEqual({ ids: ['b'] });
    calls[1]?.answer();
    await expect(stays).resolves.toStrictEqual([row('b')]);
  });

  it('do not wait longer than their time', async () => {
    const { store } = slowEngine();
    busy(store);
    await expect(store.read(byId, { ids: ['a'] }, { timeout: 20 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('do not wait for one that is slow', async () => {
    const { calls, store } = slowEngine();
    busy(store);
    const read = store.read(byId, { ids: ['a'] });
    expect(calls).toHaveLength(1);
    await wait(120);
    expect(calls).toHaveLength(2);
    calls[1]?.answer();
    await expect(read).resolves.toStrictEqual([row('a')]);
  });

  it('do not wait once they are as many as a statement takes well', async () => {
    const { calls, store } = slowEngine();
    busy(store);
    const reads = Array.from({ length: 40 }, (_, index) => store.read(byId, { ids: [`a${index}`] }));
    expect(calls).toHaveLength(2);
    expect(listOf(calls[1]?.params['ids'])).toHaveLength(32);
    // The others wait until there is room.
    for (const call of calls.slice(0, 2)) call.answer();
    await wait(1);
    expect(listOf(calls[2]?.params['ids'])).toHaveLength(8);
    calls[2]?.answer();
    expect((await Promise.all(reads)).flat()).toHaveLength(40);
  });
});
