import { describe, expect, test } from 'vitest';
import { edgeOf, nodesOf, ofExpanded } from '../../../client/graph/drawing/elements.ts';
import { networkOf } from '../../../client/graph/model/network.ts';
import { brief, link, neighbourhood } from './builders.ts';

const root = brief('A/RES/66/128', { held: true, year: 2011, citesCount: 2, citedByCount: 13 });
const cited = brief('A/RES/48/104', { citedByCount: 1 });
const treaty = brief('treaty/a', { kind: 'TREATY', title: 'Convention on Something', citedByCount: 3 });
const around = neighbourhood(
  root,
  [cited, treaty],
  [
    link('A/RES/66/128', 'A/RES/48/104'),
    link('A/RES/66/128', 'treaty/a', 2, 'INVOKES'),
    link('A/RES/66/128', 'treaty/a', 1, 'CITES'),
  ],
);

describe('the network drawn', () => {
  test('has one link for each pair, with all citations behind it', () => {
    expect(networkOf([around]).links).toStrictEqual([
      {
        id: 'A/RES/66/128 → A/RES/48/104',
        source: 'A/RES/66/128',
        target: 'A/RES/48/104',
        relations: ['CITES'],
        citations: 1,
        uses: [],
      },
      {
        id: 'A/RES/66/128 → treaty/a',
        source: 'A/RES/66/128',
        target: 'treaty/a',
        relations: ['CITES', 'INVOKES'],
        citations: 3,
        uses: [],
      },
    ]);
  });

  test('counts for each instrument what is linked to it and not drawn', () => {
    const hidden = Object.fromEntries(networkOf([around]).instruments.map((one) => [one.id, one.hidden]));
    expect(hidden).toStrictEqual({ 'A/RES/66/128': 13, 'A/RES/48/104': 0, 'treaty/a': 2 });
  });

  test('sets links between two neighbours behind those of what was asked for', () => {
    const tied = { ...around, links: [...around.links, link('A/RES/48/104', 'treaty/a')] };
    const network = networkOf([tied]);
    const behind = network.links.filter(({ id }) => !ofExpanded(network).has(id));
    expect(behind.map(({ id }) => id)).toStrictEqual(['A/RES/48/104 → treaty/a']);
  });

  test('shows that count in the label', () => {
    const labels = networkOf([around]).instruments.map(({ lines }) => lines.join('\n'));
    expect(labels).toStrictEqual(['Convention on Something  +2', '48/104', '66/128  +13']);
  });

  test('joins neighbourhoods without counting a tie twice', () => {
    const second = neighbourhood(treaty, [root], [link('A/RES/66/128', 'treaty/a', 2, 'INVOKES')]);
    const joined = networkOf([around, second]);
    expect(joined.instruments).toHaveLength(3);
    expect(joined.links.map(({ citations }) => citations)).toStrictEqual([1, 3]);
    expect(joined.instruments.filter(({ isExpanded }) => isExpanded).map(({ id }) => id)).toStrictEqual([
      'treaty/a',
      'A/RES/66/128',
    ]);
    expect(joined.instruments.filter(({ isRoot }) => isRoot).map(({ id }) => id)).toStrictEqual([
      'A/RES/66/128',
    ]);
  });

  test('is the same in whatever order the server lists', () => {
    const turned = {
      ...around,
      instruments: around.instruments.toReversed(),
      links: around.links.toReversed(),
    };
    expect(networkOf([turned])).toStrictEqual(networkOf([around]));
  });

  test('leaves out links that lead to nothing drawn', () => {
    const torn = neighbourhood(root, [], [link('A/RES/66/128', 'A/RES/1/1')]);
    expect(networkOf([torn]).links).toStrictEqual([]);
  });

  test('says what a limit keeps out', () => {
    expect(networkOf([neighbourhood(root, [cited], [], 41)]).leftOut).toStrictEqual([
      { id: 'A/RES/66/128', label: '66/128', count: 41 },
    ]);
  });

  test('tells places of print from citations', () => {
    const entry = brief('UNTS/1/2', { kind: 'TREATY_SERIES_ENTRY', citedByCount: 0 });
    const network = networkOf([
      neighbourhood(treaty, [entry], [link('treaty/a', 'UNTS/1/2', 1, 'REGISTERED_AS')]),
    ]);
    expect(network.links[0]).toMatchObject({ relations: ['REGISTERED_AS'], citations: 0 });
    expect(network.instruments.find(({ id }) => id === 'UNTS/1/2')?.hidden).toBe(0);
  });
});

describe('elements', () => {
  const network = networkOf([around]);

  test('tell held from cited only, and the root from others', () => {
    const classes = Object.fromEntries(
      nodesOf(network.instruments).map(({ data, classes: names }) => [data.id, names]),
    );
    expect(classes).toStrictEqual({
      'A/RES/66/128': ['held', 'root', 'expanded'],
      'A/RES/48/104': ['cited-only'],
      'treaty/a': ['cited-only', 'undated'],
    });
  });

  test('write a number on a line only when there is more than one citation', () => {
    const labels = network.links.map((one) => edgeOf(one, undefined).data['label'] as unknown);
    expect(labels).toStrictEqual(['', '3']);
  });
});

describe('what is drawn for itself', () => {
  test('comes with the links to what is drawn, and is not expanded', () => {
    const alone = brief('A/RES/68/1', { citesCount: 5 });
    const network = networkOf(
      [around],
      [
        { instruments: [alone], links: [] },
        { instruments: [], links: [link('A/RES/68/1', 'A/RES/48/104', 2)] },
      ],
    );
    expect(network.instruments.find(({ id }) => id === 'A/RES/68/1')).toMatchObject({
      isExpanded: false,
      isRoot: false,
      hidden: 4,
    });
    expect(network.links.map(({ source, target, citations }) => [source, target, citations])).toContainEqual([
      'A/RES/68/1',
      'A/RES/48/104',
      2,
    ]);
  });

  test('has the first as its root where nothing is expanded', () => {
    const network = networkOf([], [{ instruments: [treaty, root], links: [] }]);
    expect(network.instruments.filter(({ isRoot }) => isRoot).map(({ id }) => id)).toStrictEqual([
      'treaty/a',
    ]);
  });
});
