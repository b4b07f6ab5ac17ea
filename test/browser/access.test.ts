import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, and what the makers of axe hold good practice. */
const RULES: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const { openPage } = explorer();

const isMoving = () => document.getAnimations().some(({ playState }) => playState === 'running');

/**
 * "color-contrast: .hint (…)" for each place that breaks a rule, on the whole page or in a part of it. While a
 * list is open, React Aria hides from readers what is outside it, and Tab closes it: then the part is what counts.
 */
async function violations(
  page: Page,
  colours: boolean,
  part?: readonly string[],
): Promise<readonly string[]> {
  // Words that are just fading in have no colour yet that one could judge.
  await expect.poll(() => page.evaluate(isMoving)).toBe(false);
  const { violations: found } = await page.evaluate(
    async ([tags, coloursOnly, within]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const ofColours = axe
        .getRules(['cat.color'])
        .filter((rule) => rule.tags.some((tag) => tags.includes(tag)))
        .map(({ ruleId }) => ruleId);
      const runOnly = coloursOnly
        ? { type: 'rule' as const, values: ofColours }
        : { type: 'tag' as const, values: [...tags] };
      const context = within ? { include: within.map((one) => [one]) } : document;
      return await axe.run(context, { runOnly, resultTypes: ['violations'] });
    },
    [RULES, colours, part] as const,
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

/** By all rules in the light theme; in the dark one, which is the same page, by those of colours. */
async function inBothThemes(page: Page, part?: readonly string[]) {
  await page.evaluate(AXE);
  await expect.poll(() => scheme(page)).toBe('light');
  const light = await violations(page, false, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => scheme(page)).toBe('dark');
  return { light, dark: await violations(page, true, part) };
}
const NOTHING = { light: [], dark: [] };

describe('nothing stands in the way of a reader, in light and in dark:', () => {
  test.each([
    ['the start page', '/', 'Latest texts'],
    ['a network and the text', '/?show=A/RES/66/128&at=root', 'Text'],
    ['what an instrument cites', '/?show=A/RES/66/128&at=root&tab=cites', 'Cites'],
    ['who cites an instrument', '/?show=A/RES/66/128&at=A/RES/48/104&tab=cited-by', 'Cited by'],
    ['the treaties invoked', '/?show=A/RES/66/128&at=root&tab=treaties', 'Invokes'],
    ['the evidence of an edge', '/?show=A/RES/66/128&from=A/RES/66/128&to=A/66/212', 'A/66/212'],
    ['the trace of treaties', '/?trace=A/RES/66/128', 'In its own words'],
    ['the page for drafts', '/?check', 'Text of the draft'],
    ['all that some words find', '/?find=migrant%20workers', 'migrant workers'],
    ['a body', '/?about=body/general-assembly', 'By year of adoption'],
    ['the explanations', '/?help', 'Kinds of instruments'],
    ['a series', '/?show=A/RES/66/128&at=root&tab=series', 'Series'],
    ['the network as a table', '/?show=A/RES/66/128&as=list', 'Convention on'],
    ['its citations as a table', '/?show=A/RES/66/128&as=list&table=citations', 'Recalling'],
    ['the filters', '/?show=A/RES/66/128&kind=treaty&filters', 'Clear all filters'],
  ])('%s', async (_, path, words) => {
    const page = await openPage(path, { colorScheme: 'light' });
    await page.getByText(words).filter({ visible: true }).first().waitFor();
    if (path.startsWith('/?show')) await page.locator('#network').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await inBothThemes(page)).toStrictEqual(NOTHING);
  });
});

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

describe('nor when something is open, in light and in dark:', () => {
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
        await page.getByText('Filled: text held').waitFor();
      },
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
