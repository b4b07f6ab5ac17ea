import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type {
  ExportData,
  ExportedCitation,
  ExportedInstrument,
  ExportedReference,
} from '../../../server/export/data.ts';
import { EXPORT_FORMATS, formatOf } from '../../../server/export/formats.ts';
import { citationKey } from '../../../server/export/formats/bibtex.ts';
import { csvCell } from '../../../server/export/csv-table.ts';
import { all, parseBibtex, parseRis, parseXml } from './parse.ts';

function instrument(given: Partial<ExportedInstrument>): ExportedInstrument {
  return {
    node: 'instrument',
    id: 'A/RES/60/301',
    kind: 'RESOLUTION',
    symbol: 'A/RES/60/301',
    title: 'Harbours',
    adopted: '2005-12-20',
    year: 2005,
    held: true,
    url: 'https://undocs.org/en/A/RES/60/301',
    session: '60',
    meeting: 68,
    citesCount: 1,
    citedByCount: 0,
    authority: null,
    label: 'A/RES/60/301',
    adoptedBy: 'General Assembly',
    ...given,
  };
}

function citation(given: Partial<ExportedCitation>): ExportedCitation {
  return {
    id: 'A/RES/60/301#PP1.1',
    relation: 'CITES',
    source: instrument({}),
    target: instrument({ id: 'A/RES/58/302', held: false, title: null }),
    passage: 'PP1',
    paragraph: 'PP1',
    footnote: null,
    lead: 'Recalling',
    role: 'RECALLS',
    via: 'TEXT',
    locator: null,
    quote: '58/302',
    start: 3,
    end: 9,
    ...given,
  };
}

async function* page<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items;
}

/** One page of these. */
function dataOf(
  instruments: readonly (ExportedInstrument & Partial<ExportedReference>)[],
  citations: readonly ExportedCitation[],
): ExportData {
  return {
    references: () => page(instruments.map((each) => ({ printed: null, ...each }))),
    network: () => page(instruments),
    citations: () => page(citations),
    records: () => page([]),
  };
}

async function write(format: string, data: ExportData): Promise<string> {
  let file = '';
  for await (const part of formatOf(format)?.write(data) ?? []) file += part;
  return file;
}

/** Words that break a format which does not expect them. */
const hostile = [
  '=HYPERLINK("http://example.org")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1',
  ' =1',
  '\uFF1D1+1',
  'a "quoted", word; and\r\na second line',
  '<script>alert("x")</script> ]]> & &amp;',
  'control \u0000\u0001\u001F and \uD800 half, \uFFFE',
  'brace } and { and \\ and % $ # _ ~ ^',
  '@misc{x, title={y}}',
  'TY  - JOUR\nER  - ',
  "';DROP TABLE",
  'Ünïcödé — “”  العربية 𝔘',
];

/** As UTF-8 carries it: half a pair becomes a replacement character. */
const asSent = (words: string): string => Buffer.from(words).toString();

