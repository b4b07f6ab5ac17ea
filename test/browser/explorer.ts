import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startChromium } from './chromium.ts';
import { startServer, type RunningServer } from './server.ts';

/**
 * For one file of tests: the built program serving these texts (beside those of a snapshot), and a browser. A page that complains,
 * fails to load something or asks another host fails the test that opened it.
 */
export function explorer(texts: readonly string[], { snapshot }: { readonly snapshot?: string } = {}) {
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext | undefined;
  let complaints: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(texts, snapshot), startChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.remove();
  });
  afterEach(async () => {
    await context?.close();
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  });

  async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    complaints = [];
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    context.setDefaultTimeout(40_000);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.address) complaints.push(request.url());
    });
    await page.goto(server.address + path);
    return page;
  }

  return {
    openPage,
    stopServer: () => server.stop(),
    restartServer: () => server.restart(),
    /** For a test that provokes what the browser itself notes. */
    expectComplaints: (about: string) => {
      complaints = complaints.filter((complaint) => !complaint.includes(about));
    },
  };
}
