import cytoscape, { type CollectionReturnValue } from 'cytoscape';
import { expect, test } from 'vitest';
import { wornBy } from '../../../client/graph/drawing/classes.ts';

function graphOf(...ids: readonly string[]) {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: ids.map((id) => ({ data: { id } })),
  });
  const restyled: string[] = [];
  graph.on('style', 'node', ({ target }) => restyled.push(String(target.id())));
  return { graph, restyled };
}

const idsOf = (elements: CollectionReturnValue) => elements.map((element) => element.id());

test('a class is worn by these elements alone', () => {
  const { graph } = graphOf('a', 'b', 'c');
  wornBy(graph, 'lit', graph.$('#a, #b'));
  wornBy(graph, 'lit', graph.$('#b, #c'));
  expect(idsOf(graph.$('.lit'))).toStrictEqual(['b', 'c']);
  wornBy(graph, 'lit', graph.collection());
  expect(idsOf(graph.$('.lit'))).toStrictEqual([]);
});

test('what wears it already, or never did, is not styled anew', () => {
  const { graph, restyled } = graphOf('a', 'b', 'c', 'd');
  wornBy(graph, 'lit', graph.$('#a, #b'));
  restyled.length = 0;
  wornBy(graph, 'lit', graph.$('#b, #c'));
  expect(restyled.toSorted()).toStrictEqual(['a', 'c']);
});
