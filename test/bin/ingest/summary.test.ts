import { expect, test } from 'vitest';
import { Claims } from '../../../bin/ingest/claims.ts';
import { summaryOf } from '../../../bin/ingest/summary.ts';
import { Tally } from '../../../bin/ingest/tally.ts';
import { RecordBuilder } from '../../fixtures/record.ts';

const claim = { format: 'text', cites: 3, language: null, order: 1 };

test('a summary says which text stands, which is left out, why, and what to do for the other', () => {
  const claims = new Claims();
  claims.claim('A/RES/96/1', { ...claim, file: 'en/1.txt', sha256: 'a' });
  claims.claim('A/RES/96/1', { ...claim, file: 'fr/1.txt', sha256: 'b', language: 'French', order: 2 });
  const { conflicts } = claims;
  const report = new Tally().report({
    store: 'store',
    dryRun: false,
    interrupted: false,
    seconds: 1,
    conflicts,
  });
  expect(summaryOf(report).slice(1)).toStrictEqual([
    '1 text claims a symbol that another text has:',
    '  A/RES/96/1: en/1.txt stands, fr/1.txt is left out: the one left out is in French, and only English is understood',
    '  To have a text that is left out in place of the other: ungraph ingest with its file alone; ' +
      'a translation after ungraph remove with the symbol.',
  ]);
});

test('a summary names the texts that are held and not in English, and what to do', () => {
  const tally = new Tally();
  const { record: first } = new RecordBuilder('A/RES/96/1').build();
  const { record: second } = new RecordBuilder('A/RES/96/2').build();
  tally.addRecord(first, { file: 'fr/1.txt', language: 'French' });
  tally.addRecord(second, { file: 'fr/2.txt', language: 'French' });
  // The English text of the second takes its place.
  tally.addRecord(second, { file: 'en/2.txt' });
  const report = tally.report({
    store: 'store',
    dryRun: false,
    interrupted: false,
    seconds: 1,
    conflicts: [],
  });
  expect(report.otherLanguages).toStrictEqual([{ id: 'A/RES/96/1', file: 'fr/1.txt', language: 'French' }]);
  expect(summaryOf(report).slice(1)).toStrictEqual([
    '1 text is held and not in English, which alone is understood: of what it cites, only symbols are found:',
    '  A/RES/96/1: fr/1.txt is in French',
    '  The English text takes the place of each: ungraph ingest with its file, or ungraph fetch with the symbol.',
  ]);
});

test('a summary without such texts says nothing of them', () => {
  const rest = { store: 'store', dryRun: false, interrupted: false, seconds: 1, conflicts: [] };
  expect(summaryOf(new Tally().report(rest))).toHaveLength(1);
});
