import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnreachableError } from '../../../cypher/errors.ts';
import { Answers } from '../../../server/http/answers.ts';
import { createApp } from '../../../server/http/app.ts';
import { stubEngine } from '../fixture/stub-engine.ts';
import type { StubEngine } from '../fixture/stub-engine.ts';

const stats = (held: number) => ({
  held,
  citedOnly: 2,
  citations: 3,
  unresolved: 4,
  bodies: 5,
  conferences: 6,
});

describe('answers that are kept', () => {
  let engine: StubEngine;
  let app: FastifyInstance;
  let reads: number;
  beforeEach(async () => {
    reads = 0;
    engine = stubEngine([stats(1)]);
    engine.beforeRead(async () => {
      reads += 1;
    });
    app = await createApp({ engine, clientDir: '/nowhere' });
  });
  afterEach(async () => app.close());

  const ask = (payload: object = { query: '{ stats { heldCount } }' }) =>
    app.inject({ method: 'POST', url: '/graphql', payload });

  it('are given again without asking the store for the same rows', async () => {
    const first = await ask();
    const again = await ask();
    expect(again.body).toBe(first.body);
    expect([first.headers['x-cache'], again.headers['x-cache']]).toStrictEqual([undefined, 'hit']);
    for (const name of ['content-type', 'cache-control', 'x-query-cost', 'content-security-policy'])
      expect(again.headers[name]).toBe(first.headers[name]);
    expect(reads).toBe(1);
  });

  it('are found once for all who ask the same at the same time', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(many.map(({ body }) => body)).toStrictEqual(many.map(() => many[0]?.body));
    expect(many.filter(({ headers }) => headers['x-cache'] === 'hit').length).toBe(19);
    expect(reads).toBe(1);
  });

  it('are looked for again by those who waited when the first came to nothing', async () => {
    engine.beforeRead(async () => {
      reads += 1;
      if (reads === 1) throw new StoreUnreachableError('bolt://secret-host:7687', 'refused');
    });
    const many = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(many.filter(({ statusCode }) => statusCode === 503).length).toBe(1);
    expect(reads).toBe(2);
  });

  it('are looked for by each in the end, when all come to nothing', async () => {
    engine.beforeRead(async () => {
      reads += 1;
      throw new StoreUnreachableError('bolt://secret-host:7687', 'refused');
    });
    const many = await Promise.all(Array.from({ length: 5 }, () => ask()));
    expect(many.filter(({ statusCode }) => statusCode === 503).length).toBe(5);
  });

  it('are of the graph as it was when each asked', async () => {
    const [hasBegun, goesOn] = [new EventTarget(), new EventTarget()];
    engine.beforeRead(async () => {
      reads += 1;
      if (reads > 1) return;
      hasBegun.dispatchEvent(new Event('now'));
      await once(goesOn, 'now');
    });
    const begun = once(hasBegun, 'now');
    const before = ask();
    await begun;
    engine.change([stats(7)]);
    const after = await ask();
    goesOn.dispatchEvent(new Event('now'));
    await before;
    expect(after.json()).toMatchObject({ data: { stats: { heldCount: 7 } } });
    expect(after.headers['x-cache']).toBeUndefined();
  });

  it('are forgotten as soon as something was written', async () => {
    await ask();
    engine.change([stats(7)]);
    expect((await ask()).json()).toMatchObject({ data: { stats: { heldCount: 7 } } });
    expect(reads).toBe(2);
  });

  it('are not kept when something was written while they were found', async () => {
    engine.beforeRead(async () => {
      reads += 1;
      if (reads === 1) {
        engine.change([stats(7)]);
        // Another question notes the change before the first is answered.
        await ask({ query: '{ __typename }' });
      }
    });
    await ask();
    await ask();
    expect(reads).toBe(2);
  });

  it('are kept for each form in which callers take them', async () => {
    const payload = { query: '{ stats { heldCount } }' };
    const as = (accept: string) =>
      app.inject({ method: 'POST', url: '/graphql', payload, headers: { accept } });
    await as('application/graphql-response+json');
    expect((await as('application/json')).headers['content-type']).toMatch(/^application\/json/);
    expect((await as('application/graphql-response+json')).headers['content-type']).toMatch(
      /^application\/graphql-response\+json/,
    );
    expect((await as('text/html')).statusCode).toBe(406);
  });

  it('are kept for each question and its variables', async () => {
    const query = 'query ($yes: Boolean!) { stats { heldCount @include(if: $yes) bodyCount } }';
    const [one, other] = [
      await ask({ query, variables: { yes: true } }),
      await ask({ query, variables: { yes: false } }),
    ];
    expect(one.body).toContain('heldCount');
    expect(other.body).not.toContain('heldCount');
  });

  it.each([{ query: '{ nothing }' }, { query: '{ stats {' }, { query: 7 }])(
    'are no errors: %j',
    async (payload) => {
      await ask(payload);
      expect((await ask(payload)).headers['x-cache']).toBeUndefined();
    },
  );

  it('are not given while the store is away', async () => {
    await ask();
    engine.failWith(new StoreUnreachableError('bolt://secret-host:7687', 'refused'));
    const away = await ask();
    engine.failWith(null);
    expect(away.json()).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    expect((await ask()).headers['x-cache']).toBe('hit');
  });

  it('take no more memory than they may', async () => {
    const answers = new Answers(engine, 10_000);
    for (let count = 0; count < 20; count++)
      (await answers.find(String(count))).keep({ body: Buffer.alloc(2_000, 'x'), headers: {} });
    const found = [];
    for (let count = 0; count < 20; count++) found.push((await answers.find(String(count))).answer !== null);
    expect(found.filter(Boolean).length).toBe(4);
    expect(found.at(-1)).toBe(true);
  });
});
