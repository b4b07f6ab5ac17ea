import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communitiesOf } from '../../../client/graph/model/communities.ts';
import { encodingOf } from '../../../client/graph/drawing/encoding.ts';
import { hullOf } from '../../../client/graph/drawing/hull.ts';
import { networkOf } from '../../../client/graph/model/network.ts';
import { ROLE_FAMILIES } from '../../../client/graph/model/role-families.ts';
import type { Role } from '../../../client/operations.generated.ts';
import type { LookState } from '../../../client/state/look.ts';
import { ROLES } from '../../../client/state/roles.ts';
import { START } from '../../../client/state/view.ts';
import { brief, link, neighbourhood } from './builders.ts';

/** Two circles of three that cite each other all round, with one link between them, and one apart. */
const circles = networkOf([
  neighbourhood(
    brief('A/RES/60/1', { year: 2005, citedByCount: 100, authority: 4 }),
    [
      brief('A/RES/60/2', { year: 2006, citedByCount: 25 }),
      brief('A/RES/60/3', { year: 2010, citedByCount: 0 }),
      brief('S/RES/1(2011)', { year: 2011, authority: 1 }),
      brief('S/RES/2(2016)', { year: 2016 }),
      brief('S/RES/3(2017)', { year: 2017 }),
      brief('treaty/a', { kind: 'TREATY', title: 'Convention on Something' }),
    ],
    [
      link('A/RES/60/2', 'A/RES/60/1'),
      link('A/RES/60/3', 'A/RES/60/1'),
      link('A/RES/60/3', 'A/RES/60/2'),
      link('S/RES/2(2016)', 'S/RES/1(2011)'),
      link('S/RES/3(2017)', 'S/RES/1(2011)'),
      link('S/RES/3(2017)', 'S/RES/2(2016)'),
      link('S/RES/1(2011)', 'A/RES/60/1'),
    ],
  ),
]);

function encoded(look: Partial<LookState>) {
  return encodingOf(circles, { ...START.look, ...look });
}

describe('usually', () => {
  test('marks are alike, kinds give the colour, and there are no groups', () => {
    expect(encoded({})).toStrictEqual({
      sizes: new Map(),
      tones: new Map(),
      linkTones: new Map(),
      groups: [],
      legend: [],
    });
  });
});

describe('the size of a mark', () => {
  test('grows with how many cite it: four times as many, twice the diameter above the least', () => {
    const { sizes } = encoded({ size: 'cited-by' });
    expect([sizes.get('A/RES/60/1'), sizes.get('A/RES/60/2'), sizes.get('A/RES/60/3')]).toStrictEqual([
      34, 20.9, 7.8,
    ]);
  });

  test('grows with authority, and is least where there is none', () => {
    const { sizes } = encoded({ size: 'authority' });
    expect([sizes.get('A/RES/60/1'), sizes.get('S/RES/1(2011)'), sizes.get('treaty/a')]).toStrictEqual([
      34, 20.9, 7.8,
    ]);
  });
});

describe('the colour of a mark', () => {
  test('says the organ, and the legend has those drawn', () => {
    const { tones, legend } = encoded({ colour: 'organ' });
    expect(tones.get('S/RES/1(2011)')).toBe('organ-SECURITY_COUNCIL');
    expect(legend).toStrictEqual([
      { tone: 'organ-GENERAL_ASSEMBLY', text: 'General Assembly' },
      { tone: 'organ-SECURITY_COUNCIL', text: 'Security Council' },
      { tone: 'organ-NONE', text: 'Treaties and other texts' },
    ]);
  });

  test('says the years, in steps of as many each; what has none keeps the colour of its kind', () => {
    const { tones, legend } = encoded({ colour: 'year' });
    expect(tones.has('treaty/a')).toBe(false);
    expect(legend).toStrictEqual([
      { tone: 'year-0', text: '2005 to 2007' },
      { tone: 'year-1', text: '2008 to 2010' },
      { tone: 'year-2', text: '2011 to 2013' },
      { tone: 'year-3', text: '2014 to 2016' },
      { tone: 'year-4', text: '2017' },
    ]);
  });
});

describe('groups', () => {
  test('by organ are of two or more', () => {
    expect(encoded({ groups: 'organ' }).groups.map(({ name, ids }) => [name, ids.length])).toStrictEqual([
      ['General Assembly', 3],
      ['Security Council', 3],
    ]);
  });

  test('by community are what cites each other, named by what is cited most', () => {
    expect(encoded({ groups: 'community' }).groups).toStrictEqual([
      {
        id: 'community A/RES/60/1',
        name: 'Around 60/1',
        tone: 'group-0',
        ids: ['A/RES/60/1', 'A/RES/60/2', 'A/RES/60/3'],
      },
      {
        id: 'community S/RES/1(2011)',
        name: 'Around SC 1 (2011)',
        tone: 'group-1',
        ids: ['S/RES/1(2011)', 'S/RES/2(2016)', 'S/RES/3(2017)'],
      },
    ]);
  });

  test('by community part the instruments, each in one at most, and the same each time', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `A/RES/60/${index + 1}`);
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const network = networkOf([
          neighbourhood(
            brief('A/RES/60/1'),
            ids.map((id) => brief(id)),
            pairs.map(([from, to]) => link(from, to)),
          ),
        ]);
        const communities = communitiesOf(network);
        const members = communities.flat();
        expect(new Set(members).size).toBe(members.length);
        expect(communities.every(({ length }) => length > 1)).toBe(true);
        expect(communitiesOf(network)).toStrictEqual(communities);
      }),
    );
  });
});

describe('the form around some places', () => {
  test('has the outer ones as its corners', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    const hull = hullOf([...square, { x: 5, y: 5 }, { x: 2, y: 7 }, { x: 5, y: 0 }]);
    expect(hull).toHaveLength(4);
    expect(new Set(hull)).toStrictEqual(new Set(square));
  });

  test.each([
    [[]],
    [[{ x: 1, y: 2 }]],
    [
      [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ],
    ],
  ])('of few is these: %j', (places) => {
    expect(hullOf(places)).toStrictEqual(places);
  });
});

const use = (role: Role | null) => ({ role, place: 'TEXT' as const, count: 1 });

describe('the colour of a link', () => {
  const network = networkOf([
    neighbourhood(
      brief('A/RES/60/1'),
      [brief('A/RES/50/1'), brief('A/RES/50/2'), brief('A/RES/50/3')],
      [
        link('A/RES/60/1', 'A/RES/50/1', 2, 'CITES', [use('RECALLS'), use('ENDS')]),
        link('A/RES/60/1', 'A/RES/50/2', 1, 'CITES', [use('NOTES')]),
        link('A/RES/60/1', 'A/RES/50/3', 1, 'CITES', [use(null)]),
      ],
    ),
  ]);

  test('says what the weightiest of its citations does; without a role it is as usual', () => {
    const { linkTones, tones, legend } = encodingOf(network, { ...START.look, colour: 'role' });
    expect([...linkTones]).toStrictEqual([
      ['A/RES/60/1 → A/RES/50/1', 'role-changes'],
      ['A/RES/60/1 → A/RES/50/2', 'role-recalls'],
    ]);
    expect(tones.size).toBe(0);
    expect(legend.map(({ text }) => text)).toStrictEqual(['Amends or ends it', 'Recalls or notes it']);
  });

  test('every role has a colour', () => {
    expect(ROLE_FAMILIES.flatMap(({ roles }) => roles).toSorted()).toStrictEqual([...ROLES].toSorted());
  });
});
