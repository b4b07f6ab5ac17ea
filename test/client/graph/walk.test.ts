import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../client/graph/model/network.ts';
import {
  beyond,
  neighboursOf,
  walkAt,
  walked,
  type Step,
  type Walk,
} from '../../../client/graph/model/walk.ts';
import { brief, link, neighbourhood } from './builders.ts';

// b cites a1, a2 and a3; c1 and c2 cite b; c1 cites a1 as well.
const network = networkOf([
  neighbourhood(
    brief('b'),
    ['a1', 'a2', 'a3', 'c1', 'c2'].map((id) => brief(id)),
    [link('b', 'a1'), link('b', 'a2'), link('b', 'a3'), link('c1', 'b'), link('c2', 'b'), link('c1', 'a1')],
  ),
]);
const START: Walk = { at: 'b', came: null };

/** Where a walk leads, step by step; null for a step that leads nowhere. */
function way(...steps: readonly Step[]): readonly (string | null)[] {
  let walk = START;
  return steps.map((step) => {
    const next = walked(network, walk, step);
    if (next === null) return null;
    walk = next.walk;
    return `${walk.at} ${next.place.index}/${next.place.of}`;
  });
}

describe('a walk along citations', () => {
  test('goes to what is cited, and from one of these to the next and round', () => {
    expect(way('cited', 'next', 'next', 'next', 'previous')).toStrictEqual([
      'a1 1/3',
      'a2 2/3',
      'a3 3/3',
      'a1 1/3',
      'a3 3/3',
    ]);
  });

  test('goes to what cites', () => {
    expect(way('citing', 'next')).toStrictEqual(['c1 1/2', 'c2 2/2']);
  });

  test('turned back leads to where one came from, also where others come first', () => {
    expect(way('citing', 'next', 'cited', 'citing')).toStrictEqual(['c1 1/2', 'c2 2/2', 'b 1/1', 'c2 2/2']);
  });

  test('ends where nothing is cited or nothing cites', () => {
    expect(way('cited', 'cited', 'citing')).toStrictEqual(['a1 1/3', null, 'b 1/2']);
  });

  test('goes through everything as long as no citation has been followed', () => {
    expect(way('next', 'next')).toStrictEqual(['c1 5/6', 'c2 6/6']);
  });

  test('begins anew where something else has been selected', () => {
    const walk: Walk = { at: 'a1', came: { from: 'b', way: 'cited' } };
    expect(walkAt(walk, 'a1')).toBe(walk);
    expect(walkAt(walk, 'c2')).toStrictEqual({ at: 'c2', came: null });
  });

  test('never leaves the network, and each step along a citation is one', () => {
    const steps = fc.array(fc.constantFrom<Step>('cited', 'citing', 'next', 'previous'), { maxLength: 30 });
    const ids = network.instruments.map(({ id }) => id);
    fc.assert(
      fc.property(steps, (list) => {
        let walk = START;
        for (const step of list) {
          const next = walked(network, walk, step)?.walk ?? walk;
          const along =
            step === 'cited' || step === 'citing' ? [...beyond(network, walk.at, step), walk.at] : ids;
          expect(along).toContain(next.at);
          walk = next;
        }
      }),
    );
  });
});

describe('neighbours', () => {
  test.each([
    ['cited', ['a1', 'a2', 'a3']],
    ['citing', ['c1', 'c2']],
    ['both', ['a1', 'a2', 'a3', 'c1', 'c2']],
  ] as const)('%s', (one, expected) => {
    expect(neighboursOf(network, ['b'], one)).toStrictEqual(expected);
  });

  test('by a place of print are no citations, but neighbours', () => {
    const printed = networkOf([
      neighbourhood(
        brief('treaty/a'),
        [brief('UNTS/1/2')],
        [link('treaty/a', 'UNTS/1/2', 1, 'REGISTERED_AS')],
      ),
    ]);
    expect(neighboursOf(printed, ['treaty/a'], 'cited')).toStrictEqual([]);
    expect(neighboursOf(printed, ['treaty/a'], 'both')).toStrictEqual(['UNTS/1/2']);
  });

  test('of several are without these', () => {
    expect(neighboursOf(network, ['b', 'c1'], 'both')).toStrictEqual(['a1', 'a2', 'a3', 'c2']);
  });
});
