import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Command } from 'commander';
import type { Browser, Page } from 'playwright-core';
import { parseCount } from '../bin/commands/options.ts';
import { terminal } from '../bin/output/terminal.ts';
import { runTool } from '../bin/tools/run-tool.ts';
import { drag, startBrowser, wheel } from './client/browser.ts';
import { firstView, rounds } from './client/explorer.ts';
import type { BenchPage } from './client/page.ts';
import { servePage } from './client/serve-page.ts';
import { ownServer } from './graphql/servers.ts';

interface Options {
  readonly data?: string;
  readonly rounds: number;
  readonly coseRounds: number;
  readonly only?: 'explorer' | 'drawing';
}

const root = fileURLToPath(new URL('..', import.meta.url));
const screen = terminal(process);
const say = (line: string) => screen.out(`${line}\n`);

/** Resolution 1325 (2000) of the Security Council, with as many neighbours as an expansion draws. */
const HUB = '/?show=S/RES/1325(2000)~300&at=root';
/** The outcome of the World Summit: as many as still have all their labels. */
const LABELLED = '/?show=A/RES/60/1~300&at=root';
const EXPANDING = '/?show=A/RES/66/128&at=A/RES/64/293';
const LARGE = { instruments: 5_000, links: 20_000 };
const LARGEST = { instruments: 10_000, links: 40_000 };
const MOVING = 3_000;

const command = new Command('npm run bench:client --')
  .description(
    'The explorer in Chromium: its first view on a built server over the network that comes with ungraph, and ' +
      'its drawing of large networks beside plain Cytoscape with the default style and force layout (cose) in ' +
      'the same run. docs/explorer.md says how to read the figures.',
  )
  .option('--data <FOLDER>', 'a folder of ungraph with this network, instead of one made for the run')
  .option('--rounds <N>', 'rounds of expand, collapse and undo', parseCount, 100)
  .option('--cose-rounds <N>', 'of the 1,000 rounds of the default layout', parseCount, 10)
  .option('--only <PART>', 'explorer or drawing')
  .action(async (options: Options) => {
    const browser = await startBrowser();
    try {
      await say(`Chromium ${browser.version()}, 1440 × 900, drawn by the processor`);
      if (options.only !== 'drawing') await measureExplorer(browser, options);
      if (options.only !== 'explorer') await measureDrawing(browser, options);
    } finally {
      await browser.close();
    }
  });

