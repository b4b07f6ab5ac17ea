import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { explainRecord } from '../../../bin/explain/explain.ts';
import { quote } from '../../../bin/explain/quote.ts';
import { asInstrumentId } from '../../../ingest/symbols/ids.ts';
import { sampleRecord } from '../../ingest/evaluate/sample.ts';

const plain = pc.createColors(false);
const { text, record } = sampleRecord;

test('a record is told line by line', () => {
  const [, second] = record.citations;
  if (second?.status !== 'resolved') throw new Error('the second citation is resolved');
  const ambiguous = {
    ...second,
    status: 'ambiguous',
    target: null,
    candidates: [second.target, { ...second.target, id: asInstrumentId('UNTS/1250/20378') }],
    reason: 'two volumes',
    rule: 'series.volume',
  } as const;
  const told = explainRecord({ ...record, citations: [...record.citations, ambiguous] }, text, plain);
  expect(told.split('\n')).toStrictEqual([
    'A/RES/66/1  A title',
    'ga/one.txt: resolution · adopted 2011-12-19 · body/general-assembly · session 66',
    '',
    'PP1  Recalling',
    '  Recalling its resolution «48/104» of 20 December 1993,1 and recalling the…',
    '    → A/RES/48/104  recalls',
    '',
    'PP1, note 1  Recalling',
    '  United Nations, Treaty Series, «vol. 1249, No. 20378».',
    '    → UNTS/1249/20378  recalls',
    '  United Nations, Treaty Series, «vol. 1249, No. 20378».',
    '    → one of UNTS/1249/20378, UNTS/1250/20378  recalls · rule series.volume · two volumes',
    '',
    'Treaties',
    '  The Convention',
    '    treaty/the-convention · PP1 · registered as UNTS/1249/20378',
    '',
    'paragraphs: 2, footnotes: 1, citations: 3 (not resolved: 1), names: 1',
    '',
    '',
  ]);
});

describe('quoted words', () => {
  const passage = { start: 0, end: 12 };
  test('are marked by colour where there is colour', () => {
    expect(quote('see 48/104 .', { start: 4, end: 10 }, passage, pc.createColors(true))).toBe(
      'see \u001B[4m48/104\u001B[24m .',
    );
  });

  test('stand on one line', () => {
    expect(quote('see\n48/\n104 .', { start: 4, end: 11 }, { start: 0, end: 13 }, plain)).toBe(
      'see «48/ 104» .',
    );
  });

  test('stay within their passage', () => {
    expect(quote('before. see 48/104. after', { start: 12, end: 18 }, { start: 8, end: 19 }, plain)).toBe(
      'see «48/104».',
    );
  });
});
