import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBothThemes, NOTHING } from './axe.ts';
import { explorer } from './explorer.ts';
import { address, fileOf, panel, shown } from './on-page.ts';

const { openPage } = explorer('network');

describe('the search', () => {
  test('groups what it finds, and sets off what has been typed', async () => {
    const page = await openPage('/');
    await page.getByRole('combobox', { name: 'Search instruments' }).fill('migrant workers');
    const treaties = page.getByRole('group', { name: 'Treaties and soft law' });
    await treaties.getByRole('option', { name: /Protection of the Rights of All Migrant Workers/ }).waitFor();
    const bodies = page.getByRole('group', { name: 'Bodies and conferences' });
    await bodies.getByRole('option', { name: /^Committee on the Protection/ }).waitFor();
    expect(await shown(treaties.locator('b').filter({ hasText: /migrant/i }))).toBe(true);
  });

  test.each([
    [
      'an abbreviation',
      'CEDAW',
      /^Convention on the Elimination of All Forms of Discrimination against Women/,
    ],
    ['a symbol as people say it', 'SCR 1325 (2000)', /^S\/RES\/1325/],
    ['a body', 'Security Council', /^Security Council$/],
  ])('knows %s', async (_, words, name) => {
    const page = await openPage('/');
    await page.getByRole('combobox', { name: 'Search instruments' }).fill(words);
    expect(await shown(page.getByRole('option', { name }))).toBe(true);
  });

  test('offers what may have been meant once, though a series of resolutions is called so, and opens nothing', async () => {
    const page = await openPage('/');
    await page
      .getByRole('combobox', { name: 'Search instruments' })
      .fill('violance against women migrant workers');
    await page.keyboard.press('Enter');
    const offered = page
      .getByRole('status')
      .getByRole('link', { name: 'Violence against women migrant workers' });
    await expect.poll(() => offered.count()).toBe(1);
    expect(address(page)).toContain('?find=violance');
  });

  test('leads to all texts that have the words, each with the passages', async () => {
    const page = await openPage('/');
    await page.getByRole('combobox', { name: 'Search instruments' }).fill('women migrant workers');
    await page.getByRole('option', { name: 'Search everything for “women migrant workers”' }).click();
    await page.getByRole('heading', { level: 1, name: '“women migrant workers”' }).waitFor();
    await expect.poll(() => address(page)).toBe('?find=women%20migrant%20workers');
    const hit = page.getByRole('listitem').filter({ hasText: 'A/RES/66/128' });
    expect(await shown(hit.getByText('women migrant workers'))).toBe(true);
  });

  test('offers what has been pinned and opened, before anything is typed, also after a reload', async () => {
    const page = await openPage('/?show=S/RES/1325(2000)&at=root');
    await panel(page).getByRole('button', { name: 'Pin S/RES/1325 (2000)' }).click();
    await panel(page).getByRole('button', { name: 'Unpin S/RES/1325 (2000)' }).waitFor();
    await page.goto(`${new URL(page.url()).origin}/?show=A/RES/66/128&at=root`);
    await panel(page).getByRole('heading', { name: 'A/RES/66/128' }).waitFor();
    await page.getByRole('combobox', { name: 'Search instruments' }).click();
    await page
      .getByRole('group', { name: 'Pinned' })
      .getByRole('option', { name: /^S\/RES\/1325/ })
      .waitFor();
    await page
      .getByRole('group', { name: 'Opened lately' })
      .getByRole('option', { name: /^A\/RES\/66\/128/ })
      .click();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'ungraph, start page' }).click();
    await page.getByRole('heading', { name: 'Opened lately' }).waitFor();
    await page
      .getByRole('button', { name: /S\/RES\/1325 \(2000\)/ })
      .first()
      .click();
    await expect.poll(() => address(page)).toContain('show=S/RES/1325(2000)');
  });
});

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
/** What an option says it leaves, by the text that it begins with. */
const offered = async (page: Page, list: string, option: string): Promise<number> => {
  const own = choice(page, list).getByRole('option').filter({ hasText: option });
  await own.waitFor({ state: 'attached' });
  return Number(/\(([\d,]+)\)$/.exec((await own.textContent()) ?? '')?.[1]?.replace(',', ''));
};
const count = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .getByText(/^\d+ hits?$/);

