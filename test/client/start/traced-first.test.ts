import { expect, test } from 'vitest';
import { tracedFirst } from '../../../client/start/traced-first.ts';
import type { InstrumentKind } from '../../../client/operations.generated.ts';

const text = (id: string, wordsHeld: boolean, ...kinds: readonly InstrumentKind[]) => ({
  id,
  label: id,
  wordsHeld,
  citesByKind: kinds.map((kind) => ({ kind })),
});

test.each([
  ['that invokes no treaty is passed over', [text('1', true, 'RESOLUTION'), text('2', false, 'TREATY')], '2'],
  [
    'whose words are here comes first',
    [text('1', false, 'TREATY'), text('2', true, 'SOFT_LAW', 'TREATY')],
    '2',
  ],
  ['is the latest of those alike', [text('1', false, 'TREATY'), text('2', false, 'TREATY')], '1'],
  ['is not there where none invokes a treaty', [text('1', true, 'DOCUMENT')], undefined],
  ['is not there where nothing is held', [], undefined],
])('the text whose treaties the start page offers %s', (_, latest, expected) => {
  expect(tracedFirst(latest)?.id).toBe(expected);
});
