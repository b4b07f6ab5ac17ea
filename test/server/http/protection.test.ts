import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../server/http/app.ts';
import type { Settings } from '../../../server/settings.ts';
import { stubEngine } from '../fixture/stub-engine.ts';

const STATS_ROW = { held: 1, citedOnly: 2, citations: 3, unresolved: 4, bodies: 5, conferences: 6 };
const payload = { query: '{ stats { heldCount } }' };
const ask = (app: FastifyInstance, headers: Record<string, string> = {}, remoteAddress = '192.0.2.1') =>
  app.inject({ method: 'POST', url: '/graphql', payload, headers, remoteAddress });

const from = (client: string) => ({ 'x-forwarded-for': client });

async function withApp(settings: Settings, work: (app: FastifyInstance) => Promise<void>): Promise<void> {
  const app = await createApp({ engine: stubEngine([STATS_ROW]), clientDir: '/nowhere', settings });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

describe('a client', () => {
  it('that asks more often than it may is told when to go on; others are answered', async () => {
    await withApp({ rateLimit: 3 }, async (app) => {
      for (let asked = 0; asked < 3; asked++) expect((await ask(app)).statusCode).toBe(200);
      const refused = await ask(app);
      expect(refused.statusCode).toBe(429);
      expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect((await ask(app, {}, '192.0.2.2')).statusCode).toBe(200);
      expect((await app.inject({ url: '/health', remoteAddress: '192.0.2.1' })).statusCode).toBe(200);
    });
  });

  it('of IPv6 is its network', async () => {
    await withApp({ rateLimit: 1 }, async (app) => {
      expect((await ask(app, {}, '2001:db8:1:2::1')).statusCode).toBe(200);
      expect((await ask(app, {}, '2001:db8:1:2:ffff::9')).statusCode).toBe(429);
      expect((await ask(app, {}, '2001:db8:1:3::1')).statusCode).toBe(200);
    });
  });

  it('cannot pass for another by a header, unless a proxy is trusted', async () => {
    await withApp({ rateLimit: 1 }, async (app) => {
      expect((await ask(app, from('198.51.100.1'))).statusCode).toBe(200);
      expect((await ask(app, from('198.51.100.2'))).statusCode).toBe(429);
    });
    await withApp({ rateLimit: 1, trustProxy: 1 }, async (app) => {
      expect((await ask(app, from('198.51.100.1'))).statusCode).toBe(200);
      expect((await ask(app, from('198.51.100.2'))).statusCode).toBe(200);
      expect((await ask(app, from('203.0.113.7, 198.51.100.2'))).statusCode).toBe(429);
    });
  });
});

const named = async (host: string, url = '/health') => {
  let status = 0;
  await withApp({ hosts: ['ungraph.example.org'] }, async (app) => {
    const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    const response = await app.inject({ url, headers });
    status = response.statusCode;
    if (status === 421) {
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_HOST' } }] });
      expect(response.body).toContain('UNGRAPH_HOSTS');
    }
  });
  return status;
};

describe('a server with names of its own', () => {
  it.each([
    'localhost',
    'localhost:4142',
    'LOCALHOST:4142',
    'explorer.localhost:80',
    '127.0.0.1:4142',
    '127.0.0.2',
    '[::1]:4142',
    'ungraph.example.org',
    'Ungraph.Example.org:443',
  ])('answers to %s', async (host) => expect(await named(host)).toBe(200));

  it.each([
    'evil.example:4142',
    'localhost.evil.example',
    'evil-localhost',
    '127.0.0.1.evil.example',
    'ungraph.example.org.evil.example',
    '192.0.2.7:4142',
    '[::2]',
  ])('does not answer to %s, whatever the browser calls the site', async (host) => {
    for (const url of ['/health', '/', '/graphql?query={__typename}', '/schema.graphql'])
      expect(await named(host, url)).toBe(421);
  });

  it('is not led astray by what a proxy says of its own', async () => {
    await withApp({ hosts: [], trustProxy: 1 }, async (app) => {
      const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost' };
      expect((await app.inject({ url: '/health', headers })).statusCode).toBe(421);
    });
  });

  it('without any answers to all', async () => {
    await withApp({}, async (app) => {
      expect((await app.inject({ url: '/health', headers: { host: 'evil.example' } })).statusCode).toBe(200);
    });
  });
});

describe('pages of other sites', () => {
  const foreign = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://example.org' };

  it.each(['/graphql', '/export/instruments?format=csv', '/schema.graphql'])(
    'may not ask for %s',
    async (url) => {
      await withApp({}, async (app) => {
        const response = await app.inject({ url, headers: foreign });
        expect(response.statusCode).toBe(403);
        expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'OTHER_SITE' } }] });
      });
    },
  );

  it('may lead a person here by a link', async () => {
    await withApp({}, async (app) => {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
      expect((await app.inject({ url: '/schema.graphql', headers })).statusCode).toBe(200);
    });
  });

  it('that may ask may read every header that docs/clients.md and docs/graphql.md tell clients of', async () => {
    const docs = ['docs/clients.md', 'docs/graphql.md'].map((file) => readFileSync(file, 'utf8')).join('');
    const told = new Set(docs.match(/\b(?:Retry-After|X-(?!Forwarded)[A-Z]\w+(?:-\w+)*)\b/g));
    expect(told.size).toBeGreaterThan(3);
    await withApp({ origins: ['https://example.org'] }, async (app) => {
      const exposed = String((await ask(app, foreign)).headers['access-control-expose-headers']).split(', ');
      for (const name of told) expect(exposed).toContain(name.toLowerCase());
    });
  });

  it('may ask when the settings name their origin, and only they', async () => {
    await withApp({ origins: ['https://example.org'] }, async (app) => {
      const preflight = await app.inject({ method: 'OPTIONS', url: '/graphql', headers: foreign });
      expect(preflight.statusCode).toBe(204);
      expect(preflight.headers['access-control-allow-origin']).toBe('https://example.org');
      const asked = await ask(app, foreign);
      expect(asked.statusCode).toBe(200);
      expect(asked.headers).toMatchObject({
        'access-control-allow-origin': 'https://example.org',
        vary: 'origin, accept-encoding',
      });
      expect(asked.headers['access-control-allow-credentials']).toBeUndefined();
      const other = await ask(app, { ...foreign, origin: 'https://example.org.example.net' });
      expect(other.statusCode).toBe(403);
      expect(other.headers['access-control-allow-origin']).toBeUndefined();
    });
  });
});

