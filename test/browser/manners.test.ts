import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';
import { address, panel, shown } from './on-page.ts';

const { openPage, expectComplaints } = explorer();

const network = (page: Page) => page.getByRole('application', { name: /^Network around/ });
const search = (page: Page) => page.getByRole('combobox', { name: 'Search instruments' });

const isFocused = (what: Locator) => what.evaluate((element) => element === document.activeElement);

describe('keys', () => {
  test('"?" lists them, and Escape closes the list and gives the focus back', async () => {
    const page = await openPage(AROUND);
    await network(page).focus();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await list.getByText('Go to the search field').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => list.count()).toBe(0);
    await expect.poll(() => isFocused(network(page))).toBe(true);
  });

  test('"/" goes to the search field, and there is a letter', async () => {
    const page = await openPage(AROUND);
    await network(page).focus();
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(search(page))).toBe(true);
    await page.keyboard.type('a/b?');
    await expect.poll(() => search(page).inputValue()).toBe('a/b?');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('Escape closes the panel and goes back to the network', async () => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    await panel(page).getByRole('tab', { name: 'Text' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    await expect.poll(() => isFocused(network(page))).toBe(true);
    await page.goBack();
    expect(await shown(panel(page))).toBe(true);
  });
});

describe('explanations', () => {
  test('have a page of their own: kinds, places, roles, keys', async () => {
    const page = await openPage('/');
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'How to read this' }).waitFor();
    await expect.poll(() => address(page)).toBe('?help');
    await expect.poll(() => page.title()).toBe('How to read this · ungraph');
    const role = page.getByRole('row', { name: /^reaffirms/ });
    await expect.poll(() => role.getByRole('cell').first().textContent()).toBe('says again, holds to');
    for (const name of ['Kinds of instruments', 'Places in a text', 'The network', 'Keys'])
      await expect.poll(() => page.getByRole('heading', { level: 2, name }).count()).toBe(1);
  });
});

describe('the tour', () => {
  test('is offered once, goes step by step, and can be left', async () => {
    const page = await openPage(AROUND);
    const offer = page.getByRole('complementary', { name: 'Tour' });
    await panel(page).getByRole('tab', { name: 'Text' }).waitFor();
    await offer.getByRole('button', { name: 'Show me' }).click();
    await page.getByRole('dialog', { name: 'The network' }).getByText('1 of 4').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('dialog', { name: 'The text beside it' }).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('dialog', { name: 'The network' }).waitFor();
    await page.getByRole('button', { name: 'End the tour' }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.reload();
    await network(page).waitFor();
    await expect.poll(() => offer.count()).toBe(0);
  });

  test('is not offered again to one who declined', async () => {
    const page = await openPage(AROUND);
    const offer = page.getByRole('complementary', { name: 'Tour' });
    await offer.getByRole('button', { name: 'No, thank you' }).click();
    await expect.poll(() => offer.count()).toBe(0);
    await page.reload();
    await network(page).waitFor();
    await expect.poll(() => offer.count()).toBe(0);
  });
});

test('the page has a sign of its own in the browser', async () => {
  const page = await openPage('/');
  const sign = await page.locator('link[rel="icon"]').getAttribute('href');
  const answer = await page.request.get(new URL(sign ?? '', page.url()).href);
  expect(answer.headers()['content-type']).toContain('image/svg+xml');
});

test('a part whose script does not come leaves the rest, and says what to do', async () => {
  const page = await openPage('/?help');
  await page.route('**/assets/graph-view*.js', (route) => route.abort());
  await page.goto(new URL(AROUND, page.url()).href);
  await page.getByRole('heading', { name: 'A part of this page could not be shown' }).waitFor();
  expect(await shown(search(page))).toBe(true);
  await page.unroute('**/assets/graph-view*.js');
  await page.getByRole('button', { name: 'Load the page again' }).click();
  expect(await shown(network(page))).toBe(true);
  expectComplaints('graph-view');
  expectComplaints('ERR_FAILED');
});

describe('what is not there', () => {
  test('is said for an instrument, with a search for it', async () => {
    const page = await openPage('/?trace=A/RES/1/1');
    await page.getByRole('heading', { level: 1, name: 'A/RES/1/1 is not in this graph' }).waitFor();
    await page.getByRole('link', { name: 'Search all names and texts for “A/RES/1/1”' }).click();
    await expect.poll(() => address(page)).toBe('?find=A/RES/1/1');
  });

  test('is said once in place of a network, with no tour of what is not there', async () => {
    const page = await openPage('/?show=A/RES/99/999&at=root');
    const said = page.getByText('A/RES/99/999 is not in this graph');
    await said.first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await said.count()).toBe(1);
    expect(await page.getByRole('complementary').count()).toBe(0);
    await page.goto(new URL(AROUND, page.url()).href);
    await page.getByRole('complementary', { name: 'Tour' }).waitFor();
  });

  test('is said for a body, with what to do', async () => {
    const page = await openPage('/?about=body/no-such-body');
    await page.getByRole('heading', { name: 'body/no-such-body is not in this graph' }).waitFor();
    expect(await shown(page.getByText('Search for another.'))).toBe(true);
  });

  test('is said for words, with what to try', async () => {
    const page = await openPage('/?find=zzzz%20qqqq');
    await page.getByText('Nothing found for “zzzz qqqq”').waitFor();
    expect(await shown(page.getByText(/^Try a symbol/))).toBe(true);
  });
});

describe('a small screen', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('has the panel as a sheet under the network, over it when one wants', async () => {
    const page = await openPage(AROUND, phone);
    await panel(page).getByRole('heading', { name: 'A/RES/66/128' }).waitFor();
    const above = await network(page).boundingBox();
    expect(above?.height).toBeGreaterThan(200);
    const size = panel(page).getByRole('button', { name: 'Over the whole page' });
    await size.click();
    const whole = await panel(page).boundingBox();
    expect(whole?.height).toBeGreaterThan(600);
    await size.click();
    await expect.poll(async () => (await panel(page).boundingBox())?.height).toBeLessThan(500);
    await panel(page).getByRole('button', { name: 'Close the panel' }).click();
    await expect
      .poll(async () => (await network(page).boundingBox())?.height)
      .toBeGreaterThan((above?.height ?? Infinity) * 1.5);
    await page.getByRole('button', { name: 'Read in the reading panel' }).click();
    expect(await shown(panel(page))).toBe(true);
  });

  test('has undo in sight, and every other tool behind one button, within the page', async () => {
    const page = await openPage('/?show=A/RES/66/128', phone);
    await network(page).waitFor();
    const tools = page.getByRole('button', { name: /^Tools/ });
    const filter = page.getByRole('button', { name: 'Filter the network' });
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(true);
    expect(await filter.isVisible()).toBe(false);
    await tools.click();
    await filter.waitFor();
    for (const tool of await page.locator('.toolbar').getByRole('button').all()) {
      const box = await tool.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(390);
    }
    await page.getByRole('radio', { name: 'Rings' }).waitFor();
    await tools.click();
    await filter.waitFor({ state: 'hidden' });
  });
});
