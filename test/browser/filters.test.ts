import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';
import { address } from './on-page.ts';

const { openPage } = explorer();

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const summary = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

describe('the filters', () => {
  test('narrow drawing and table alike, stand in the address, and are cleared', async () => {
    const page = await openPage(AROUND);
    await page.getByRole('button', { name: 'Filter the network' }).click();
    const treaties = filters(page).getByRole('checkbox', { name: /^Treaties, 9 instruments$/ });
    // The box itself is drawn; its label is what one presses.
    await treaties.press('Space');
    await expect.poll(() => summary(page)).toContain('10 instruments');
    await expect.poll(() => address(page)).toContain('kind=treaty');
    await page.getByRole('radio', { name: 'List' }).click();
    const rows = page.getByRole('grid', { name: 'Instruments' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(1 + 10);
    await page.reload();
    await expect.poll(() => summary(page)).toContain('10 instruments');
    await page.getByRole('button', { name: 'Take away the filter Kind: Treaties' }).click();
    await expect.poll(() => address(page)).not.toContain('kind=');
  });

  test('count what one would see', async () => {
    const page = await openPage(`${AROUND}&kind=treaty&filters`);
    await filters(page)
      .getByRole('checkbox', { name: /^in the text, \d+ citations$/ })
      .waitFor();
    await expect
      .poll(() =>
        filters(page)
          .getByRole('checkbox', { name: /^Resolutions, \d+ instruments$/ })
          .count(),
      )
      .toBe(1);
    await expect
      .poll(() =>
        filters(page)
          .getByRole('checkbox', { name: /^in a footnote/ })
          .count(),
      )
      .toBe(0);
  });

  test('that leave nothing say which to take away', async () => {
    const page = await openPage(`${AROUND}&kind=treaty&held=held`);
    await page.getByRole('alert').getByText('Nothing fits all filters').waitFor();
    await page.getByRole('button', { name: 'Without Holdings: 9 instruments' }).click();
    await expect.poll(() => summary(page)).toContain('10 instruments');
  });
});

describe('the tables', () => {
  test('have the instruments, sorted by any column, and share the selection', async () => {
    const page = await openPage(`${AROUND}&as=list`);
    const table = page.getByRole('grid', { name: 'Instruments' });
    await table.getByRole('columnheader', { name: /^Cited by/ }).click();
    await expect.poll(() => address(page)).toContain('sort=-cited-by');
    await table.getByRole('columnheader', { name: /^Date/ }).click();
    await expect.poll(() => address(page)).toContain('sort=year');
    const first = table.getByRole('row').nth(1);
    await expect.poll(() => first.textContent()).toContain('1954');
    await first.click();
    await expect
      .poll(() => address(page))
      .toMatch(/at=treaty\/convention-relating-to-the-status-of-stateless-persons/);
    await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
  });

  test('expand an instrument', async () => {
    const page = await openPage(`${AROUND}&as=list&sort=-year`);
    await page.getByRole('button', { name: /^Expand .* A\/RES\/68\/990/ }).click();
    await page.getByRole('button', { name: 'Collapse A/RES/68/990' }).waitFor();
    await expect.poll(() => address(page)).toContain('show=A/RES/66/128&show=A/RES/68/990');
  });

  test('are walked with the arrow keys', async () => {
    const page = await openPage(`${AROUND}&as=list&sort=year`);
    const table = page.getByRole('grid', { name: 'Instruments' });
    await table.getByRole('row').nth(1).click();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => table.getByRole('row').nth(2).getAttribute('aria-selected')).toBe('true');
    await expect
      .poll(() => address(page))
      .toContain('at=treaty/convention-on-the-reduction-of-statelessness');
  });

  test('have the citations with their evidence, which opens beside them', async () => {
    const page = await openPage(`${AROUND}&as=list&table=citations&role=recalls`);
    const table = page.getByRole('grid', { name: 'Citations' });
    const row = table.getByRole('row', { name: /48\/104/ });
    await row.click();
    const panel = page.getByRole('complementary', { name: 'Reading panel' });
    await panel.getByRole('note', { name: 'Footnote' }).getByText('See resolution 48/104.').waitFor();
    await expect.poll(() => address(page)).toContain('from=A/RES/66/128&to=A/RES/48/104');
  });

  test('draw no more rows than are seen', async () => {
    const page = await openPage(`${AROUND}&as=list&table=citations`);
    const table = page.getByRole('grid', { name: 'Citations' });
    await table.getByRole('row').nth(5).waitFor();
    const all = Number(await table.getAttribute('aria-rowcount'));
    expect(all).toBeGreaterThan(40);
    await expect.poll(() => table.getByRole('row').count()).toBeLessThan(all);
  });

  test('have rows with room for letters twice as large', async () => {
    const page = await openPage(AROUND);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.getByRole('radio', { name: 'List' }).click();
    const cells = page.getByRole('grid', { name: 'Instruments' }).getByRole('rowheader');
    await cells.first().waitFor();
    const cut = await cells.evaluateAll((found) =>
      found
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
        .map((cell) => cell.textContent),
    );
    expect(cut).toStrictEqual([]);
  });

  test('are printed with all their rows', async () => {
    const page = await openPage(`${AROUND}&as=list&table=citations`);
    const table = page.getByRole('grid', { name: 'Citations' });
    await table.getByRole('row').nth(5).waitFor();
    const all = Number(await table.getAttribute('aria-rowcount'));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const printed = page.getByRole('table', { name: 'Citations' });
    await expect.poll(() => printed.getByRole('row').count()).toBe(all);
    await expect.poll(() => printed.isVisible()).toBe(true);
    await expect.poll(() => table.isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => printed.count()).toBe(0);
  });
});
