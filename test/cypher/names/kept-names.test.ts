import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Row } from '../../../cypher/engine.ts';
import { text } from '../../../cypher/rows.ts';
import { KeptNames } from '../../../cypher/names/kept-names.ts';
import type { NameIndex } from '../../../cypher/names/name-index.ts';

const row = (number: number): Row => ({
  id: `A/RES/66/${String(number).padStart(5, '0')}`,
  symbol: null,
  name: `Women ${number}`,
  aliases: null,
  citedByCount: number,
});
const found = (names: NameIndex | null) => names?.withWords(['women'], 9).map(({ id }) => id) ?? null;

describe('names that are kept', () => {
  let rows: readonly Row[];
  let readings: number;
  let failure: Error | null;
  let clock: number;
  beforeEach(() => {
    rows = [row(1)];
    readings = 0;
    failure = null;
    clock = 0;
  });

  /** Each reading takes 100 ms by the test's clock. */
  const keep = (most?: number) =>
    new KeptNames(
      async (statement, params) => {
        if (statement.name !== 'search/all-instruments') return [];
        if (params['after'] === '') {
          readings += 1;
          clock += 100;
        }
        if (failure) throw failure;
        return rows
          .filter((each) => text(each, 'id') > text(params, 'after'))
          .slice(0, Number(params['limit']));
      },
      { now: () => clock, ...(most !== undefined && { most }) },
    );

  it('are read once for a version, by who waits for them', async () => {
    const kept = keep();
    const [one, other] = await Promise.all([kept.awaited('1'), kept.awaited('1')]);
    expect(found(one)).toStrictEqual(['A/RES/66/00001']);
    expect(other).toBe(one);
    expect(await kept.awaited('1')).toBe(one);
    expect(kept.ifHere('1')).toBe(one);
    expect(readings).toBe(1);
  });

  it('are those of the graph as it is now: after a change nobody gets the ones before', async () => {
    const kept = keep();
    await kept.awaited('1');
    rows = [row(2)];
    expect(kept.ifHere('2')).toBeNull();
    expect(found(await kept.awaited('2'))).toStrictEqual(['A/RES/66/00002']);
  });

  it('who does not wait gets none at first, and those that were read for it later', async () => {
    const kept = keep();
    expect(kept.ifHere('1')).toBeNull();
    expect(kept.ifHere('1')).toBeNull();
    await turn();
    expect(found(kept.ifHere('1'))).toStrictEqual(['A/RES/66/00001']);
    expect(readings).toBe(1);
  });

  it('are not read all the time while the graph changes all the time', async () => {
    const kept = keep();
    for (let version = 0; version < 100; version += 1) {
      kept.ifHere(String(version));
      await turn();
      clock += 10;
    }
    // A second and nothing else to do: reading takes a tenth of it.
    expect(readings).toBe(1);
    clock += 1_000;
    kept.ifHere('again');
    await turn();
    expect(readings).toBe(2);
  });

  it('come in pages, all of them', async () => {
    rows = Array.from({ length: 25_000 }, (_, number) => row(number));
    const names = await keep().awaited('1');
    expect(names?.withWords(['women'], 99_999)).toHaveLength(25_000);
  });

  it('are none where there are more than may be', async () => {
    rows = Array.from({ length: 25_000 }, (_, number) => row(number));
    const kept = keep(15_000);
    expect(await kept.awaited('1')).toBeNull();
    clock += 1_000_000;
    expect(kept.ifHere('2')).toBeNull();
    expect(readings).toBe(1);
  });

  it('a store that is away is told to who waits, and asked again', async () => {
    const kept = keep();
    failure = new Error('away');
    await expect(kept.awaited('1')).rejects.toThrow('away');
    expect(kept.ifHere('1')).toBeNull();
    await turn();
    failure = null;
    clock += 10_000;
    expect(found(await kept.awaited('1'))).toStrictEqual(['A/RES/66/00001']);
  });
});
