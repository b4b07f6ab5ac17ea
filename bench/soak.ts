import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { parseCount } from '../bin/commands/options.ts';
import { terminal } from '../bin/output/terminal.ts';
import { runTool } from '../bin/tools/run-tool.ts';
import { HttpConnection, load } from './graphql/load.ts';
import { QUESTIONS } from './graphql/questions.ts';
import { ownServer } from './graphql/servers.ts';
import { readingAll } from './soak/reading-all.ts';
import type { Server } from './graphql/servers.ts';

interface Options {
  readonly minutes: number;
  readonly connections: number;
}

/** What the server may take, in bytes; beside what an embedded store, which is in its process, takes by itself. */
const MEMORY_LIMIT = 512 * 1024 * 1024;
const SAMPLE_SECONDS = 15;
/** Memory is compared from here on: before it, code is compiled and pools and caches fill. */
const WARM_SHARE = 0.34;
/** Growth of the least memory of a third of the run over that of the one before, which is no leak. */
const GROWTH = 1.15;

const root = fileURLToPath(new URL('..', import.meta.url));
const screen = terminal(process);

const command = new Command('npm run bench:soak --')
  .description(
    'Mixed load at full speed on the store that the environment names (it must hold a graph): queries, ' +
      'exports, pages, and queries that must be refused. Fails (status 1) when a request is lost, memory goes ' +
      'above 512 MB or keeps growing.',
  )
  .option('--minutes <N>', 'how long', parseCount, 15)
  .option('--connections <N>', 'requests at the same time', parseCount, 8)
  .action(async (options: Options) => {
    // Nobody else may have the store open meanwhile: before the server does.
    const store = process.env['NEO4J_URI'] ? 0 : await readingAll(root);
    const server = await ownServer('ungraph', root, {});
    try {
      process.exitCode = (await soak(server, options, store)) ? 0 : 1;
    } finally {
      await server.stop();
    }
  });

async function soak(server: Server, { minutes, connections }: Options, store: number): Promise<boolean> {
  const requests = await requestsFor(server);
  const sockets = Array.from({ length: connections }, () => new HttpConnection(server.port));
  const lost = new Map<string, number>();
  const memory: number[] = [];
  const heap: number[] = [];
  let served = 0;
  const rounds = Math.max(3, Math.round((minutes * 60) / SAMPLE_SECONDS));
  for (let round = 1; round <= rounds && !screen.stopped.aborted; round++) {
    const figures = await load(
      async (connection) => {
        const request = requests[Math.floor(Math.random() * requests.length)];
        const socket = sockets[connection];
        if (!request || !socket) return false;
        try {
          const answer = await socket.send(request.method, request.path, request.body());
          if (request.expects(answer.status, answer.body)) return true;
          note(lost, `${request.name}: ${answer.status} ${answer.body.slice(0, 200)}`);
        } catch (error) {
          note(lost, `${request.name}: ${String(error)}`);
        }
        return false;
      },
      connections,
      SAMPLE_SECONDS,
    );
    served += figures.requests;
    const { resident, script } = await bytesOf(server);
    memory.push(resident);
    heap.push(script);
    await screen.out(
      `${String(round * SAMPLE_SECONDS).padStart(5)} s  ${figures.perSecond.toFixed(0).padStart(5)}/s  p95 ${figures.p95.toFixed(0).padStart(4)} ms  ` +
        `${figures.failed} lost  ${inMegabytes(resident)}, ${inMegabytes(script)} of it script\n`,
    );
  }
  for (const socket of sockets) socket.close();
  for (const [what, count] of lost) await screen.out(`lost ${count} × ${what}\n`);
  const warm = memory.slice(Math.floor(memory.length * WARM_SHARE));
  const half = Math.ceil(warm.length / 2);
  const [early, late] = [Math.min(...warm.slice(0, half)), Math.min(...warm.slice(half))];
  const most = Math.max(...memory);
  const sound = lost.size === 0 && most - store <= MEMORY_LIMIT && late <= early * GROWTH;
  const beside = store > 0 ? `; reading all of the store once takes ${inMegabytes(store)} by itself` : '';
  await screen.out(
    `${served} requests, ${[...lost.values()].reduce((a, b) => a + b, 0)} lost; memory at most ${inMegabytes(most)}, ` +
      `${inMegabytes(Math.max(...heap))} of it script${beside}; ` +
      `least ${inMegabytes(early)} early and ${inMegabytes(late)} late: ${sound ? 'sound' : 'NOT SOUND'}\n`,
  );
  return sound;
}

interface Request {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: () => string;
  readonly expects: (status: number, body: string) => boolean;
}

const answered = (status: number, body: string): boolean => status === 200 && !body.includes('"errors"');

const refused =
  (code: string) =>
  (status: number, body: string): boolean =>
    status < 500 && body.includes(code);

/** What is asked, mixed as it comes. */
async function requestsFor(server: Server): Promise<readonly Request[]> {
  const ids = await someIds(server);
  const anyId = () => ids[Math.floor(Math.random() * ids.length)] ?? '';
  const query = (name: string, text: string, expects: Request['expects'] = answered): Request => ({
    name,
    method: 'POST',
    path: '/graphql',
    body: () => JSON.stringify({ query: text, variables: { id: anyId(), words: anyId().slice(0, 12) } }),
    expects,
  });
  const get = (path: string, expects: Request['expects'] = (status) => status === 200): Request => ({
    name: path,
    method: 'GET',
    path,
    body: () => '',
    expects,
  });
  const deep = `query ($id: ID!) { instrument(id: $id) { ${'citations(first: 1) { nodes { target { '.repeat(9)} id ${'} } }'.repeat(9)} } }`;
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
    query('too deep', deep, refused('TOO_DEEP')),
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

/** Memory of the server's process, and what of it is its program's: the rest is the embedded store's, and code. */
async function bytesOf({ port }: Server): Promise<{ readonly resident: number; readonly script: number }> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1] ?? 0);
  return {
    resident: figure('process_resident_memory_bytes'),
    script: figure('nodejs_heap_size_total_bytes') + figure('nodejs_external_memory_bytes'),
  };
}

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

function note(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

await runTool(command);
