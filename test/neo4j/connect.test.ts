import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, inject, it } from 'vitest';
import {
  StoreAccessError,
  StoreDatabaseMissingError,
  StoreError,
  StoreUnreachableError,
  StoreUnsupportedError,
} from '../../cypher/errors.ts';
import { openEngine } from '../../cypher/open.ts';

/** The error of an attempt to open; fails when it opens. */
async function failure(attempt: Promise<{ close(): Promise<void> }>): Promise<StoreError> {
  try {
    await (await attempt).close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('It opened.');
}

describe('connecting to Neo4j', () => {
  const config = inject('neo4j');

  it('opens by bolt:// and by neo4j://', async () => {
    const { host } = new URL(config.uri);
    for (const scheme of ['bolt', 'neo4j']) {
      const engine = await openEngine({ ...config, uri: `${scheme}://${host}` });
      expect((await engine.info()).description).toContain(`${scheme}://${host}`);
      await engine.close();
    }
  });

  it.skipIf(config.password === null)('says that the password is wrong, and never which it was', async () => {
    const error = await failure(openEngine({ ...config, password: 'not-this-one' }));
    expect(error).toBeInstanceOf(StoreAccessError);
    expect(error.message).toMatch(/refused the user "neo4j".*NEO4J_USER and NEO4J_PASSWORD/);
    expect(error.message).not.toContain('not-this-one');
  });

  it('says that nothing answers, with the address and without what it carries in secret', async () => {
    const error = await failure(
      openEngine({ ...config, uri: 'bolt://neo4j:secret@127.0.0.1:1', connectTimeout: 300 }),
    );
    expect(error).toBeInstanceOf(StoreUnreachableError);
    expect(error.message).toMatch(/bolt:\/\/127\.0\.0\.1:1 .*NEO4J_URI/);
    expect(error.message).not.toContain('secret');
  });

  it('says that something else answers at the address', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const error = await failure(
        openEngine({ ...config, uri: `bolt://127.0.0.1:${port}`, connectTimeout: 30_000 }),
      );
      expect(error).toBeInstanceOf(StoreUnsupportedError);
      expect(error.message).toMatch(/not a Neo4j server.*NEO4J_URI/);
    } finally {
      server.close();
    }
  });

  it('says that the database does not exist', async () => {
    const error = await failure(openEngine({ ...config, database: 'elsewhere' }));
    expect(error).toBeInstanceOf(StoreDatabaseMissingError);
    expect(error.message).toMatch(/no database "elsewhere".*NEO4J_DATABASE/);
  });

  it.each(['http://127.0.0.1:7474', 'localhost', 'neo4j://'])('refuses the address %s', async (uri) => {
    const error = await failure(openEngine({ ...config, uri, connectTimeout: 300 }));
    expect([StoreUnsupportedError, StoreUnreachableError]).toContain(error.constructor);
    expect(error.message).toContain('NEO4J_URI');
  });
});
