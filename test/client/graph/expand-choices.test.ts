import { describe, expect, test } from 'vitest';
import { expandChoices, type KindCounts } from '../../../client/graph/model/expand-choices.ts';
import { networkOf } from '../../../client/graph/model/network.ts';
import { brief, link, neighbourhood } from './builders.ts';

// Of the twelve that r cites two are drawn, of the 340 that cite it one.
const network = networkOf([
  neighbourhood(
    brief('r', { citesCount: 12, citedByCount: 340 }),
    [
      brief('a'),
      brief('t', { kind: 'TREATY' }),
      brief('c'),
      brief('UNTS/1', { kind: 'TREATY_SERIES_ENTRY' }),
    ],
    [link('r', 'a'), link('r', 't'), link('c', 'r'), link('r', 'UNTS/1', 1, 'REGISTERED_AS')],
  ),
]);
const counts: KindCounts = {
  citesByKind: [
    { kind: 'RESOLUTION', count: 7 },
    { kind: 'DOCUMENT', count: 4 },
    { kind: 'TREATY', count: 1 },
  ],
  citedByKind: [{ kind: 'RESOLUTION', count: 340 }],
};

function choices(id: string, given: KindCounts | null) {
  const instrument = network.instruments.find((one) => one.id === id);
  if (!instrument) throw new Error(`${id} is not drawn`);
  return expandChoices(instrument, given, network);
}

describe('expanding', () => {
  test('says before, by way and kind, how many would come that are not drawn', () => {
    expect(choices('r', counts).map(({ direction, kind, count }) => [direction, kind, count])).toStrictEqual([
      ['BOTH', null, 349],
      ['OUT', null, 10],
      ['OUT', 'RESOLUTION', 6],
      ['OUT', 'DOCUMENT', 4],
      // One kind is no choice.
      ['IN', null, 339],
    ]);
  });

  test('asks for what was chosen', () => {
    expect(choices('r', counts)[2]?.change).toStrictEqual({
      type: 'expand',
      id: 'r',
      direction: 'OUT',
      kinds: ['RESOLUTION'],
    });
  });

  test('offers the ways as long as the kinds are not known', () => {
    expect(choices('r', null).map(({ id }) => id)).toStrictEqual(['BOTH', 'OUT', 'IN']);
  });

  test('offers nothing where everything is drawn', () => {
    expect(choices('a', null)).toStrictEqual([]);
  });
});
