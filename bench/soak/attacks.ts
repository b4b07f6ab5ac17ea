import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { MAX_BODY_BYTES, MAX_DRAFT_BYTES, MAX_DRAFT_FILE_BYTES } from '../../server/limits/constants.ts';
import { nested } from './requests.ts';

/** Something that a client should not do. */
export interface Attack {
  readonly name: string;
  /** Does it; what is wrong about how the server took it, null when nothing is. */
  readonly run: (port: number) => Promise<string | null>;
}

/** Clients or connections at once. */
const CROWD = 1_000;
/** In place of a status: the server answered and closed while this side was still sending, and the answer was lost. */
const CUT = 0;
/** Milliseconds for which a client that does not read leaves its answer where it is. */
const SLOW_MS = 4_000;

/** Citations without end, as a draft. */
const draft =
  'Recalling its resolutions 66/128 of 19 December 2011 and 1325 (2000), Ibid., vol. 1249, No. 20378, '
    .repeat(3_000)
    .slice(0, MAX_DRAFT_BYTES);

/** As dear as it may be: what the limits let through, they must be able to bear. */
const dear = `{ instruments(first: 100, orderBy: { field: CITED_BY_COUNT }) { nodes { id title
  citedBy(first: 100) { nodes { source { id title } evidence { lead role via } } } } } }`;

/** What is tried against the server, over real connections. */
const ATTACKS: readonly Attack[] = [
  graphql('nesting of 50 levels', { query: nested(16) }, 'TOO_DEEP'),
  graphql('nesting of thousands of levels', { query: nested(2_000) }, 'TOO_MANY_TOKENS'),
  graphql(
    'a flood of aliases',
    { query: `{ ${Array.from({ length: 100 }, (_, at) => `a${at}: stats { heldCount }`).join(' ')} }` },
    'TOO_MANY_ALIASES',
  ),
  graphql('a flood of fields', { query: `{ ${'__typename '.repeat(20_000)} }` }, 'TOO_MANY_TOKENS'),
  graphql('braces without end', { query: '{'.repeat(200_000) }, 'GRAPHQL_PARSE_FAILED'),
  graphql(
    'fragments in a circle',
    { query: '{ stats { ...a } } fragment a on Stats { ...b } fragment b on Stats { ...a }' },
    'GRAPHQL_VALIDATION_FAILED',
  ),
  graphql('a huge first', { query: '{ instruments(first: 2147483647) { totalCount } }' }, 'TOO_COSTLY'),
  graphql('as dear as it may be', { query: dear }, null),
  graphql(
    'thousands of values in a filter',
    {
      query: 'query ($filter: InstrumentFilter) { instruments(first: 1, filter: $filter) { totalCount } }',
      variables: { filter: { cites: { lead: Array.from({ length: 9_000 }, (_, at) => `w${at}`) } } },
    },
    'BAD_USER_INPUT',
  ),
  graphql(
    'a search for everything',
    {
      query:
        'query ($words: String!) { instruments(first: 100, search: $words) { totalCount nodes { id } } }',
      variables: { words: 'the of and in to a on for by its with as an at from or that be are un'.repeat(6) },
    },
    null,
  ),
  graphql(
    'a draft of nothing but citations',
    {
      query: 'query ($text: String!) { extract(text: $text) { citations { text start end } names { id } } }',
      variables: { text: draft },
    },
    null,
  ),
  {
    name: 'a body of ten megabytes',
    run: async (port) => expectStatus(await rawPost(port, '/graphql', 10 * 1024 * 1024), [413, CUT]),
  },
  {
    name: 'a file of ten megabytes that is no document',
    run: sendFile,
  },
  {
    name: 'twenty files of ten megabytes at once',
    run: async (port) => await atOnce(20, () => sendFile(port)),
  },
  {
    name: 'forty times at once as dear as it may be',
    run: async (port) =>
      await atOnce(40, async (at) => {
        // Each is another question, so that no answer is kept for the next.
        const body = JSON.stringify({ query: dear, variables: { at, time: Date.now() } });
        return expectStatus(await post(port, body), [200, 429, 503]);
      }),
  },
  {
    name: 'variables as long as a body may be',
    run: async (port) => {
      const body = JSON.stringify({
        query: '{ stats { heldCount } }',
        variables: { a: '['.repeat(MAX_BODY_BYTES - 200) },
      });
      return expectStatus(await post(port, body), [200]);
    },
  },
  {
    name: 'a thousand clients at once',
    run: async (port) => {
      const answers = await Promise.all(
        Array.from({ length: CROWD }, () => post(port, '{"query":"{ stats { heldCount } }"}')),
      );
      const wrong = answers.filter(({ status }) => status !== 200);
      return wrong[0] ? `${wrong.length} were not answered: ${wrong[0].status} ${wrong[0].body}` : null;
    },
  },
  {
    name: 'a thousand connections that say nothing',
    run: async (port) => {
      const silent = await Promise.all(Array.from({ length: CROWD }, () => open(port)));
      await wait(SLOW_MS);
      for (const socket of silent) socket.destroy();
      return null;
    },
  },
  {
    name: 'exports that nobody reads',
    run: async (port) => {
      const sockets = await Promise.all(Array.from({ length: 8 }, () => open(port)));
      for (const socket of sockets)
        socket
          .pause()
          .write('GET /export/instruments?format=jsonl&held=true HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
      await wait(SLOW_MS);
      for (const socket of sockets) socket.destroy();
      return null;
    },
  },
  {
    name: 'clients that ask and leave',
    run: async (port) => {
      const body = JSON.stringify({ query: dear });
      for (let time = 0; time < 20; time += 1) {
        const socket = await open(port);
        socket.write(head('/graphql', body.length) + body);
        await wait(20);
        socket.destroy();
      }
      return null;
    },
  },
];

function graphql(name: string, request: object, code: string | null): Attack {
  const body = JSON.stringify(request);
  return {
    name,
    run: async (port) => {
      const { status, body: answer } = await post(port, body);
      // A body that is too large by itself is refused before it is read: a limit as well.
      if (code !== null) return answer.includes(code) || status === 413 ? null : `${status} ${answer}`;
      return status === 200 || status === 429 || status === 503 ? null : `${status} ${answer}`;
    },
  };
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** An answer, its body cut to what a message shows. */
async function post(port: number, body: string): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: response.status, body: (await response.text()).slice(0, 300) };
}

