import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FetchError, type FetchErrorCode } from '../../../ingest/fetch/errors.ts';
import { PoliteClient } from '../../../ingest/fetch/polite-client.ts';
import {
  bytes,
  cutOff,
  endless,
  redirect,
  silent,
  startDocumentService,
  status,
} from './document-service.ts';
import type { DocumentService } from './document-service.ts';

let service: DocumentService;
let other: DocumentService;
/** What the client waited for; no test waits. */
let waits: number[];
let now: number;
let stop: AbortController;

beforeEach(async () => {
  [service, other] = await Promise.all([startDocumentService(), startDocumentService()]);
  waits = [];
  now = Date.parse('2026-01-01T00:00:00Z');
  stop = new AbortController();
});
afterEach(async () => {
  await Promise.all([service.stop(), other.stop()]);
});

function client(limits: { readonly timeout?: number; readonly maxBytes?: number } = {}): PoliteClient {
  const world = {
    fetch,
    sleep: (milliseconds: number, signal: AbortSignal) => {
      signal.throwIfAborted();
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    now: () => now,
  };
  return new PoliteClient(
    {
      hosts: new Set([service.host]),
      delay: 1000,
      timeout: 20_000,
      maxBytes: 1_000_000,
      tries: 5,
      ...limits,
    },
    world,
    'ungraph/test',
    stop.signal,
  );
}

const asText = async (answer: Promise<Uint8Array>): Promise<string> => Buffer.from(await answer).toString();

async function failure(answer: Promise<unknown>): Promise<{ code: FetchErrorCode; message: string }> {
  const error: unknown = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof FetchError) return { code: error.code, message: error.message };
  throw new Error(`no FetchError: ${String(error)}`);
}

test('a document comes as it is, asked for under the name of the program', async () => {
  service.answer('/a', bytes('%PDF-1.7'));
  expect(await asText(client().get(`${service.address}/a`))).toBe('%PDF-1.7');
  expect(service.lastHeaders['user-agent']).toBe('ungraph/test');
  expect(waits).toStrictEqual([]);
});

test('between two requests it waits', async () => {
  service.answer('/a', bytes('one'));
  const polite = client();
  await polite.get(`${service.address}/a`);
  now += 300;
  await polite.get(`${service.address}/a`);
  expect(waits).toStrictEqual([700]);
});

describe('what may pass is tried again', () => {
  test.each([
    ['an error of the server', status(500)],
    ['a gateway that gives up', status(504)],
    ['a connection that breaks off', cutOff],
  ])('%s: later, and twice as late the next time', async (_, fault) => {
    service.answer('/a', fault, fault, bytes('there'));
    expect(await asText(client().get(`${service.address}/a`))).toBe('there');
    // The wait holds the pause between two requests.
    expect(waits.filter((wait) => wait > 0)).toStrictEqual([2000, 4000]);
  });

  test.each([
    ['seconds', '7', 7000],
    ['a day and time', 'Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ])('when the server says when, in %s, then', async (_, header, wait) => {
    service.answer('/a', status(429, { 'retry-after': header }), bytes('there'));
    expect(await asText(client().get(`${service.address}/a`))).toBe('there');
    expect(waits).toContain(wait);
  });

  test('five times and no more', async () => {
    service.answer('/a', status(503));
    expect(await failure(client().get(`${service.address}/a`))).toStrictEqual({
      code: 'busy',
      message: 'answered 503 (5 tries)',
    });
    expect(service.asked).toHaveLength(5);
  });

  test('not when the server wants to be left alone for hours', async () => {
    service.answer('/a', status(429, { 'retry-after': '7200' }));
    expect(await failure(client().get(`${service.address}/a`))).toStrictEqual({
      code: 'busy',
      message: 'answered 429, and asks to come back in 120 minutes',
    });
    expect(service.asked).toHaveLength(1);
  });

  test('nor after an interruption', async () => {
    service.answer('/a', (response) => {
      stop.abort();
      response.writeHead(500).end();
    });
    expect((await failure(client().get(`${service.address}/a`))).code).toBe('interrupted');
    expect(service.asked).toHaveLength(1);
  });
});

test('what is not published is said at once', async () => {
  for (const code of [404, 410]) {
    service.answer(`/${code}`, status(code));
    expect((await failure(client().get(`${service.address}/${code}`))).code).toBe('not-published');
  }
  service.answer('/forbidden', status(403));
  expect(await failure(client().get(`${service.address}/forbidden`))).toStrictEqual({
    code: 'refused',
    message: 'answered 403',
  });
  expect(service.asked).toHaveLength(3);
});

test('a server that says nothing is given up after the time it has', async () => {
  service.answer('/a', silent);
  expect(await failure(client({ timeout: 30 }).get(`${service.address}/a`))).toStrictEqual({
    code: 'timeout',
    message: 'gave no answer in 0.03 s (5 tries)',
  });
});

test('nobody at the address: that is said, with the reason', async () => {
  const { address } = other;
  await other.stop();
  const hosts = new Set([new URL(address).host]);
  const gone = new PoliteClient(
    { hosts, delay: 0, timeout: 5000, maxBytes: 1000, tries: 2 },
    { fetch, sleep: () => Promise.resolve(), now: Date.now },
    'ungraph/test',
    stop.signal,
  );
  expect(await failure(gone.get(`${address}/a`))).toMatchObject({
    code: 'unreachable',
    message: expect.stringMatching(/^could not be reached \(.*ECONNREFUSED.*\) \(2 tries\)$/),
  });
});

test('an answer without end is left at the limit', async () => {
  service.answer('/a', endless);
  expect(await failure(client({ maxBytes: 2 * 1024 ** 2 }).get(`${service.address}/a`))).toStrictEqual({
    code: 'too-large',
    message: 'is longer than 2 MiB',
  });
  expect(service.asked).toHaveLength(1);
});

describe('redirects', () => {
  test('are followed on the hosts that are allowed', async () => {
    service.answer('/a', redirect('/b?c=1'));
    service.answer('/b?c=1', bytes('there'));
    expect(await asText(client().get(`${service.address}/a`))).toBe('there');
  });

  test('lead to no other host, and nothing is asked there', async () => {
    other.answer('/secret', bytes('secret'));
    service.answer('/a', redirect(`${other.address}/secret`));
    expect(await failure(client().get(`${service.address}/a`))).toMatchObject({
      code: 'host-refused',
      message: expect.stringContaining(other.host),
    });
    expect(other.asked).toStrictEqual([]);
  });

  test('lead to no file and no other kind of address', async () => {
    service.answer('/a', redirect('file:///etc/passwd'));
    expect((await failure(client().get(`${service.address}/a`))).code).toBe('host-refused');
  });

  test('in a circle come to an end', async () => {
    service.answer('/a', redirect('/a'));
    expect((await failure(client().get(`${service.address}/a`))).code).toBe('refused');
    expect(service.asked).toHaveLength(6);
  });
});
