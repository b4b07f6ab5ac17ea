import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';

const { openPage } = explorer();

/** The files that the page has loaded by now. */
const loaded = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));

/** The names of the questions that the page asks from now on. */
function questionsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = /query (\w+)/.exec(request.postData() ?? '')?.[1];
    if (name) asked.push(name);
  });
  return asked;
}

describe('a first view', () => {
  test('has its name in sight before any script is here', async () => {
    const page = await openPage('/');
    await page.route('**/assets/*.js', () => {});
    await page.goto(new URL(AROUND, page.url()).href, { waitUntil: 'commit' });
    const name = page.getByRole('banner').getByRole('link', { name: 'ungraph' });
    await name.waitFor();
    expect(await name.getAttribute('href')).toBe('/');
  });

  test('is begun before the script of the page is here: its questions and the drawing', async () => {
    const page = await openPage('/?help');
    await page.route('**/assets/index-*.js', () => {});
    const asked = questionsOf(page);
    const drawing = page.waitForRequest(/\/assets\/graph-view/);
    await page.goto(new URL(AROUND, page.url()).href, { waitUntil: 'commit' });
    await drawing;
    await expect.poll(() => asked).toStrictEqual(['NeighbourhoodOf', 'InstrumentFacts']);
  });

  test('asks each of its first questions once, and has the drawing once', async () => {
    const page = await openPage('/?help');
    const asked = questionsOf(page);
    await page.goto(new URL(AROUND, page.url()).href);
    await page.getByRole('button', { name: /^What to do with/ }).waitFor();
    await page.getByRole('tab', { name: 'Text' }).waitFor();
    expect(asked.filter((name) => name === 'NeighbourhoodOf' || name === 'InstrumentFacts')).toHaveLength(2);
    expect((await loaded(page)).filter((name) => name.startsWith('/assets/graph-view'))).toHaveLength(1);
  });

  test('of what has no network does without the script of the drawing', async () => {
    const page = await openPage('/');
    await page.getByRole('heading', { name: 'Latest texts' }).waitFor();
    expect((await loaded(page)).filter((name) => name.startsWith('/assets/graph-view'))).toStrictEqual([]);
  });
});
