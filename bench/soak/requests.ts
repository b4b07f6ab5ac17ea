import { HttpConnection } from '../graphql/load.ts';
import { QUESTIONS } from '../graphql/questions.ts';
import type { Server } from '../graphql/servers.ts';

/** One of the requests of the mix. */
export interface Request {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** What it may be sent with; one of them at random. */
  readonly bodies: readonly string[];
  readonly expects: (status: number, body: string) => boolean;
}

/** Citations of citations; it is refused before anything of that name is looked for. */
export const nested = (depth: number): string =>
  `{ instrument(id: "x") { ${'citations(first: 1) { nodes { target { '.repeat(depth)} id ${'} } }'.repeat(depth)} } }`;

const answered = (status: number, body: string): boolean => status === 200 && !body.includes('"errors"');

const refused =
  (code: string) =>
  (status: number, body: string): boolean =>
    status < 500 && body.includes(code);

/** What is asked, mixed as it comes. */
export async function requestsFor(server: Server): Promise<readonly Request[]> {
  const ids = await someIds(server);
  const anyId = () => ids[Math.floor(Math.random() * ids.length)] ?? '';
  const query = (name: string, text: string, expects: Request['expects'] = answered): Request => ({
    name,
    method: 'POST',
    path: '/graphql',
    bodies: ids.map((id) =>
      JSON.stringify({
        query: text,
        variables: text.includes('$words') ? { words: id.slice(0, 12) } : { id },
      }),
    ),
    expects,
  });
  const get = (path: string, expects: Request['expects'] = (status) => status === 200): Request => ({
    name: path,
    method: 'GET',
    path,
    bodies: [''],
    expects,
  });
  return [
    ...QUESTIONS.map(({ name, own }) => query(name, own)),
    query(
      'texts',
      'query ($id: ID!) { instrument(id: $id) { passages { label text } mentions { evidence { quote } } } }',
    ),
    query(
      'neighbourhood',
      'query ($id: ID!) { neighbourhood(id: $id, limit: 60) { instruments { id label } links { id } } }',
    ),
    query('too deep', nested(9), refused('TOO_DEEP')),
    query('too many rows', '{ instruments(first: 1000) { totalCount } }', refused('BAD_USER_INPUT')),
    query('no GraphQL', '{ instrument(', refused('GRAPHQL_PARSE_FAILED')),
    get('/'),
    get('/schema.graphql'),
    get('/assets/../../package.json', (status) => status === 404 || status === 400),
    ...['csv', 'graphml', 'ris', 'jsonl'].map((format) =>
      get(`/export/list?format=${format}&id=${encodeURIComponent(anyId())}`),
    ),
    get('/export/instruments?format=csv&kind=presidential-statement&held=true', (status) => status === 200),
  ];
}

async function someIds(server: Server): Promise<readonly string[]> {
  const socket = new HttpConnection(server.port);
  const query = '{ instruments(first: 100, filter: { held: true }) { nodes { id } } }';
  const { body } = await socket.send('POST', server.path, JSON.stringify({ query }));
  socket.close();
  const ids = [...body.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
  if (ids.length === 0) throw new Error('The graph holds nothing yet: take texts in first (ungraph ingest).');
  return ids;
}
