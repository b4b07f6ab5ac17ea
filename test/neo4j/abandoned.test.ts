import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Engine } from '../../cypher/engine.ts';
import { openEngine } from '../../cypher/open.ts';

/** Counts for minutes. */
const endless = { name: 'test/endless', text: 'UNWIND range(1, 1000000000) AS i RETURN count(i) AS total' };
const short = { name: 'test/short', text: 'RETURN 1 AS one' };
/** More than the driver has connections: the others wait for one. */
const STATEMENTS = 130;

/** More rows than the driver asks for at a time, unless it is told to ask for all. */
const long = { name: 'test/long', text: 'UNWIND range(1, 1500) AS i RETURN i' };
/** With the driver's own helpings, a third of them silence most of its connections. */
const ROUNDS = 150;

/** Counting to the end would take them many times as long, however busy the machine. */
const AT_MOST_MS = 100_000;

describe('statements for which nobody waits any more', () => {
  let engine: Engine;

  beforeAll(async () => {
    // A connection is waited for twice as long: as long as an answer may take here.
    engine = await openEngine({ ...inject('neo4j'), connectTimeout: AT_MOST_MS / 2 });
  });
  afterAll(() => engine.close());

  const answersSoon = async () => {
    const began = performance.now();
    await expect(engine.read(short)).resolves.toStrictEqual([{ one: 1 }]);
    expect(performance.now() - began).toBeLessThan(AT_MOST_MS);
  };

  /** Asks, and leaves after so long; who never leaves is told how long the answers took. */
  const askAndLeave = async (patience: number) => {
    const caller = new AbortController();
    const began = performance.now();
    const asked = [1, 2, 3].map(() => engine.read(long, {}, { signal: caller.signal, timeout: 60_000 }));
    const outcomes = Promise.allSettled(asked);
    if (patience !== Infinity) {
      await wait(patience);
      caller.abort(new Error('gone'));
    }
    await outcomes;
    return performance.now() - began;
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

  it('leave no connection behind that answers nobody, wherever they were given up', async () => {
    let round = 0;
    const isOn = () => round < ROUNDS;
    // They leave at every moment of the time that answers take here and now, which one in ten waits for.
    const callers = Array.from({ length: 5 }, async () => {
      for (let took = 0; isOn();) {
        round += 1;
        if (round % 10 === 0 || took === 0) took = await askAndLeave(Infinity);
        else await askAndLeave(took * Math.random());
      }
    });
    const versions = (async () => {
      // On a busy machine one may take too long; those that come later must be answered all the same.
      while (isOn()) await engine.version().catch(() => {});
    })();
    await Promise.all([...callers, versions]);
    // Its own time may be too short on a busy machine, a second time as well.
    await vi.waitFor(async () => expect(await engine.version()).not.toBe(''), { timeout: AT_MOST_MS });
    // As many at once as there are connections, and more: each is asked.
    const asked = Array.from({ length: STATEMENTS }, () => engine.read(short, {}, { timeout: AT_MOST_MS }));
    await expect(Promise.all(asked)).resolves.toHaveLength(STATEMENTS);
  });

  it('are not even begun when the caller has left before', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(engine.read(endless, {}, { signal })).rejects.toThrow('gone');
    await answersSoon();
  });
});
