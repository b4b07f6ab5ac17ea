import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bring, type Brought, type Wanted } from '../../../ingest/fetch/bring.ts';
import { Cache } from '../../../ingest/fetch/cache.ts';
import { wantedDocument } from '../../../ingest/fetch/documents.ts';
import { PoliteClient } from '../../../ingest/fetch/polite-client.ts';
import { filesOf, seriesOf } from '../../../ingest/fetch/series.ts';
import { fetchSettings } from '../../../ingest/fetch/settings.ts';
import { asInstrumentId } from '../../../ingest/symbols/ids.ts';
import { bytes, cutOff, startDocumentService, status } from './document-service.ts';
import type { DocumentService } from './document-service.ts';

const PAGE = '<!DOCTYPE html><html><head><title>There is no document</title></head><body>Sorry</body></html>';

let service: DocumentService;
let folder: string;
let client: PoliteClient;
let stop: AbortController;

beforeEach(async () => {
  service = await startDocumentService();
  folder = await mkdtemp(join(tmpdir(), 'ungraph-fetched-'));
  stop = new AbortController();
  client = new PoliteClient(
    { hosts: new Set([service.host]), delay: 0, timeout: 20_000, maxBytes: 1_000_000, tries: 2 },
    { fetch, sleep: () => Promise.resolve(), now: Date.now },
    'ungraph/test',
    stop.signal,
  );
});
afterEach(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

const settings = () =>
  fetchSettings({
    UNGRAPH_FETCH_URL: `${service.address}/access?s={symbol}&l={language}&t={type}`,
    UNGRAPH_FETCH_LIST_URL: `${service.address}/{repository}/tree`,
    UNGRAPH_FETCH_FILE_URL: `${service.address}/{repository}/raw/{path}`,
  });

function wanted(id: string): Wanted {
  const document = wantedDocument(asInstrumentId(id), settings());
  if (!document) throw new Error(`${id} is not published by symbol`);
  return document;
}

async function all(list: readonly Wanted[]): Promise<readonly Brought[]> {
  const brought: Brought[] = [];
  for await (const each of bring(list, client, new Cache(folder))) brought.push(each);
  return brought;
}

const said = (brought: Brought): string =>
  brought.outcome === 'failed'
    ? `${brought.name} ${brought.error.message}`
    : `${brought.name} ${brought.outcome}`;

const DOC = '/access?s=A/RES/66/128&l=en&t=doc';
const PDF = '/access?s=A/RES/66/128&l=en&t=pdf';

test('a document is kept under its symbol, with the ending of what it is', async () => {
  service.answer(DOC, bytes('PK\u0003\u0004 a Word file', 'text/html'));
  const [brought] = await all([wanted('A/RES/66/128')]);
  expect(brought).toMatchObject({ outcome: 'fetched', file: { file: join(folder, 'A_RES_66_128.docx') } });
  expect(await readFile(join(folder, 'A_RES_66_128.docx'), 'utf8')).toContain('a Word file');
});

test('where there is no Word file, the PDF is taken', async () => {
  service.answer(DOC, bytes(PAGE));
  service.answer(PDF, bytes('%PDF-1.4'));
  expect((await all([wanted('A/RES/66/128')])).map(said)).toStrictEqual(['A/RES/66/128 fetched']);
  expect(service.asked).toStrictEqual([DOC, PDF]);
});

test('what has been brought is not asked for again; what has been changed is', async () => {
  service.answer(DOC, bytes('PK\u0003\u0004'));
  await all([wanted('A/RES/66/128')]);
  expect((await all([wanted('A/RES/66/128')])).map(said)).toStrictEqual(['A/RES/66/128 cached']);
  expect(service.asked).toHaveLength(1);
  await writeFile(join(folder, 'A_RES_66_128.docx'), 'half of i');
  expect((await all([wanted('A/RES/66/128')])).map(said)).toStrictEqual(['A/RES/66/128 fetched']);
});

test.each([
  ['a page', bytes(PAGE), /^came back as a page, not as a document: "There is no document"$/],
  [
    'a message',
    bytes('{"error": "unknown symbol"}'),
    /^came back as a message: \{"error": "unknown symbol"\}$/,
  ],
  ['nothing', bytes(''), /^came back empty$/],
  ['404', status(404), /^is not published there$/],
  ['a connection that breaks off each time', cutOff, /^could not be reached .* \(2 tries\)$/],
])('%s in the place of a document is no document, and the others go on', async (_, answer, message) => {
  service.answer(DOC, answer);
  service.answer(PDF, answer);
  service.answer('/access?s=S/RES/1325(2000)&l=en&t=doc', bytes('PK\u0003\u0004'));
  const [first, second] = await all([wanted('A/RES/66/128'), wanted('S/RES/1325(2000)')]);
  expect(first).toMatchObject({
    outcome: 'failed',
    error: { message: expect.stringMatching(message) },
  });
  expect(second?.outcome).toBe('fetched');
  expect((await readdir(folder)).toSorted()).toStrictEqual([
    'S_RES_1325(2000).docx',
    'S_RES_1325(2000).json',
  ]);
});

test('after an interruption nothing more is asked', async () => {
  service.answer(DOC, (response) => {
    stop.abort();
    response.writeHead(200).end('PK\u0003\u0004');
  });
  const brought = await all([wanted('A/RES/66/128'), wanted('A/RES/66/129')]);
  expect(brought).toHaveLength(0);
  expect(service.asked).toHaveLength(1);
});

test('one request at a time', async () => {
  service.answer(DOC, bytes('PK\u0003\u0004'));
  await all(['A/RES/66/128', 'A/RES/66/129', 'A/RES/66/130'].map(wanted));
  expect(service.mostAtOnce).toBe(1);
});

test.each([
  ['A/RES/217(III)[A]', 'A/RES/217(III)'],
  ['E/2011/27', 'E/2011/27'],
  ['UNTS/1249/20378', null],
  ['SALES/E.95.XIII.18', null],
  ['treaty/charter-of-the-united-nations', null],
  ['file/0123456789abcdef', null],
  ['FCCC/CP/DEC/1/CP.21', null],
])('%s is asked for as %s', (id, symbol) => {
  expect(wantedDocument(asInstrumentId(id), settings())?.name ?? null).toBe(symbol);
});

const tree = (...paths: readonly string[]) =>
  bytes(JSON.stringify({ tree: paths.map((path) => ({ path, type: 'blob' })) }));

describe('a series', () => {
  test('is all texts in English of its session, and what is listed of them', async () => {
    const root = '/UNxml/GAresolutions';
    service.answer(
      `${root}/tree`,
      tree(
        '78session/English/A_RES_78_2 B.xml',
        '78session/English/A_RES_78_1.xml',
        '78session/English/notes/other.xml',
        '78session/French/A_RES_78_1.xml',
        '77session/English/A_RES_77_1.xml',
        'data_extract/78.json',
        'README.md',
      ),
    );
    service.answer(
      `${root}/raw/78session/English/A_RES_78_1.xml`,
      bytes('<?xml version="1.0"?><akomaNtoso/>'),
    );
    service.answer(`${root}/raw/78session/English/A_RES_78_2 B.xml`, bytes('<akomaNtoso/>'));
    service.answer(`${root}/raw/data_extract/78.json`, bytes('{"symbol": "A/RES/78/1"}'));
    const series = seriesOf('ga-78');
    const files = series ? await filesOf(series, client, settings()) : [];
    expect((await all(files)).map(said)).toStrictEqual([
      'UNxml/GAresolutions/78session/English/A_RES_78_1 fetched',
      'UNxml/GAresolutions/78session/English/A_RES_78_2 B fetched',
      'UNxml/GAresolutions/data_extract/78 fetched',
    ]);
  });

  test('may be any repository and folder', () => {
    expect(seriesOf('owner/repo:some/folder')).toStrictEqual({
      repository: 'owner/repo',
      folder: 'some/folder/',
      list: null,
    });
    expect(seriesOf('ga-78b')).toBeNull();
    expect(seriesOf('../../etc:passwd')).toBeNull();
  });

  test.each([
    ['no list', bytes('<html>'), 'gave no list of its files'],
    ['a list of another form', bytes('{"message": "Not Found"}'), 'gave a list of its files of another form'],
    ['a list without the session', tree('77session/English/A.xml'), 'has no texts in 78session/English/'],
  ])('%s is said', async (_, answer, message) => {
    service.answer('/UNxml/GAresolutions/tree', answer);
    const series = seriesOf('ga-78');
    await expect(series && filesOf(series, client, settings())).rejects.toThrow(message);
  });
});

test.each([
  [
    'an address without its symbol',
    { UNGRAPH_FETCH_URL: 'https://example.org/' },
    /\{symbol\} must stand in it/,
  ],
  ['no address', { UNGRAPH_FETCH_URL: 'somewhere {symbol}' }, /begins with https/],
  ['a file', { UNGRAPH_FETCH_FILE_URL: 'file:///{repository}/{path}' }, /UNGRAPH_FETCH_FILE_URL/],
])('%s is refused before anything is asked', (_, environment, message) => {
  expect(() => fetchSettings(environment)).toThrow(message);
});

test('hosts are those of the addresses and those that are named', () => {
  const { hosts } = fetchSettings({ UNGRAPH_FETCH_HOSTS: 'Files.example.org, 127.0.0.1:8080' });
  expect([...hosts].toSorted()).toStrictEqual([
    '127.0.0.1:8080',
    'api.github.com',
    'documents.un.org',
    'files.example.org',
    'raw.githubusercontent.com',
  ]);
});
