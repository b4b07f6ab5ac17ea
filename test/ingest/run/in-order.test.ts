import { setImmediate as later } from 'node:timers/promises';
import { array, assert, asyncProperty, integer } from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../ingest/run/in-order.ts';

async function all<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const list: Result[] = [];
  for await (const result of results) list.push(result);
  return list;
}

/** A task that takes as many turns of the event loop as it says. */
async function slow(turns: number): Promise<number> {
  for (let turn = 0; turn < turns; turn += 1) await later();
  return turns;
}

test('results come in the order of the tasks, whichever is done first', async () => {
  await assert(
    asyncProperty(
      array(integer({ min: 0, max: 6 }), { maxLength: 20 }),
      integer({ min: 1, max: 8 }),
      async (tasks, window) => {
        expect(await all(inOrder(tasks, slow, window))).toStrictEqual(tasks);
      },
    ),
    { numRuns: 40 },
  );
});

test('no more tasks are begun than the window allows before a result is taken', async () => {
  let begun = 0;
  let taken = 0;
  let most = 0;
  const run = async (task: number): Promise<number> => {
    begun += 1;
    most = Math.max(most, begun - taken);
    return await slow(task % 3);
  };
  for await (const _ of inOrder(Array(50).keys(), run, 4)) taken += 1;
  expect(taken).toBe(50);
  expect(most).toBe(4);
});

async function failOnTwo(task: number): Promise<number> {
  if (task === 2) throw new Error('the third');
  return await slow(5 - task);
}

test('a failure is met in its turn, after the results before it', async () => {
  const seen: number[] = [];
  await expect(async () => {
    for await (const result of inOrder([0, 1, 2, 3], failOnTwo, 4)) seen.push(result);
  }).rejects.toThrow('the third');
  expect(seen).toStrictEqual([5, 4]);
});
