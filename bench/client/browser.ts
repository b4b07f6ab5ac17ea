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

/** Bytes of script objects that are in use, after two collections. */
export async function heapInUse(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Drags to and fro for so long, from where there is no mark that would be dragged instead. */
export async function drag(page: Page, milliseconds: number, middle: Place): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const end = Date.now() + milliseconds;
  for (let step = 0; Date.now() < end; step++) {
    const angle = step / 8;
    await page.mouse.move(middle.x + 200 * Math.sin(angle), middle.y + 120 * Math.sin(angle / 2));
  }
  await page.mouse.up();
}

/** Zooms in and out for so long. */
export async function wheel(page: Page, milliseconds: number): Promise<void> {
  await page.mouse.move(720, 450);
  const end = Date.now() + milliseconds;
  for (let step = 0; Date.now() < end; step++) await page.mouse.wheel(0, step % 24 < 12 ? -60 : 60);
}
