import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';

const { openPage } = explorer();

/** The page as it comes out of the printer, page by page, its words. */
async function printed(page: Page): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await document.destroy();
  return pages.map((words) => words.replace(/\s+/g, ' '));
}

const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

describe('on paper', () => {
  test('a trace has every treaty with the words that invoke it, and nothing that one presses', async () => {
    const page = await openPage('/?trace=A/RES/68/990');
    await page.getByRole('heading', { name: /Through 1 instrument in between/ }).waitFor();
    const words = (await printed(page)).join(' ');
    expect(words).toContain('Treaties invoked by A/RES/68/990');
    expect(words).toContain('Convention on the Elimination of All Forms of Discrimination against Women');
    // A step that is not opened on the screen is spelled out.
    expect(words).toMatch(/68\/990 \w+ 66\/128/);
    for (const pressed of ['Check a draft', 'Chains of at most', 'GraphML'])
      expect(words).not.toContain(pressed);
    // The words of a citation keep their ground, which browsers leave away on paper.
    await page.emulateMedia({ media: 'print' });
    const marked = page.locator('mark').first();
    expect(await marked.evaluate((mark) => getComputedStyle(mark).printColorAdjust)).toBe('exact');
  });

  test('an instrument has the picture, its facts, its whole text and its notes, and nothing that one presses', async () => {
    const page = await openPage(AROUND);
    await page.getByRole('button', { name: /^What to do with/ }).waitFor();
    await page.getByText('See resolution 48/104.').waitFor();
    const pages = await printed(page);
    const words = pages.join(' ');
    expect(pages[0]).toMatch(/Treaty series.*A\/RES\/66\/128.*19 December 2011/);
    expect(words).toContain('See resolution 48/104.');
    for (const pressed of ['Check a draft', 'Copy the citation', 'Play', 'Show all', 'Keep and share'])
      expect(words).not.toContain(pressed);
    expect(pages.length).toBeLessThan(9);
  });

  test('a table of citations has no word of a name broken for want of room, and no column beside the paper', async () => {
    // A4 upright without its margins.
    const page = await openPage(`${AROUND}&as=list&table=citations`, {
      viewport: { width: 718, height: 1000 },
    });
    await page.getByRole('grid', { name: 'Citations' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const table = page.locator('.printed-table');
    await table.waitFor();
    const narrow = await table.locator('.symbol').evaluateAll((all) =>
      all
        .map((symbol) => {
          const words = (symbol.textContent ?? '').split(/[ \u00a0]+/);
          const line = Number.parseFloat(getComputedStyle(symbol).fontSize) * 2;
          return {
            symbol: symbol.textContent,
            lines: Math.round(symbol.getBoundingClientRect().height / line),
            words: words.length,
          };
        })
        .filter(({ lines, words }) => lines > words),
    );
    expect(narrow).toStrictEqual([]);
    const { width } = await table.evaluate((element) => element.getBoundingClientRect());
    expect(width).toBeLessThanOrEqual(718);
  });

  test('what is dark on the screen is light, and dark again afterwards', async () => {
    const page = await openPage('/?trace=A/RES/66/128', { colorScheme: 'dark' });
    await page.getByRole('heading', { name: /In its own words/ }).waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => scheme(page)).toBe('light');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => scheme(page)).toBe('dark');
  });
});
