import type { Locator, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { AXE, inBothThemes, NOTHING, violations } from './axe.ts';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';

const { openPage } = explorer();

test('one can skip to the network and the panel while the network is still awaited', async () => {
  const page = await openPage('/');
  const held: Route[] = [];
  let isHeld = true;
  await page.route('**/graphql', (route) => (isHeld ? void held.push(route) : route.continue()));
  await page.goto(new URL(AROUND, page.url()).href);
  const skip = page.getByRole('navigation', { name: 'Skip to the content' });
  await skip.getByRole('link', { name: 'Skip to the reading panel' }).waitFor();
  await page.evaluate(AXE);
  expect(await violations(page, false)).toStrictEqual([]);
  await skip.getByRole('link', { name: 'Skip to the network' }).press('Enter');
  const focused = page.locator(':focus');
  await expect.poll(() => focused.textContent()).toContain('Drawing the network');

  isHeld = false;
  await Promise.all(held.map((route) => route.continue()));
  await page.getByRole('application').waitFor();
  await skip.getByRole('link', { name: 'Skip to the network' }).press('Enter');
  await expect.poll(() => focused.getAttribute('role')).toBe('application');
});

const phone = { viewport: { width: 390, height: 844 } };
const LIST = ['[role="combobox"]', '[role="listbox"]'];

describe('nothing stands in the way of a reader when something is open, in light and in dark:', () => {
  test.each<[string, string, (page: Page) => Promise<unknown>, (readonly string[])?]>([
    [
      'what is not there',
      '/?show=A/RES/1/1',
      (page) => page.getByRole('heading', { name: /is not in this graph/ }).waitFor(),
    ],
    [
      'suggestions',
      '/',
      async (page) => {
        await page.getByRole('combobox', { name: 'Search instruments' }).fill('women');
        await page.getByRole('option').first().waitFor();
      },
      LIST,
    ],
    [
      'what was opened of late',
      AROUND,
      async (page) => {
        await page.getByRole('tab', { name: 'Text' }).waitFor();
        await page.getByRole('combobox', { name: 'Search instruments' }).click();
        await page.getByRole('option').first().waitFor();
      },
      LIST,
    ],
    [
      'the numbers of the start page',
      '/',
      async (page) => {
        await page.getByRole('button', { name: 'The same in numbers' }).click();
        await page.getByRole('table').waitFor();
      },
    ],
    [
      'the list of keys',
      AROUND,
      async (page) => {
        await page.getByRole('tab', { name: 'Text' }).waitFor();
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
      },
    ],
    [
      'the meaning of a role',
      '/?show=A/RES/66/128&from=A/RES/66/128&to=A/66/212',
      async (page) => {
        await page
          .getByRole('button', { name: /what does this mean/ })
          .first()
          .click();
        await page.getByRole('dialog').waitFor();
      },
      ['[role="dialog"]'],
    ],
    [
      'a footnote',
      AROUND,
      async (page) => {
        await page.getByRole('button', { name: 'Footnote 1', exact: true }).click();
        await page.getByRole('note').waitFor();
      },
    ],
    [
      'the tour',
      AROUND,
      async (page) => {
        await page.getByRole('tab', { name: 'Text' }).waitFor();
        await page.getByRole('button', { name: 'Show me' }).click();
        await page.getByRole('dialog').waitFor();
      },
    ],
    [
      'sizes and colours',
      AROUND,
      async (page) => {
        await page.getByRole('application').waitFor();
        await page.getByRole('button', { name: 'Look: size, colour and groups' }).click();
        await page.getByRole('dialog').waitFor();
      },
      ['[role="dialog"]'],
    ],
    [
      'what to do with an instrument',
      AROUND,
      async (page) => {
        await page.getByRole('button', { name: /^What to do with/ }).click();
        await page.getByRole('menu').waitFor();
      },
      ['[role="menu"]'],
    ],
    [
      'keep and share',
      AROUND,
      async (page) => {
        await page.getByRole('application').waitFor();
        await page.getByRole('button', { name: 'Keep and share' }).click();
        await page.getByRole('dialog').waitFor();
      },
      ['[role="dialog"]'],
    ],
    [
      'the findings of a draft',
      '/?check',
      async (page) => {
        await page
          .getByRole('textbox', { name: 'Text of the draft' })
          .fill('Recalling its resolution 66/128,');
        await page.getByRole('button', { name: 'Check', exact: true }).click();
        await page.getByRole('button', { name: 'Copy a corrected list' }).waitFor();
      },
    ],
    [
      'the legend',
      AROUND,
      async (page) => {
        await page.getByRole('button', { name: 'Legend' }).click();
        await page.getByText('Filled: citations held').waitFor();
      },
    ],
    ...(['organ', 'year'] as const).map((colour): [string, string, (page: Page) => Promise<unknown>] => [
      `the legend of colours by ${colour}`,
      `${AROUND}&colour=${colour}`,
      async (page) => {
        await page.getByRole('button', { name: 'Legend' }).click();
        await page
          .getByText(colour === 'organ' ? 'General Assembly' : /^\d{4} to \d{4}$/)
          .filter({ visible: true })
          .first()
          .waitFor();
      },
    ]),
    [
      'a way between two instruments, step by step',
      `${AROUND}&route=A/RES/68/990~A/66/212`,
      async (page) => {
        await page.getByRole('button', { name: 'Step by step' }).click();
        await page
          .getByRole('button', { name: /words by which/ })
          .first()
          .waitFor();
      },
    ],
    [
      'the table of instruments',
      `${AROUND}&as=list`,
      (page) => page.getByRole('grid', { name: 'Instruments' }).getByRole('row').nth(5).waitFor(),
    ],
    [
      'every step of a trace',
      '/?trace=A/RES/66/128&depth=3',
      (page) => page.getByRole('heading', { name: /In its own words/ }).waitFor(),
    ],
  ])('%s', async (_, path, open, part) => {
    const page = await openPage(path, { colorScheme: 'light' });
    await open(page);
    await page.waitForLoadState('networkidle');
    expect(await inBothThemes(page, part)).toStrictEqual(NOTHING);
  });

  test.each(['/', AROUND, `${AROUND}&tab=cited-by`, '/?help'])('on a phone, %s', async (path) => {
    const page = await openPage(path, { colorScheme: 'light', ...phone });
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await inBothThemes(page)).toStrictEqual(NOTHING);
  });
});

