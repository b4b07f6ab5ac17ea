import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { CHROMIUM, startChromium } from './chromium.ts';
import { LATER, SAMPLE } from './texts.ts';
import { startServer, startServerOnNetwork, type RunningServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser that all files share is connected to. */
    chromium: string;
    /** The address of the server that they share. */
    explorer: string;
    /** Where one is told the address of the server on the network, which is started for the first who asks. */
    network: string;
  }
}

interface Builder {
  readonly bringUpToDate: (names: readonly string[]) => Promise<boolean>;
}

/**
 * Builds the program and the pages when they are missing or older than their sources; starts what all files share: a
 * browser, and a server that holds the sample and a later text.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(CHROMIUM))
    throw new Error(
      `The browser tests need Chromium, and ${CHROMIUM} is not there. Install it (Debian: ` +
        'apt-get install chromium-headless-shell, or chromium) or name another with CHROMIUM=/path/to/chromium.',
    );
  // Plain JavaScript, for it runs before anything is built.
  const path = new URL('../../bin/build.js', import.meta.url).href;
  const { bringUpToDate } = (await import(path)) as Builder;
  if (!(await bringUpToDate(['program', 'client']))) throw new Error('The build failed; see above.');
  const [browser, server, network] = await Promise.all([
    startChromium(),
    startServer([SAMPLE, LATER]),
    whenAsked(startServerOnNetwork),
  ]);
  project.provide('chromium', browser.wsEndpoint());
  project.provide('explorer', server.address);
  project.provide('network', network.address);
  return async () => {
    await Promise.all([browser.close(), server.remove(), network.remove()]);
  };
}

/** Tells the address of a server that is slow to begin and that not every run needs. */
async function whenAsked(start: () => Promise<RunningServer>) {
  let server: Promise<RunningServer> | undefined;
  const desk = createServer((_request, response) => {
    server ??= start();
    server.then(
      ({ address }) => response.end(address),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  return {
    address: `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`,
    remove: async () => {
      desk.close();
      desk.closeAllConnections();
      await (await server)?.remove();
    },
  };
}
