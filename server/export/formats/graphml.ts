import { organNameOf } from '../../data/organ.ts';
import type { ExportedCitation, ExportedNode } from '../data.ts';
import type { ExportFormat } from '../format.ts';
import { written } from '../written.ts';
import { xml } from '../xml.ts';

type Value = string | number | boolean | null;
interface Attribute<Item> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'boolean';
  readonly of: (item: Item) => Value;
}

const NODE: readonly Attribute<ExportedNode>[] = [
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'title', type: 'string', of: ({ title }) => title },
  { name: 'adopted', type: 'string', of: ({ adopted }) => adopted },
  { name: 'year', type: 'int', of: ({ year }) => year },
  { name: 'adoptedBy', type: 'string', of: ({ adoptedBy }) => adoptedBy },
  { name: 'organ', type: 'string', of: ({ id }) => organNameOf(id) },
  { name: 'held', type: 'boolean', of: ({ held }) => held },
  { name: 'citesCount', type: 'int', of: ({ citesCount }) => citesCount },
  { name: 'citedByCount', type: 'int', of: ({ citedByCount }) => citedByCount },
  { name: 'url', type: 'string', of: ({ url }) => url },
];

const EDGE: readonly Attribute<ExportedCitation>[] = [
  { name: 'relation', type: 'string', of: ({ relation }) => relation },
  { name: 'paragraph', type: 'string', of: ({ paragraph }) => paragraph },
  { name: 'footnote', type: 'string', of: ({ footnote }) => footnote },
  { name: 'lead', type: 'string', of: ({ lead }) => lead },
  { name: 'role', type: 'string', of: ({ role }) => role },
  { name: 'via', type: 'string', of: ({ via }) => via },
  { name: 'locator', type: 'string', of: ({ locator }) => locator },
  { name: 'quote', type: 'string', of: ({ quote }) => quote },
];

/** The network with one edge for each citation, its evidence with it: NetworkX, igraph, yEd, Cytoscape. */
export const graphml: ExportFormat = {
  id: 'graphml',
  description: 'The network with one edge for each citation and its evidence, for NetworkX, igraph, yEd',
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  rows: 'citations',
  takesMentions: true,
  async *write(data) {
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...NODE.map((each) => key('node', each)),
      ...EDGE.map((each) => key('edge', each)),
      '<graph id="ungraph" edgedefault="directed">\n',
    ].join('\n');
    yield* written(
      data.network(),
      (instrument) => `<node id="${xml(instrument.id)}">${values('node', NODE, instrument)}</node>\n`,
    );
    yield* written(
      data.citations(),
      (citation) =>
        `<edge id="${xml(citation.id)}" source="${xml(citation.source.id)}" target="${xml(citation.target.id)}">` +
        `${values('edge', EDGE, citation)}</edge>\n`,
    );
    yield '</graph>\n</graphml>\n';
  },
};

function key(domain: string, { name, type }: Pick<Attribute<never>, 'name' | 'type'>): string {
  return `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`;
}

/** What is not known is left out. */
function values<Item>(domain: string, attributes: readonly Attribute<Item>[], item: Item): string {
  return attributes
    .map(({ name, of }) => ({ name, value: of(item) }))
    .map(({ name, value }) => (value === null ? '' : `<data key="${domain}-${name}">${xml(value)}</data>`))
    .join('');
}