describe('formats of exports', () => {
  it('each has a name of its own, and is found by it in capital letters too', () => {
    const ids = EXPORT_FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(formatOf(id.toUpperCase())?.id).toBe(id);
    expect(formatOf('xlsx')).toBeNull();
  });

  describe.each(hostile)('with %j in every field', (words) => {
    const bad = instrument({
      id: words,
      title: words,
      label: words,
      symbol: words,
      adoptedBy: words,
      url: words,
    });
    const data = dataOf(
      [bad],
      [
        citation({
          id: words,
          source: bad,
          target: bad,
          quote: words,
          lead: words,
          locator: words,
          footnote: words,
        }),
      ],
    );

    it('CSV has one row, its words as they were, and no cell that a spreadsheet runs', async () => {
      const rows: Record<string, string>[] = parseCsv(asSent(await write('csv', data)), {
        columns: true,
        skip_empty_lines: false,
      });
      expect(rows).toHaveLength(1);
      expect(rows[0]?.['quote']?.replace(/^'/, '')).toBe(asSent(words).replace(/^'/, ''));
      for (const cell of Object.values(rows[0] ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@\uFF1D]/);
    });

    it.each(['graphml', 'gexf'])('%s is well formed, with one node and one edge', async (format) => {
      const root = parseXml(await write(format, data));
      expect(all(root, 'node')).toHaveLength(1);
      expect(all(root, 'edge')).toHaveLength(1);
      expect(all(root, 'edge')[0]?.attributes['source']).toBe(all(root, 'node')[0]?.attributes['id']);
    });

    it('JSON-LD is JSON, and its ids are addresses', async () => {
      const { '@graph': nodes } = JSON.parse(await write('jsonld', data)) as { '@graph': { id: string }[] };
      expect(nodes).toHaveLength(2);
      for (const { id } of nodes) expect(id).toMatch(/^urn:x-ungraph:[!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~]+$/);
    });

    it('RIS has one reference', async () => {
      expect(parseRis(await write('ris', data))).toHaveLength(1);
    });

    it('BibTeX has one entry', async () => {
      expect(parseBibtex(await write('bibtex', data))).toHaveLength(1);
    });
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['plain', 'plain'],
    ['1,5', '"1,5"'],
    ['say "so"', '"say ""so"""'],
    [' lead', '" lead"'],
    ['', ''],
    [null, ''],
    [-1, '-1'],
    [true, 'true'],
  ])('the cell %j is written %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('a citation stands in CSV with its evidence', async () => {
    const [row] = parseCsv<Record<string, string>>(await write('csv', dataOf([], [citation({})])), {
      columns: true,
    });
    expect(row).toMatchObject({
      source: 'A/RES/60/301',
      source_date: '2005-12-20',
      target: 'A/RES/58/302',
      target_held: 'false',
      paragraph: 'PP1',
      lead: 'Recalling',
      role: 'RECALLS',
      quote: '58/302',
      start: '3',
      source_kind: 'RESOLUTION',
      target_kind: 'RESOLUTION',
    });
  });

  it('a network says whose series each instrument is of, also of what is only cited', async () => {
    const cited = { held: false, adoptedBy: null };
    const network = dataOf(
      [
        instrument({}),
        instrument({ ...cited, id: 'S/RES/9901(2005)' }),
        instrument({ ...cited, id: 'treaty/convention-on-harbours', kind: 'TREATY' }),
      ],
      [],
    );
    const organs = ['General Assembly', 'Security Council', undefined];
    const graphml = all(parseXml(await write('graphml', network)), 'node');
    const ofGraphml = graphml.map(
      (node) => all(node, 'data').find(({ attributes }) => attributes['key'] === 'node-organ')?.text,
    );
    const gexf = all(parseXml(await write('gexf', network)), 'node');
    const ofGexf = gexf.map(
      (node) =>
        all(node, 'attvalue').find(({ attributes }) => attributes['for'] === 'organ')?.attributes['value'],
    );
    const jsonld = JSON.parse(await write('jsonld', network)) as { '@graph': { organ?: string }[] };
    expect([ofGraphml, ofGexf, jsonld['@graph'].map(({ organ }) => organ)]).toStrictEqual([
      organs,
      organs,
      organs,
    ]);
  });

  it.each(['csv', 'csv-list'])('every column of %s is told in docs/exports.md', async (format) => {
    const told = await readFile(new URL('../../../docs/exports.md', import.meta.url), 'utf8');
    const [head = ''] = (await write(format, dataOf([], []))).split('\r\n');
    expect(head.split(',').filter((column) => !told.includes(`\`${column}\``))).toStrictEqual([]);
  });

  it('GEXF weighs a pair by its citations, and keeps its relations apart', async () => {
    const other = citation({ id: 'x', relation: 'INVOKES' });
    const twice = [citation({}), citation({ id: 'y', role: 'NOTES', paragraph: 'OP2' }), other];
    const edges = all(parseXml(await write('gexf', dataOf([], twice))), 'edge');
    expect(edges.map(({ attributes: { kind, weight } }) => ({ kind, weight }))).toStrictEqual([
      { kind: 'CITES', weight: '2' },
      { kind: 'INVOKES', weight: '1' },
    ]);
    const values = edges.map((edge) => all(edge, 'attvalue').map(({ attributes }) => attributes['value']));
    expect(values[0]).toStrictEqual(['CITES', 'RECALLS NOTES', 'PP1 OP2']);
  });

  it('an empty export is a file of its format', async () => {
    const none = dataOf([], []);
    expect(all(parseXml(await write('graphml', none)), 'node')).toStrictEqual([]);
    expect(all(parseXml(await write('gexf', none)), 'node')).toStrictEqual([]);
    expect(JSON.parse(await write('jsonld', none))).toMatchObject({ '@graph': [] });
    expect(parseCsv(await write('csv', none), { columns: true })).toStrictEqual([]);
    expect([await write('ris', none), await write('bibtex', none), await write('jsonl', none)]).toStrictEqual(
      ['', '', ''],
    );
  });

  it('a reference has the tags that reference managers read', async () => {
    expect(parseRis(await write('ris', dataOf([instrument({})], [])))).toStrictEqual([
      {
        TY: 'GOVDOC',
        ID: 'A/RES/60/301',
        TI: 'Harbours',
        AU: 'General Assembly,',
        PY: '2005',
        DA: '2005/12/20',
        M1: 'A/RES/60/301',
        PB: 'United Nations',
        UR: 'https://undocs.org/en/A/RES/60/301',
      },
    ]);
  });

  const treaty = instrument({
    id: 'treaty/convention-on-harbours',
    kind: 'TREATY',
    symbol: null,
    title: 'Convention on Harbours',
    label: 'Convention on Harbours',
    adopted: null,
    year: 1979,
    adoptedBy: null,
    url: null,
  });
  const inSeries = { within: 'United Nations, Treaty Series', volume: '9001', number: '90001' };
  const inAnnex = { within: 'A/RES/61/295, annex', volume: null, number: null };

  it('a reference of a treaty has its place in the Treaty Series, and of soft law what carries it', async () => {
    const file = await write(
      'ris',
      dataOf([{ ...treaty, printed: inSeries }, { ...treaty, printed: inAnnex }, treaty], []),
    );
    const common = {
      TY: 'STAT',
      ID: treaty.id,
      TI: 'Convention on Harbours',
      PY: '1979',
      PB: 'United Nations',
    };
    expect(parseRis(file)).toStrictEqual([
      { ...common, T2: 'United Nations, Treaty Series', VL: '9001', M1: '90001' },
      { ...common, T2: 'A/RES/61/295, annex' },
      common,
    ]);
  });

  it('an entry of BibTeX has them as well', async () => {
    const file = await write(
      'bibtex',
      dataOf(
        [
          { ...treaty, printed: inSeries },
          { ...treaty, printed: inAnnex },
        ],
        [],
      ),
    );
    const places = parseBibtex(file).map(({ fields: { series, volume, number, howpublished } }) => ({
      series,
      volume,
      number,
      howpublished,
    }));
    expect(places).toStrictEqual([
      {
        series: '{United Nations, Treaty Series}',
        volume: '{9001}',
        number: '{90001}',
        howpublished: undefined,
      },
      { series: undefined, volume: undefined, number: undefined, howpublished: '{A/RES/61/295, annex}' },
    ]);
  });

  it('an entry of BibTeX has a key that says which instrument it is', async () => {
    expect(parseBibtex(await write('bibtex', dataOf([instrument({})], [])))).toStrictEqual([
      {
        type: 'misc',
        key: 'A/RES/60/301',
        fields: {
          title: '{{Harbours}}',
          author: '{{General Assembly}}',
          institution: '{United Nations}',
          number: '{A/RES/60/301}',
          year: '{2005}',
          month: 'dec',
          url: '{https://undocs.org/en/A/RES/60/301}',
        },
      },
    ]);
    expect(citationKey('A/RES/217(III)[A]')).toBe('A/RES/217_28_III_29__5b_A_5d_');
  });
});