describe('the hits of a search', () => {
  test('are narrowed by organ, kind and years, each with as many as it said', async () => {
    const page = await openPage('/?find=women');
    const resolutions = await offered(page, 'Kind', 'Resolutions');
    await choice(page, 'Kind').selectOption('resolution');
    await expect.poll(() => count(page).textContent()).toBe(`${resolutions} hits`);
    await expect.poll(() => address(page)).toBe('?find=women&kind=resolution');
    await choice(page, 'Organ').selectOption('general-assembly');
    const ofAssembly = await offered(page, 'Organ', 'General Assembly');
    expect(ofAssembly).toBeLessThan(resolutions);
    await expect.poll(() => count(page).textContent()).toBe(`${ofAssembly} hits`);
    await choice(page, 'Kind').selectOption('');
    await choice(page, 'From').selectOption('2019');
    await choice(page, 'To').selectOption('2021');
    await expect.poll(() => address(page)).toBe('?find=women&years=2019-2021&organ=general-assembly');
    const symbols = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect
      .poll(() => symbols.allTextContents())
      .toSatisfy(
        (all: string[]) => all.length > 0 && all.every((symbol) => /^A\/(?:RES|DEC)\/7[3-6]\//.test(symbol)),
      );
  });

  test('are all there again without the filters, and with the next search', async () => {
    const page = await openPage('/?find=migrant&kind=treaty&years=1990-2003');
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    await expect.poll(() => address(page)).toBe('?find=migrant');
    await page.goBack();
    await expect.poll(() => choice(page, 'Kind').inputValue()).toBe('treaty');
    await page.getByRole('combobox', { name: 'Search instruments' }).fill('harbour');
    await page.getByRole('option', { name: 'Search everything for “harbour”' }).click();
    await expect.poll(() => address(page)).toBe('?find=harbour');
  });

  test('are none under filters that nothing fits, which is said', async () => {
    const page = await openPage('/?find=migrant&organ=trusteeship-council');
    await page.getByText('Nothing found for “migrant” under these filters').waitFor();
    expect(await choice(page, 'Organ').inputValue()).toBe('trusteeship-council');
    expect(await page.getByRole('link', { name: 'Clear all filters' }).isVisible()).toBe(true);
  });

  test('are saved whole under their filters, in their order, and not only those on the page', async () => {
    const page = await openPage('/?find=women&kind=resolution');
    const main = page.getByRole('main');
    const hits = Number(/^\d+/.exec((await count(page).textContent()) ?? '')?.[0]);
    const first = await main.getByRole('heading', { level: 2 }).first().textContent();
    const file = await fileOf(page, async () => {
      await main.getByRole('group', { name: 'Save these instruments as' }).getByText('CSV').focus();
      await page.keyboard.press('Enter');
    });
    expect(file.name).toBe('ungraph-women-resolution.instruments.csv');
    const rows: readonly Record<string, string>[] = parseCsv(file.text, { columns: true });
    expect(rows.length).toBe(hits);
    expect(rows.length).toBeGreaterThan(20);
    expect(first).toContain(rows[0]?.['symbol']);
    const citations = main.getByRole('group', { name: 'Save their citations as' });
    expect(await citations.getByRole('link').allTextContents()).toStrictEqual([
      'CSV',
      'GraphML',
      'GEXF',
      'JSON-LD',
    ]);
  });

  test('of a body, too, and nothing is in the way of a reader, in light and in dark', async () => {
    const page = await openPage('/?about=body/security-council');
    const save = page.getByRole('group', { name: 'Save these instruments as' });
    const file = await fileOf(page, () => save.getByRole('link', { name: 'RIS' }).click());
    expect(file.name).toBe('ungraph-security-council.ris');
    expect(file.text.match(/^TY /gm)?.length).toBeGreaterThan(25);
    expect(await inBothThemes(page)).toStrictEqual(NOTHING);
  });

  test('and their filters have nothing in the way of a reader, in light and in dark', async () => {
    const page = await openPage('/?find=migrant&kind=resolution');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await offered(page, 'Organ', 'General Assembly');
    expect(await inBothThemes(page)).toStrictEqual(NOTHING);
  });
});
