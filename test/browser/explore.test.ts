import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dragAcross } from './drag.ts';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';
import { address, panel } from './on-page.ts';

const { openPage } = explorer();

const network = (page: Page) => page.getByRole('application', { name: /^Network around/ });
/** The last thing that was said to a screen reader about the drawing. */
const said = (page: Page) => page.locator('[aria-live="polite"]').first().textContent();

async function drawn(path: string): Promise<Page> {
  const page = await openPage(path);
  await network(page).waitFor();
  await page.getByRole('button', { name: /^What to do with/ }).waitFor();
  return page;
}

/** How many instruments are drawn, as the heading says. */
async function size(page: Page): Promise<number> {
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  return Number(/(\d+) instruments?/.exec(heading ?? '')?.[1]);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  await network(page).focus();
  for (const key of keys) {
    const before = `${address(page)} ${await said(page)}`;
    await page.keyboard.press(key);
    await expect.poll(async () => `${address(page)} ${await said(page)}`).not.toBe(before);
  }
}

async function choose(page: Page, item: RegExp | string): Promise<void> {
  await page.getByRole('button', { name: /^What to do with/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** One of several that exclude each other; its words are what one presses. */
async function choice(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByText(name, { exact: true }).click();
  await expect.poll(() => dialog.getByRole('radio', { name, exact: true }).isChecked()).toBe(true);
}

describe('links', () => {
  test('are coloured by what their citations do, and the legend says how', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=root');
    await page.getByRole('button', { name: 'Look: size, colour and groups' }).click();
    await choice(page, 'Role of links');
    await expect.poll(() => address(page)).toContain('colour=role');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByText('Recalls or notes it').waitFor();
  });
});

describe('a drawing in which nothing moves', () => {
  test('asks for no frames, until something is to be drawn', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=root');
    await page.evaluate(() => {
      const ask = window.requestAnimationFrame.bind(window);
      const counted = Object.assign(window, { asked: 0 });
      window.requestAnimationFrame = (frame) => {
        counted.asked++;
        return ask(frame);
      };
    });
    const asked = () => page.evaluate(() => (window as Window & { asked?: number }).asked ?? 0);
    const askedWithin = async (milliseconds: number) => {
      const before = await asked();
      await page.waitForTimeout(milliseconds);
      return (await asked()) - before;
    };
    await expect.poll(() => askedWithin(400), { timeout: 30_000 }).toBe(0);
    const atRest = await asked();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(asked).toBeGreaterThan(atRest);
    await expect.poll(() => askedWithin(400), { timeout: 30_000 }).toBe(0);
  });
});

describe('a walk with the arrow keys', () => {
  test('goes along citations, and says where it leads', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=A/RES/48/104');
    await press(page, 'ArrowRight');
    await expect
      .poll(() => said(page))
      .toBe(
        'Declaration on the Elimination of Violence against Women, Soft law, cited only. It is contained in A/RES/48/104, 1 of 3',
      );
    await press(page, 'ArrowDown');
    await expect
      .poll(() => said(page))
      .toMatch(/^A\/RES\/66\/128, Resolution, citations held.*\. It cites A\/RES\/48\/104, 2 of 3$/);
    await press(page, 'ArrowDown');
    await expect.poll(() => said(page)).toMatch(/^A\/RES\/68\/990, .* It cites A\/RES\/48\/104, 3 of 3$/);
    await press(page, 'ArrowLeft');
    await expect
      .poll(() => said(page))
      .toMatch(/^A\/RES\/48\/104, Resolution, cited only.* A\/RES\/68\/990 cites it/);
    await expect.poll(() => address(page)).toContain('at=A/RES/48/104');
  });

  test('says that nothing lies that way, and stays', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=A/RES/48/104');
    await press(page, 'ArrowLeft');
    await expect.poll(() => said(page)).toBe('Nothing that A/RES/48/104 cites is drawn');
    await expect.poll(() => address(page)).toContain('at=A/RES/48/104');
  });

  test('is taken back as one step', async () => {
    const page = await drawn(AROUND);
    await press(page, 'ArrowLeft', 'ArrowDown', 'ArrowDown');
    await page.keyboard.press('Control+z');
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
  });
});