describe('the settings', () => {
  it('switch introspection off', async () => {
    await withApp({ introspection: false }, async (app) => {
      const url = {
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ __schema { types { name } } }' },
      } as const;
      expect((await app.inject(url)).statusCode).toBe(400);
      expect((await ask(app)).statusCode).toBe(200);
    });
  });

  it('bound the cost of a query', async () => {
    await withApp({ maxCost: 100 }, async (app) => {
      const query = '{ instruments(first: 50) { nodes { id label } } }';
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_COSTLY' } }] });
    });
  });
});

describe('what is told of requests', () => {
  it('every answer has an id, which the log has too', async () => {
    const lines: Record<string, unknown>[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
        done();
      },
    });
    const app = await createApp({
      engine: stubEngine([STATS_ROW]),
      clientDir: '/nowhere',
      logger: pino({ level: 'info' }, sink),
    });
    const own = await ask(app);
    const given = await ask(app, { 'x-request-id': 'proxy-7' });
    const hostile = await ask(app, { 'x-request-id': 'a"}\n{' });
    await app.close();
    expect(given.headers['x-request-id']).toBe('proxy-7');
    expect(hostile.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(lines).toMatchObject(
      [own, given, hostile].map(({ headers }) => ({
        reqId: headers['x-request-id'],
        method: 'POST',
        url: '/graphql',
        status: 200,
        cost: '2',
      })),
    );
  });

  it('/metrics counts requests by route, statements and errors', async () => {
    await withApp({}, async (app) => {
      await ask(app);
      await app.inject('/export/instruments?format=none');
      const { headers, body } = await app.inject('/metrics');
      expect(headers['content-type']).toContain('text/plain');
      expect(body).toContain(
        'ungraph_http_request_seconds_count{method="POST",route="/graphql",status="200"} 1',
      );
      expect(body).toContain('ungraph_store_statement_seconds_count{statement="read/stats",outcome="ok"} 1');
      expect(body).toContain('ungraph_errors_total{code="BAD_USER_INPUT"} 1');
      expect(body).toContain('process_cpu_seconds_total');
    });
    await withApp({ metrics: false }, async (app) => {
      expect((await app.inject('/metrics')).statusCode).toBe(404);
    });
  });
});
