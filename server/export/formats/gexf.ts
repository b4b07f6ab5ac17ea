import { organNameOf } from '../../data/organ.ts';
import type { ExportedCitation, ExportedNode } from '../data.ts';
import type { ExportFormat } from '../format.ts';
import { written } from '../written.ts';
import { xml } from '../xml.ts';

/** All citations of one relation from one instrument to another. */
interface Link {
  readonly id: number;
  readonly citations: readonly [ExportedCitation, ...ExportedCitation[]];
}

const NODE = {
  kind: { type: 'string', of: ({ kind }: ExportedNode) => kind },
  title: { type: 'string', of: ({ title }: ExportedNode) => title },
  year: { type: 'integer', of: ({ year }: ExportedNode) => year },
  adoptedBy: { type: 'string', of: ({ adoptedBy }: ExportedNode) => adoptedBy },
  organ: { type: 'string', of: ({ id }: ExportedNode) => organNameOf(id) },
  held: { type: 'boolean', of: ({ held }: ExportedNode) => held },
  citedByCount: { type: 'integer', of: ({ citedByCount }: ExportedNode) => citedByCount },
  url: { type: 'string', of: ({ url }: ExportedNode) => url },
} as const;

const EDGE = {
  relation: { type: 'string', of: ({ citations: [first] }: Link) => first.relation },
  roles: { type: 'string', of: ({ citations }: Link) => distinct(citations.map(({ role }) => role)) },
  paragraphs: {
    type: 'string',
    of: ({ citations }: Link) => distinct(citations.map(({ paragraph }) => paragraph)),
  },
} as const;

/** The network with one weighted edge for each pair and relation, which Gephi keeps apart by its kind. */
export const gexf: ExportFormat = {
  id: 'gexf',
  description: 'The network with one edge for each pair, weighted by its citations, for Gephi',
  mediaType: 'application/gexf+xml; charset=utf-8',
  extension: 'gexf',
  rows: 'citations',
  takesMentions: true,
  async *write(data) {
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      '<graph mode="static" defaultedgetype="directed">',
      ...declared('node', NODE),
      ...declared('edge', EDGE),
      '<nodes>\n',
    ].join('\n');
    yield* written(
      data.network(),
      (node) => `<node id="${xml(node.id)}" label="${xml(node.label)}">${values(NODE, node)}</node>\n`,
    );
    yield '</nodes>\n<edges>\n';
    let count = 0;
    const links = async function* (): AsyncGenerator<readonly Link[]> {
      for await (const page of data.citations())
        yield byPair(page).map((citations) => ({ id: count++, citations }));
    };
    yield* written(links(), edge);
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

function edge(link: Link): string {
  const [{ source, target, relation }] = link.citations;
  return (
    `<edge id="${link.id}" source="${xml(source.id)}" target="${xml(target.id)}" ` +
    `kind="${relation}" weight="${link.citations.length}">${values(EDGE, link)}</edge>\n`
  );
}

/** All citations of a source stand in one page, so no pair is in two. */
function byPair(page: readonly ExportedCitation[]): readonly Link['citations'][] {
  const pairs = new Map<string, [ExportedCitation, ...ExportedCitation[]]>();
  for (const citation of page) {
    const name = JSON.stringify([citation.source.id, citation.target.id, citation.relation]);
    const pair = pairs.get(name);
    if (pair) pair.push(citation);
    else pairs.set(name, [citation]);
  }
  return [...pairs.values()];
}

const distinct = (words: readonly (string | null)[]): string | null =>
  [...new Set(words.filter((word) => word !== null))].join(' ') || null;

type Attributes<Item> = Readonly<
  Record<string, { readonly type: string; readonly of: (item: Item) => string | number | boolean | null }>
>;

function declared(domain: 'node' | 'edge', attributes: Attributes<never>): string[] {
  return [
    `<attributes class="${domain}">`,
    ...Object.entries(attributes).map(
      ([name, { type }]) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
    ),
    '</attributes>',
  ];
}

function values<Item>(attributes: Attributes<Item>, item: Item): string {
  const known = Object.entries(attributes)
    .map(([name, { of }]) => ({ name, value: of(item) }))
    .filter((each): each is typeof each & { value: string | number | boolean } => each.value !== null)
    .map(({ name, value }) => `<attvalue for="${name}" value="${xml(value)}"/>`);
  return known.length > 0 ? `<attvalues>${known.join('')}</attvalues>` : '';
}
