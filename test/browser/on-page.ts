import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';

/** Where one reads about an instrument. */
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Reading panel' });

/** What the address says of the view. */
export const address = (page: Page): string => new URL(page.url()).search;

/** Whether one sees it, as soon as it is there. */
export async function shown(what: Locator): Promise<boolean> {
  await what.first().waitFor();
  return what.first().isVisible();
}

/** The file that one is given when one presses something. */
export async function fileOf(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const bytes = await buffer(await file.createReadStream());
  return { name: file.suggestedFilename(), text: bytes.toString('latin1') };
}
