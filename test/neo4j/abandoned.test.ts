import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Engine } from '../../cypher/engine.ts';
import { openEngine } from '../../cypher/open.ts';

/** Counts for minutes. */
const endless = { name: 'test/endless', text: 'UNWIND range(1, 1000000000) AS i RETURN count(i) AS total' };
const short = { name: 'test/short', text: 'RETURN 1 AS one' };
/** More than the driver has connections: the others wait for one. */
const STATEMENTS = 130;

/** Counting to the end would take them many times as long, however busy the machine. */
const AT_MOST_MS = 100_000;

describe('statements for which nobody waits any more', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine(inject('neo4j'));
  });
  afterAll(() => engine.close());

  const answersSoon = async () => {
    const began = performance.now();
    await expect(engine.read(short)).resolves.toStrictEqual([{ one: 1 }]);
    expect(performance.now() - began).toBeLessThan(AT_MOST_MS);
  };

  it('are ended when their callers leave, those among them that wait for a connection', async () => {
    const caller = new AbortController();
    setMaxListeners(0, caller.signal);
    const asked = Array.from({ length: STATEMENTS }, () =>
      engine.read(endless, {}, { signal: caller.signal, timeout: 60_000 }),
    );
    const outcomes = Promise.allSettled(asked);
    await wait(1_000);
    caller.abort(new Error('gone'));
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'gone' } });
    await answersSoon();
  });

  it('are ended when their time is over', async () => {
    const asked = Array.from({ length: STATEMENTS }, () => engine.read(endless, {}, { timeout: 500 }));
    for (const outcome of await Promise.allSettled(asked))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'timeout' } });
    await answersSoon();
  });

  it('are not even begun when the caller has left before', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(engine.read(endless, {}, { signal })).rejects.toThrow('gone');
    await answersSoon();
  });
});
