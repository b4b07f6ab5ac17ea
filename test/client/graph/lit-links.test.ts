import { expect, test } from 'vitest';
import { litLinks, NO_LIGHTS } from '../../../client/graph/drawing/lit-links.ts';
import { networkOf } from '../../../client/graph/model/network.ts';
import { brief, link, neighbourhood } from './builders.ts';

const network = networkOf([
  neighbourhood(
    brief('A/RES/60/1'),
    [brief('A/RES/50/1'), brief('A/RES/50/2')],
    [link('A/RES/60/1', 'A/RES/50/1'), link('A/RES/60/1', 'A/RES/50/2'), link('A/RES/50/2', 'A/RES/50/1')],
  ),
]);

test('nothing is lit while nothing is selected, nor around the root, where nearly all would be', () => {
  expect(litLinks(network, NO_LIGHTS).size).toBe(0);
  const selection = { kind: 'instruments', ids: ['A/RES/60/1'] } as const;
  expect(litLinks(network, { ...NO_LIGHTS, selection }).size).toBe(0);
});

test('the links of what is selected, and what is pointed at', () => {
  const selection = { kind: 'instruments', ids: ['A/RES/50/2'] } as const;
  const pointed = { source: 'A/RES/60/1', target: 'A/RES/50/1' };
  expect([...litLinks(network, { ...NO_LIGHTS, selection, pointed })].toSorted()).toStrictEqual([
    'A/RES/50/2 → A/RES/50/1',
    'A/RES/60/1 → A/RES/50/1',
    'A/RES/60/1 → A/RES/50/2',
  ]);
});
