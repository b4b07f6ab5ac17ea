import { expect, test } from 'vitest';
import { networkOf } from '../../../client/graph/model/network.ts';
import { summarised } from '../../../client/graph/model/summarised.ts';
import { brief, link, neighbourhood } from './builders.ts';

const network = networkOf([
  neighbourhood(
    brief('A/RES/60/1'),
    [brief('A/RES/1/1', { citedByCount: 3 }), brief('A/RES/1/2', { citedByCount: 9 }), brief('A/RES/1/3')],
    [link('A/RES/60/1', 'A/RES/1/1'), link('A/RES/60/1', 'A/RES/1/2'), link('A/RES/60/1', 'A/RES/1/3')],
  ),
]);

test('a network that can be drawn is drawn whole', () => {
  expect(summarised(network, 4)).toBe(network);
});

test('of a larger one the root is drawn and what is cited most, with their links', () => {
  const drawn = summarised(network, 2);
  expect(drawn.instruments.map(({ id }) => id)).toStrictEqual(['A/RES/1/2', 'A/RES/60/1']);
  expect(drawn.links.map(({ target }) => target)).toStrictEqual(['A/RES/1/2']);
});
