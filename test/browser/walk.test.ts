import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { focused, focusIsOn, hasFocus, tabTo } from './keyboard.ts';
import { AROUND } from './texts.ts';
import { address, panel } from './on-page.ts';

const { openPage } = explorer();

const network = (page: Page) => page.getByRole('application', { name: /^Network around/ });
/** The last thing that was said to a screen reader about the drawing. */
const said = (page: Page) => page.getByRole('main').locator('p[aria-live="polite"]').first().textContent();
const CEDAW = 'Convention on the Elimination of All Forms of Discrimination against Women';

test('the whole way goes by keyboard alone, from the search to the table', async () => {
  const page = await openPage('/');
  const { keyboard } = page;
  await page.getByRole('heading', { name: 'Latest texts' }).waitFor();

  // Search, and open what is found.
  await keyboard.press('/');
  await expect.poll(() => focused(page)).toStrictEqual({ role: 'combobox', name: 'Search instruments' });
  await keyboard.type('66/128');
  // What was found for the first letters may have it too, but not at the top.
  const top = page.getByRole('option').first();
  await top.waitFor();
  await expect.poll(() => top.textContent()).toContain('A/RES/66/128');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await network(page).waitFor();
  await expect.poll(() => focused(page)).toStrictEqual({ role: 'main', name: 'Network around A/RES/66/128' });
  await page.getByRole('button', { name: /^What to do with/ }).waitFor();

  // Along citations in the drawing: to what it cites, and to the next of these.
  await keyboard.press('F6');
  await focusIsOn(network(page));
  await keyboard.press('ArrowLeft');
  await expect
    .poll(() => said(page))
    .toMatch(/\. A\/RES\/66\/128 (?:cites it|invokes it by name), 1 of \d+$/);
  for (let step = 0; step < 60 && !(await said(page))?.startsWith('A/RES/48/104,'); step++) {
    const before = await said(page);
    await keyboard.press('ArrowDown');
    await expect.poll(() => said(page)).not.toBe(before);
  }
  expect(await said(page)).toMatch(
    /^A\/RES\/48\/104, Resolution, cited only.* A\/RES\/66\/128 cites it, \d+ of \d+$/,
  );

  // The words of that citation, in the text.
  await keyboard.press('e');
  await expect
    .poll(() => said(page))
    .toBe('The words by which A/RES/66/128 refers to A/RES/48/104 stand in the reading panel; R goes there');
  await panel(page).getByText('1 citation').waitFor();
  await panel(page).locator('mark').first().waitFor();
  await keyboard.press('r');
  await expect.poll(() => focused(page)).toStrictEqual({ role: 'complementary', name: 'Reading panel' });

  // To the text, a citation in it, and so to its edge: one stands on the words.
  await tabTo(page, panel(page).getByRole('button', { name: /^A\/RES\/66\/128/ }));
  await keyboard.press('Enter');
  await panel(page).getByRole('tab', { name: 'Text' }).waitFor();
  await expect.poll(() => hasFocus(panel(page))).toBe(true);
  await tabTo(page, panel(page).getByRole('link', { name: 'A/66/212', exact: true }));
  await keyboard.press('Enter');
  await expect.poll(() => address(page)).toContain('from=A/RES/66/128&to=A/66/212');
  await expect.poll(() => focused(page)).toStrictEqual({ role: 'link', name: 'A/66/212' });

  // Out of the panel, and back to where one stood in the drawing.
  await keyboard.press('Escape');
  await focusIsOn(network(page));
  await keyboard.press('Home');
  await panel(page).getByRole('tab', { name: 'Text' }).waitFor();

  // The trace, and a file of it.
  await tabTo(page, panel(page).getByRole('link', { name: 'Trace its treaties' }));
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Treaties invoked by A/RES/66/128' }).waitFor();
  await expect
    .poll(() => focused(page))
    .toStrictEqual({ role: 'main', name: 'Treaties invoked by A/RES/66/128' });
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'CSV' }));
  const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);

  // A draft.
  await tabTo(page, page.getByRole('link', { name: 'Check a draft' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect.poll(() => focused(page)).toStrictEqual({ role: 'main', name: 'Check a draft' });
  await tabTo(page, page.getByRole('textbox', { name: 'Text of the draft' }));
  await keyboard.type(`Recalling its resolution 66/128, and guided by the ${CEDAW},`);
  await tabTo(page, page.getByRole('button', { name: 'Check', exact: true }));
  await keyboard.press('Enter');
  await page.getByRole('status').getByText('1 citation').or(page.getByText('2 citations')).first().waitFor();
  await page.getByRole('listitem').filter({ hasText: 'A/RES/66/128' }).first().waitFor();
  await tabTo(page, page.locator('.draft-marked').getByRole('link', { name: '66/128' }));
  await keyboard.press('Enter');
  await focusIsOn(page.getByRole('listitem').filter({ hasText: 'A/RES/66/128' }));
  await tabTo(page, page.getByRole('listitem').getByRole('link', { name: /^A\/RES\/66\/128/ }));
  await keyboard.press('Enter');
  await network(page).waitFor();
  await page.getByRole('button', { name: /^What to do with/ }).waitFor();

  // Filters, which narrow the drawing and the table.
  await tabTo(page, page.getByRole('button', { name: 'Filter the network' }));
  await keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Filters' }).waitFor();
  await tabTo(page, page.getByRole('checkbox', { name: /^Treaties, 9 instruments$/ }));
  await keyboard.press('Space');
  await expect.poll(() => address(page)).toContain('kind=treaty');
  await keyboard.press('Escape');
  await focusIsOn(page.getByRole('button', { name: /^Filter 1: 1 filter is set/ }));
  await tabTo(page, page.getByRole('radiogroup', { name: 'Show as' }));
  for (let step = 0; step < 5 && !address(page).includes('as=list'); step++) {
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
  }
  const table = page.getByRole('grid', { name: 'Instruments' });
  await table.waitFor();
  await tabTo(page, table);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toMatchObject({ role: 'row' });
});

describe('who goes on from what is gone', () => {
  test.each<[string, string, (page: Page) => Promise<void>, (page: Page) => ReturnType<typeof network>]>([
    [
      'a filter that is taken away: on the one beside it',
      `${AROUND}&kind=treaty~resolution`,
      async (page) => {
        await tabTo(page, page.getByRole('button', { name: 'Take away the filter Kind: Treaties' }));
        await page.keyboard.press('Enter');
      },
      (page) => page.getByRole('button', { name: 'Take away the filter Kind: Resolutions' }),
    ],
    [
      'what was hidden and is shown again: on the network',
      '/?show=A/RES/66/128&hide=A/RES/48/104',
      async (page) => {
        await tabTo(page, page.getByRole('button', { name: 'Show all again' }));
        await page.keyboard.press('Enter');
      },
      network,
    ],
    [
      'the last step that is undone: on redo',
      AROUND,
      async (page) => {
        await network(page).focus();
        await page.keyboard.press('ArrowLeft');
        await expect.poll(() => address(page)).not.toContain('at=root');
        await tabTo(page, page.getByRole('button', { name: 'Undo' }), 'Shift+Tab');
        await page.keyboard.press('Enter');
      },
      (page) => page.getByRole('button', { name: 'Redo' }),
    ],
    [
      'an instrument that its menu has hidden: on the network',
      '/?show=A/RES/66/128&at=A/RES/48/104',
      async (page) => {
        await network(page).focus();
        await page.keyboard.press('m');
        await page.getByRole('menuitem', { name: 'Hide' }).press('Enter');
        await page.getByText('1 instrument hidden').waitFor();
      },
      network,
    ],
    [
      'one taken out of the selection: on the next of the list',
      '/?show=A/RES/66/128&at=A/RES/66/128~A/RES/68/990~A/RES/48/104',
      async (page) => {
        await tabTo(page, panel(page).getByRole('button', { name: /^Take A\/RES\/48\/104 out/ }));
        await page.keyboard.press('Enter');
        await panel(page).getByRole('heading', { name: '2 instruments selected' }).waitFor();
      },
      panel,
    ],
    [
      'the light of a way that is put out: on what is near',
      '/?show=A/RES/66/128&route=A/RES/68/990~A/66/212&at=root',
      async (page) => {
        await tabTo(page, page.getByRole('button', { name: 'Put out the light' }));
        await page.keyboard.press('Enter');
        await expect.poll(() => address(page)).not.toContain('route=');
      },
      (page) => page.getByRole('main'),
    ],
    [
      'a saved view that is deleted: in the dialog, where it can be put back',
      AROUND,
      async (page) => {
        await tabTo(page, page.getByRole('button', { name: 'Keep and share' }));
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog', { name: 'Keep and share' });
        await tabTo(page, dialog.getByRole('button', { name: 'Save', exact: true }));
        await page.keyboard.press('Enter');
        await tabTo(page, dialog.getByRole('button', { name: 'Delete A/RES/66/128' }));
        await page.keyboard.press('Enter');
        await dialog.getByText('“A/RES/66/128” is deleted.').waitFor();
      },
      (page) => page.getByRole('dialog', { name: 'Keep and share' }),
    ],
  ])('%s', async (_, path, press, next) => {
    const page = await openPage(path);
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await network(page).waitFor();
    await press(page);
    await focusIsOn(next(page));
    expect(await focused(page)).not.toBeNull();
  });
});

/** What has the focus, when something else lies over every line of it; else null. */
const hiddenFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement) return null;
    const isSeen = [...activeElement.getClientRects()].some(({ x, y, width, height }) => {
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      return there !== null && activeElement.contains(there);
    });
    return isSeen ? null : activeElement.textContent;
  });

test.each([
  ['a text under its places', '/?show=A/RES/66/128&from=A/RES/66/128&to=A/66/212'],
  ['a page under its tabs', `${AROUND}&tab=cites`],
])('who goes back through %s sees where the focus is', async (_, path) => {
  const page = await openPage(path);
  await panel(page).getByText('CMW/C/GC/1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await panel(page).getByRole('link').or(panel(page).getByRole('button')).last().focus();
  const hidden: (string | null)[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Shift+Tab');
    hidden.push(await hiddenFocus(page));
  }
  expect(hidden.filter((words) => words !== null)).toStrictEqual([]);
});
