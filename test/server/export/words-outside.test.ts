import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../cypher/engine.ts';
import { extract } from '../../../ingest/extract.ts';
import { loadRecord } from '../../../ingest/load/load.ts';
import type { ExtractionRecord } from '../../../ingest/record.ts';
import { readsOf } from '../../../server/data/read.ts';
import { exportData } from '../../../server/export/data.ts';
import { readRecords } from '../../../server/export/read-records.ts';
import type { TestStore } from '../../cypher/contract.ts';
import { createEmbeddedStore } from '../../cypher/embedded-store.ts';
import { complaintsOf } from '../../fixtures/record-schema.ts';

const text =
  'Resolution adopted by the General Assembly on 19 December 2041\n' +
  '96/7.\tRivers and lakes\n' +
  'The General Assembly,\n' +
  '\tRecalling its resolution 96/8 of 20 December 2041,\n' +
  '\tI\n' +
  '\tImplementation of the Convention on the Rights of the Child\n' +
  '\t1.\tReaffirms its resolution 96/9 of 20 December 2041;\n' +
  '\t2.\tRequests the Secretary-General:\n' +
  '\t(a)\tTo report on the Convention on the Rights of the Child;\n' +
  '\t(b)\tTo report on resolution 96/10 of 20 December 2041;\n' +
  '\tII\n' +
  '\tEconomic and Social Council\n' +
  '\t3.\tDecides to remain seized of the matter.\n' +
  'United Nations\nA/RES/96/7\nGeneral Assembly\nDistr.: General\n14 January 2042\nNinety-sixth session\nAgenda item 25 (a)\n' +
  'Waters: follow-up to resolution 95/3 and to the Convention on the Rights of the Child\n';

const references = ({ citations, entities }: ExtractionRecord) =>
  [...citations, ...entities.flatMap(({ mentions }) => mentions)]
    .map(({ paragraph, start, end, text: words }) => ({ paragraph, start, end, words }))
    .sort((one, other) => one.start - other.start || one.end - other.end);

describe('references that stand in no paragraph', () => {
  const record = extract({ text }, { path: 'x.txt', format: 'text', sha256: 'a'.repeat(64) });
  let store: TestStore;
  let engine: Engine;
  let again: ExtractionRecord;
  beforeAll(async () => {
    store = await createEmbeddedStore();
    engine = await store.open();
    await engine.migrate();
    await loadRecord(engine, record, text);
    const [read] = await readRecords(readsOf(engine, {}).read, ['A/RES/96/7']);
    if (!read) throw new Error('The text is not held.');
    again = read;
  });
  afterAll(async () => {
    await engine.close();
    await store.dispose();
  });

  it('are there in the text that this tests', () => {
    const outside = references(record).filter(
      ({ paragraph, start }) => paragraph === null || (paragraph === 'HEAD' && start > 300),
    );
    expect(new Set(outside.map(({ paragraph }) => paragraph))).toStrictEqual(new Set([null, 'HEAD']));
  });

  it('have their words and their places in an exported record, which keeps to the schema', () => {
    expect(complaintsOf(again)).toStrictEqual([]);
    expect(references(again)).toStrictEqual(references(record));
  });

  it('have their words in a table', async () => {
    const selection = {
      ids: ['A/RES/96/7'],
      missing: [],
      notices: [],
      keeps: () => true,
      matching: null,
      isWhole: true,
      withMentions: true,
    };
    for await (const page of exportData(engine, selection, {}).citations())
      for (const { quote, passage } of page) {
        expect(passage).not.toBeNull();
        expect(quote).not.toBe('');
        expect(text).toContain(quote);
      }
  });
});
