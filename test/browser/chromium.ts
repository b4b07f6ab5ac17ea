import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { chromium, type BrowserServer } from 'playwright-core';

/** The same browser of the same version without all that makes windows, and with a fifth less of the processor. */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell';

/** The browser's executable. */
export const CHROMIUM =
  env['CHROMIUM'] || (existsSync(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : '/usr/bin/chromium');

/**
 * A page of a test lives for a second or two: to optimise its script, or to collect its garbage often and in several
 * threads, takes more of the processor than it saves.
 */
const SCRIPTS = ['--no-maglev', '--no-turbofan', '--min-semi-space-size=16', '--single-threaded-gc'];

/**
 * One Chromium for all files of tests, without what it would ask the network for by itself. A process for each page
 * took as much processor time as the pages themselves; with one for all, each file waited for the other's pages.
 */
export function startChromium(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--renderer-process-limit=2',
      `--js-flags=${SCRIPTS.join(',')}`,
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
