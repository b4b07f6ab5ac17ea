import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fairReads } from '../../../server/data/fair-read.ts';
import { stubEngine } from '../fixture/stub-engine.ts';

const statement = { name: 'read/any', text: '' };

describe('the statements of one request', () => {
  afterEach(() => void vi.useRealTimers());
  it('run a few at a time, and all of them in the end', async () => {
    const engine = stubEngine([{ one: 1 }]);
    let [running, most] = [0, 0];
    engine.beforeRead(async () => {
      most = Math.max(most, (running += 1));
      await wait(2);
      running -= 1;
    });
    const { read } = fairReads(engine, {}, 3);
    const rows = await Promise.all(Array.from({ length: 20 }, () => read(statement)));
    expect(rows).toHaveLength(20);
    expect(most).toBe(3);
  });

  it('make room when one fails', async () => {
    const engine = stubEngine([]);
    engine.failWith(new Error('gone'));
    const { read } = fairReads(engine, {}, 1);
    const first = await Promise.allSettled([read(statement), read(statement)]);
    expect(first.map(({ status }) => status)).toStrictEqual(['rejected', 'rejected']);
    engine.failWith(null);
    await expect(read(statement)).resolves.toStrictEqual([]);
  });

  it('have one time together: what is left of it is the limit of the next', async () => {
    vi.useFakeTimers();
    const engine = stubEngine([]);
    const { read } = fairReads(engine, { timeout: 10_000 }, 1, 60);
    vi.advanceTimersByTime(20);
    await read(statement);
    expect(engine.lastOptions()?.timeout).toBe(40);
    vi.advanceTimersByTime(60);
    await expect(read(statement)).rejects.toMatchObject({ code: 'timeout', statement: 'read/any' });
  });

  it('keep their own limit while there is time', async () => {
    const engine = stubEngine([]);
    await fairReads(engine, { timeout: 500 }).read(statement);
    expect(engine.lastOptions()?.timeout).toBe(500);
  });

  it('are searches too: they wait their turn, and have the same time', async () => {
    // Time stands still while they run, however busy the machine is.
    vi.useFakeTimers();
    const engine = stubEngine([]);
    let [running, most] = [0, 0];
    engine.beforeRead(async () => {
      most = Math.max(most, (running += 1));
      await wait(2);
      running -= 1;
    });
    const reads = fairReads(engine, { timeout: 10_000 }, 2, 60);
    await Promise.all([
      reads.read(statement),
      reads.searchText('law', 5),
      reads.searchPassages('law', 5),
      reads.searchText('sea', 5),
    ]);
    expect(most).toBe(2);
    expect(engine.lastOptions()?.timeout).toBe(60);
    vi.advanceTimersByTime(60);
    await expect(reads.searchText('law', 5)).rejects.toMatchObject({ code: 'timeout', statement: 'search' });
  });
});
