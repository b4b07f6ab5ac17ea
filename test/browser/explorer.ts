import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { RunningServer } from './server.ts';

const WINDOW = { width: 1440, height: 900 };

/** The address of the server on the network; what is done with it leaves no trace in it. */
async function onNetwork(): Promise<string> {
  const response = await fetch(inject('network'));
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return answer;
}

/**
 * For one file of tests: a browser, and one of the servers that files share, that on the sample and the later text or
 * that on the network, or one of its own. Each test has a page of its own, and nothing is stored when it opens, unless
 * it says that it leaves the page as it was. A page that complains, fails to load something or asks another host fails
 * the test that has it.
 */
export function explorer(server: 'texts' | 'network' | (() => Promise<RunningServer>) = 'texts') {
  let own: RunningServer | undefined;
  let address: string;
  let browser: Browser;
  let shared: BrowserContext;
  /** Those that the test which runs has opened. */
  let opened: { close(): Promise<void> }[] = [];
  let complaints: string[] = [];
  /** Left as it was by the tests before, at the address where it was opened. */
  let kept: { readonly page: Page; readonly path: string } | undefined;

  beforeAll(async () => {
    [own, browser] = await Promise.all([
      typeof server === 'function' ? server() : undefined,
      chromium.connect(inject('chromium')),
    ]);
    address = own?.address ?? (server === 'network' ? await onNetwork() : inject('explorer'));
    shared = await newContext();
    // While a page of the server is open, the next one needs no new process.
    await (await shared.newPage()).goto(`${address}/health`);
  });
  afterAll(async () => {
    await browser?.close();
    await own?.remove();
  });
  afterEach(async ({ task }) => {
    for (const each of opened) await each.close();
    opened = [];
    if (task.result?.state === 'fail') await closeKept();
    await shared.clearPermissions();
    const said = complaints;
    complaints = [];
    if (said.length > 0) throw new Error(`The page complained:\n${said.join('\n')}`);
  });

  async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: WINDOW, ...options });
    // It ends what hangs; a busy machine takes its time.
    context.setDefaultTimeout(90_000);
    return context;
  }

  /** In the context of the file, as long as a page can be told how it is looked at; else in one of its own. */
  async function newPage(options: BrowserContextOptions): Promise<Page> {
    const { viewport, colorScheme, reducedMotion, ...others } = options;
    if (Object.keys(others).length > 0) {
      const context = await newContext(options);
      opened.push(context);
      return context.newPage();
    }
    const page = await shared.newPage();
    opened.push(page);
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: colorScheme ?? null, reducedMotion: reducedMotion ?? null });
    return page;
  }

  async function closeKept(): Promise<void> {
    const { page } = kept ?? {};
    kept = undefined;
    await page?.close();
  }

  async function forgetAll(page: Page): Promise<void> {
    await page.context().clearCookies();
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'all' });
    await devTools.detach();
  }

  async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    await closeKept();
    const page = await newPage(options);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== address) complaints.push(request.url());
    });
    await forgetAll(page);
    await page.goto(address + path);
    return page;
  }

  async function viewAt(path: string): Promise<Page> {
    if (kept?.path !== path || kept.page.url() !== address + path) {
      const page = await openPage(path, { colorScheme: 'light' });
      opened = opened.filter((one) => one !== page);
      kept = { page, path };
    }
    const { page } = kept;
    await page.setViewportSize(WINDOW);
    await page.emulateMedia({ colorScheme: 'light' });
    return page;
  }

  return {
    /** Of the server, while tests run. */
    address: () => address,
    openPage,
    /**
     * For tests that leave a view as it was: the page of the test before, when that was at the same path, held, and left
     * it there; else a new one. In a large window, in the light theme.
     */
    viewAt,
    /** Only of a server of its own. */
    ingest: (texts: readonly string[]) => {
      if (!own) throw new Error('the server that all files share keeps its texts');
      return own.ingest(texts);
    },
    stopServer: () => own?.stop(),
    restartServer: () => own?.restart(),
    /** For a test that provokes what the browser itself notes. */
    expectComplaints: (about: string) => {
      complaints = complaints.filter((complaint) => !complaint.includes(about));
    },
  };
}