const expectStatus = ({ status, body }: Answer, expected: readonly number[]): string | null =>
  expected.includes(status) ? null : `${status} ${body}`;

/** Many at the same time; what was wrong with the first of them with which something was. */
async function atOnce(count: number, one: (at: number) => Promise<string | null>): Promise<string | null> {
  const complaints = await Promise.all(Array.from({ length: count }, (_, at) => one(at)));
  return complaints.find((complaint) => complaint !== null) ?? null;
}

/** Ten megabytes that are no document. */
async function sendFile(port: number): Promise<string | null> {
  return expectStatus(await rawPost(port, '/draft/text', MAX_DRAFT_FILE_BYTES), [200, 503]);
}

/** White space or letters without end; a server that has answered may close while this is still sending. */
async function rawPost(port: number, path: string, length: number): Promise<Answer> {
  const socket = await open(port);
  let said = '';
  socket.setEncoding('latin1').on('data', (part) => (said += String(part)));
  socket.write(head(path, length, path === '/graphql' ? 'application/json' : 'application/octet-stream'));
  socket.write(Buffer.alloc(length, 0xf7));
  const end = performance.now() + 30_000;
  while (!said.includes('\r\n\r\n') && !socket.destroyed && performance.now() < end) await wait(20);
  socket.destroy();
  return { status: Number(said.slice(9, 12)), body: said.slice(0, 300) };
}

const head = (path: string, length: number, type = 'application/json'): string =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;

async function open(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/**
 * Tries one attack after the other until it is told to stop; what was wrong goes to `complain`. Once each at
 * least. Answers how many were tried.
 */
export async function attack(
  port: number,
  signal: AbortSignal,
  complain: (what: string) => void,
): Promise<number> {
  let tried = 0;
  do {
    for (const { name, run } of ATTACKS) {
      try {
        const wrong = await run(port);
        if (wrong !== null) complain(`${name}: ${wrong}`);
      } catch (error) {
        complain(`${name}: ${String(error)}`);
      }
      tried += 1;
    }
  } while (!signal.aborted);
  return tried;
}
