import { describe, expect, it } from 'vitest';
import { exportedLines } from '../../../cypher/export.ts';
import type { Engine } from '../../../cypher/engine.ts';
import { hasDocument, heldByContent } from '../../../ingest/load/held.ts';
import { loadRecord } from '../../../ingest/load/load.ts';
import { SOFT_LAW, TREATIES } from '../../../ingest/registry/tables.ts';
import { asInstrumentId } from '../../../ingest/symbols/ids.ts';
import type { TestStore } from '../../cypher/contract.ts';
import { withEmptyStore } from '../../cypher/empty-store.ts';
import { RecordBuilder } from '../../fixtures/record.ts';
import { fullRecord, laterReading } from '../../fixtures/sample-records.ts';
import { recordsIn } from './graph-of.ts';

/** What one document becomes on every engine; run whole on each. */
export function describeLoading(name: string, createStore: () => Promise<TestStore>): void {
  describe(`loading one document: ${name}`, () => {
    let engine: Engine;
    withEmptyStore(createStore, (opened) => {
      engine = opened;
    });

    const { load, rows, graphAfter } = recordsIn(() => engine);

    it('makes its instrument held, with what its heading says', async () => {
      await load(fullRecord());
      const [row] = await rows(
        'MATCH (i:Instrument {id: $id}) RETURN properties(i) AS properties, i:Resolution AS isResolution',
        { id: 'A/RES/70/1' },
      );
      expect(row?.['isResolution']).toBe(true);
      expect(row?.['properties']).toStrictEqual({
        id: 'A/RES/70/1',
        symbol: 'A/RES/70/1',
        aliases: [],
        title: 'Rivers and lakes',
        adopted: '2015-10-12',
        year: 2015,
        session: '70',
        meeting: 28,
        distributed: '2015-11-02',
        url: 'https://docs.un.org/en/A/RES/70/1',
        held: true,
        path: 'A_RES_70_1.txt',
        format: 'text',
        sha256: fullRecord().record.source.sha256,
        citesCount: 8,
        citedByCount: 0,
      });
    });

    it('makes an edge of each citation, with its evidence', async () => {
      await load(fullRecord());
      const found = await rows(
        `MATCH (:Instrument {id: 'A/RES/70/1'})-[r:CITES]->(t) RETURN t.id AS target, labels(t) AS labels, t.held AS held, properties(r) AS properties ORDER BY r.start`,
      );
      expect(found.map(({ target }) => target)).toStrictEqual([
        'A/RES/60/5',
        'A/RES/60/5',
        'A/RES/61/7',
        'A/70/12',
        'A/70/12/Corr.1',
        'UNTS/900/77',
        'A/RES/55/9',
      ]);
      expect(found.every(({ held }) => held === false)).toBe(true);
      const { text } = fullRecord();
      const start = text.indexOf('61/7');
      expect(found[2]?.['properties']).toStrictEqual({
        id: 'A/RES/70/1#c3',
        passage: 'A/RES/70/1#OP1(a)',
        lead: 'Requests',
        role: 'requests',
        via: 'short-form',
        locator: 'annex',
        start,
        end: start + 4,
      });
      expect(found[3]?.['properties']).toMatchObject({
        passage: 'A/RES/70/1#FN1',
        paragraph: 'A/RES/70/1#PP1',
        footnote: '1',
        via: 'footnote',
      });
    });

    it('gives every passage its own words, so that offsets lead to the quoted ones', async () => {
      const { record, text } = fullRecord();
      await load({ record, text });
      const passages = await rows(
        `MATCH (:Instrument {id: 'A/RES/70/1'})-[:HAS_PASSAGE]->(p) RETURN p.label AS label, p.kind AS kind, p.lead AS lead, p.text AS text ORDER BY p.ordinal`,
      );
      expect(passages).toStrictEqual([
        { label: 'HEAD', kind: 'heading', lead: null, text: 'United Nations\nA/RES/70/1' },
        {
          label: 'PP1',
          kind: 'preambular',
          lead: 'Recalling',
          text: 'Recalling its resolution 60/5 on rivers,1',
        },
        {
          label: 'PP2',
          kind: 'preambular',
          lead: 'Noting',
          text: 'Noting the Convention on Lakes2 and the Declaration on Water,3',
        },
        {
          label: 'PP3',
          kind: 'preambular',
          lead: 'Bearing in mind',
          text: 'Bearing in mind the Conference on Lakes and the Committee on Lakes,',
        },
        { label: 'OP1', kind: 'operative', lead: 'Requests', text: 'Requests the Secretary-General:' },
        {
          label: 'OP1(a)',
          kind: 'operative',
          lead: null,
          text: '(a) To report as resolution 60/5 asks, and 61/7, annex;',
        },
        {
          label: 'OP1(b)',
          kind: 'operative',
          lead: null,
          text: '(b) To act on decision 4 of the Conference on Lakes;',
        },
        { label: 'FN1', kind: 'footnote', lead: null, text: 'See also A/70/12 and Corr.1.' },
        {
          label: 'FN2',
          kind: 'footnote',
          lead: null,
          text: 'United Nations, Treaty Series, vol. 900, No. 77.',
        },
        { label: 'FN3', kind: 'footnote', lead: null, text: 'Resolution 55/9, annex.' },
      ]);
      const quotes = await rows(
        `MATCH (:Instrument)-[r:CITES]->() MATCH (p:Passage {id: r.passage}) RETURN substring(p.text, r.start - p.start, r.end - r.start) AS quote ORDER BY r.start`,
      );
      expect(quotes.map(({ quote }) => quote)).toStrictEqual(
        record.citations
          .filter(({ status }) => status === 'resolved')
          .sort((a, b) => a.start - b.start)
          .map((citation) => citation.text),
      );
    });

    it('ties names to treaties, soft law, bodies and conferences, and these to each other', async () => {
      await load(fullRecord());
      expect(
        await rows(
          `MATCH (s)-[r]->(t) WHERE NOT type(r) IN ['CITES', 'HAS_PASSAGE', 'HAS_UNRESOLVED'] RETURN s.id AS source, type(r) AS type, t.id AS target, coalesce(t.title, t.name) AS name, r.locator AS locator ORDER BY type, target, r.start`,
        ),
      ).toStrictEqual(
        [
          ['A/RES/70/1', 'ADOPTED_BY', 'body/general-assembly', 'General Assembly', null],
          ['soft-law/declaration-on-water', 'CONTAINED_IN', 'A/RES/55/9', null, 'annex'],
          ['A/RES/70/1', 'INVOKES', 'soft-law/declaration-on-water', 'Declaration on Water', null],
          ['A/RES/70/1', 'INVOKES', 'treaty/convention-on-lakes', 'Convention on Lakes', null],
          ['A/RES/70/1', 'MENTIONS', 'body/committee-on-lakes', 'Committee on Lakes', null],
          ['A/RES/70/1', 'MENTIONS', 'conference/conference-on-lakes', 'Conference on Lakes', null],
          ['A/RES/70/1', 'MENTIONS', 'conference/conference-on-lakes', 'Conference on Lakes', null],
          ['A/70/12/Corr.1', 'PART_OF', 'A/70/12', null, null],
          ['treaty/convention-on-lakes', 'REGISTERED_AS', 'UNTS/900/77', null, null],
          ['A/RES/70/1', 'REPORTED_BY', 'body/committee-on-lakes', 'Committee on Lakes', null],
          ['A/RES/70/1', 'UNDER_ITEM', 'agenda-item/general-assembly/70/19(b)', '19 (b)', null],
          ['A/RES/70/1', 'UNDER_ITEM', 'agenda-item/general-assembly/70/20', '20', null],
        ].map(([source, type, target, called, locator]) => ({
          source,
          type,
          target,
          name: called,
          locator,
        })),
      );
    });

    it('adds what the registry knows of what it names, and takes it away with the name', async () => {
      const protocol = TREATIES.find(({ supplements }) => supplements !== null);
      const outcome = SOFT_LAW.find((softLaw) => softLaw.outcomeOf !== null);
      if (!protocol || !outcome) throw new Error('The registry has neither a protocol nor an outcome.');
      const without = new RecordBuilder('A/RES/1/1').paragraph('PP1', 'Recalling nothing,').build();
      const withNames = new RecordBuilder('A/RES/1/1')
        .paragraph('PP1', 'Recalling the Protocol and the Outcome,')
        .names(protocol.id, ['Protocol'])
        .names(outcome.id, ['Outcome'])
        .build();
      const before = await graphAfter(without);
      await load(withNames);
      expect(
        await rows(
          `MATCH (s)-[r:SUPPLEMENTS|OUTCOME_OF]->(t) RETURN s.title AS source, type(r) AS type, t.id AS target ORDER BY type`,
        ),
      ).toStrictEqual([
        { source: outcome.name, type: 'OUTCOME_OF', target: outcome.outcomeOf },
        { source: protocol.name, type: 'SUPPLEMENTS', target: protocol.supplements },
      ]);
      await load(without);
      expect(await exportedLines(engine)).toStrictEqual(before);
    });

    it('keeps what could not be resolved, with the reason', async () => {
      await load(fullRecord());
      expect(
        await rows(
          `MATCH (:Instrument {id: 'A/RES/70/1'})-[:HAS_UNRESOLVED]->(u) RETURN u.id AS id, u.text AS text, u.status AS status, u.reason AS reason, u.candidates AS candidates, u.passage AS passage ORDER BY u.start`,
        ),
      ).toStrictEqual([
        {
          id: 'A/RES/70/1#c9',
          text: 'on rivers',
          status: 'ambiguous',
          reason: 'Two instruments bear the name.',
          candidates: ['A/RES/60/5', 'A/RES/60/6'],
          passage: 'A/RES/70/1#PP1',
        },
        {
          id: 'A/RES/70/1#c8',
          text: 'decision 4',
          status: 'unresolved',
          reason: 'The conference has no series of its own.',
          candidates: [],
          passage: 'A/RES/70/1#OP1(b)',
        },
      ]);
    });

    it('may come without its text: facts only', async () => {
      const { record } = fullRecord();
      await loadRecord(engine, record, null);
      expect(await rows('MATCH (p:Passage) WHERE p.text IS NOT NULL RETURN p.id AS id')).toStrictEqual([]);
      expect(await rows('MATCH ()-[r:CITES]->() RETURN count(r) AS count')).toStrictEqual([{ count: 7 }]);
    });

    it('is held under its content when it has no symbol, and called by its file when it has no title either', async () => {
      const unnamed = new RecordBuilder(null, { body: null, session: null, title: null })
        .paragraph('PP1', 'Recalling resolution 60/5,')
        .cites('A/RES/60/5', '60/5')
        .build();
      const { id } = await load(unnamed);
      expect(id).toBe(`file/${unnamed.record.source.sha256.slice(0, 16)}`);
      expect(
        await rows(
          'MATCH (d:Document)-[:CITES]->(t) RETURN d.id AS id, d.symbol AS symbol, d.title AS title',
        ),
      ).toStrictEqual([{ id, symbol: null, title: unnamed.record.source.path }]);
    });

    it('tells what became of it', async () => {
      const { record } = fullRecord();
      expect(await load(fullRecord())).toStrictEqual({ id: 'A/RES/70/1', outcome: 'added', earlier: null });
      expect(await load(laterReading())).toStrictEqual({
        id: 'A/RES/70/1',
        outcome: 'replaced',
        earlier: { path: 'A_RES_70_1.txt', sha256: record.source.sha256 },
      });
    });

    it('is found by its id and its content once it is held', async () => {
      const { sha256 } = fullRecord().record.source;
      const [held, cited] = [asInstrumentId('A/RES/70/1'), asInstrumentId('A/RES/60/5')];
      expect(await hasDocument(engine, { sha256 })).toBe(false);
      await load(fullRecord());
      expect(await hasDocument(engine, { id: held })).toBe(true);
      expect(await hasDocument(engine, { id: cited })).toBe(false);
      expect(await heldByContent(engine, [sha256, 'another'])).toStrictEqual(new Map([[sha256, held]]));
    });

    it('takes hostile words as words', async () => {
      const hostile = `Convention"}) DETACH DELETE n // ' \` \\ $rows`;
      const record = new RecordBuilder('A/RES/1/1', { title: hostile })
        .paragraph('PP1', hostile, { lead: hostile })
        .names('treaty/hostile', [hostile])
        .build();
      await load(record);
      expect(await rows(`MATCH (t:Treaty) RETURN t.title AS title`)).toStrictEqual([{ title: hostile }]);
    });
  });
}
