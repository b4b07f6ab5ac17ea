import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { removeDocuments } from '../../../ingest/load/remove.ts';
import { asInstrumentId } from '../../../ingest/symbols/ids.ts';
import { Bed, text } from './bed.ts';

const bed = new Bed();
const { put, remove, run, sources, exported } = bed;

const volume = (...acts: readonly string[]): string =>
  `A/96/49\nResolutions adopted at the ninety-sixth session\n\n${acts.join('\n')}`;

/** Without those of the volume: of several only one can have its symbol. */
const ofActs = (lines: readonly string[]): string[] => lines.filter((line) => !line.includes('A/96/49'));

describe('a file of several acts', () => {
  test('is taken in act by act, and a second run changes nothing', async () => {
    put('volume.txt', volume(text(1), text(2, [3])));
    expect(await run({ dryRun: true })).toStrictEqual({ read: 3, added: 3 });
    expect(await run()).toStrictEqual({ read: 3, added: 3 });
    expect(await sources()).toStrictEqual(['volume.txt', 'volume.txt!96_1', 'volume.txt!96_2']);
    const whole = await exported();
    expect(await run()).toStrictEqual({ unchanged: 3 });
    expect(await run({ force: true })).toStrictEqual({ read: 3, replaced: 3 });
    expect(await exported()).toStrictEqual(whole);
  });

  test('of which one has changed, one has gone from the graph and one is new, has these read', async () => {
    put('volume.txt', volume(text(1), text(2), text(3)));
    await run();
    await removeDocuments(bed.engine, [asInstrumentId('A/RES/96/3')]);
    put('volume.txt', volume(text(1), text(2, [4]), text(3), text(4)));
    expect(await run()).toStrictEqual({ read: 4, added: 2, replaced: 2, unchanged: 1 });
    expect(await run()).toStrictEqual({ unchanged: 5 });
  });

  test('that says nothing besides is known by its acts', async () => {
    put('volume.txt', `${text(1)}\n${text(2)}`);
    expect(await run()).toStrictEqual({ read: 2, added: 2 });
    expect(await run()).toStrictEqual({ unchanged: 2 });
  });

  test.each([
    ['later', 'volume.txt', 'zero.txt', 'zero.txt over volume.txt!96_1'],
    ['earlier', 'volume.txt', 'a.txt', 'volume.txt!96_1 over a.txt'],
  ])(
    'beside a file of one of them, %s, gives way or stands as any file',
    async (_, file, alone, conflict) => {
      put(file, volume(text(1), text(2)));
      put(alone, `${text(1)}\n`);
      const conflicts = [
        `A/RES/96/1: ${conflict}: the one that stands comes later, and they are alike otherwise`,
      ];
      expect(await run()).toStrictEqual({ read: 4, added: 3, outdone: 1, conflicts });
      const whole = await exported();
      expect(await run()).toStrictEqual({ unchanged: 3, outdone: 1, conflicts });
      expect(await exported()).toStrictEqual(whole);
    },
  );

  test('has the act stand that was left out, when the file beside it has gone', async () => {
    put('volume.txt', volume(text(1), text(2)));
    for (const number of [1, 2]) put(`zero/${number}.txt`, text(number, [1, 2]));
    expect(await run()).toMatchObject({ read: 5, added: 3, outdone: 2 });
    remove('zero/1.txt');
    expect(await run()).toMatchObject({ read: 1, replaced: 1, unchanged: 2, outdone: 1 });
    expect(await sources()).toStrictEqual(['volume.txt', 'volume.txt!96_1', 'zero/2.txt']);
  });

  test('under another name is known', async () => {
    put('volume.txt', volume(text(1), text(2)));
    await run();
    put('other.txt', volume(text(1), text(2)));
    remove('volume.txt');
    expect(await run()).toStrictEqual({ unchanged: 3 });
  });

  test('in an archive and in shards gives the graph of the whole', async () => {
    const files = Object.fromEntries(
      [1, 4, 7].map((number) => [
        `vol-${number}.txt`,
        volume(text(number), text(number + 1), text(number + 2)),
      ]),
    );
    put(
      'texts.zip',
      zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strToU8(content)]))),
    );
    await run();
    const whole = await exported();
    await bed.startAnew();
    for (const part of [2, 1, 3]) await run({ shard: { part, of: 3 } });
    expect((await sources()).filter((path) => path.includes('.txt!'))).toHaveLength(9);
    expect(ofActs(await exported())).toStrictEqual(ofActs(whole));
  });

  test('beside the same text in a file of its own is no conflict', async () => {
    put('volume.txt', volume(text(1), text(2)));
    put('zero.txt', text(1));
    expect(await run()).toStrictEqual({ read: 4, added: 3, repeated: 1 });
  });

  test('that is stopped in its middle goes on from there', async () => {
    put('volume.txt', volume(...Array.from({ length: 120 }, (_, index) => text(index + 1))));
    const stop = new AbortController();
    const write = vi.spyOn(bed.engine, 'write').mockImplementationOnce(async (work) => {
      stop.abort();
      return await bed.engine.write(work);
    });
    const { added } = await run({ signal: stop.signal });
    write.mockRestore();
    expect(added).toBeGreaterThanOrEqual(50);
    expect(added).toBeLessThan(120);
    expect(await run()).toMatchObject({ added: 121 - Number(added), unchanged: added });
    expect(await run()).toStrictEqual({ unchanged: 121 });
  });
});