describe('several instruments are selected', () => {
  test('by keys: Shift takes the next as well, Space one that Control has gone to', async () => {
    const page = await drawn(AROUND);
    await press(page, 'ArrowLeft', 'Shift+ArrowDown');
    await panel(page).getByRole('heading', { name: '2 instruments selected' }).waitFor();
    await press(page, 'Control+ArrowDown', 'Control+ArrowDown', 'Space');
    await panel(page).getByRole('heading', { name: '3 instruments selected' }).waitFor();
    await expect.poll(() => said(page)).toMatch(/ selected, 3 selected in all$/);
    await press(page, 'Space');
    await panel(page).getByRole('heading', { name: '2 instruments selected' }).waitFor();
  });

  test('all at once, and none again', async () => {
    const page = await drawn(AROUND);
    const all = await size(page);
    await press(page, 'Control+a');
    await panel(page)
      .getByRole('heading', { name: `${all} instruments selected` })
      .waitFor();
    await press(page, 'Escape');
    await expect.poll(() => panel(page).getByRole('tab').count()).toBeGreaterThan(3);
  });

  test('with a rectangle, drawn with Shift or after asking for one', async () => {
    const page = await drawn(AROUND);
    const box = await network(page).boundingBox();
    if (!box) throw new Error('The network has no place');
    const rectangle = () => dragAcross(page, box, { left: 8, top: 40, right: 20, bottom: 60 });
    await page.keyboard.down('Shift');
    await rectangle();
    await page.keyboard.up('Shift');
    await panel(page)
      .getByRole('heading', { name: /^\d+ instruments selected$/ })
      .waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
    await page.getByRole('button', { name: 'Select an area' }).click();
    await rectangle();
    await panel(page)
      .getByRole('heading', { name: /^\d+ instruments selected$/ })
      .waitFor();
  });

  test('from its neighbours', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=A/RES/48/104');
    await choose(page, 'Select what cites it');
    await panel(page).getByRole('heading', { name: '2 instruments selected' }).waitFor();
    await panel(page).getByRole('button', { name: 'Take A/RES/68/990 out of the selection' }).click();
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
  });
});

describe('the picture', () => {
  test('loses what is hidden, says so, and shows it again', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=A/RES/48/104');
    const before = await size(page);
    await network(page).focus();
    await page.keyboard.press('Delete');
    await page.getByText('1 instrument hidden').waitFor();
    await expect.poll(() => size(page)).toBe(before - 1);
    await expect.poll(() => address(page)).toBe('?show=A/RES/66/128&hide=A/RES/48/104');
    await page.getByRole('button', { name: 'Show all again' }).click();
    await expect.poll(() => size(page)).toBe(before);
  });

  test('is narrowed to what is kept, and undone', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=A/RES/66/128~A/RES/48/104');
    const before = await size(page);
    await choose(page, 'Keep only these');
    await page.getByText('Only 2 instruments kept').waitFor();
    await expect.poll(() => size(page)).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => size(page)).toBe(before);
  });

  test('is expanded one way only, with the number said before', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=A/RES/68/990');
    await choose(page, /^All it cites \+\d+$/);
    await expect.poll(() => address(page)).toContain('show=A/RES/68/990~out');
    await page.getByRole('button', { name: 'Collapse A/RES/68/990' }).waitFor();
  });

  test('has its menu by key and by the other mouse button', async () => {
    const page = await drawn(AROUND);
    await network(page).focus();
    await page.keyboard.press('m');
    await page.getByRole('menu', { name: 'What to do with A/RES/66/128' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('application');
  });
});

