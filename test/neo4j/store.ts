import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll } from 'vitest';
import type { Neo4jConfig } from '../../cypher/config.ts';
import { openEngine } from '../../cypher/open.ts';
import type { TestStore } from '../cypher/contract.ts';

interface StoreOptions {
  /** The schema stays known as migrated from one test of the file to the next. */
  readonly keepMigrations?: boolean;
  /** The first test of the file is given a database without constraints and indexes, which are slow to build. */
  readonly removeSchema?: boolean;
}

/** For what a test asks the server beside the engine that it tries. */
export const driverOf = (config: Neo4jConfig): Driver =>
  neo4j.driver(
    config.uri,
    config.password === null ? undefined : neo4j.auth.basic(config.user, config.password),
    { disableLosslessIntegers: true },
  );

/** What gives each test of a file the server's database, emptied. */
export function neo4jStores(
  config: Neo4jConfig,
  { keepMigrations = false, removeSchema = false }: StoreOptions = {},
): () => Promise<TestStore> {
  let driver: Driver | undefined;
  afterAll(() => driver?.close());
  return async () => {
    const first = driver === undefined;
    driver ??= driverOf(config);
    const session = driver.session(config.database === null ? {} : { database: config.database });
    const run = async (text: string) => (await session.run(text)).records;
    try {
      // What another file has left is not trusted.
      const which = keepMigrations && !first ? 'WHERE NOT n:Migration' : '';
      await run(`MATCH (n) ${which} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`);
      if (first && removeSchema) {
        for (const record of await run('SHOW CONSTRAINTS YIELD name'))
          await run(`DROP CONSTRAINT \`${String(record.get('name'))}\``);
        for (const record of await run(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`))
          await run(`DROP INDEX \`${String(record.get('name'))}\``);
      }
    } finally {
      await session.close();
    }
    return { open: () => openEngine(config), dispose: async () => {} };
  };
}
