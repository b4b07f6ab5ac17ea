import type { Locator, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';
import { address, panel, shown } from './on-page.ts';

const { openPage } = explorer();

const network = (page: Page) => page.getByRole('application', { name: /^Network around/ });
const marksIn = (place: Locator) => place.locator('mark');
const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

async function textOf(page: Page, name: RegExp | string): Promise<string> {
  const found = panel(page).getByRole('heading', { name });
  await found.first().waitFor();
  return (await found.first().textContent()) ?? '';
}

/** Whether it lies within the window. */
const inSight = (what: Locator) =>
  what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

describe('the start page', () => {
  test('shows what is held and leads to it', async () => {
    const page = await openPage('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page
      .getByRole('button', { name: /A\/RES\/66\/128.*Violence against women migrant workers/ })
      .click();
    await network(page).waitFor();
    expect(await textOf(page, 'A/RES/66/128')).toBe('A/RES/66/128');
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
    await expect.poll(() => page.title()).toBe('A/RES/66/128 · ungraph');
  });
});

describe('the search', () => {
  test.each([
    ['a symbol as people write it', '66/128', /A\/RES\/66\/128/],
    ['words of a title', 'women migrant workers', /A\/RES\/66\/128/],
    ['a treaty', 'Reduction of Statelessness', /Convention on the Reduction of Statelessness/],
  ])('finds an instrument by %s', async (_, words, option) => {
    const page = await openPage('/');
    const field = page.getByRole('combobox', { name: 'Search instruments' });
    await field.fill(words);
    await page.getByRole('option', { name: option }).first().click();
    expect(await shown(network(page))).toBe(true);
    expect(await shown(panel(page).getByRole('heading'))).toBe(true);
  });

  test('works by keyboard alone', async () => {
    const page = await openPage('/');
    await page.getByRole('combobox', { name: 'Search instruments' }).focus();
    await page.keyboard.type('66/128');
    // What is offered for the beginning of it may have it too, further down.
    await expect.poll(() => page.getByRole('option').first().textContent()).toMatch(/A\/RES\/66\/128/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await network(page).waitFor();
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
  });

  test('takes the best match of Enter that comes before the answer', async () => {
    const page = await openPage('/');
    const field = page.getByRole('combobox', { name: 'Search instruments' });
    await field.waitFor();
    const held: Route[] = [];
    let isHeld = true;
    await page.route('**/graphql', (route) => (isHeld ? void held.push(route) : route.continue()));
    await field.fill('66/128');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('66/128');
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
    await page.getByRole('application', { name: 'Network around A/RES/66/128' }).waitFor();
  });

  test('says that nothing was found, and what to try', async () => {
    const page = await openPage('/');
    await page.getByRole('combobox', { name: 'Search instruments' }).fill('zzzz qqqq');
    expect(await shown(page.getByText('Nothing found for “zzzz qqqq”'))).toBe(true);
  });
});

describe('the network', () => {
  test('is drawn around the instrument, and says how much it shows', async () => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    const summary = await page.getByRole('heading', { name: /Network around A\/RES\/66\/128/ }).textContent();
    const [, instruments = '0', links = '0'] = /(\d+) instruments, (\d+) links/.exec(summary ?? '') ?? [];
    expect(Number(instruments)).toBeGreaterThan(35);
    expect(Number(links)).toBeGreaterThan(40);
  });

  test('grows by expanding, tells what is not drawn, and shrinks by collapsing', async () => {
    const page = await openPage('/?show=A/RES/66/128&at=A/RES/68/990');
    const size = async () =>
      Number(
        /(\d+) instruments/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[1],
      );
    await page
      .getByRole('button', { name: /^Expand \+\d+: what is linked to A\/RES\/68\/990 and not drawn$/ })
      .waitFor();
    const before = await size();
    await page.getByRole('button', { name: /^Expand .* A\/RES\/68\/990/ }).click();
    await page.getByRole('button', { name: 'Collapse A/RES/68/990' }).waitFor();
    await expect.poll(size).toBeGreaterThan(before);
    await expect.poll(() => address(page)).toContain('show=A/RES/68/990');
    await page.getByRole('button', { name: 'Collapse A/RES/68/990' }).click();
    await expect.poll(size).toBe(before);
  });

  test('is walked with arrow keys and expanded with Enter', async () => {
    const page = await openPage('/?show=A/RES/66/128&at=A/RES/68/990');
    await page.getByRole('button', { name: /^Expand .* A\/RES\/68\/990/ }).waitFor();
    await network(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page)).toContain('show=A/RES/68/990');
    await page.keyboard.press('Home');
    await expect.poll(() => address(page)).toContain('at=root');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => address(page)).not.toContain('at=root');
  });

  test('is reached by skip links, as the first thing on the page', async () => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Skip to the network');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('application');
  });

  test('says that an instrument is unknown, and what to do', async () => {
    const page = await openPage('/?show=A/RES/99/999');
    expect(await shown(page.getByRole('heading', { name: 'A/RES/99/999 is not in this graph' }))).toBe(true);
  });
});

