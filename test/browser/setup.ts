import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { CHROMIUM, startChromium } from './chromium.ts';
import { LATER, SAMPLE } from './texts.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser that all files share is connected to. */
    chromium: string;
    /** The address of the server that they share. */
    explorer: string;
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
        'apt-get install chromium) or name another with CHROMIUM=/path/to/chromium.',
    );
  // Plain JavaScript, for it runs before anything is built.
  const path = new URL('../../bin/build.js', import.meta.url).href;
  const { bringUpToDate } = (await import(path)) as Builder;
  if (!(await bringUpToDate(['program', 'client']))) throw new Error('The build failed; see above.');
  const [browser, server] = await Promise.all([startChromium(), startServer([SAMPLE, LATER])]);
  project.provide('chromium', browser.wsEndpoint());
  project.provide('explorer', server.address);
  return async () => {
    await Promise.all([browser.close(), server.remove()]);
  };
}
