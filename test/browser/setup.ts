import { existsSync } from 'node:fs';
import { CHROMIUM } from './chromium.ts';

interface Builder {
  readonly bringUpToDate: (names: readonly string[]) => Promise<boolean>;
}

/** Builds the program and the pages when they are missing or older than their sources. */
export default async function setup(): Promise<void> {
  if (!existsSync(CHROMIUM))
    throw new Error(
      `The browser tests need Chromium, and ${CHROMIUM} is not there. Install it (Debian: ` +
        'apt-get install chromium) or name another with CHROMIUM=/path/to/chromium.',
    );
  // Plain JavaScript, for it runs before anything is built.
  const path = new URL('../../bin/build.js', import.meta.url).href;
  const { bringUpToDate } = (await import(path)) as Builder;
  if (!(await bringUpToDate(['program', 'client']))) throw new Error('The build failed; see above.');
}
