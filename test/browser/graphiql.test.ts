import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../cypher/engine.ts';
import { openEngine } from '../../cypher/open.ts';
import { extract } from '../../ingest/extract.ts';
import { loadRecord } from '../../ingest/load/load.ts';
import { startServer } from '../../server/start.ts';
import type { RunningServer } from '../../server/start.ts';

const root = join(import.meta.dirname, '../..');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Chromium must ask nobody for anything: what it asks for is what is tested. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** In a process of its own: libraries behave otherwise when NODE_ENV says that they are tested. */
async function buildPages(outDir: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'client/vite.config.ts');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--outDir', outDir], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

async function openSample(folder: string): Promise<Engine> {
  const engine = await openEngine({ kind: 'embedded', folder });
  await engine.migrate();
  const text = await readFile(join(root, 'data/A_RES_66_128.txt'), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  await loadRecord(engine, extract({ text }, { path: 'A_RES_66_128.txt', format: 'text', sha256 }), text);
  return engine;
}

describe('GraphiQL', () => {
  let folder: string;
  let engine: Engine;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const strangers: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ungraph-graphiql-'));
    const clientDir = join(folder, 'client');
    await buildPages(clientDir);
    engine = await openSample(join(folder, 'data'));
    server = await startServer({ engine, port: 0, clientDir });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.url) strangers.push(request.url());
    });
    await page.goto(`${server.url}/graphiql`);
    await page.waitForSelector('.graphiql-execute-button');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('opens with the worked examples as its tabs', async () => {
    const tabs = page.locator('.graphiql-tab');
    await expect.poll(() => tabs.count()).toBe(19);
    expect((await tabs.allInnerTexts()).slice(0, 3)).toStrictEqual([
      'OneResolution',
      'CitationsWithEvidence',
      'TreatiesInvoked',
    ]);
  });

  it('runs an example and shows the answer', async () => {
    // As a person would: the first example stands there, then another is chosen.
    const query = page.locator('.graphiql-query-editor');
    await expect.poll(() => query.innerText()).toContain('OneResolution');
    await page.locator('.graphiql-tab', { hasText: 'TreatiesInvoked' }).click();
    await expect.poll(() => query.innerText()).toContain('TreatiesInvoked');
    await page.click('.graphiql-execute-button');
    const answer = page.locator('.graphiql-response');
    await expect.poll(() => answer.innerText()).toContain('Convention');
    expect(await answer.innerText()).toContain('"invokes"');
  });

  it('shows the schema with its descriptions', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'InstrumentKind', exact: true }).first().click();
    await expect
      .poll(() => page.locator('.graphiql-plugin').innerText())
      .toContain('The kinds of instruments; each has its own type.');
  });

  it('asks no other host, and has nothing to complain of', () => {
    expect(strangers).toStrictEqual([]);
    expect(complaints).toStrictEqual([]);
  });
});
