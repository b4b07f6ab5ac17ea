import { once } from 'node:events';
import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine, Statement } from '../../../cypher/engine.ts';
import { createApp } from '../../../server/http/app.ts';
import type { Server } from '../server.ts';

/** What the first statement of a request becomes. It names itself, so that the store's list of what runs shows it. */
const LONG =
  'UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b WITH a, b WHERE a * b < 0 RETURN a AS leaving';
/** Grafeo cannot stop a statement that runs, and closing waits for it: long beside what leaving takes, and no longer. */
const LONG_EMBEDDED =
  'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b WITH a, b WHERE a * b < 0 RETURN a AS leaving';
const RUNNING: Statement = {
  name: 'test/running',
  text: `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS leaving' RETURN currentQuery AS query`,
};
const runningIn = async (engine: Engine): Promise<number> => (await engine.read(RUNNING)).length;

/** A server that has just been started takes its time to plan a statement. */
const SOON = { timeout: 120_000, interval: 10 };

/** What a request's statements came to. */
interface Fate {
  outcome: 'runs' | 'done' | 'called off';
}

/** When who asked has left, nobody works on for him: by HTTP, down to the store. */
export function describeLeaving(server: Server): void {
  describe('a client that leaves', () => {
    let app: FastifyInstance;
    let port = 0;
    let isNeo4j = false;
    let fates: Fate[] = [];

    beforeAll(async () => {
      const { engine } = server;
      isNeo4j = (await engine.info()).kind === 'neo4j';
      app = await createApp({
        engine: slow(engine),
        clientDir: '/nowhere',
        settings: { timeoutMs: 120_000 },
      });
      await app.listen({ port: 0, host: '127.0.0.1' });
      const address = app.server.address();
      port = typeof address === 'object' && address !== null ? address.port : 0;
    });
    afterAll(() => app.close());

    /** The store, of which every statement takes very long; it notes what became of them. */
    const slow = (engine: Engine): Engine => ({
      ...engine,
      async read({ name }, _params, options) {
        const fate: Fate = { outcome: 'runs' };
        fates.push(fate);
        try {
          return await engine.read({ name, text: isNeo4j ? LONG : LONG_EMBEDDED }, {}, options);
        } catch (error) {
          if (options?.signal?.aborted) fate.outcome = 'called off';
          throw error;
        } finally {
          if (fate.outcome === 'runs') fate.outcome = 'done';
        }
      },
    });

    it.each([
      ['a query', () => post('/graphql', { query: '{ instrument(id: "60/301") { id title } }' })],
      ['a trace', () => post('/graphql', { query: '{ treatyTrace(id: "60/301") { treatyCount } }' })],
      ['an export', () => `GET /export/list?format=csv&id=60/301 HTTP/1.1\r\nHost: localhost\r\n\r\n`],
    ])('before %s is answered has it called off in the store', async (_, request) => {
      fates = [];
      const socket = connect({ host: '127.0.0.1', port });
      await once(socket, 'connect');
      socket.write(request());
      await vi.waitUntil(() => fates.length > 0, SOON);
      if (isNeo4j) await vi.waitUntil(async () => (await runningIn(server.engine)) > 0, SOON);
      expect(fates.every(({ outcome }) => outcome === 'runs')).toBe(true);
      socket.destroy();
      await vi.waitUntil(() => fates.every(({ outcome }) => outcome !== 'runs'), SOON);
      expect(new Set(fates.map(({ outcome }) => outcome))).toStrictEqual(new Set(['called off']));
      if (isNeo4j) await vi.waitUntil(async () => (await runningIn(server.engine)) === 0, SOON);
      // And nothing else of it is begun.
      const { length } = fates;
      await server.data('{ stats { heldCount } }');
      expect(fates).toHaveLength(length);
    });
  });
}

function post(path: string, body: object): string {
  const text = JSON.stringify(body);
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}
