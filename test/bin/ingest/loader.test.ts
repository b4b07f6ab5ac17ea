import { expect, test } from 'vitest';
import { Loader } from '../../../bin/ingest/loader.ts';
import { StoreUnreachableError } from '../../../cypher/errors.ts';
import type { Batch, LoadInput } from '../../../ingest/load/load.ts';
import { chainOfRecords } from '../../fixtures/sample-records.ts';

/** There is nothing to end yet. */
const nothing = (): void => {};
const away = (): StoreUnreachableError => new StoreUnreachableError('bolt://example', 'gone');
const documents: readonly LoadInput[] = chainOfRecords(120);
const [one] = documents as [LoadInput];

/** A loader over a store that is away as often as given; what it loaded, and what it said. */
function loading(absences: number, { patience = 60_000, signal = new AbortController().signal } = {}) {
  const batches: number[] = [];
  const said: string[] = [];
  let left = absences;
  const load = (batch: Batch): Promise<void> => {
    if (left > 0) {
      left -= 1;
      return Promise.reject(away());
    }
    batches.push(batch.ids.length);
    return Promise.resolve();
  };
  const loader = new Loader(load, { say: (line) => void said.push(line), patience, pause: 1, signal });
  return { loader, batches, said };
}

async function addAll(loader: Loader): Promise<void> {
  for (const [index, document] of documents.entries()) await loader.add(`A/RES/90/${index}`, document);
  await loader.flush();
}

test('documents are loaded in batches of fifty, and the rest in the end', async () => {
  const { loader, batches, said } = loading(0);
  await addAll(loader);
  expect(batches).toStrictEqual([50, 50, 20]);
  expect(said).toStrictEqual([]);
});

test('a document that was added again before it was loaded is loaded once', async () => {
  const { loader, batches } = loading(0);
  for (const document of documents.slice(0, 3)) await loader.add('A/RES/90/1', document);
  await loader.flush();
  expect(batches).toStrictEqual([1]);
});

test('batches grow while the store is slower than what comes, and are small again when it has caught up', async () => {
  const sizes: number[] = [];
  let written = nothing;
  const load = (batch: Batch): Promise<void> => {
    sizes.push(batch.ids.length);
    return new Promise((done) => (written = done));
  };
  const loader = new Loader(load, { say: () => {}, signal: new AbortController().signal });
  let next = 0;
  /** Adds documents while one batch is being written, which it is only when they have filled the next; or before. */
  const fill = async (count: number, when: 'before' | 'after') => {
    if (when === 'before') written();
    for (let at = 1; at < count; at += 1) await loader.add(String(next++), one);
    const last = loader.add(String(next++), one);
    if (when === 'after') written();
    await last;
  };
  await fill(50, 'before');
  for (const count of [50, 100, 200, 400, 400]) await fill(count, 'after');
  await fill(400, 'before');
  await fill(50, 'before');
  written();
  expect(sizes).toStrictEqual([50, 50, 100, 200, 400, 400, 400, 50]);
});

test('long texts fill a batch sooner', async () => {
  const { loader, batches } = loading(0);
  for (const [index, { record }] of documents.slice(0, 4).entries())
    await loader.add(`A/RES/90/${index}`, { record, text: 'x'.repeat(5_000_000) });
  await loader.flush();
  expect(batches).toStrictEqual([2, 2]);
});

test('a store that is away is asked again, which is said once', async () => {
  const { loader, batches, said } = loading(5);
  await addAll(loader);
  expect(batches).toStrictEqual([50, 50, 20]);
  expect(said).toStrictEqual([
    'The store does not answer; it is asked again for 60 seconds.',
    'The store answers again.',
  ]);
});

test('a store that stays away is given up; an interruption ends the waiting', async () => {
  await expect(addAll(loading(Infinity, { patience: 0 }).loader)).rejects.toThrow(StoreUnreachableError);
  const stop = new AbortController();
  const { loader } = loading(Infinity, { signal: stop.signal });
  const work = addAll(loader);
  stop.abort(130);
  await expect(work).rejects.toThrow(StoreUnreachableError);
});

/** A loader whose batches are written and committed when the test says so. */
function loadingInSteps() {
  const begun: {
    readonly size: number;
    readonly written: () => void;
    readonly done: (error?: Error) => void;
  }[] = [];
  const loader = new Loader(
    (batch, written) =>
      new Promise((resolve, reject) => {
        const done = (error?: Error) => (error ? reject(error) : resolve(undefined));
        begun.push({ size: batch.ids.length, written, done });
      }),
    { say: () => {}, signal: new AbortController().signal },
  );
  /** Adds one name for each, so that none puts back another. */
  const addEach = async (from: number, count: number) => {
    for (let at = from; at < from + count; at += 1)
      await loader.add(String(at), documents[at % documents.length] ?? one);
  };
  return { loader, begun, addEach };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a batch begins when the one before is written, and the next but one when that is in the store', async () => {
  const { loader, begun, addEach } = loadingInSteps();
  await addEach(0, 50);
  const second = addEach(50, 50);
  await soon();
  expect(begun).toHaveLength(1);
  begun[0]?.written();
  await second;
  expect(begun).toHaveLength(2);
  const rest = addEach(100, 20).then(() => loader.flush());
  begun[1]?.written();
  await soon();
  expect(begun).toHaveLength(2);
  begun[0]?.done();
  await soon();
  expect(begun.map(({ size }) => size)).toStrictEqual([50, 50, 20]);
  for (const { done } of begun) done();
  await rest;
});

test('a batch that takes the place of a document of the one before begins when that is in the store', async () => {
  const { loader, begun, addEach } = loadingInSteps();
  await addEach(0, 50);
  // The hundred and twentieth and the first are one document, and so on.
  const again = addEach(120, 50);
  begun[0]?.written();
  await soon();
  expect(begun).toHaveLength(1);
  begun[0]?.done();
  await again;
  expect(begun).toHaveLength(2);
  begun[1]?.done();
  await loader.flush();
});

test('a batch that fails when it is committed fails the load, though the next has begun', async () => {
  const { loader, begun, addEach } = loadingInSteps();
  await addEach(0, 50);
  const second = addEach(50, 50);
  begun[0]?.written();
  await second;
  begun[0]?.done(new Error('disk full'));
  begun[1]?.written();
  begun[1]?.done();
  await expect(loader.flush()).rejects.toThrow('disk full');
});
