import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StatementError, StoreTimeoutError, StoreUnreachableError } from '../../../cypher/errors.ts';
import { createApp } from '../../../server/http/app.ts';
import { EXPLORER_CSP, GRAPHIQL_CSP, embeddedCsp } from '../../../server/http/security-headers.ts';
import { MAX_BODY_BYTES } from '../../../server/limits/constants.ts';
import { stubEngine } from '../fixture/stub-engine.ts';
import type { StubEngine } from '../fixture/stub-engine.ts';

const STATS_ROW = { held: 1, citedOnly: 2, citations: 3, unresolved: 4, bodies: 5, conferences: 6 };
const question = { query: '{ stats { heldCount } }' };

const codeOf = (response: LightMyRequestResponse) => ({
  status: response.statusCode,
  code: response.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code,
});

describe('the HTTP server', () => {
  let folder: string;
  let engine: StubEngine;
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ungraph-http-'));
    const clientDir = join(folder, 'client');
    await mkdir(join(clientDir, 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(clientDir, '.env'), 'secret');
    await writeFile(join(clientDir, 'index.html'), '<!doctype html><title>explorer</title>');
    await writeFile(join(clientDir, 'graphiql.html'), '<!doctype html><title>graphiql</title>');
    await writeFile(join(clientDir, 'assets', 'app-1a2b.js'), 'export {}');
    await writeFile(join(clientDir, 'assets', 'app-1a2b.js.br'), brotliCompressSync('export {}'));
    await writeFile(join(clientDir, 'assets', 'app-1a2b.js.gz'), gzipSync('export {}'));
    engine = stubEngine([STATS_ROW]);
    app = await createApp({ engine, clientDir });
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const post = (payload: string | object, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const page = (url: string) => app.inject({ url, headers: { accept: 'text/html,*/*' } });
  describe('/graphql', () => {
    it('answers a question sent as JSON', async () => {
      const response = await post(question);
      expect(response.statusCode).toBe(200);
      expect(response.json()).toStrictEqual({
        data: { stats: { heldCount: 1 } },
        extensions: { cost: { fields: 2, limit: 100_000, depth: 2, depthLimit: 16 } },
      });
      expect(response.headers).toMatchObject({ 'x-query-cost': '2', 'x-query-depth': '2' });
    });

    it('counts what each question costs, of the same text with other variables too', async () => {
      const query = 'query ($n: Int!) { instruments(first: $n) { nodes { id } } }';
      const costs = [];
      for (const n of [5, 50, 5]) {
        const { headers } = await post({ query, variables: { n } });
        costs.push(headers['x-query-cost']);
      }
      expect(costs).toStrictEqual(['11', '101', '11']);
      const refused = await post({ query, variables: { n: 1_000_000 } });
      expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_COSTLY' } }] });
      expect((await post(question)).headers).toMatchObject({ 'x-query-cost': '2', 'x-query-depth': '2' });
    });

    it('reads with a time limit', async () => {
      await post(question);
      expect(engine.lastOptions()).toMatchObject({ timeout: 10_000 });
    });

    it('reads as long as a setting lets a statement, be it longer than a query has otherwise', async () => {
      const patient = await createApp({ engine, clientDir: '/nowhere', settings: { timeoutMs: 120_000 } });
      await patient.inject({ method: 'POST', url: '/graphql', payload: question });
      await patient.close();
      expect(engine.lastOptions()?.timeout).toBeGreaterThan(60_000);
    });

    it.each([
      ['a batch', [question, question], { status: 400, code: 'BAD_REQUEST' }],
      ['a batch of none', [], { status: 400, code: 'BAD_REQUEST' }],
      ['no query', {}, { status: 400, code: 'BAD_REQUEST' }],
      ['a query that is no text', { query: 7 }, { status: 400, code: 'BAD_REQUEST' }],
      [
        'variables that are no object',
        { ...question, variables: '[]x' },
        { status: 400, code: 'BAD_REQUEST' },
      ],
      [
        'a persisted query',
        { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
        { status: 200, code: 'BAD_REQUEST' },
      ],
      ['an unknown field', { query: '{ nothing }' }, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' }],
      ['broken GraphQL', { query: '{ stats {' }, { status: 400, code: 'GRAPHQL_PARSE_FAILED' }],
      ['a write', { query: 'mutation { x }' }, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' }],
    ])('refuses %s', async (_, payload, refusal) => {
      expect(codeOf(await post(payload))).toStrictEqual(refusal);
    });

    it.each([
      ['broken JSON', '{"query": ', 'application/json', { status: 400, code: 'BAD_REQUEST' }],
      ['nothing', '', 'application/json', { status: 400, code: 'BAD_REQUEST' }],
      [
        'a form',
        'query={stats{heldCount}}',
        'application/x-www-form-urlencoded',
        { status: 415, code: 'BAD_REQUEST' },
      ],
      [
        'text, which another site may send',
        JSON.stringify(question),
        'text/plain',
        { status: 400, code: 'BAD_REQUEST' },
      ],
      ['XML', '<x/>', 'application/xml', { status: 415, code: 'BAD_REQUEST' }],
      [
        'prototypes',
        '{"__proto__": {"query": "{ stats { heldCount } }"}}',
        'application/json',
        { status: 400, code: 'BAD_REQUEST' },
      ],
    ])('refuses %s', async (_, payload, type, refusal) => {
      expect(codeOf(await post(payload, { 'content-type': type }))).toStrictEqual(refusal);
    });

    it('refuses a body that is too large, without reading it whole', async () => {
      const response = await post({ query: `{ stats { heldCount } } #${'x'.repeat(MAX_BODY_BYTES)}` });
      expect(codeOf(response)).toStrictEqual({ status: 413, code: 'BODY_TOO_LARGE' });
      expect(response.body).toContain(`larger than ${MAX_BODY_BYTES} bytes`);
    });

    it('refuses a question in an address, unless the sender proves not to be another site’s page', async () => {
      const url = `/graphql?query=${encodeURIComponent(question.query)}`;
      expect(codeOf(await app.inject({ url }))).toStrictEqual({ status: 400, code: 'BAD_REQUEST' });
      const allowed = await app.inject({ url, headers: { 'apollo-require-preflight': 'yes' } });
      expect(allowed.json()).toMatchObject({ data: { stats: { heldCount: 1 } } });
    });

    it('lets no other site read: no CORS header, not even for a preflight', async () => {
      const headers = { origin: 'https://example.org', 'access-control-request-method': 'POST' };
      const preflight = await app.inject({ method: 'OPTIONS', url: '/graphql', headers });
      const asked = await post(question, headers);
      expect(preflight.statusCode).toBe(404);
      for (const response of [preflight, asked])
        expect(
          Object.keys(response.headers).filter((name) => name.startsWith('access-control')),
        ).toStrictEqual([]);
    });

    it.each(['[', 'a b', '', 'x:99999999'])('refuses the Host header "%s"', async (host) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload: question,
        headers: { host },
      });
      expect(response.statusCode).toBeLessThan(500);
    });

    it.each([
      [new StoreTimeoutError('read/stats', 5), 'TIMEOUT'],
      [new StoreUnreachableError('bolt://secret-host:7687', 'refused'), 'STORE_UNAVAILABLE'],
      [new StatementError('read/stats', 'near line 3 of /home/someone'), 'INTERNAL_SERVER_ERROR'],
      [new TypeError('cannot read secret of undefined'), 'INTERNAL_SERVER_ERROR'],
    ])('hides what went wrong inside: %s', async (error, code) => {
      engine.failWith(error);
      const response = await post(question);
      engine.failWith(null);
      expect(response.json<{ errors: unknown[] }>().errors).toMatchObject([{ extensions: { code } }]);
      expect(response.body).not.toMatch(/secret|stack|home|read\/stats|\.ts/);
    });
  });

  describe('pages', () => {
    it.each(['/', '/?id=A/RES/66/128', '/index.html'])(
      'the explorer is at %s, with a strict policy',
      async (url) => {
        const response = await page(url);
        expect(response.statusCode).toBe(200);
        expect(response.body).toContain('explorer');
        expect(response.headers['content-security-policy']).toBe(EXPLORER_CSP);
        expect(response.headers['cache-control']).toBe('no-cache');
      },
    );

    it('leads a browser that looks at the API to the page for queries; a query stays one', async () => {
      const looking = await page('/graphql');
      expect([looking.statusCode, looking.headers.location]).toStrictEqual([302, './graphiql']);
      expect((await page('/graphql?query=%7B__typename%7D')).statusCode).toBe(400);
      expect((await app.inject('/graphql')).statusCode).toBe(400);
    });

    it.each(['/graphiql', '/graphiql.html'])('GraphiQL is at %s, with its own policy', async (url) => {
      const response = await page(url);
      expect(response.body).toContain('graphiql');
      expect(response.headers['content-security-policy']).toBe(GRAPHIQL_CSP);
    });

    it('the explorer is shown in no other page, unless a setting names the sites that may', async () => {
      for (const url of ['/', '/?embed&show=66/128', '/graphiql']) {
        const { headers } = await page(url);
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
        expect(headers['x-frame-options']).toBe('DENY');
      }
      expect(embeddedCsp(['https://un.example'])).toBe(
        EXPLORER_CSP.replace("frame-ancestors 'none'", "frame-ancestors 'self' https://un.example"),
      );
    });

    it('no policy allows another host, evaluation or inline scripts', () => {
      for (const policy of [EXPLORER_CSP, GRAPHIQL_CSP]) {
        expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("script-src 'self';");
      }
      expect(EXPLORER_CSP).not.toContain('unsafe-inline');
    });

    it('files named by their content are kept for ever', async () => {
      const response = await app.inject('/assets/app-1a2b.js');
      expect(response.statusCode).toBe(200);
      expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(response.headers['x-content-type-options']).toBe('nosniff');
    });

    it.each([
      ['br, gzip', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ])('files come as the build compressed them, to who takes %s', async (accepted, encoding, unpacked) => {
      const url = '/assets/app-1a2b.js';
      const response = await app.inject({ url, headers: { 'accept-encoding': accepted } });
      expect(response.headers['content-encoding']).toBe(encoding);
      expect(response.headers['content-type']).toMatch(/^(?:text|application)\/javascript/);
      expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(unpacked(response.rawPayload).toString()).toBe('export {}');
      expect(response.headers['vary']).toBe('accept-encoding');
      expect((await app.inject(url)).body).toBe('export {}');
      // What the build has not compressed comes as it is.
      const whole = await app.inject({ url: '/', headers: { 'accept-encoding': accepted } });
      expect(whole.body).toContain('explorer');
    });

    it.each([
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/%2e%2e%2fsecret.txt',
      '/assets/../../secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/assets/....//....//secret.txt',
      '/..%5csecret.txt',
      '/..\\secret.txt',
      '//secret.txt',
      '/%2fetc/passwd',
      '/.env',
      '/%2eenv',
      '/assets/.env',
      '/assets/%00',
      '/assets/app-1a2b.js%00.html',
      '/%',
      '/%zz',
      '/assets/',
      '/assets/none.js',
      '/instrument/A/RES/66/128',
      '/health/x',
      '/schema.graphql/x',
    ])('nothing is to be had by %s', async (url) => {
      const response = await page(url);
      expect(response.body).not.toContain('secret');
      expect(response.body).not.toContain('root:');
      expect([400, 404]).toContain(response.statusCode);
    });

    it('what is not a page is not found, and no page', async () => {
      const response = await app.inject('/favicon.png');
      expect(codeOf(response)).toStrictEqual({ status: 404, code: 'NOT_FOUND' });
    });

    it.each([
      ['/nothing', ['<a href="/">']],
      ['/A/RES/66/128', ['<a href="/?show=A/RES/66/128">A/RES/66/128</a>', '<a href="/">']],
      ['/S/RES/1325(2000)', ['<a href="/?show=S/RES/1325(2000)">']],
      ['/A/RES/<script>', ['<a href="/">']],
      ['/A/RES/"onclick=', ['<a href="/">']],
    ])('who follows a wrong address, %s, is told so and led on', async (url, links) => {
      const response = await app.inject({
        url,
        headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      });
      expect(response.statusCode).toBe(404);
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      for (const link of links) expect(response.body).toContain(link);
      expect(response.body.match(/<a /g)).toHaveLength(
        url.startsWith('/A/RES/66') || url.startsWith('/S') ? 2 : 1,
      );
      expect(response.body).not.toMatch(/<script|onclick/);
    });

    it.each(['text/html', 'application/json'])(
      'caches keep apart what is told who asks for %s',
      async (accept) => {
        const asked = await app.inject({ url: '/A/RES/66/128?from=mail', headers: { accept } });
        expect(String(asked.headers['vary']).split(', ')).toContain('accept');
        const head = await app.inject({
          method: 'HEAD',
          url: '/A/RES/66/128?from=mail',
          headers: { accept },
        });
        expect(head.headers['content-type']).toBe(asked.headers['content-type']);
        expect(asked.body.includes('"/?show=A/RES/66/128"')).toBe(accept === 'text/html');
      },
    );

    it('the sites that a setting names may show a view that asks for it, and nothing else', async () => {
      const settings = { embed: ['https://un.example'] };
      const open = await createApp({ engine, clientDir: join(folder, 'client'), settings });
      const [view, whole] = [await open.inject('/?embed&show=66/128'), await open.inject('/?show=66/128')];
      await open.close();
      expect(view.headers['content-security-policy']).toBe(embeddedCsp(settings.embed));
      expect(view.headers).not.toHaveProperty('x-frame-options');
      expect(whole.headers['content-security-policy']).toBe(EXPLORER_CSP);
      expect(whole.headers['x-frame-options']).toBe('DENY');
    });

    it('without a build the page says so, and the API answers', async () => {
      const bare = await createApp({ engine, clientDir: join(folder, 'none') });
      const answer = await bare.inject({ method: 'POST', url: '/graphql', payload: question });
      const home = await bare.inject('/');
      await bare.close();
      expect(answer.statusCode).toBe(200);
      expect(home.statusCode).toBe(503);
      expect(home.body).toContain('npm run build');
    });
  });

  it.each(['/', '/graphiql', '/health', '/none', '/assets/app-1a2b.js', '/schema.graphql'])(
    'every answer carries the security headers: %s',
    async (url) => {
      expect((await app.inject(url)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
    },
  );

  it('/schema.graphql gives the schema, each field with its description', async () => {
    const response = await app.inject('/schema.graphql');
    expect(response.headers['content-type']).toContain('application/graphql');
    expect(response.body).toContain('type Query {');
  });

  describe('/health and /ready', () => {
    it('are well when the store answers', async () => {
      const [health, ready] = await Promise.all([app.inject('/health'), app.inject('/ready')]);
      expect([health.statusCode, ready.statusCode]).toStrictEqual([200, 200]);
      expect(ready.json()).toStrictEqual({ status: 'ready', store: 'embedded' });
    });

    it('when it does not answer the process is well and not ready, and does not say where the store is', async () => {
      engine.failWith(new StoreUnreachableError('bolt://secret-host:7687', 'refused'));
      const [health, ready] = await Promise.all([app.inject('/health'), app.inject('/ready')]);
      engine.failWith(null);
      expect([health.statusCode, ready.statusCode]).toStrictEqual([200, 503]);
      expect(ready.json()).toStrictEqual({ status: 'store unavailable' });
    });
  });
});
