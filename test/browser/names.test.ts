import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { startServer } from './server.ts';
import { SAMPLE } from './texts.ts';

const ARABIC = 'تعزيز التعاون في مجال العمل المنزلي عبر الحدود (القرار 66/128)';
/** Longer than any line, and nowhere a place where one could be broken. */
const ENDLESS = `Household${'work'.repeat(500)}`;
const MARKUP = '<img src=x onerror="document.title=1"> Work & <b>households</b> &amp; "borders"';
const TITLES = { '70/901': ARABIC, '70/902': ENDLESS, '70/903': MARKUP };

/** A resolution that quotes its own title, in its text and in a note. */
const textOf = (
  number: string,
  title: string,
) => `Resolution adopted by the General Assembly on 18 December 2015
[on the report of the Third Committee (A/70/950)]
${number}.	${title}


	The General Assembly,
	Recalling its resolution 66/128 of 19 December 2011, entitled “${title}”,
	1.	Takes note of the report of the Secretary-General entitled “${title}”;1
	2.	Reaffirms its resolutions 70/901, 70/902 and 70/903 on ${title}.

70th plenary meeting
18 December 2015
1 A/70/970, on ${title}.

United NationsA/RES/${number}General AssemblyDistr.: General
9 January 2016Seventieth session
Agenda item 28 (a)
`;

async function serverWithTitles() {
  const folder = await mkdtemp(join(tmpdir(), 'ungraph-names-'));
  const files = Object.entries(TITLES).map(([number, title]) => ({
    path: join(folder, `A_RES_${number.replace('/', '_')}.txt`),
    text: textOf(number, title),
  }));
  await Promise.all(files.map(({ path, text }) => writeFile(path, text)));
  const server = await startServer([SAMPLE, ...files.map(({ path }) => path)]);
  await rm(folder, { recursive: true });
  return server;
}

const { openPage } = explorer(serverWithTitles);

/** What of the page reaches further than its window, or than the panel, list or dialog that it stands in. */
const reachingBeyond = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, main, aside, main *, aside *, [role="listbox"], [role="dialog"]')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .filter(
        (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) || element.tagName === 'HTML',
      )
      .filter((element) => !element.classList.contains('table-scroll'))
      .map((element) => `${element.tagName} ${element.getAttribute('aria-label') ?? element.className}`),
  );

const READ = '/?show=A/RES/70/902&at=root';

describe('a title longer than any line', () => {
  test.each<[string, string, (page: Page) => Promise<unknown>]>([
    ['in the reading panel', READ, (page) => page.getByText('Takes note of the report').waitFor()],
    [
      'among those that cite',
      '/?show=A/RES/66/128&at=root&tab=cited-by',
      (page) => page.getByRole('button', { name: /^A\/RES\/70\/902/ }).waitFor(),
    ],
    [
      'among those that are selected',
      '/?show=A/RES/66/128&at=A/RES/70/902~A/RES/70/903',
      (page) => page.getByRole('heading', { name: '2 instruments selected' }).waitFor(),
    ],
    [
      'in a trace',
      '/?trace=A/RES/70/902',
      (page) => page.getByRole('heading', { name: /Through 1 instrument/ }).waitFor(),
    ],
    [
      'among suggestions',
      '/',
      async (page) => {
        await page.getByRole('combobox', { name: 'Search instruments' }).fill('70/902');
        await page.getByRole('option', { name: /^A\/RES\/70\/902/ }).waitFor();
      },
    ],
    [
      'in a draft',
      '/?check',
      async (page) => {
        await page.getByRole('textbox', { name: 'Text of the draft' }).fill(textOf('70/904', ENDLESS));
        await page.getByRole('button', { name: 'Check', exact: true }).click();
        await page.getByRole('button', { name: 'Copy a corrected list' }).waitFor();
      },
    ],
  ])('is broken %s', async (_, path, open) => {
    const page = await openPage(path);
    await open(page);
    expect(await reachingBeyond(page)).toStrictEqual([]);
  });
});

test('a title in Arabic runs from right to left, and the words of the page around it do not', async () => {
  const page = await openPage('/?show=A/RES/70/901&at=root');
  const panel = page.getByRole('complementary', { name: 'Reading panel' });
  const direction = (text: string) =>
    panel
      .getByText(text, { exact: true })
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  await panel.getByRole('tab', { name: 'Text' }).waitFor();
  expect(await direction(ARABIC)).toBe('rtl');
  expect(await direction('Agenda item')).toBe('ltr');

  const field = page.getByRole('combobox', { name: 'Search instruments' });
  await field.fill('تعزيز التعاون');
  const option = page.getByRole('option', { name: /^A\/RES\/70\/901/ });
  await option.waitFor();
  const across = await option.evaluate((element) =>
    [...element.querySelectorAll('[dir]')].map((name) => getComputedStyle(name).direction),
  );
  expect(across).toStrictEqual(['ltr', 'rtl']);
  expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('a title with signs of markup stands there letter by letter', async () => {
  const page = await openPage('/?show=A/RES/70/903&at=root');
  const panel = page.getByRole('complementary', { name: 'Reading panel' });
  await panel.getByText(MARKUP, { exact: true }).waitFor();
  await panel.getByText(`entitled “${MARKUP}”`).first().waitFor();
  expect(await page.locator('img, main b, aside b').count()).toBe(0);
  expect(await page.title()).toBe('A/RES/70/903 · ungraph');
});
