import { parse as parseCsv } from 'csv-parse/sync';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedLines } from '../../../cypher/export.ts';
import { loadRecords } from '../../../ingest/load/load.ts';
import type { ExtractionRecord } from '../../../ingest/record.ts';
import { createApp } from '../../../server/http/app.ts';
import type { TestStore } from '../../cypher/contract.ts';
import { createEmbeddedStore } from '../../cypher/embedded-store.ts';
import type { Server } from '../server.ts';
import { all, parseBibtex, parseRis, parseXml } from '../export/parse.ts';
import { SURVEYED } from '../fixture/documents.ts';

/** Exports over HTTP, from the store to the file. */
export function describeExports(server: Server): void {
  describe('exports', () => {
    let app: FastifyInstance;
    beforeAll(async () => {
      app = await createApp({ engine: server.engine, clientDir: '/nowhere' });
    });
    afterAll(async () => app.close());

    const get = (url: string, more: InjectOptions = {}) => app.inject({ url, ...more });
    const rowsOf = async (url: string) => {
      const response = await get(url);
      expect(response.statusCode).toBe(200);
      const rows: Record<string, string>[] = parseCsv(response.body, { columns: true });
      expect(Number(response.headers['x-row-count'])).toBe(rows.length);
      return rows;
    };

    it('of all instruments have every citation, each with its words', async () => {
      const rows = await rowsOf('/export/instruments?format=csv');
      expect(rows.length).toBeGreaterThan(SURVEYED);
      expect(rows.find(({ id }) => id === 'A/RES/60/301#c7')).toMatchObject({
        target: 'A/60/907',
        paragraph: 'PP3',
        passage: 'FN3',
        footnote: '3',
        lead: 'Taking note',
        role: 'NOTES',
        quote: 'A/60/907',
        source_body: 'General Assembly',
        source_organ: 'General Assembly',
        target_organ: 'General Assembly',
      });
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    });

    it.each([
      ['kind=decision', ['A/DEC/60/904']],
      ['kind=presidential-statement,decision&held=true', ['A/DEC/60/904']],
      ['yearFrom=2011&held=true', ['S/RES/1990(2011)']],
      ['body=body/security-council', ['S/RES/1990(2011)']],
      ['search=lighthouses+and+peace', ['S/RES/1990(2011)']],
      ['search=zymurgy', []],
    ])('take the filter of GraphQL: %s', async (filter, sources) => {
      const rows = await rowsOf(`/export/instruments?format=csv&${filter}`);
      expect([...new Set(rows.map(({ source }) => source))]).toStrictEqual(sources);
    });

    it.each([
      ['lighthouses', '', '{}'],
      ['harbours', '&held=true&kind=resolution', '{ held: true, kind: [RESOLUTION] }'],
      ['60/301', '', '{}'],
      ['zymurgy', '', '{}'],
    ])(
      'of a search through texts have the instruments that GraphQL finds, in its order: %s%s',
      async (words, more, filter) => {
        const { search } = await server.data<{ search: { nodes: { entity: { id: string } }[] } }>(
          `{ search(query: "${words}", first: 100, filter: ${filter}) { nodes { entity { ... on Instrument { id } } } } }`,
        );
        const rows = await rowsOf(
          `/export/instruments?format=csv-list&search=${encodeURIComponent(words)}&passages=true${more}`,
        );
        expect(rows.map(({ id }) => id)).toStrictEqual(search.nodes.map(({ entity }) => entity.id));
      },
    );

    it('of a search have what has its words in a text only when texts are searched', async () => {
      const [named, read] = await Promise.all(
        ['false', 'true'].map((passages) =>
          rowsOf(
            `/export/instruments?format=csv-list&search=amend+resolution&passages=${passages}&held=true`,
          ),
        ),
      );
      expect(named?.map(({ id }) => id)).not.toContain('A/RES/60/301');
      expect(read?.map(({ id }) => id)).toContain('A/RES/60/301');
    });

    it('as a list have a row for each instrument, also for what is cited only', async () => {
      const rows = await rowsOf('/export/list?format=csv-list&id=60/301&id=treaty/convention-on-harbours');
      expect(rows).toMatchObject([
        { id: 'A/RES/60/301', kind: 'RESOLUTION', body: 'General Assembly', held: 'true', volume: '' },
        {
          id: 'treaty/convention-on-harbours',
          kind: 'TREATY',
          held: 'false',
          volume: '9001',
          number: '90001',
        },
      ]);
    });

    it('with links=among keep the citations among the selected only', async () => {
      const rows = await rowsOf('/export/instruments?format=csv&held=true&links=among');
      expect(rows.map(({ source, target }) => `${source} ${target}`).sort()).toStrictEqual([
        'A/DEC/60/904 A/RES/60/301',
        'A/RES/60/301 A/DEC/60/904',
        'S/RES/1990(2011) A/RES/60/301',
        'S/RES/1990(2011) A/RES/60/301',
      ]);
    });

    it('with links=matching keep the citations that point at what is asked for only, with their evidence', async () => {
      const filter = 'cites.instrument=60/301&yearFrom=2011';
      const every = await rowsOf(`/export/instruments?format=csv&${filter}`);
      const rows = await rowsOf(`/export/instruments?format=csv&${filter}&links=matching`);
      expect(every.map(({ target }) => target)).toContain('treaty/convention-on-harbours');
      expect(rows).toStrictEqual(every.filter(({ target }) => target === 'A/RES/60/301'));
      expect(rows.map(({ passage, role, quote }) => `${passage} ${role} ${quote}`)).toStrictEqual([
        'PP1 RECALLS 60/301',
        'OP1 ENDORSES 60/301',
      ]);
    });

    it.each([
      ['cites.instrument=60/301&cites.role=endorses', ['S/RES/1990(2011) OP1 A/RES/60/301']],
      ['cites.kind=treaty&yearFrom=2011', ['S/RES/1990(2011) PP1 treaty/convention-on-harbours']],
      ['cites.organ=security-council&yearFrom=2005', ['A/RES/60/301 OP1(a) S/PRST/2004/905']],
      ['organ=S&cites.organ=General+Assembly&cites.role=endorses', ['S/RES/1990(2011) OP1 A/RES/60/301']],
      ['cites.kind=sales-publication', ['A/RES/60/301 FN3 SALES/E.05.II.908']],
      ['cites.instrument=56/306&cites.place=footnote', ['A/RES/60/301 FN1 A/RES/56/306']],
      ['cites.instrument=56/306&cites.place=text', []],
      ['cites.via=ibid', ['A/RES/60/301 FN3 UNTS/9002/90002']],
      [
        'citesAll=60/301&citesAll=treaty/convention-on-harbours',
        [
          'S/RES/1990(2011) PP1 A/RES/60/301',
          'S/RES/1990(2011) PP1 treaty/convention-on-harbours',
          'S/RES/1990(2011) OP1 A/RES/60/301',
        ],
      ],
      [
        'citesAll=60/301&cites.kind=treaty',
        [
          'S/RES/1990(2011) PP1 A/RES/60/301',
          'S/RES/1990(2011) PP1 treaty/convention-on-harbours',
          'S/RES/1990(2011) OP1 A/RES/60/301',
        ],
      ],
      [
        'cites.instrument=60/301&search=lighthouses+and+peace&cites.lead=recalling',
        ['S/RES/1990(2011) PP1 A/RES/60/301'],
      ],
    ])('with links=matching keep what fits the filters of citations: %s', async (filter, kept) => {
      const rows = await rowsOf(`/export/instruments?format=csv&${filter}&links=matching`);
      expect(rows.map(({ source, passage, target }) => `${source} ${passage} ${target}`)).toStrictEqual(kept);
    });

    it.each(['graphml', 'gexf'])(
      '%s with links=matching joins who cites with what is cited, and has nothing else',
      async (format) => {
        const response = await get(
          `/export/instruments?format=${format}&cites.instrument=60/301&links=matching`,
        );
        const root = parseXml(response.body);
        const ids = all(root, 'node').map(({ attributes }) => String(attributes['id']));
        expect(ids.sort()).toStrictEqual(['A/DEC/60/904', 'A/RES/60/301', 'S/RES/1990(2011)']);
        const edges = all(root, 'edge').map(({ attributes }) => attributes);
        expect([...new Set(edges.map(({ source, target }) => `${source} ${target}`))].sort()).toStrictEqual([
          'A/DEC/60/904 A/RES/60/301',
          'S/RES/1990(2011) A/RES/60/301',
        ]);
      },
    );

    it('JSON-LD with links=matching has the citations that match only', async () => {
      const response = await get('/export/instruments?format=jsonld&cites.instrument=60/301&links=matching');
      const { '@graph': nodes } = response.json<{ '@graph': { cited?: string }[] }>();
      const cited = nodes.flatMap(({ cited: each }) => each ?? []);
      expect(cited).toHaveLength(3);
      expect(new Set(cited)).toHaveLength(1);
    });

    it('with links=matching and mentions=true have the mentions of the selected, too', async () => {
      const filter = 'cites.instrument=56/306&links=matching';
      const rows = await rowsOf(`/export/instruments?format=csv&${filter}&mentions=true`);
      expect(rows.map(({ relation, target }) => `${relation} ${target}`).sort()).toStrictEqual([
        'CITES A/RES/56/306',
        'MENTIONS body/economic-and-social-council',
        'MENTIONS conference/harbour-conference',
      ]);
    });

    it('with links=matching have the same instruments as a list of references', async () => {
      const [out, matching] = await Promise.all(
        ['out', 'matching'].map((links) =>
          get(`/export/instruments?format=ris&cites.instrument=60/301&links=${links}`),
        ),
      );
      expect(parseRis(matching?.body ?? '')).toHaveLength(2);
      expect(matching?.body).toBe(out?.body);
    });

    it('with links=matching say what the graph does not have', async () => {
      const response = await get('/export/instruments?format=csv&cites.instrument=77/999&links=matching');
      expect(response.statusCode).toBe(404);
      expect(response.body).toContain('77/999');
    });

    it('with mentions=true have the bodies and conferences that are named, among the citations in reading order', async () => {
      const plain = await rowsOf('/export/list?format=csv&id=60/301');
      const rows = await rowsOf('/export/list?format=csv&id=60/301&mentions=true');
      expect(rows.filter(({ relation }) => relation !== 'MENTIONS')).toStrictEqual(plain);
      const named = rows.filter(({ relation }) => relation === 'MENTIONS');
      expect(
        named.map(({ target, target_kind, quote }) => `${target} ${target_kind} ${quote}`),
      ).toStrictEqual([
        'conference/harbour-conference CONFERENCE Harbour Conference',
        'body/economic-and-social-council BODY Economic and Social Council',
      ]);
      expect(rows.indexOf(named[0] ?? {})).toBeLessThan(rows.length - 2);
    });

    it.each(['graphml', 'gexf'])(
      '%s with mentions has a node for each that is named, once',
      async (format) => {
        const root = parseXml((await get(`/export/instruments?format=${format}&mentions=true`)).body);
        const nodes = all(root, 'node').map(({ attributes }) => attributes['id']);
        expect(nodes.filter((id) => id === 'conference/harbour-conference')).toHaveLength(1);
        expect(new Set(nodes).size).toBe(nodes.length);
        for (const { attributes } of all(root, 'edge')) expect(nodes).toContain(attributes['target']);
      },
    );

    it('says where treaties and soft-law texts are printed', async () => {
      const named = 'id=treaty/convention-on-harbours&id=soft-law/plan-of-action-for-lighthouses';
      const response = await get(`/export/list?format=ris&${named}&id=UNTS/9002/90002`);
      expect(parseRis(response.body).map(({ ID, T2, VL, M1 }) => ({ ID, T2, VL, M1 }))).toStrictEqual([
        { ID: 'treaty/convention-on-harbours', T2: 'United Nations, Treaty Series', VL: '9001', M1: '90001' },
        {
          ID: 'soft-law/plan-of-action-for-lighthouses',
          T2: 'A/RES/56/306, annex',
          VL: undefined,
          M1: undefined,
        },
        { ID: 'UNTS/9002/90002', T2: 'United Nations, Treaty Series', VL: '9002', M1: '90002' },
      ]);
    });

    it('of a list take symbols as people write them, and name what is not there', async () => {
      const response = await get('/export/list?format=ris&id=60/301&id=SCR%201990&id=77/999');
      expect(parseRis(response.body).map(({ ID }) => ID)).toStrictEqual(['A/RES/60/301', 'S/RES/1990(2011)']);
      expect(response.headers).toMatchObject({ 'x-row-count': '2', 'x-missing': '77%2F999' });
      expect((await get('/export/list?format=ris&id=77/999')).statusCode).toBe(404);
    });

    it('of a trace have the instruments on its chains, and the citations that make them', async () => {
      const response = await get('/export/trace?format=graphml&id=SCR%201990&depth=2');
      const root = parseXml(response.body);
      expect(
        all(root, 'node')
          .map(({ attributes }) => String(attributes['id']))
          .sort(),
      ).toStrictEqual([
        'A/RES/60/301',
        'S/RES/1990(2011)',
        'UNTS/9002/90002',
        'treaty/convention-on-harbours',
      ]);
      const ends = all(root, 'edge').map(({ attributes: { source, target } }) => `${source} ${target}`);
      expect(Number(response.headers['x-row-count'])).toBe(ends.length);
      expect([...new Set(ends)].sort()).toStrictEqual([
        'A/RES/60/301 UNTS/9002/90002',
        'S/RES/1990(2011) A/RES/60/301',
        'S/RES/1990(2011) treaty/convention-on-harbours',
      ]);
      expect((await get('/export/trace?format=csv&id=77/999')).statusCode).toBe(404);
    });

    it('take long lists as JSON', async () => {
      const ids = Array.from({ length: SURVEYED }, (_, index) => `A/RES/50/${1001 + index}`);
      const response = await get('/export/list?format=bibtex', { method: 'POST', payload: { ids } });
      expect(parseBibtex(response.body).map(({ key }) => key)).toStrictEqual(ids);
    });

    it.each([
      ['csv', 'text/csv; charset=utf-8; header=present', 'csv'],
      ['graphml', 'application/graphml+xml; charset=utf-8', 'graphml'],
      ['gexf', 'application/gexf+xml; charset=utf-8', 'gexf'],
      ['jsonld', 'application/ld+json; charset=utf-8', 'jsonld'],
      ['csv-list', 'text/csv; charset=utf-8; header=present', 'instruments.csv'],
      ['ris', 'application/x-research-info-systems; charset=utf-8', 'ris'],
      ['bibtex', 'application/x-bibtex; charset=utf-8', 'bib'],
      ['jsonl', 'application/x-ndjson; charset=utf-8', 'jsonl'],
    ])('%s has its media type and file name', async (format, type, extension) => {
      const { headers } = await get(`/export/list?format=${format}&id=60/301`);
      expect(headers['content-type']).toBe(type);
      expect(headers['content-disposition']).toBe(`attachment; filename="ungraph-60-301.${extension}"`);
      expect(headers['x-content-type-options']).toBe('nosniff');
    });

    it.each(['graphml', 'gexf'])(
      '%s: every edge joins two nodes, and every node is there once',
      async (format) => {
        const root = parseXml((await get(`/export/instruments?format=${format}`)).body);
        const nodes = all(root, 'node').map(({ attributes }) => attributes['id']);
        const edges = all(root, 'edge');
        expect(new Set(nodes).size).toBe(nodes.length);
        expect(edges.length).toBeGreaterThan(SURVEYED);
        for (const { attributes } of edges) {
          expect(nodes).toContain(attributes['source']);
          expect(nodes).toContain(attributes['target']);
        }
      },
    );

    it('JSON-LD: what a citation joins is there', async () => {
      const response = await get('/export/list?format=jsonld&id=60/301');
      const { '@graph': nodes } = response.json<{
        '@graph': { id: string; citing?: string; cited?: string }[];
      }>();
      const ids = nodes.map(({ id }) => id);
      const joined = nodes.flatMap(({ citing, cited }) => (citing && cited ? [citing, cited] : []));
      expect(joined.length).toBe(2 * Number(response.headers['x-row-count']));
      for (const end of joined) expect(ids).toContain(end);
    });

    it('records, taken in again, give the same graph', async () => {
      const response = await get('/export/instruments?format=jsonl');
      const records = response.body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ExtractionRecord);
      expect(Number(response.headers['x-row-count'])).toBe(records.length);
      const store: TestStore = await createEmbeddedStore();
      const copy = await store.open();
      try {
        await copy.migrate();
        await loadRecords(
          copy,
          records.map((record) => ({ record, text: null })),
        );
        const facts = (lines: readonly string[]) => lines.map(withoutWords);
        expect(facts(await exportedLines(copy))).toStrictEqual(facts(await exportedLines(server.engine)));
      } finally {
        await copy.close();
        await store.dispose();
      }
    });
  });
}

/** A line of the graph without the words of the texts, which records do not carry whole. */
function withoutWords(line: string): string {
  const parsed = JSON.parse(line) as { labels?: string[]; properties: Record<string, unknown> };
  if (parsed.labels?.includes('Passage'))
    for (const property of ['text', 'plainWords']) delete parsed.properties[property];
  return JSON.stringify(parsed);
}
