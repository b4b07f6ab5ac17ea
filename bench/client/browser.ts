import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Real Chromium, as in the browser tests, drawing by the processor alone: no figure depends on a graphics card. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--enable-precise-memory-info',
    ],
  });
}

/** What a page holds after two collections. */
export interface Held {
  /** Bytes of all that the engine has in use, compiled code among it. */
  readonly used: number;
  /** Bytes of what scripts have made themselves: objects, arrays, functions, strings. */
  readonly objects: number;
  /** Elements and texts of the page, also those that are taken out and still referred to; who listens to them. */
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * The engine compiles what runs often once more, and the browser keeps its notes on answers and tasks: both go on for
 * the first hundred rounds of anything, are the engine's own, and say nothing of whether a page lets go of what it made.
 */
const NOT_OF_SCRIPTS: ReadonlySet<string> = new Set([
  'code',
  'native',
  'hidden',
  'synthetic',
  'object shape',
]);

export async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return { used: usedSize, objects: ofScripts(parts.join('')), nodes, listeners: jsEventListeners };
}

/** The parts of V8's form of a snapshot that are read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  /** One after another, each with all fields. */
  readonly nodes: readonly number[];
}

function ofScripts(json: string): number {
  const { snapshot, nodes } = JSON.parse(json) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = types[0]?.[nodes[at + type] ?? -1] ?? '';
    if (!NOT_OF_SCRIPTS.has(name)) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A mouse tells of itself so often, in milliseconds; and so many of its messages may wait for a page that is slow. */
const MOUSE = { every: 8, waiting: 8 };

/** Sends as a mouse does, without waiting for an answer to each: by its answers alone no page would be quick. */
async function feed(milliseconds: number, send: (step: number) => Promise<void>): Promise<void> {
  const waiting = new Set<Promise<void>>();
  const end = Date.now() + milliseconds;
  for (let step = 0; Date.now() < end; step++) {
    const sent: Promise<void> = send(step).finally(() => waiting.delete(sent));
    waiting.add(sent);
    await setTimeout(MOUSE.every);
    if (waiting.size >= MOUSE.waiting) await Promise.race(waiting);
  }
  await Promise.all(waiting);
}

/** Drags to and fro for so long, from where there is no mark that would be dragged instead. */
export async function drag(page: Page, milliseconds: number, middle: Place): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await feed(milliseconds, (step) => {
    const angle = step / 24;
    return page.mouse.move(middle.x + 200 * Math.sin(angle), middle.y + 120 * Math.sin(angle / 2));
  });
  await page.mouse.up();
}

/** Zooms in and out for so long. */
export async function wheel(page: Page, milliseconds: number): Promise<void> {
  await page.mouse.move(720, 450);
  await feed(milliseconds, (step) => page.mouse.wheel(0, step % 72 < 36 ? -20 : 20));
}
