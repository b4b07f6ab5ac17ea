import { describe, expect, it } from 'vitest';
import { loadAll } from '../../../bench/load/load-all.ts';
import { syntheticRecords } from '../../../bench/scale/corpus.ts';
import { askEach } from '../../../bench/scale/questions.ts';
import type { Engine } from '../../../cypher/engine.ts';
import { createEmbeddedStore } from '../../cypher/embedded-store.ts';
import { withEmptyStore } from '../../cypher/empty-store.ts';

const INSTRUMENTS = 40;

describe('What is asked of a synthetic corpus', () => {
  let engine: Engine;
  withEmptyStore(createEmbeddedStore, (opened) => (engine = opened));

  it('is answered, each question with the time that it took', async () => {
    const inputs = [...syntheticRecords(INSTRUMENTS)].map((record) => ({ record, text: null }));
    await loadAll(engine, inputs);
    const answers = await askEach(engine, INSTRUMENTS / 2);
    expect(answers.map(({ name }) => name)).toContain('neighbourhood');
    for (const { median, p95 } of answers) expect(0 < median && median <= p95).toBe(true);
  });
});