async function measureExplorer(browser: Browser, options: Options): Promise<void> {
  const folder = options.data ?? (await mkdtemp(join(tmpdir(), 'ungraph-bench-')));
  const environment = { UNGRAPH_DATA: folder, NEO4J_URI: '', UNGRAPH_RATE_LIMIT: '0' };
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(root, 'dist', 'ungraph.js'), ...args], {
      env: { ...process.env, ...environment },
    });
  if (options.data === undefined) {
    await run('restore', join(root, 'data', 'network.ungraph'));
    await run('ingest', join(root, 'data', 'A_RES_66_128.txt'));
  }
  const server = await ownServer('ungraph', root, environment);
  try {
    const address = `http://127.0.0.1:${server.port}`;
    // The first questions of a server compile and plan; a reader is rarely its first.
    for (const path of [HUB, LABELLED]) {
      await firstView(browser, address + path);
      const view = await firstView(browser, address + path);
      await say(`\nfirst view, ${view.instruments} instruments, nothing cached`);
      await say(figure('network drawn after navigation', view.drawn, 'ms', 1_500));
      await say(figure('script, compressed', view.script / 1_000, 'kB', 350));
      await say(figure('longest task', view.longest, 'ms', 100));
      await say(`  tasks above 50 ms: ${view.longTasks}, above 100 ms: ${view.blocked}`);
    }
    if (options.rounds > 0) {
      const { before, after } = await rounds(browser, address + EXPANDING, options.rounds);
      await say(
        `\n${options.rounds} rounds of expand, collapse, undo, undo: after all of them, to after a fifth`,
      );
      await say(growth('what scripts have made, MB', after.objects / 1e6, before.objects / 1e6));
      await say(growth('nodes of the page', after.nodes, before.nodes));
      await say(growth('listeners', after.listeners, before.listeners));
      await say(
        `  in use by the engine, its compiled code too: ${(after.used / 1e6).toFixed(1)} to ${(before.used / 1e6).toFixed(1)} MB`,
      );
    }
  } finally {
    await server.stop();
    if (options.data === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function measureDrawing(browser: Browser, { coseRounds }: Options): Promise<void> {
  const served = await servePage(root);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(served.address);
    await page.waitForFunction(() => 'bench' in window);
    await say(`\n${LARGE.instruments} instruments, ${LARGE.links} links: the explorer's drawing`);
    const ours = await call(page, 'ours', LARGE.instruments, LARGE.links);
    await say(figure('time layout', ours.layout, 'ms', 300));
    await say(figure('join answers, lay out and draw', ours.picture, 'ms'));
    await say(figure('longest task of it', await call(page, 'longestTask'), 'ms'));
    const own = await speeds(page);
    for (const layout of ['force', 'rings', 'tree'] as const)
      await say(
        figure(
          `${layout} layout, in a worker`,
          await call(page, 'arrangeByWorker', layout, LARGE.instruments, LARGE.links),
          'ms',
        ),
      );
    await say(`the same in plain Cytoscape, default style`);
    const picture = await call(page, 'plain', LARGE.instruments, LARGE.links);
    await say(figure('draw, no layout', picture, 'ms'));
    // Its layers become ready while nothing else is asked of it, and then move as pictures do.
    const early = await speeds(page);
    if (coseRounds > 0) {
      const taken = await call(page, 'cose', coseRounds);
      await say(figure(`cose, ${coseRounds} of its 1,000 rounds`, taken, 'ms'));
    }
    const late = await speeds(page);
    await say(
      'moving the view, frames a second: the explorer; plain Cytoscape behind its first picture, behind its layout',
    );
    for (const move of ['pan', 'zoom'] as const) {
      const all = [own, early, late].map((frames) => frames[move]);
      const ratios = [early, late].map((frames) => `${(own[move] / frames[move]).toFixed(1)} ×`);
      await say(
        `  ${move.padEnd(5)}${all.map((each) => each.toFixed(1).padStart(7)).join('')}   ${ratios.join(', ')}`,
      );
    }
    await say(`\n${LARGEST.instruments} instruments, ${LARGEST.links} links`);
    await call(page, 'longestTask');
    const most = await call(page, 'ours', LARGEST.instruments, LARGEST.links);
    await say(`  drawn: ${most.drawn}`);
    await say(figure('time layout', most.layout, 'ms'));
    await say(figure('join answers, lay out and draw', most.picture, 'ms'));
    await say(figure('longest task of it', await call(page, 'longestTask'), 'ms'));
    const { pan, zoom } = await speeds(page);
    await say(`  pan ${pan.toFixed(1)}, zoom ${zoom.toFixed(1)} frames/s`);
  } finally {
    await page.close();
    served.close();
  }
}

type Move = (page: Page, milliseconds: number, middle: { x: number; y: number }) => Promise<void>;

/** Frames a second in which the view moved. */
async function speed(page: Page, move: Move): Promise<number> {
  // What was drawn last comes to rest first.
  await page.waitForTimeout(1_500);
  const middle = await call(page, 'emptyPlace');
  await call(page, 'startFrames');
  await move(page, MOVING, middle);
  const { moved, milliseconds } = await call(page, 'frames');
  return (moved / milliseconds) * 1_000;
}

/** Of either way to move it. */
const speeds = async (page: Page) => ({ pan: await speed(page, drag), zoom: await speed(page, wheel) });

type Called<Name extends keyof BenchPage> = Awaited<ReturnType<BenchPage[Name]>>;

function call<Name extends keyof BenchPage>(
  page: Page,
  name: Name,
  ...given: Parameters<BenchPage[Name]>
): Promise<Called<Name>> {
  return page.evaluate(
    ([method, args]) => {
      const { bench } = window as unknown as { bench: Record<string, (...all: unknown[]) => unknown> };
      return bench[method]?.(...args) as never;
    },
    [name, given] as [string, unknown[]],
  );
}

const amount = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));

/** What is flat grows by no more than chance has it: by two in a hundred. */
const FLAT = 1.02;

function growth(name: string, after: number, before: number): string {
  const ratio = after / before;
  const verdict = ratio <= FLAT ? `(at most ${FLAT})` : `ABOVE ${FLAT}`;
  return `  ${name.padEnd(34)} ${amount(after)} to ${amount(before)}: ${ratio.toFixed(3)}  ${verdict}`;
}

function figure(name: string, value: number, unit: string, most?: number): string {
  const verdict =
    most === undefined ? '' : value <= most ? `  (at most ${most.toFixed(0)})` : `  ABOVE ${most.toFixed(0)}`;
  return `  ${name.padEnd(34)} ${value.toFixed(value < 100 ? 1 : 0).padStart(8)} ${unit}${verdict}`;
}

await runTool(command);
