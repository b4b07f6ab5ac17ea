import { afterAll, beforeAll, expect, test } from 'vitest';
import { noDrafts } from '../../bin/commands/no-drafts.ts';
import { tracedDraft } from '../../bin/commands/traced-draft.ts';
import type { Engine } from '../../cypher/engine.ts';
import { extract } from '../../ingest/extract.ts';
import { loadRecords } from '../../ingest/load/load.ts';
import type { ExtractionRecord } from '../../ingest/record.ts';
import { createData } from '../../server/data/data.ts';
import type { TestStore } from '../cypher/contract.ts';
import { createEmbeddedStore } from '../cypher/embedded-store.ts';
import { countingEngine } from '../server/fixture/counting-engine.ts';

const CITED = 20;
const numbers = Array.from({ length: CITED }, (_, index) => index + 1);

const recordOf = (path: string, text: string): ExtractionRecord =>
  extract({ text }, { path, format: 'text', sha256: path.padEnd(64, '0') });

const held = (number: number): string =>
  `Resolution adopted by the General Assembly on 19 December 2041\n96/${number}.\tRivers and lakes, part ${number}\n` +
  'The General Assembly,\n\tGuided by the Convention on the Rights of the Child,\n' +
  '\t1.\tDecides to remain seized of the matter.\n';

const draft = recordOf(
  'draft.txt',
  `The General Assembly,\n${numbers.map((each) => `\tRecalling its resolution 96/${each} of 19 December 2041,\n`).join('')}`,
);

let store: TestStore;
let engine: Engine;
beforeAll(async () => {
  store = await createEmbeddedStore();
  engine = await store.open();
  await engine.migrate();
  await loadRecords(
    engine,
    numbers.map((each) => ({ record: recordOf(`${each}.txt`, held(each)), text: held(each) })),
  );
});
afterAll(async () => {
  await engine.close();
  await store.dispose();
});

test('what a draft cites is followed together, but not all at once', async () => {
  let running = 0;
  let most = 0;
  const counting = countingEngine(engine);
  const read: Engine['read'] = async (statement, ...rest) => {
    if (statement.name !== 'read/trace/treaties-of') return await counting.read(statement, ...rest);
    running += 1;
    most = Math.max(most, running);
    try {
      return await counting.read(statement, ...rest);
    } finally {
      running -= 1;
    }
  };
  const data = createData({ ...counting, read }, noDrafts, {});
  const trace = await tracedDraft(data, draft, { depth: 2, chains: CITED });
  expect(most).toBe(8);
  expect(trace).toMatchObject({ followedCount: CITED + 1, treaties: [{ distance: 2, chainCount: CITED }] });
  // In the order in which the draft cites them.
  expect(trace.treaties[0]?.chains.map(([first]) => first?.to.id)).toStrictEqual(
    numbers.map((each) => `A/RES/96/${each}`),
  );
});
