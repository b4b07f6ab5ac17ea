import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEngine } from '../../cypher/open.ts';
import { aboutEverything, anyParams, sharedStatements } from '../cypher/statements.ts';
import { neo4jStores } from './store.ts';

describe('on Neo4j, a statement that names an id', () => {
  const config = inject('neo4j');
  const createStore = neo4jStores(config);
  let driver: Driver;

  beforeAll(async () => {
    const store = await createStore();
    const engine = await openEngine(config);
    await engine.migrate();
    await engine.close();
    await store.dispose();
    driver = neo4j.driver(
      config.uri,
      config.password === null ? undefined : neo4j.auth.basic(config.user, config.password),
    );
  });
  afterAll(() => driver.close());

  it.each(sharedStatements.filter(({ name }) => !aboutEverything.has(name)).map((each) => [each.name, each]))(
    'reaches it by an index: %s',
    async (_, statement) => {
      const session = driver.session();
      try {
        const { summary } = await session.run(`EXPLAIN ${statement.text}`, anyParams(statement));
        expect(operatorsOf(summary.plan)).not.toContain('AllNodesScan');
        expect(operatorsOf(summary.plan)).not.toContain('NodeByLabelScan');
        expect(operatorsOf(summary.plan)).not.toContain('DirectedRelationshipTypeScan');
        expect(operatorsOf(summary.plan)).not.toContain('DirectedUnionRelationshipTypesScan');
      } finally {
        await session.close();
      }
    },
  );
});

/** `NodeUniqueIndexSeek@neo4j` without the database. */
function operatorsOf(plan: Plan | false): readonly string[] {
  if (plan === false) return [];
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)];
}
