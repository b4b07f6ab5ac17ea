import { describe, expect, test } from 'vitest';
import { endsOf, routeFound, routeIds, routeLinks } from '../../../client/graph/model/route.ts';
import type { ChainsFragment } from '../../../client/operations.generated.ts';

type Links = ChainsFragment['chains'][number]['links'];

/** "a>b" is a that cites b, "a<b" is a that b cites. */
function chain(...steps: readonly string[]): { readonly links: Links } {
  return {
    links: steps.map((step) => {
      const [from = '', to = ''] = step.split(/[<>]/);
      return {
        from: { id: from, label: from },
        to: { id: to, label: to },
        relation: 'CITES',
        forward: step.includes('>'),
      };
    }),
  };
}

function paths(...chains: readonly { readonly links: Links }[]): ChainsFragment {
  return {
    length: chains[0]?.links.length ?? null,
    chainCount: chains.length,
    complete: true,
    chains: [...chains],
  };
}

const straight = paths(chain('a>b', 'b>d'), chain('a>c', 'c>d'));

describe('the ways between two instruments', () => {
  test('are all the shortest ones, the way that leads there', () => {
    const found = routeFound([
      ['out', straight],
      ['back', paths()],
    ]);
    expect(found).toStrictEqual({
      way: 'out',
      length: 2,
      count: 2,
      complete: true,
      chains: straight.chains.map(({ links }) => links),
    });
  });

  test('are the shorter ones where both ways lead there', () => {
    const found = routeFound([
      ['out', straight],
      ['back', paths(chain('a<d'))],
    ]);
    expect(found).toMatchObject({ way: 'back', length: 1 });
  });

  test('are none where none leads there, or one is not in the graph', () => {
    expect(
      routeFound([
        ['out', paths()],
        ['back', null],
      ]),
    ).toBeNull();
  });

  test('light every instrument on them once, and each line the way it is drawn', () => {
    const found = routeFound([['across', paths(chain('a>b', 'b<d'), chain('a>c', 'c<d'))]]);
    if (!found) throw new Error('No way was found');
    expect(routeIds(found)).toStrictEqual(['a', 'b', 'd', 'c']);
    expect(routeLinks(found)).toStrictEqual(['a → b', 'd → b', 'a → c', 'd → c']);
  });
});

test('a way has two ends, however many chains lead from one to the other', () => {
  const found = routeFound([['out', paths(chain('a>b', 'b>c'), chain('a>d', 'd>c'))]]);
  expect(found && endsOf(found)).toStrictEqual(['a', 'c']);
});
