import { describe, expect, test } from 'vitest';
import { Evaluation } from '../../../ingest/evaluate/evaluation.ts';
import type { Reference } from '../../../ingest/evaluate/evaluation.ts';
import { belowFloor, parseFloor } from '../../../ingest/evaluate/floor.ts';
import type { Full, Gold } from '../../../ingest/evaluate/reference.ts';
import { figuresByOrgan } from '../../../ingest/evaluate/report.ts';
import type { ExtractionRecord } from '../../../ingest/record.ts';
import { sampleRecord } from './sample.ts';

const { text, record } = sampleRecord;

/** What the UN's mark-up would know of the sample. */
const gold: Gold = {
  symbol: 'A/RES/66/1',
  title: 'A title',
  date: '2011-12-19',
  footnotes: [{ marker: '1', at: text.indexOf('1993,1') + 5 }],
  repeat_refs: [],
  links: [
    {
      text: '48/104',
      target: 'A/RES/48/104',
      start: text.indexOf('48/104'),
      end: text.indexOf('48/104') + 6,
      in_footnote: null,
    },
  ],
  paragraphs: [
    { id: 'PP1', lead: 'Recalling', start: text.indexOf('Recalling'), end: text.indexOf('\n\t1.') },
    { id: 'OP1', lead: 'Decides', start: text.indexOf('1.\tDecides'), end: text.indexOf('\n1 United') },
  ],
  treaties: [{ marker: '1', series: 'UNTS', volume: '1249', number: '20378' }],
};

const full: Full = {
  symbol: 'A/RES/66/1',
  citations: [
    { quote: '48/104', context: 'its resolution 48/104', target: 'A/RES/48/104', where: 'PP1' },
    {
      quote: 'vol. 1249, No. 20378',
      context: 'Series, vol. 1249, No. 20378',
      target: 'UNTS/1249/20378',
      where: 'FN1',
    },
  ],
  entities: [
    {
      quote: 'the Convention',
      context: 'recalling the Convention',
      kind: 'treaty',
      name: 'The Convention',
      unts: '1249/20378',
    },
  ],
};

const reference = (parts: Partial<Reference> = {}): Reference => ({
  name: 'ga/one.txt',
  gold,
  full: null,
  ...parts,
});

function figures(
  subject: ExtractionRecord | null,
  parts: Partial<Reference> = {},
): Readonly<Record<string, number>> {
  const evaluation = new Evaluation();
  evaluation.add(reference(parts), text, subject);
  return evaluation.all().figures();
}

describe('what the mark-up knows', () => {
  test('a record that says the same has every measure at one', () => {
    expect(figures(record)).toStrictEqual({
      documents: 1,
      records: 1,
      'anchors.p': 1,
      'anchors.r': 1,
      'anchors.f1': 1,
      'links.recall': 1,
      'links.A/RES.recall': 1,
      'paragraphs.p': 1,
      'paragraphs.r': 1,
      'paragraphs.f1': 1,
      'resolutions.precision': 1,
      'resolutions.recall': 1,
      'treaties.p': 1,
      'treaties.r': 1,
      'treaties.f1': 1,
      'context.accuracy': 1,
      'lead.accuracy': 1,
      'meta.date': 1,
      'meta.symbol': 1,
      'meta.title': 1,
    });
  });

  test('a document without a record counts as all missed', () => {
    const missed = figures(null);
    expect(missed).toMatchObject({
      documents: 1,
      records: 0,
      'links.recall': 0,
      'paragraphs.f1': 0,
      'meta.symbol': 0,
    });
  });

  test.each([
    ['an unresolved citation is no link', { citations: [] }, { 'links.recall': 0, 'treaties.f1': 0 }],
    ['an anchor one character off', { footnotes: moved(record) }, { 'anchors.f1': 0 }],
    [
      'a paragraph too much',
      { paragraphs: [...record.paragraphs, extra(record)] },
      { 'paragraphs.p': 0.6667, 'paragraphs.r': 1 },
    ],
    [
      'another title',
      { document: { ...record.document, title: 'Another' } },
      { 'meta.title': 0, 'meta.date': 1 },
    ],
  ] as const)('%s', (_name, change, expected) => {
    expect(figures({ ...record, ...change })).toMatchObject(expected);
  });

  test('a link into nonsense, or to the document itself, is not asked for', () => {
    const [link] = gold.links;
    const broken = [
      { ...link, target: 'A/RES/66/1' },
      { ...link, target: 'A/RES/50/7' },
      { ...link, target: 'A/RES/7/48104' },
    ].map((one) => ({ start: 0, end: 1, text: '48/104', in_footnote: null, ...one }));
    const withBroken = figures(record, { gold: { ...gold, links: [...gold.links, ...broken] } });
    expect(withBroken['links.recall']).toBe(1);
  });
});

