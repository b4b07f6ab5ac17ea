import { env } from 'node:process';
import { chromium, type Browser } from 'playwright-core';

/** The browser's executable. */
export const CHROMIUM = env['CHROMIUM'] || '/usr/bin/chromium';

/** Chromium without what it would ask the network for by itself. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
