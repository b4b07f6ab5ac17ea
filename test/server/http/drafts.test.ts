import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../server/http/app.ts';
import { MAX_DRAFT_FILE_BYTES, MAX_DRAFT_FILE_TEXT_BYTES } from '../../../server/limits/constants.ts';
import { makeDocx, paragraph, run } from '../../ingest/read/formats/make/docx.ts';
import { stubEngine } from '../fixture/stub-engine.ts';

const BYTES = { 'content-type': 'application/octet-stream' };
const DRAFT = 'Recalling its resolution 66/128 of 19 December 2011,';

describe('the text of a draft’s file', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await createApp({ engine: stubEngine([]), clientDir: '/nowhere' });
  });
  afterAll(() => app.close());

  const send = (payload: Buffer | string, headers: Record<string, string> = BYTES) =>
    app.inject({ method: 'POST', url: '/draft/text', payload, headers });
  it('is given for plain text, in whatever encoding', async () => {
    for (const bytes of [Buffer.from(DRAFT), Buffer.from(`\ufeff${DRAFT}`, 'utf16le')]) {
      const response = await send(bytes);
      expect(response.json()).toStrictEqual({ text: DRAFT });
      expect(response.headers['cache-control']).toBe('no-store');
    }
  });

  it('is given for a draft that bears no mark of the United Nations', async () => {
    expect((await send('Decides to meet again tomorrow.')).json()).toStrictEqual({
      text: 'Decides to meet again tomorrow.',
    });
  });

  it('is given with what one should know of how it was read', async () => {
    const struck = paragraph(run(DRAFT) + '<w:del>' + run(' and 48/104') + '</w:del>');
    expect((await send(Buffer.from(makeDocx({ body: struck })))).json()).toStrictEqual({
      text: `${DRAFT}\n`,
      note: 'holds tracked changes: it is read as if all of them were accepted',
    });
  });

  it('is refused with the reason for what is no document', async () => {
    const response = await send(await readFile(new URL('../../../docs/explorer/light.png', import.meta.url)));
    expect(response.json<{ refused: string }>().refused).toMatch(/^is .*which is not read; /);
    expect((await send(Buffer.from(' '))).json()).toStrictEqual({
      refused: 'holds no text, only white space',
    });
    expect((await send('')).json()).toStrictEqual({ refused: 'is empty' });
  });

  it('is not given when it is far longer than a draft', async () => {
    const longest = Buffer.alloc(MAX_DRAFT_FILE_TEXT_BYTES, 'a b ');
    expect((await send(longest)).json<{ text: string }>().text.length).toBe(longest.length);
    // Every second takes two bytes.
    const longer = Buffer.alloc(2 * Math.ceil(MAX_DRAFT_FILE_TEXT_BYTES / 3 + 1), 'a\xe9', 'latin1');
    expect((await send(longer)).json()).toStrictEqual({
      refused:
        'holds 2,000,004 bytes of text, of which at most 2,000,000 are read; the command `ungraph check` reads longer ones',
    });
  });

  it('is not read when the file is too large', async () => {
    const response = await send(Buffer.alloc(MAX_DRAFT_FILE_BYTES + 1, 65));
    expect(response.statusCode).toBe(413);
  });

  it('is not given to forms and pages of other sites', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await send(DRAFT, { 'content-type': type })).statusCode).toBe(415);
    const other = await send(DRAFT, { ...BYTES, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' });
    expect(other.statusCode).toBe(403);
  });
});
