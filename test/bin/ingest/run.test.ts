import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { ingest } from '../../../bin/ingest/run.ts';
import { restoreSnapshot } from '../../../cypher/snapshot/restore.ts';
import { writeSnapshot } from '../../../cypher/snapshot/write.ts';
import { removeDocuments } from '../../../ingest/load/remove.ts';
import { findInputs } from '../../../ingest/read/find-inputs.ts';
import { asInstrumentId } from '../../../ingest/symbols/ids.ts';
import type { runJob } from '../../../ingest/run/job.ts';
import { Bed, QUIET, text } from './bed.ts';

/** What was extracted, by its path, whatever it was extracted for. */
const extracted: string[] = [];
vi.mock('../../../ingest/run/job.ts', async (original) => {
  const job = await original<{ runJob: typeof runJob }>();
  return {
    runJob: async (...[input, options]: Parameters<typeof runJob>) => {
      extracted.push(input.path);
      return await job.runJob(input, options);
    },
  };
});

const bed = new Bed();
const { put, remove, run, sources, exported } = bed;

/** The same in French, cited by symbols. */
const french = (number: number, cites: readonly number[]): string =>
  `Nations Unies\nA/RES/96/${number}\nAssemblée générale\nRésolution adoptée par l’Assemblée générale le 19 décembre 2041\n96/${number}.\tDes lacs et des rivières de la plaine\n` +
  `L’Assemblée générale,\n\tRappelant ses résolutions ${cites.map((each) => `A/RES/95/${each}`).join(', ')} sur la ` +
  'protection des lacs et des rivières,\n\t1.\tDécide de rester saisie de la question.\n';

const overIt = (left: string): string =>
  `A/RES/96/1: b.txt over ${left}: the one left out is in French, and only English is understood`;

/** A line of a data_extract list. */
const listLine = (number: number, vote: string): string =>
  JSON.stringify({
    symbol: `A/RES/96/${number}`,
    title: 'Rivers',
    adoption_date: '19 December 2041',
    voting_type: vote,
    subjects: [['WATER', 'UNBIS Thesaurus']],
  });

