import type { Neo4jConfig } from '../../cypher/config.ts';
import { openEngine } from '../../cypher/open.ts';
import type { TestStore } from '../cypher/contract.ts';
import neo4j from 'neo4j-driver';

/** Whether this file's first test has been given a database without constraints and indexes. */
let schemaRemoved = false;

/**
 * The server's database, emptied; its schema, slow to build, goes once for each file of tests. With
 * `keepMigrations` it also stays known as migrated.
 */
export async function createNeo4jStore(
  config: Neo4jConfig,
  { keepMigrations = false }: { readonly keepMigrations?: boolean } = {},
): Promise<TestStore> {
  await empty(config, !schemaRemoved, keepMigrations && schemaRemoved);
  schemaRemoved = true;
  return { open: () => openEngine(config), dispose: async () => {} };
}

async function empty(config: Neo4jConfig, schemaToo: boolean, keepMigrations: boolean): Promise<void> {
  const driver = neo4j.driver(
    config.uri,
    config.password === null ? undefined : neo4j.auth.basic(config.user, config.password),
  );
  const session = driver.session(config.database === null ? {} : { database: config.database });
  try {
    const run = async (text: string) => (await session.run(text)).records;
    const which = keepMigrations ? 'WHERE NOT n:Migration' : '';
    await run(`MATCH (n) ${which} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`);
    if (!schemaToo) return;
    for (const record of await run('SHOW CONSTRAINTS YIELD name'))
      await run(`DROP CONSTRAINT \`${String(record.get('name'))}\``);
    for (const record of await run(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`))
      await run(`DROP INDEX \`${String(record.get('name'))}\``);
  } finally {
    await session.close();
    await driver.close();
  }
}
