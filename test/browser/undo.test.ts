import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';
import { address } from './on-page.ts';

const { viewAt } = explorer();

const network = (page: Page) => page.getByRole('application', { name: /^Network around/ });
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).first().click();
const radio = (page: Page, name: string) => page.getByRole('radio', { name }).first().click();

async function menu(page: Page, item: RegExp | string): Promise<void> {
  await button(page, /^What to do with/);
  await page.getByRole('menuitem', { name: item }).click();
}

/** One of a toolbar's choices, and its list closed again. */
async function choose(page: Page, tool: RegExp, choice: string): Promise<void> {
  await button(page, tool);
  await page.getByRole('dialog').getByText(choice, { exact: true }).click();
  await page.keyboard.press('Escape');
}

const key = (name: string) => async (page: Page) => {
  await network(page).focus();
  await page.keyboard.press(name);
};
const LATER = '/?show=A/RES/66/128&at=A/RES/68/990';
const ROUTE = '/?show=A/RES/66/128&at=root&route=A/RES/68/990~A/66/212';

/** What is done, where, and how. */
const STEPS: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ['an expansion', LATER, (page) => button(page, /^Expand .* A\/RES\/68\/990/)],
  ['one by kind', LATER, (page) => menu(page, /^All it cites \+\d+$/)],
  [
    'a collapse',
    '/?show=A/RES/66/128&show=A/RES/68/990&at=A/RES/68/990',
    (page) => button(page, /^Collapse/),
  ],
  ['hiding', LATER, key('Delete')],
  [
    'showing again',
    '/?show=A/RES/66/128&hide=A/RES/48/104&at=root',
    (page) => button(page, 'Show all again'),
  ],
  ['keeping only one', LATER, key('k')],
  ['removing the rest', LATER, (page) => menu(page, 'Remove the rest')],
  ['a new middle', LATER, key('o')],
  ['a walk', AROUND, key('ArrowLeft')],
  ['the selection of all', AROUND, key('Control+a')],
  ['the selection of neighbours', LATER, key('n')],
  ['a closed panel', AROUND, (page) => button(page, 'Close the panel')],
  ['a way between two', '/?show=A/RES/66/128&at=A/RES/68/990~A/66/212', key('p')],
  ['the light of a way put out', ROUTE, (page) => button(page, 'Put out the light')],
  ['a shorter reach', AROUND, (page) => choose(page, /How far/, 'What it cites')],
  ['a longer reach', AROUND, (page) => choose(page, /How far/, '2 links')],
  ['the size of marks', AROUND, (page) => choose(page, /^Look: size/, 'Authority')],
  ['their colour', AROUND, (page) => choose(page, /^Look: size/, 'Year')],
  ['groups', AROUND, (page) => choose(page, /^Look: size/, 'By organ')],
  ['a layout', AROUND, (page) => radio(page, 'Tree')],
  ['lanes', AROUND, (page) => radio(page, 'Organ')],
  [
    'years',
    AROUND,
    async (page) => {
      await page.getByRole('slider', { name: 'To year' }).focus();
      await page.keyboard.press('ArrowLeft');
    },
  ],
  [
    'a filter',
    `${AROUND}&filters`,
    (page) => page.getByRole('checkbox', { name: /^Treaties, / }).press('Space'),
  ],
  ['a filter taken away', `${AROUND}&kind=treaty`, (page) => button(page, /^Take away the filter/)],
  ['a page of the panel', AROUND, (page) => page.getByRole('tab', { name: /^Related/ }).click()],
  ['who cites so', '/?show=A/RES/66/128&at=A/RES/48/104&tab=cited-by', (page) => radio(page, 'recalls')],
  ['another table', `${AROUND}&as=list`, (page) => radio(page, 'Citations')],
  ['its order', `${AROUND}&as=list`, (page) => page.getByRole('columnheader', { name: /^Date/ }).click()],
  ['a trace', AROUND, (page) => page.getByRole('link', { name: 'Trace its treaties' }).click()],
  ['help', AROUND, (page) => page.getByRole('link', { name: 'Help', exact: true }).click()],
  ['the way home', AROUND, (page) => page.getByRole('link', { name: 'ungraph, start page' }).click()],
];

describe('everything that is done is undone and done again:', () => {
  // What is done in one view follows one another: each step leaves the page as it was, for the next.
  const steps = STEPS.toSorted(([, one], [, other]) => one.localeCompare(other, 'en'));
  test.each(steps)('%s', async (_, path, act) => {
    const page = await viewAt(path);
    await page.getByRole('tab').or(page.getByRole('region')).first().waitFor();
    if (!path.includes('as=list')) await network(page).waitFor();
    const before = address(page);
    await act(page);
    await expect.poll(() => address(page)).not.toBe(before);
    const after = address(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => address(page)).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => address(page)).toBe(after);
    // And the browser goes the same way.
    await page.goBack();
    await expect.poll(() => address(page)).toBe(before);
  });
});
