import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { parseCount } from '../bin/commands/options.ts';
import { terminal } from '../bin/output/terminal.ts';
import { runTool } from '../bin/tools/run-tool.ts';
import { HttpConnection, load } from './graphql/load.ts';
import { ownServer } from './graphql/servers.ts';
import type { Server } from './graphql/servers.ts';
import { attack } from './soak/attacks.ts';
import { COLLECT_EVERY, judgeMemory } from './soak/memory.ts';
import type { Sample } from './soak/memory.ts';
import { sendPatiently } from './soak/patient.ts';
import { readingAll } from './soak/reading-all.ts';
import { requestsFor } from './soak/requests.ts';
import type { Request } from './soak/requests.ts';

interface Options {
  readonly minutes: number;
  readonly connections: number;
  readonly attacks?: true;
}

const SAMPLE_SECONDS = 15;
/** How often objects in use are looked at for one figure, and how far apart. */
const MOMENTS = 4;
const MOMENT_MILLISECONDS = 500;

const root = fileURLToPath(new URL('..', import.meta.url));
const screen = terminal(process);

const command = new Command('npm run bench:soak --')
  .description(
    'Mixed load at full speed on the store that the environment names (it must hold a graph): queries, ' +
      'exports, pages, and queries that must be refused. Who is told to come later does (Retry-After). Fails ' +
      '(status 1) when a request is lost, memory goes above 512 MB beside the store, or keeps rising.',
  )
  .option('--minutes <N>', 'how long', parseCount, 15)
  .option('--connections <N>', 'requests at the same time', parseCount, 8)
  .option('--attacks', 'meanwhile do everything that a client should not do, over further connections')
  .action(async (options: Options) => {
    // Nobody else may have the store open meanwhile: before the server does.
    const store = process.env['NEO4J_URI'] ? 0 : await readingAll(root);
    const collector = pathToFileURL(join(root, 'bench', 'soak', 'collect-when-told.js')).href;
    const server = await ownServer('ungraph', root, {
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${collector}`,
    });
    try {
      process.exitCode = (await soak(server, options, store)) ? 0 : 1;
    } finally {
      await server.stop();
    }
  });

async function soak(
  server: Server,
  { minutes, connections, attacks }: Options,
  store: number,
): Promise<boolean> {
  const requests = await requestsFor(server);
  // The embedded store reads lazily: all of it is there from the start, so that what grows is no reading.
  await readAllOf(server);
  // Answers are kept: all that may be are, before memory is looked at.
  await askAll(server, requests);
  const sockets = Array.from({ length: connections }, () => new HttpConnection(server.port));
  const lost = new Map<string, number>();
  const samples: Sample[] = [];
  let served = 0;
  let waits = 0;
  let waited = 0;
  const over = new AbortController();
  const attacking = attacks
    ? attack(server.port, over.signal, (what) => note(lost, what))
    : Promise.resolve(0);
  const rounds = Math.max(3, Math.round((minutes * 60) / SAMPLE_SECONDS));
  for (let round = 1; round <= rounds && !screen.stopped.aborted; round++) {
    const figures = await load(
      async (connection) => {
        const request = requests[Math.floor(Math.random() * requests.length)];
        const socket = sockets[connection];
        if (!request || !socket) return false;
        const body = request.bodies[Math.floor(Math.random() * request.bodies.length)] ?? '';
        try {
          const answer = await sendPatiently(() => socket.send(request.method, request.path, body));
          waits += answer.waits;
          waited += answer.waited;
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
    const memory = await memoryOf(server);
    const inUse = round % COLLECT_EVERY === 0 ? await inUseOf(server) : null;
    samples.push({ ...memory, inUse });
    await screen.out(
      `${String(round * SAMPLE_SECONDS).padStart(5)} s  ${figures.perSecond.toFixed(0).padStart(5)}/s  p95 ${figures.p95.toFixed(0).padStart(4)} ms  ` +
        `${figures.failed} lost  ${inMegabytes(memory.resident)}, ${inMegabytes(memory.script)} of it objects` +
        (inUse === null ? '\n' : `, ${inMegabytes(inUse)} in use\n`),
    );
  }
  over.abort();
  const tried = await attacking;
  for (const socket of sockets) socket.close();
  for (const [what, count] of lost) await screen.out(`lost ${count} × ${what}\n`);
  const peak = peakOf(server);
  const { most, mostScript, rise, riseScript, isBelowLimit, isSteady } = judgeMemory(samples, store, peak);
  const beside = store > 0 ? ` (reading all of the store once takes ${inMegabytes(store)} by itself)` : '';
  const findings = [
    `${served} requests, ${[...lost.values()].reduce((a, b) => a + b, 0)} lost; ` +
      `${waits} × told to come later, and waited ${waited} s in all` +
      (tried > 0 ? `; ${tried} attacks beside them` : ''),
    `memory at most ${inMegabytes(most)}${beside}, ${inMegabytes(mostScript)} of it objects: ` +
      (isBelowLimit ? 'below the limit' : 'ABOVE THE LIMIT'),
    `over the run it rises by ${inMegabytes(rise)}, of objects in use by ${inMegabytes(riseScript)}: ` +
      (isSteady ? 'steady' : 'RISING'),
  ];
  const sound = lost.size === 0 && isBelowLimit && isSteady;
  await screen.out(`${findings.join('\n')}\n${sound ? 'sound' : 'NOT SOUND'}\n`);
  return sound;
}

/** Every request once, whatever comes of it. */
async function askAll({ port }: Server, requests: readonly Request[]): Promise<void> {
  const socket = new HttpConnection(port);
  for (const { method, path, bodies } of requests)
    for (const body of bodies) await sendPatiently(() => socket.send(method, path, body));
  socket.close();
}

/** Everything once, as an export reads it. */
async function readAllOf({ port }: Server): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/export/instruments?format=jsonl&held=true`);
  if (!answer.ok) throw new Error(`The graph could not be exported: ${answer.status}.`);
  for await (const part of answer.body ?? []) void part;
}

/** What the server itself says. */
async function memoryOf({ port }: Server): Promise<Omit<Sample, 'inUse'>> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1] ?? 0);
  return {
    resident: figure('process_resident_memory_bytes'),
    script: figure('nodejs_heap_size_used_bytes') + figure('nodejs_external_memory_bytes'),
  };
}

/**
 * What its objects take when all garbage has been collected (collect-when-told.js), in bytes: the least of some moments,
 * since what a request is at work with is in use as well.
 */
async function inUseOf({ process: server }: Server): Promise<number> {
  let least = Infinity;
  for (let moment = 0; moment < MOMENTS; moment++) {
    const answer = once(server, 'message');
    server.send('collect');
    least = Math.min(least, Number((await answer)[0]));
    await setTimeout(MOMENT_MILLISECONDS);
  }
  return least;
}

/** The most that the process ever had, as Linux keeps it, in bytes; 0 elsewhere. */
function peakOf({ process: { pid } }: Server): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

function note(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

await runTool(command);