describe('an ingest', () => {
  test('skips what the store has read before, and reads what has changed', async () => {
    for (const number of [1, 2, 3]) put(`A_RES_96_${number}.txt`, text(number));
    expect(await run()).toStrictEqual({ read: 3, added: 3 });
    expect(await run()).toStrictEqual({ unchanged: 3 });
    put('A_RES_96_2.txt', text(2, [1, 2]));
    put('A_RES_96_4.txt', text(4));
    expect(await run()).toStrictEqual({ read: 2, added: 1, replaced: 1, unchanged: 2 });
    const before = await exported();
    expect(await run({ force: true })).toStrictEqual({ read: 4, replaced: 4 });
    expect(await exported()).toStrictEqual(before);
  });

  test('brings the words of texts that the store holds without them, and those only once', async () => {
    for (const number of [1, 2]) put(`${number}.txt`, text(number));
    await run();
    const withWords = await exported();
    const snapshot = join(bed.folder, '..', `${basename(bed.folder)}.ungraph`);
    await writeSnapshot(bed.engine, snapshot, { texts: false });
    await bed.startAnew();
    await restoreSnapshot(bed.engine, snapshot, { replace: true });
    rmSync(snapshot);
    put('3.txt', text(3));
    expect(await run({ dryRun: true })).toStrictEqual({ read: 3, added: 1, replaced: 2 });
    remove('3.txt');
    expect(await exported()).not.toStrictEqual(withWords);
    expect(await run()).toStrictEqual({ read: 2, replaced: 2 });
    expect(await exported()).toStrictEqual(withWords);
    expect(await run()).toStrictEqual({ unchanged: 2 });
  });

  test('writes nothing in a dry run', async () => {
    put('1.txt', text(1));
    expect(await run({ dryRun: true })).toStrictEqual({ read: 1, added: 1 });
    expect(await exported()).toStrictEqual([]);
  });

  test('names what cannot be read, and takes in the rest', async () => {
    put('1.txt', text(1));
    put('2.txt', 'milk, eggs, bread');
    const failed: string[] = [];
    expect(await run({ failed: ({ path }) => void failed.push(path) })).toStrictEqual({
      read: 1,
      added: 1,
      failed: 1,
    });
    expect(failed).toStrictEqual(['2.txt']);
  });

  test('takes in an archive as it takes in its files', async () => {
    for (const number of [1, 2, 3]) put(`texts/${number}.txt`, text(number));
    await run();
    const ofFolder = await exported();
    remove('texts');
    put('texts.zip', zipSync(Object.fromEntries([1, 2, 3].map((n) => [`${n}.txt`, strToU8(text(n))]))));
    expect(await run()).toStrictEqual({ unchanged: 3 });
    expect(await run({ force: true })).toStrictEqual({ read: 3, replaced: 3 });
    expect(await exported()).toStrictEqual(
      ofFolder.map((line) => line.replace(/"path":"texts[/]/, '"path":"texts.zip!')),
    );
  });

  test('adds what lists tell to the instruments, held or not, and knows each line', async () => {
    put('A_RES_96_1.txt', text(1));
    put('list.json', `${listLine(1, 'Without a vote')}\n${listLine(2, 'Without a vote')}\n`);
    expect(await run()).toStrictEqual({ read: 3, added: 1, listed: 2 });
    expect(await run()).toStrictEqual({ unchanged: 3 });
    const lines = await exported();
    expect(lines.filter((each) => each.includes('"voteMethod":"without-vote"'))).toHaveLength(2);
    expect(lines.filter((each) => each.includes('"relationship":"ABOUT"'))).toHaveLength(2);
    expect(await sources()).toStrictEqual(['A_RES_96_1.txt']);
    put('list.json', `${listLine(1, 'Without a vote')}\n${listLine(2, 'By a recorded vote')}\n`);
    expect(await run()).toStrictEqual({ read: 1, unchanged: 2, listed: 1 });
  });

  test('of two lists that tell of one instrument the later one stands, and stays, and none is read again', async () => {
    put('a.json', listLine(1, 'Without a vote'));
    put('b.json', listLine(1, 'By a recorded vote'));
    expect(await run()).toStrictEqual({ read: 2, listed: 2 });
    const whole = await exported();
    expect(whole.join()).toContain('"voteMethod":"recorded"');
    extracted.length = 0;
    for (let again = 0; again < 2; again += 1) expect(await run()).toStrictEqual({ unchanged: 2 });
    expect(extracted).toStrictEqual([]);
    expect(await exported()).toStrictEqual(whole);
    // The earlier one has news, and the later one still stands; without it, the earlier one tells.
    put('a.json', listLine(1, 'By a vote'));
    await run();
    expect(await exported()).toStrictEqual(whole);
    remove('b.json');
    await run();
    expect((await exported()).join()).toContain('"voteMethod":"vote"');
  });

  test('of two lines of a list that tell of one instrument the later one stands, whatever becomes of the earlier', async () => {
    put('list.json', `${listLine(1, 'Without a vote')}\n${listLine(1, 'By a recorded vote')}\n`);
    await run();
    const whole = await exported();
    put('list.json', `${listLine(1, 'By a vote')}\n${listLine(1, 'By a recorded vote')}\n`);
    await run();
    expect(await exported()).toStrictEqual(whole);
    expect(await run()).toStrictEqual({ unchanged: 2 });
    expect(await exported()).toStrictEqual(whole);
  });

  test('in shards gives the graph of the whole', async () => {
    for (let number = 1; number <= 12; number += 1) put(`A_RES_96_${number}.txt`, text(number, [number]));
    await run();
    const whole = await exported();
    await bed.startAnew();
    let added = 0;
    for (const part of [2, 3, 1]) added += Number((await run({ shard: { part, of: 3 } }))['added']);
    expect(added).toBe(12);
    expect(await exported()).toStrictEqual(whole);
  });

  test('that is stopped keeps whole documents, and goes on from there', async () => {
    for (let number = 1; number <= 8; number += 1) put(`${number}.txt`, text(number));
    const stop = new AbortController();
    let dealt = 0;
    const progress = (): void => {
      dealt += 1;
      if (dealt === 3) stop.abort();
    };
    expect(await run({ signal: stop.signal, progress })).toStrictEqual({ read: 3, added: 3 });
    expect(await sources()).toHaveLength(3);
    expect(await run()).toStrictEqual({ read: 5, added: 5, unchanged: 3 });
  });
});

const html = (number: number): string =>
  `<!doctype html><html><body>${text(number)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`;

describe('of two texts of one symbol', () => {
  test.each([
    [
      'that in the richer format stands',
      { 'a.html': html(1), 'b.txt': text(1, [1, 2]) },
      'a.html over b.txt: HTML keeps more of a document than text',
    ],
    [
      'that which cites more instruments stands',
      { 'a.txt': text(1, [1, 2]), 'b.txt': text(1) },
      'a.txt over b.txt: the one that stands cites more instruments (2, the other 1)',
    ],
    [
      'the later one stands',
      { 'a.txt': text(1), 'b.txt': `${text(1)}\n` },
      'b.txt over a.txt: the one that stands comes later, and they are alike otherwise',
    ],
  ])('%s, whatever is in the store', async (_, files: Readonly<Record<string, string>>, conflict) => {
    for (const [path, content] of Object.entries(files)) put(path, content);
    const kept = conflict.replace(/ .*/, '');
    const conflicts = [`A/RES/96/1: ${conflict}`];
    expect(await run()).toStrictEqual({ read: 2, added: 1, outdone: 1, conflicts });
    expect(await sources()).toStrictEqual([kept]);
    // Once more: nothing is read again, and what was left out does not take its place.
    extracted.length = 0;
    expect(await run()).toStrictEqual({ unchanged: 1, outdone: 1, conflicts });
    expect(extracted).toStrictEqual([]);
    expect(await run({ force: true })).toStrictEqual({ read: 2, replaced: 1, outdone: 1, conflicts });
    expect(await sources()).toStrictEqual([kept]);
  });

  test('and of a third, the one that stands is not read again by the same run', async () => {
    put('a.txt', text(1));
    put('b.txt', text(1, [1, 2]));
    put('c.txt', text(1, [2]));
    put('d.html', html(1));
    const reason = 'HTML keeps more of a document than text';
    const first = await run();
    expect(first).toMatchObject({ read: 4, added: 1, outdone: 3 });
    const again = await run();
    expect(again).toStrictEqual({
      unchanged: 1,
      outdone: 3,
      conflicts: ['a', 'b', 'c'].map((left) => `A/RES/96/1: d.html over ${left}.txt: ${reason}`),
    });
    expect(await sources()).toStrictEqual(['d.html']);
    remove('d.html');
    put('d.html', 'milk, eggs, bread');
    expect(await run()).toMatchObject({ read: 1, replaced: 1, outdone: 2, failed: 1 });
    expect(await sources()).toStrictEqual(['b.txt']);
    expect(await run()).toMatchObject({ unchanged: 1, outdone: 2, failed: 1 });
  });

  test('what is left out is told beside the one that stands in the end, not beside itself', async () => {
    put('a.txt', text(1));
    put('b.txt', text(1, [2]));
    put('c.txt', text(1));
    put('d.txt', text(1, [1, 2]));
    const why = 'the one that stands cites more instruments (2, the other 1)';
    const conflicts = ['a', 'b', 'c'].map((left) => `A/RES/96/1: d.txt over ${left}.txt: ${why}`);
    expect(await run()).toMatchObject({ read: 4, added: 1, outdone: 3, conflicts });
    remove('d.txt');
    await removeDocuments(bed.engine, [asInstrumentId('A/RES/96/1')]);
    const later = 'the one that stands comes later, and they are alike otherwise';
    expect(await run()).toMatchObject({ conflicts: [`A/RES/96/1: c.txt over b.txt: ${later}`] });
  });

  test('the one left out stands when the richer one has been taken away', async () => {
    put('a.html', html(1));
    put('b.txt', text(1));
    await run();
    remove('a.html');
    expect(await run()).toStrictEqual({ read: 1, replaced: 1 });
    expect(await sources()).toStrictEqual(['b.txt']);
    expect(await run()).toStrictEqual({ unchanged: 1 });
  });

  test('the one left out is not read for a richer one that changes, but stands for a poorer one', async () => {
    put('a.txt', text(1));
    put('b.txt', text(1, [1, 2]));
    put('c.txt', text(1, [1, 2, 3]));
    await run();
    put('b.txt', text(1, [1, 2, 3, 4]));
    extracted.length = 0;
    expect(await run()).toMatchObject({ read: 1, replaced: 1, outdone: 2 });
    expect(extracted).toStrictEqual(['b.txt']);
    put('b.txt', text(1, [4]));
    extracted.length = 0;
    expect(await run()).toMatchObject({ read: 2, replaced: 1, outdone: 2 });
    expect(await sources()).toStrictEqual(['c.txt']);
    expect(extracted).not.toContain('a.txt');
  });

  test('the one left out stands when it is taken in alone', async () => {
    put('a.html', html(1));
    put('b.txt', text(1));
    await run();
    await ingest(findInputs([join(bed.folder, 'b.txt')]), bed.engine, QUIET);
    expect(await sources()).toStrictEqual([join(bed.folder, 'b.txt')]);
  });

  test('the one left out stands when its content comes under the name of the other', async () => {
    put('a.txt', text(1, [1, 2]));
    put('b.txt', text(1));
    await run();
    remove('b.txt');
    put('a.txt', text(1));
    expect(await run()).toStrictEqual({ read: 1, replaced: 1 });
  });

  test('those left out are remembered however many they are, and no part of the graph', async () => {
    for (let number = 1; number <= 3; number += 1) {
      put(`${number}.html`, html(number));
      put(`${number}.txt`, text(number));
    }
    remove('2.html');
    remove('2.txt');
    await run();
    const whole = await exported();
    await bed.startAnew();
    for (const number of [1, 3]) remove(`${number}.txt`);
    await run();
    expect(await exported()).toStrictEqual(whole);
  });

  test('the one that comes in a later run stands: it is newer', async () => {
    put('a.txt', text(1, [1, 2]));
    await run();
    remove('a.txt');
    put('b.txt', text(1));
    expect(await run()).toStrictEqual({ read: 1, replaced: 1 });
    expect(await sources()).toStrictEqual(['b.txt']);
  });

  test('the English one stands, however much another language cites, and whenever it comes', async () => {
    put('a.txt', french(1, [1, 2, 3]));
    put('b.txt', text(1));
    const conflicts = [overIt('a.txt')];
    expect(await run()).toStrictEqual({ read: 2, added: 1, outdone: 1, conflicts });
    extracted.length = 0;
    expect(await run()).toStrictEqual({ unchanged: 1, outdone: 1, conflicts });
    expect(extracted).toStrictEqual([]);
    remove('b.txt');
    put('c.txt', `${french(1, [1, 2, 3])}\n`);
    expect(await run()).toStrictEqual({ read: 1, outdone: 2, conflicts: [overIt('a.txt'), overIt('c.txt')] });
    expect(await sources()).toStrictEqual(['b.txt']);
    await removeDocuments(bed.engine, [asInstrumentId('A/RES/96/1')]);
    expect(await run()).toMatchObject({ read: 2, added: 1 });
    expect(await sources()).toStrictEqual(['c.txt']);
  });

  test('one in another language is taken in where there is no other, and gives way to the English one', async () => {
    put('a.txt', french(1, [1, 2, 3]));
    expect(await run()).toStrictEqual({ read: 1, added: 1 });
    remove('a.txt');
    put('b.txt', text(1));
    expect(await run()).toStrictEqual({ read: 1, replaced: 1 });
    expect(await sources()).toStrictEqual(['b.txt']);
  });

  test.each(['0.txt', 'b.txt'])('one in another language beside it gives way, too: %s', async (english) => {
    put('a.txt', french(1, [1, 2, 3]));
    await run();
    put(english, text(1));
    expect(await run()).toMatchObject({ read: 1, replaced: 1, outdone: 1 });
    expect(await sources()).toStrictEqual([english]);
    expect(await run()).toMatchObject({ unchanged: 1, outdone: 1 });
    expect(await sources()).toStrictEqual([english]);
  });

  test('the other one stands when the one that the store holds has gone bad', async () => {
    put('a.txt', text(1));
    put('b.txt', text(1, [1, 2]));
    await run();
    put('b.txt', 'milk, eggs, bread');
    expect(await run()).toStrictEqual({ read: 1, replaced: 1, failed: 1 });
    expect(await sources()).toStrictEqual(['a.txt']);
  });

  test('the same text twice is no conflict', async () => {
    put('a.txt', text(1));
    put('b.txt', text(1));
    expect(await run()).toStrictEqual({ read: 2, added: 1, repeated: 1 });
    expect(await run()).toStrictEqual({ unchanged: 1, repeated: 1 });
  });
});