describe('the evidence of an edge', () => {
  test('is the text, moved to the paragraph, and under it the footnote with its words lit', async () => {
    const page = await openPage('/?show=A/RES/66/128&from=A/RES/66/128&to=A/RES/48/104');
    const note = panel(page).getByRole('note', { name: 'Footnote 1' });
    await note.waitFor();
    await expect.poll(() => note.textContent()).toMatch(/^1\s*See resolution 48\/104\.$/);
    await expect.poll(() => marksIn(note).allTextContents()).toStrictEqual(['48/104']);
    const paragraph = panel(page).getByText('Recalling', { exact: true }).first();
    await expect.poll(() => paragraph.isVisible()).toBe(true);
    await expect
      .poll(() =>
        panel(page)
          .getByRole('link', { name: /Official text/ })
          .getAttribute('href'),
      )
      .toContain('A/RES/66/128');
  });

  test('is each place of several, and moves to the one that is chosen', async () => {
    const page = await openPage('/?show=A/RES/66/128&from=A/RES/68/990&to=A/RES/66/128');
    await panel(page).getByText('2 citations').waitFor();
    await expect.poll(() => marksIn(panel(page)).allTextContents()).toStrictEqual(['66/128', '66/128']);
    const places = panel(page).getByRole('list', { name: 'Where it is cited' });
    await places.getByRole('button', { name: 'Go to the words in OP1, operative paragraph 1' }).click();
    await places.locator('[aria-current="true"]', { hasText: 'OP1' }).waitFor();
    await expect.poll(() => inSight(marksIn(panel(page)).nth(1))).toBe(true);
  });

  test('moves the text to its words: they are in sight, however far down they stand', async () => {
    const page = await openPage('/?show=A/RES/66/128&from=A/RES/66/128&to=UNTS/2241/39574');
    const words = panel(page).getByRole('note').locator('mark').first();
    await words.waitFor();
    await expect.poll(() => inSight(words)).toBe(true);
  });

  test('is lit when the words in the text are touched, and the text stays where it was', async () => {
    const page = await openPage(AROUND);
    await panel(page)
      .getByRole('link', { name: /^A\/66\/212$/ })
      .click();
    await expect.poll(() => address(page)).toContain('from=A/RES/66/128&to=A/66/212');
    await panel(page)
      .getByRole('heading', { name: /A\/66\/212/ })
      .waitFor();
    await expect.poll(() => inSight(marksIn(panel(page)).first())).toBe(true);
  });

  test('says what a role means', async () => {
    const page = await openPage('/?show=A/RES/66/128&from=A/RES/68/990&to=A/RES/66/128');
    await panel(page)
      .getByRole('button', { name: 'reaffirms: what does this mean?' })
      .or(panel(page).getByRole('button', { name: /: what does this mean\?$/ }))
      .first()
      .click();
    expect(await shown(page.getByRole('dialog').getByText('The citing text'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('the reading panel', () => {
  test('has the facts, the text and what it cites', async () => {
    const page = await openPage(AROUND);
    await textOf(page, 'A/RES/66/128');
    await panel(page).getByText('19 December 2011', { exact: true }).waitFor();
    await panel(page).getByText('28 (a)').waitFor();
    await panel(page).getByText('Recalling', { exact: true }).first().waitFor();
    await page.getByRole('tab', { name: /^Cites/ }).click();
    await panel(page)
      .getByRole('button', { name: /A\/RES\/64\/293/ })
      .waitFor();
    await expect.poll(() => address(page)).toContain('tab=cites');
  });

  test('lists the treaties invoked, each with its passage', async () => {
    const page = await openPage(`${AROUND}&tab=treaties`);
    const name = 'Vienna Convention on Consular Relations';
    await panel(page).getByRole('button', { name, exact: true }).waitFor();
    expect(await shown(marksIn(panel(page)).filter({ hasText: name }).first())).toBe(true);
  });

  test('says who cites an instrument whose text is not held, with the words', async () => {
    const page = await openPage('/?show=A/RES/66/128&at=A/RES/48/104');
    await textOf(page, 'A/RES/48/104');
    await panel(page).getByText('Cited only').waitFor();
    await expect.poll(() => marksIn(panel(page)).allTextContents()).toStrictEqual(['48/104', '48/104']);
  });
});

describe('the address', () => {
  test('reopens the same view', async () => {
    const path = '/?show=A/RES/66/128&show=A/RES/68/990&at=A/RES/68/990&tab=cites&as=rings';
    const page = await openPage(path);
    await network(page).waitFor();
    await textOf(page, 'A/RES/68/990');
    await expect
      .poll(() => page.getByRole('tab', { name: /^Cites/ }).getAttribute('aria-selected'))
      .toBe('true');
    await expect
      .poll(() => page.getByRole('radio', { name: 'Rings' }).getAttribute('aria-checked'))
      .toBe('true');
    await page.getByRole('button', { name: 'Collapse A/RES/68/990' }).waitFor();
    await expect.poll(() => address(page)).toBe(path.slice(1));
  });

  test('may name the instrument as people write it', async () => {
    const page = await openPage('/?show=66/128&at=root');
    await network(page).waitFor();
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
  });

  test('goes back and forward', async () => {
    const page = await openPage(AROUND);
    await page.getByRole('tab', { name: /^Cites/ }).click();
    await panel(page)
      .getByRole('button', { name: /A\/RES\/64\/293/ })
      .click();
    await expect.poll(() => address(page)).toContain('to=A/RES/64/293');
    await page.goBack();
    await expect.poll(() => address(page)).toBe(`${AROUND.slice(1)}&tab=cites`);
    await page.goBack();
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
    await page.goForward();
    await panel(page)
      .getByRole('button', { name: /A\/RES\/64\/293/ })
      .waitFor();
  });
});

describe('undo and redo', () => {
  test('take back and bring again by button and by key, also after a reload', async () => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect.poll(() => undo.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: 'Rings' }).click();
    await page.getByRole('tab', { name: /^Cites/ }).click();
    await expect.poll(() => address(page)).toBe(`${AROUND.slice(1)}&tab=cites&as=rings`);
    await undo.click();
    await expect.poll(() => address(page)).toBe(`${AROUND.slice(1)}&as=rings`);
    await page.reload();
    await network(page).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => address(page)).toBe(`${AROUND.slice(1)}&tab=cites&as=rings`);
  });

  test('leave the writing in a field alone', async () => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    await page.getByRole('radio', { name: 'Rings' }).click();
    await page.getByRole('combobox', { name: 'Search instruments' }).pressSequentially('66');
    await page.keyboard.press('Control+z');
    await expect.poll(() => address(page)).toBe(`${AROUND.slice(1)}&as=rings`);
  });
});

describe('light and dark', () => {
  test.each(['light', 'dark'] as const)('follow the system: %s', async (colorScheme) => {
    const page = await openPage('/', { colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => scheme(page)).toBe(colorScheme);
  });

  test('are changed by hand, and stay so after a reload', async () => {
    const page = await openPage('/', { colorScheme: 'light' });
    await page.getByRole('button', { name: 'Show the page light on dark' }).click();
    await expect.poll(() => scheme(page)).toBe('dark');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => scheme(page)).toBe('dark');
  });
});

describe('small screens', () => {
  test('show drawing and panel without anything to scroll sideways', async () => {
    const page = await openPage(AROUND, { viewport: { width: 390, height: 844 } });
    await network(page).waitFor();
    await textOf(page, 'A/RES/66/128');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('that are the smallest leave the marked instrument free of what lies over the drawing', async () => {
    const page = await openPage(AROUND, { viewport: { width: 320, height: 640 } });
    await textOf(page, 'A/RES/66/128');
    await page.getByRole('button', { name: /^What to do with/ }).click();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Close the panel' }).click();
    const [tools, read] = await Promise.all(
      [/^Tools/, 'Read in the reading panel'].map((name) => page.getByRole('button', { name }).boundingBox()),
    );
    expect(Math.abs((tools?.y ?? 0) - (read?.y ?? Infinity))).toBeLessThan(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test.each([
    [720, 450],
    [900, 450],
    [320, 256],
  ])(
    'as low as %i by %i have the drawing in a window, and not as high as the text',
    async (width, height) => {
      const page = await openPage(AROUND, { viewport: { width, height } });
      await textOf(page, 'A/RES/66/128');
      const box = await network(page).boundingBox();
      expect(box?.height).toBeGreaterThan(100);
      expect(box?.height).toBeLessThan(450);
    },
  );
});