describe('what a reader knows', () => {
  test('a record that says the same has every measure at one', () => {
    expect(figures(record, { gold: null, full })).toStrictEqual({
      documents: 1,
      records: 1,
      'full.citations.p': 1,
      'full.citations.r': 1,
      'full.citations.f1': 1,
      'full.treaty.p': 1,
      'full.treaty.r': 1,
      'full.treaty.f1': 1,
      'full.registration': 1,
      'full.where': 1,
    });
  });

  test('a citation that the reader did not make is a false alarm, unless its target was unknown to him', () => {
    const [, second] = full.citations;
    const one = { ...full, citations: second ? [second] : [] };
    expect(figures(record, { gold: null, full: one })).toMatchObject({
      'full.citations.p': 0.5,
      'full.citations.r': 1,
    });
    const unknown = { ...full, citations: full.citations.map((each) => ({ ...each, target: null })) };
    expect(figures(record, { gold: null, full: unknown })['full.citations.p']).toBe(0);
    const evaluation = new Evaluation();
    evaluation.add(reference({ gold: null, full: unknown }), text, record);
    expect([...evaluation.all().errors(9)].filter((line) => line.includes('false alarm'))).toStrictEqual([]);
  });
});

test('errors name measure, kind and document', () => {
  const evaluation = new Evaluation();
  evaluation.add(reference(), text, { ...record, citations: [] });
  const errors = [...evaluation.all().errors(1)];
  expect(errors).toContain('links | missed | ga/one.txt | A/RES/48/104');
  expect(errors).toContain('treaties | missed | ga/one.txt | 1 UNTS 1249 20378');
});

test('figures by organ are a table with a column for each organ', () => {
  const evaluation = new Evaluation();
  evaluation.add(reference(), text, record);
  evaluation.add(reference({ gold: { ...gold, symbol: 'S/RES/1325(2000)' } }), text, record);
  expect(figuresByOrgan(evaluation).split('\n')[0]).toBe(
    '| measure | all | General Assembly resolutions | Security Council resolutions |',
  );
  expect(figuresByOrgan(evaluation)).toContain('| meta.symbol | 0.5 | 1 | 0 |');
});

describe('the floor', () => {
  const floor = parseFloor('{ "dev": { "links.recall": 0.9, "gone": 0.1 } }', 'dev');

  test('names each figure that is below it, and each that was not measured', () => {
    expect(belowFloor({ 'links.recall': 0.89 }, floor)).toStrictEqual([
      'links.recall is 0.89; it must be at least 0.9',
      'gone was not measured; it must be at least 0.1',
    ]);
    expect(belowFloor({ 'links.recall': 0.9, gone: 0.1 }, floor)).toStrictEqual([]);
  });

  test('without the set asked for is an error, not a pass', () => {
    expect(() => parseFloor('{}', 'dev')).toThrow('no set "dev"');
  });
});

function moved({ footnotes }: ExtractionRecord): ExtractionRecord['footnotes'] {
  return footnotes.map((note) => ({
    ...note,
    anchors: note.anchors.map((anchor) => ({ ...anchor, start: anchor.start + 1 })),
  }));
}

function extra({ paragraphs: [first] }: ExtractionRecord): ExtractionRecord['paragraphs'][number] {
  if (!first) throw new Error('the sample has paragraphs');
  return { ...first, id: 'OP9' };
}
