import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../client/graph/model/network.ts';
import { ACTIONS, actionsFor, type ActionId } from '../../../client/network/actions.ts';
import { expansionOf } from '../../../client/state/expansion.ts';
import { START, type Change, type View } from '../../../client/state/view.ts';
import { brief, link, neighbourhood } from '../graph/builders.ts';

// The root cites a and b; c cites the root and is expanded; b has more that is not drawn.
const network = networkOf([
  neighbourhood(
    brief('root', { citesCount: 2, citedByCount: 1 }),
    [brief('a', { citedByCount: 1 }), brief('b', { citedByCount: 7 }), brief('c', { citesCount: 1 })],
    [link('root', 'a'), link('root', 'b'), link('c', 'root')],
  ),
  neighbourhood(brief('c', { citesCount: 1 }), [], []),
]);
const view: View = {
  ...START,
  network: { ...START.network, root: 'root', expansions: [expansionOf('root'), expansionOf('c')] },
};

function changeOf(id: ActionId, ...ids: readonly string[]): Change | null {
  const found = actionsFor(ids, { view, network }).find(({ action }) => action.id === id);
  return found?.change ?? null;
}

describe('what can be done with what is selected', () => {
  test.each<[ActionId, readonly string[], Change | null]>([
    ['expand', ['b'], null],
    ['expand', ['a', 'b'], { type: 'expand-several', ids: ['b'] }],
    ['expand', ['a', 'c'], null],
    ['collapse', ['c'], { type: 'collapse', id: 'c' }],
    ['collapse', ['root'], null],
    ['collapse', ['a'], null],
    ['select-cited', ['root'], { type: 'select-several', ids: ['a', 'b'] }],
    ['select-citing', ['root'], { type: 'select-several', ids: ['c'] }],
    ['select-neighbours', ['root', 'c'], { type: 'select-several', ids: ['a', 'b'] }],
    ['select-cited', ['a'], null],
    ['hide', ['a'], { type: 'hide', ids: ['a'] }],
    ['keep-only', ['a', 'root'], { type: 'keep-only', ids: ['a', 'root'] }],
    ['remove-rest', ['a', 'root'], { type: 'remove-rest', ids: ['a', 'root'] }],
    ['route', ['c', 'a'], { type: 'show-route', from: 'c', to: 'a' }],
    ['route', ['c'], null],
    ['route', ['c', 'a', 'b'], null],
    ['centre', ['a'], { type: 'open', id: 'a' }],
    ['centre', ['root'], null],
  ])('%s with %j', (id, ids, expected) => {
    expect(changeOf(id, ...ids)).toStrictEqual(expected);
  });

  test('never leaves an empty picture', () => {
    const all = network.instruments.map(({ id }) => id);
    expect(['hide', 'keep-only', 'remove-rest'].map((id) => changeOf(id as ActionId, ...all))).toStrictEqual([
      null,
      null,
      null,
    ]);
  });

  test('is nothing when nothing is selected', () => {
    expect(actionsFor([], { view, network })).toStrictEqual([]);
  });

  test('goes by keys of its own', () => {
    const keys = ACTIONS.flatMap((action) => action.keys);
    expect(new Set(keys).size).toBe(keys.length);
    // These walk the drawing.
    for (const taken of ['w', 'a', 's', 'd', 'm', ' ', '+', '-', '0']) expect(keys).not.toContain(taken);
  });
});