describe('the network', () => {
  test('reaches one way only, or further', async () => {
    const page = await drawn(AROUND);
    const before = await size(page);
    await page.getByRole('button', { name: 'How far the network of A/RES/66/128 reaches' }).click();
    await choice(page, 'What cites it');
    await expect.poll(() => size(page)).toBeLessThan(before);
    await expect.poll(() => address(page)).toContain('show=A/RES/66/128~in');
    await choice(page, '2 links');
    await expect.poll(() => address(page)).toContain('show=A/RES/66/128~in~deep2');
  });

  test('takes in another instrument from a search', async () => {
    const page = await drawn('/?show=A/RES/66/128~in&at=root');
    const before = await size(page);
    await page.getByRole('button', { name: 'Add another instrument to the network' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add another instrument to the network' });
    await dialog.getByRole('combobox').fill('48/104');
    await page
      .getByRole('option', { name: /A\/RES\/48\/104/ })
      .first()
      .click();
    await expect.poll(() => address(page)).toContain('with=A/RES/48/104');
    await expect.poll(() => size(page)).toBe(before + 1);
    await panel(page).getByRole('heading', { name: 'A/RES/48/104' }).waitFor();
  });

  test('takes in what is cited together with an instrument', async () => {
    const page = await drawn('/?show=A/RES/66/128~in&at=A/RES/66/128&tab=related');
    const before = await size(page);
    await panel(page)
      .getByRole('button', { name: /^Add A\/.* to the picture$/ })
      .first()
      .click();
    await expect.poll(() => address(page)).toContain('with=');
    await expect.poll(() => size(page)).toBeGreaterThanOrEqual(before);
  });

  test('is only what remains when the rest is removed, with the links among it', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=A/RES/66/128~A/RES/68/990~A/RES/48/104');
    await choose(page, 'Remove the rest');
    await expect.poll(() => size(page)).toBe(3);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('3 links');
    await expect.poll(() => address(page)).toContain('?with=A/RES/66/128~A/RES/68/990~A/RES/48/104');
  });
});

describe('the ways between two', () => {
  test('are lit, spelled out, and lead to their words', async () => {
    const page = await drawn('/?show=A/RES/66/128&at=A/RES/68/990~A/66/212');
    await choose(page, 'Ways between the two');
    const ways = page.getByRole('region', { name: 'Ways between A/RES/68/990 and A/66/212' });
    await ways.getByText('1 shortest way of 2 citations from A/RES/68/990 to A/66/212').waitFor();
    await expect.poll(() => address(page)).toContain('route=A/RES/68/990~A/66/212');
    await ways.getByRole('button', { name: 'Step by step' }).click();
    await ways.getByRole('button', { name: 'Words by which A/RES/66/128 refers to A/66/212' }).click();
    await panel(page)
      .getByRole('heading', { name: /A\/66\/212/ })
      .waitFor();
    await ways.getByRole('button', { name: 'Put out the light' }).click();
    await expect.poll(() => address(page)).not.toContain('route=');
  });

  test('are drawn where they were not', async () => {
    const page = await drawn('/?show=A/RES/48/104~out&route=A/RES/68/990~A/66/212&at=root');
    await page.getByText('1 shortest way of 2 citations').waitFor();
    await expect.poll(() => size(page)).toBe(4);
  });
});

describe('what the marks say', () => {
  test('is chosen, kept in the address, and explained by the legend', async () => {
    const page = await drawn(AROUND);
    await page.getByRole('button', { name: 'Size, colour and groups' }).click();
    await choice(page, 'How many cite it');
    await choice(page, 'Organ');
    await choice(page, 'By community');
    await expect.poll(() => address(page)).toContain('size=cited-by&colour=organ&groups=community');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByText('Larger: cited by more').waitFor();
    await page.getByText('General Assembly', { exact: true }).first().waitFor();
    await expect.poll(() => page.getByText(/^Around .* · \d+$/).count()).toBeGreaterThan(0);
  });
});
