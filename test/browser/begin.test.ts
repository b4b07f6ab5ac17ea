import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';

const { openPage } = explorer();

/** The page's own files and questions by now, by name. */
const loaded = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ name, initiatorType }) => ({ name: new URL(name).pathname, by: initiatorType }),
    ),
  );

describe('a first view', () => {
  test('has its name in sight before any script is here', async () => {
    const page = await openPage('/');
    await page.route('**/assets/*.js', () => {});
    await page.goto(new URL(AROUND, page.url()).href, { waitUntil: 'commit' });
    await page.getByRole('banner').getByRole('link', { name: 'ungraph' }).waitFor();
  });

  test('has the script of the drawing loaded early, and once', async () => {
    const page = await openPage(AROUND);
    await page.getByRole('application', { name: /^Network around/ }).waitFor();
    const drawing = (await loaded(page)).filter(({ name }) => name.startsWith('/assets/graph-view'));
    expect(drawing).toMatchObject([{ by: 'link' }]);
  });

  test('asks each of its first questions once', async () => {
    const page = await openPage('/');
    const asked: string[] = [];
    page.on('request', (request) => {
      const name = /query (\w+)/.exec(request.postData() ?? '')?.[1];
      if (name) asked.push(name);
    });
    await page.goto(new URL(AROUND, page.url()).href);
    await page.getByRole('button', { name: /^What to do with/ }).waitFor();
    await page.getByRole('tab', { name: 'Text' }).waitFor();
    expect(asked.slice(0, 2)).toStrictEqual(['NeighbourhoodOf', 'InstrumentFacts']);
    expect(asked.filter((name) => name === 'NeighbourhoodOf' || name === 'InstrumentFacts')).toHaveLength(2);
  });

  test('of what has no network does without the script of the drawing', async () => {
    const page = await openPage('/');
    await page.getByRole('heading', { name: 'Latest texts' }).waitFor();
    expect((await loaded(page)).filter(({ name }) => name.startsWith('/assets/graph-view'))).toStrictEqual(
      [],
    );
  });
});
