import type { Driver, Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openEngine } from '../../cypher/open.ts';
import type { Statement } from '../../cypher/engine.ts';
import { asSent } from '../../cypher/neo4j/sent.ts';
import { plansAreGood } from '../cypher/plans.ts';
import { anyParams } from '../cypher/statements.ts';
import { driverOf, neo4jStores } from './store.ts';

/** What the server does when it reads all of a label or a type. */
const scans = new Set([
  'AllNodesScan',
  'NodeByLabelScan',
  'DirectedRelationshipTypeScan',
  'DirectedUnionRelationshipTypesScan',
]);

describe('on Neo4j, a statement', () => {
  const config = inject('neo4j');
  const createStore = neo4jStores(config);
  let driver: Driver;

  beforeAll(async () => {
    const store = await createStore();
    const engine = await openEngine(config);
    await engine.migrate();
    await engine.close();
    await store.dispose();
    driver = driverOf(config);
  });
  afterAll(() => driver.close());

  async function operatorsFor(statement: Statement): Promise<readonly string[]> {
    const session = driver.session();
    try {
      const { text, params } = asSent(statement, anyParams(statement));
      const { summary } = await session.run(`EXPLAIN ${text}`, params);
      return operatorsOf(summary.plan);
    } finally {
      await session.close();
    }
  }

  plansAreGood(operatorsFor, scans);
});

/** `NodeUniqueIndexSeek@neo4j` without the database. */
function operatorsOf(plan: Plan | false): readonly string[] {
  if (plan === false) return [];
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)];
}
