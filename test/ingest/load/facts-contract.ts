import { describe, expect, it } from 'vitest';
import type { Engine, Row } from '../../../cypher/engine.ts';
import { loadRecord } from '../../../ingest/load/load.ts';
import type { DocumentFacts } from '../../../ingest/record.ts';
import { asIsoDate } from '../../../ingest/symbols/ids.ts';
import type { TestStore } from '../../cypher/contract.ts';
import { withEmptyStore } from '../../cypher/empty-store.ts';
import { cypher } from '../../cypher/statement.ts';
import { RecordBuilder, type BuiltRecord } from '../../fixtures/record.ts';
import { fullRecord } from '../../fixtures/sample-records.ts';
import { graphOf } from './graph-of.ts';

/** A line of a data_extract list. */
function list(facts: DocumentFacts, id = 'A/RES/70/1'): BuiltRecord {
  const { record } = new RecordBuilder(id, { facts }).build();
  return { record: { ...record, source: { ...record.source, format: 'jsonl' } }, text: '' };
}

const vote = { method: 'recorded', inFavour: 120, against: 3, abstaining: 0 } as const;
const water = { name: 'WATER RESOURCES', scheme: 'UNBIS' };
const lakes = { name: 'Lakes', scheme: 'UNBIS' };

const about = async (engine: Engine, id: string): Promise<readonly Row[]> =>
  await engine.read(
    cypher(
      'MATCH (:Instrument {id: $id})-[:ABOUT]->(s:Subject) RETURN s.id AS id, s.name AS name, s.scheme AS scheme ORDER BY id',
    ),
    { id },
  );

async function propertiesOf(engine: Engine, id: string): Promise<Readonly<Record<string, unknown>>> {
  const statement = cypher('MATCH (i:Instrument {id: $id}) RETURN properties(i) AS properties');
  const [row] = await engine.read(statement, { id });
  return row?.['properties'] as Readonly<Record<string, unknown>>;
}

/** What loading the facts of lists must do on every engine; run whole on each. */
export function describeFacts(name: string, createStore: () => Promise<TestStore>): void {
  describe(`what a list says of an instrument: ${name}`, () => {
    let engine: Engine;
    withEmptyStore(createStore, (opened) => {
      engine = opened;
    });

    const graphAfter = (...records: readonly BuiltRecord[]) => graphOf(engine, records);

    it('stands beside its text, whichever comes first', async () => {
      const facts = list({ title: 'Another title', vote, subjects: [water, lakes], draft: 'A/70/L.1' });
      const textFirst = await graphAfter(fullRecord(), facts);
      expect(await propertiesOf(engine, 'A/RES/70/1')).toMatchObject({
        held: true,
        title: 'Rivers and lakes',
        draft: 'A/70/L.1',
        voteMethod: 'recorded',
        votesInFavour: 120,
        votesAgainst: 3,
        votesAbstaining: 0,
      });
      expect(await about(engine, 'A/RES/70/1')).toStrictEqual([
        { id: 'subject/unbis/lakes', name: 'Lakes', scheme: 'UNBIS' },
        { id: 'subject/unbis/water-resources', name: 'WATER RESOURCES', scheme: 'UNBIS' },
      ]);
      expect(await graphAfter(facts, fullRecord())).toStrictEqual(textFirst);
      expect(await graphAfter(facts, fullRecord(), facts, fullRecord())).toStrictEqual(textFirst);
    });

    it('does not make it held: what is listed only is cited at most', async () => {
      const { record } = list(
        { title: 'Listed', adopted: asIsoDate('2015-11-01'), subjects: [lakes] },
        'A/RES/70/9',
      );
      expect(await loadRecord(engine, record, null)).toMatchObject({ id: 'A/RES/70/9', outcome: 'facts' });
      expect(await propertiesOf(engine, 'A/RES/70/9')).toMatchObject({
        held: false,
        title: 'Listed',
        adopted: '2015-11-01',
        year: 2015,
      });
    });

    it('is replaced by a later list, whose silence takes nothing away', async () => {
      await graphAfter(
        fullRecord(),
        list({ vote, subjects: [water] }),
        list({ vote: { method: 'without-vote' }, subjects: [lakes] }),
        list({ goals: [6] }),
      );
      const properties = await propertiesOf(engine, 'A/RES/70/1');
      expect(properties).toMatchObject({ voteMethod: 'without-vote', goals: [6] });
      expect(properties['votesInFavour'] ?? null).toBeNull();
      expect(await about(engine, 'A/RES/70/1')).toMatchObject([{ id: 'subject/unbis/lakes' }]);
    });

    it('calls a subject by one name, whichever spelling comes first', async () => {
      const upper = list({ subjects: [{ name: 'LAKES', scheme: 'UNBIS' }] });
      const lower = list({ subjects: [lakes] }, 'A/RES/70/9');
      expect(await graphAfter(upper, lower)).toStrictEqual(await graphAfter(lower, upper));
    });
  });
}
