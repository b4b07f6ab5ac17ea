import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe } from 'vitest';
import grafeo, { type GrafeoDB, type OperatorProfile } from '@grafeo-db/js';
import { openEngine } from '../../cypher/open.ts';
import { loadRecords } from '../../ingest/load/load.ts';
import { chainOfRecords, fullRecord, otherRecord } from '../fixtures/sample-records.ts';
import type { Statement } from '../../cypher/engine.ts';
import { plansAreGood } from './plans.ts';
import { anyParams } from './statements.ts';

/** What the library does when it reads all nodes of a label. */
const scans = new Set(['Scan', 'NodeScan', 'NestedLoopJoin']);

describe('on the embedded engine, a statement', () => {
  let folder: string;
  let database: GrafeoDB;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ungraph-plans-'));
    const engine = await openEngine({ kind: 'embedded', folder });
    await engine.migrate();
    await loadRecords(engine, [fullRecord(), otherRecord(), ...chainOfRecords(300)]);
    await engine.close();
    database = grafeo.GrafeoDB.create(join(folder, 'graph'));
  });
  afterAll(async () => {
    database.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function operatorsFor(statement: Statement): Promise<readonly string[]> {
    const transaction = database.beginTransaction();
    try {
      const { profile } = await transaction.executeCypher(`PROFILE ${statement.text}`, anyParams(statement));
      return profile ? operatorsOf(profile.root) : [];
    } finally {
      transaction.rollback();
    }
  }

  plansAreGood(operatorsFor, scans);
});

/** Without those below an index that has found nothing: they are not run. */
function operatorsOf({ operator, children }: OperatorProfile): readonly string[] {
  return operator === 'Empty' ? [operator] : [operator, ...children.flatMap(operatorsOf)];
}