/** What the eye has to tell something chosen from the same not chosen, the letters apart. */
const look = (what: Locator) =>
  what.first().evaluate((element) => {
    const parts = [getComputedStyle(element), getComputedStyle(element, '::before')];
    const box = element.querySelector('[class$="-box"], [class$="-mark"]');
    if (box) parts.push(getComputedStyle(box));
    return parts.map((style) => `${style.backgroundColor} ${style.borderInlineStart}`).join('; ');
  });

const themeOf = (tab: Page) => tab.evaluate(() => document.documentElement.style.colorScheme);

test('the theme that is chosen in one tab is that of all', async () => {
  const page = await openPage('/', { colorScheme: 'light' });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.getByRole('button', { name: /dark/i }).click();
  await expect.poll(() => themeOf(other)).toBe('dark');
  await other.getByRole('button', { name: /light/i }).click();
  await expect.poll(() => themeOf(page)).toBe('light');
  await other.close();
});

test('where the system gives pages its colours, what is chosen is told by them', async () => {
  const page = await openPage(`${AROUND}&tab=cited-by&filters&kind=resolution`, { colorScheme: 'light' });
  await page.getByRole('radio', { name: /^all/ }).waitFor();
  const theme = () => themeOf(page);
  await page.getByRole('button', { name: /dark/i }).click();
  await expect.poll(theme).toBe('dark');
  await page.emulateMedia({ forcedColors: 'active' });
  // The drawing has its colours from the page, and must not be dark where all around it is light.
  await expect.poll(theme).toBe('light');
  const reading = page.getByRole('complementary', { name: 'Reading panel' });
  const kinds = page.getByRole('complementary', { name: 'Filters' }).locator('label');
  const pairs: readonly (readonly [Locator, Locator])[] = [
    [reading.getByRole('tab', { selected: true }), reading.getByRole('tab', { selected: false })],
    [reading.getByRole('radio', { checked: true }), reading.getByRole('radio', { checked: false })],
    [page.getByRole('radio', { name: 'Time' }), page.getByRole('radio', { name: 'Rings' })],
    [kinds.filter({ hasText: 'Resolutions' }), kinds.filter({ hasText: 'Treaties' })],
  ];
  for (const [chosen, other] of pairs) expect(await look(chosen)).not.toBe(await look(other));
  await page.evaluate(AXE);
  expect(await violations(page, true)).toStrictEqual([]);

  await page.getByRole('button', { name: /^What to do with/ }).click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('ArrowDown');
  const item = page.getByRole('menuitem');
  await expect.poll(async () => (await look(item.first())) === (await look(item.last()))).toBe(false);
});

const colour = (what: Locator) => what.evaluate((element) => getComputedStyle(element).color);

test('where the system asks for more contrast, no words are muted', async () => {
  const page = await openPage(AROUND, { colorScheme: 'light' });
  const name = page.getByText('Agenda item', { exact: true });
  await name.waitFor();
  expect(await colour(name)).not.toBe(await colour(page.locator('body')));
  await page.emulateMedia({ contrast: 'more' });
  expect(await colour(name)).toBe(await colour(page.locator('body')));
});
