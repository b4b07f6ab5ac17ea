import { organNameOf } from '../../data/organ.ts';
import type { ExportedCitation, ExportedInstrument } from '../data.ts';
import type { ExportFormat } from '../format.ts';
import type { InstrumentKind } from '../../schema.generated.ts';

/** Ids of the graph as addresses: no host answers for them, so no host is named. */
const BASE = 'urn:x-ungraph:';

/**
 * The terms are those of vocabularies that others read: schema.org for instruments, CiTO and OpenCitations'
 * way of describing a citation for citations; what neither has is of our own.
 */
const CONTEXT = {
  schema: 'https://schema.org/',
  cito: 'http://purl.org/spar/cito/',
  ungraph: `${BASE}vocabulary#`,
  id: '@id',
  type: '@type',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  name: 'schema:name',
  legislationIdentifier: 'schema:legislationIdentifier',
  legislationDate: { '@id': 'schema:legislationDate', '@type': 'schema:Date' },
  legislationPassedBy: 'schema:legislationPassedBy',
  url: { '@id': 'schema:url', '@type': '@id' },
  year: 'ungraph:year',
  organ: 'ungraph:organ',
  held: 'ungraph:held',
  citing: { '@id': 'cito:hasCitingEntity', '@type': '@id' },
  cited: { '@id': 'cito:hasCitedEntity', '@type': '@id' },
  relation: 'ungraph:relation',
  role: 'ungraph:role',
  via: 'ungraph:via',
  paragraph: 'ungraph:paragraph',
  footnote: 'ungraph:footnote',
  leadWords: 'ungraph:leadWords',
  locator: 'ungraph:locator',
  quote: 'ungraph:quote',
} as const;

const TYPES: Readonly<Record<InstrumentKind, string>> = {
  RESOLUTION: 'schema:Legislation',
  DECISION: 'schema:Legislation',
  PRESIDENTIAL_STATEMENT: 'schema:CreativeWork',
  TREATY: 'schema:Legislation',
  SOFT_LAW: 'schema:CreativeWork',
  TREATY_SERIES_ENTRY: 'schema:CreativeWork',
  SALES_PUBLICATION: 'schema:Book',
  DOCUMENT: 'schema:Report',
};

/** Instruments and citations as linked data. */
export const jsonLd: ExportFormat = {
  id: 'jsonld',
  description: 'Instruments and citations as linked data (JSON-LD 1.1: schema.org, CiTO)',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  rows: 'citations',
  takesMentions: false,
  async *write(data) {
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
    let separator = '\n';
    const joined = (nodes: readonly object[]): string => {
      const part = nodes.map((node) => JSON.stringify(node, leaveOut)).join(',\n');
      const lead = separator;
      if (part !== '') separator = ',\n';
      return part === '' ? '' : `${lead}${part}`;
    };
    for await (const page of data.network())
      yield joined(page.filter((node) => 'node' in node).map(instrument));
    for await (const page of data.citations()) yield joined(page.map(citation));
    yield '\n]}\n';
  },
};

/** A property that is not known is not there. */
const leaveOut = (_key: string, value: unknown): unknown => value ?? undefined;

const iri = (id: string): string => `${BASE}${encodeURI(id.replace(/\p{Surrogate}/gu, '\u{FFFD}'))}`;

const instrument = ({
  id,
  kind,
  label,
  title,
  symbol,
  adopted,
  adoptedBy,
  url,
  year,
  held,
}: ExportedInstrument) => ({
  id: iri(id),
  type: [TYPES[kind], `ungraph:${kind}`],
  label,
  name: title,
  legislationIdentifier: symbol,
  legislationDate: adopted,
  legislationPassedBy: adoptedBy,
  url,
  year,
  organ: organNameOf(id) ?? undefined,
  held,
});

const citation = (each: ExportedCitation) => ({
  id: iri(each.id),
  type: 'cito:Citation',
  citing: iri(each.source.id),
  cited: iri(each.target.id),
  relation: each.relation,
  role: each.role,
  via: each.via,
  paragraph: each.paragraph,
  footnote: each.footnote,
  leadWords: each.lead,
  locator: each.locator,
  quote: each.quote,
});
