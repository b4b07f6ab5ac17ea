import { afterEach, describe, expect, test, vi } from 'vitest';
import { RequestFailed, ServerAway } from '../../../client/data/errors.ts';
import { request } from '../../../client/data/request.ts';
import { AnswerStore } from '../../../client/data/store.ts';
import { SuggestDocument } from '../../../client/operations.generated.ts';

const variables = { text: '66/128', limit: 8 };

function answering(body: unknown, init?: ResponseInit): void {
  vi.stubGlobal('fetch', async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), init));
}

afterEach(() => vi.unstubAllGlobals());

describe('a request', () => {
  test('gives the data', async () => {
    answering({ data: { suggest: [] } });
    await expect(request(SuggestDocument, variables)).resolves.toStrictEqual({
      suggest: [],
    });
  });

  test('that nobody answers says that the server is away', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await expect(request(SuggestDocument, variables)).rejects.toBeInstanceOf(ServerAway);
  });

  test('that a proxy answers in its place does too', async () => {
    answering('<h1>Bad gateway</h1>', { status: 502 });
    await expect(request(SuggestDocument, variables)).rejects.toBeInstanceOf(ServerAway);
  });

  test('that is refused says why, with the code', async () => {
    answering({ errors: [{ message: 'first: 1 to 100', extensions: { code: 'BAD_USER_INPUT' } }] }, { status: 400 });
    await expect(request(SuggestDocument, variables)).rejects.toMatchObject({
      name: 'RequestFailed',
      message: 'first: 1 to 100',
      code: 'BAD_USER_INPUT',
      status: 400,
    });
  });

  test('that is answered by something else says so', async () => {
    answering('ok', { status: 200, statusText: 'OK' });
    await expect(request(SuggestDocument, variables)).rejects.toBeInstanceOf(RequestFailed);
  });
});

describe('the store of answers', () => {
  test('asks once, however many want to know', async () => {
    const ask = vi.fn<() => Promise<never>>(async () => ({}) as never);
    const store = new AnswerStore(ask);
    store.ask(SuggestDocument, variables);
    store.ask(SuggestDocument, { ...variables });
    expect(ask).toHaveBeenCalledTimes(1);
    expect(store.get(SuggestDocument, variables)).toStrictEqual({ status: 'waiting' });
    await vi.waitFor(() => expect(store.get(SuggestDocument, variables).status).toBe('here'));
  });

  test('keeps a failure until one tries again, and then asks anew', async () => {
    const ask = vi.fn<() => Promise<never>>(async () => {
      throw new ServerAway();
    });
    const store = new AnswerStore(ask);
    store.ask(SuggestDocument, variables);
    await vi.waitFor(() => expect(store.get(SuggestDocument, variables).status).toBe('failed'));
    store.ask(SuggestDocument, variables);
    expect(ask).toHaveBeenCalledTimes(1);
    store.retry();
    store.ask(SuggestDocument, variables);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('tells whoever listens, until they stop', async () => {
    const store = new AnswerStore(async () => ({}) as never);
    const heard = vi.fn<() => void>();
    const stop = store.subscribe(heard);
    store.ask(SuggestDocument, variables);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    stop();
    store.retry();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
