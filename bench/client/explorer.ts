import type { Browser, Page } from 'playwright-core';
import { heldBy, type Held } from './browser.ts';

export interface FirstView {
  /** From navigation to the picture of the network, in milliseconds. */
  readonly drawn: number;
  readonly instruments: number;
  /** Bytes as they came, compressed. */
  readonly script: number;
  /** The page did not answer for so long, at most; and how often for more than 50 and 100 ms. */
  readonly longest: number;
  readonly longTasks: number;
  readonly blocked: number;
}

/** A new window is busy with itself for so long, with as much as a view takes; a reader's has been open for a while. */
const WINDOW_OPENS = 3_000;

/** Opens the explorer at a view as someone does who has never been there. */
export async function firstView(browser: Browser, address: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.waitForTimeout(WINDOW_OPENS);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('network-drawn').length > 0);
  await page.waitForTimeout(1_000);
  const figures = await page.evaluate(() => {
    const { longTasks } = window as unknown as { longTasks: number[] };
    const [drawn] = performance.getEntriesByName('network-drawn');
    const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ name }) => name.endsWith('.js'),
    );
    return {
      drawn: drawn?.startTime ?? NaN,
      script: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      longest: Math.max(0, ...longTasks),
      longTasks: longTasks.length,
      blocked: longTasks.filter((duration) => duration > 100).length,
    };
  });
  const instruments = await instrumentsIn(page);
  await context.close();
  return { ...figures, instruments };
}

export interface Rounds {
  /** After the first rounds, which fill what is kept on purpose, and after all. */
  readonly before: Held;
  readonly after: Held;
}

/** Expands, collapses and takes back, over and over, by keyboard and button as a reader does. */
export async function rounds(browser: Browser, address: string, count: number): Promise<Rounds> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  const network = page.getByRole('application');
  await network.waitFor();
  await page
    .getByRole('button', { name: /^Expand/ })
    .first()
    .waitFor();
  const size = await instrumentsIn(page);
  const grown = (is: boolean) =>
    page.waitForFunction(
      ([before, wanted]) => {
        const [, shown = '0'] =
          /([\d,]+) instruments/.exec(document.querySelector('h1')?.textContent ?? '') ?? [];
        return Number(shown.replace(',', '')) > before === wanted;
      },
      [size, is] as const,
    );
  const round = async () => {
    await network.focus();
    await page.keyboard.press('Enter');
    await grown(true);
    await page.keyboard.press('Enter');
    await grown(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await grown(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await grown(false);
  };
  const warm = Math.ceil(count / 5);
  for (let done = 0; done < warm; done++) await round();
  const before = await heldBy(page);
  for (let done = warm; done < count; done++) await round();
  const after = await heldBy(page);
  await context.close();
  return { before, after };
}

async function instrumentsIn(page: Page): Promise<number> {
  const words = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  return Number((/([\d,]+) instruments/.exec(words)?.[1] ?? '0').replace(',', ''));
}
