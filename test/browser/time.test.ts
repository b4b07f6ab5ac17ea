import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { AROUND } from './texts.ts';
import { address } from './on-page.ts';

const { openPage } = explorer();

const network = (page: Page) => page.getByRole('application', { name: /^Network around/ });
const time = (page: Page) => page.getByRole('region', { name: 'Time' });
const fromYear = (page: Page) => time(page).getByRole('slider', { name: 'From year' });
const toYear = (page: Page) => time(page).getByRole('slider', { name: 'To year' });
const chosen = (page: Page, name: string) => page.getByRole('radio', { name }).getAttribute('aria-checked');

async function instruments(page: Page): Promise<number> {
  const words = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  return Number(/(\d+) instruments?,/.exec(words)?.[1]);
}

describe('the years', () => {
  test('are narrowed by keyboard, in drawing and address alike, and widened again', async () => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    const all = await instruments(page);
    const last = Number(await toYear(page).getAttribute('max'));
    await toYear(page).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => toYear(page).inputValue()).toBe(String(last - 2));
    await expect.poll(() => address(page)).toMatch(new RegExp(`years=\\d{4}-${last - 2}`));
    await expect.poll(() => instruments(page)).toBeLessThan(all);
    await time(page)
      .getByText(/^\d+ not shown$/)
      .waitFor();
    await time(page).getByRole('button', { name: 'Show the instruments of all years' }).click();
    await expect.poll(() => instruments(page)).toBe(all);
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
  });

  test('of the address are those shown, in the tables too', async () => {
    const page = await openPage(`${AROUND}&as=list&years=2011-2011`);
    const table = page.getByRole('grid', { name: 'Instruments' });
    await table.getByRole('row', { name: /A\/66\/212/ }).waitFor();
    await expect.poll(() => table.getByRole('row', { name: /A\/RES\/48\/104/ }).count()).toBe(0);
    await expect.poll(() => fromYear(page).inputValue()).toBe('2011');
    await expect.poll(() => toYear(page).inputValue()).toBe('2011');
  });

  test('cannot pass each other', async () => {
    const page = await openPage(`${AROUND}&years=2010-2011`);
    await fromYear(page).focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => fromYear(page).inputValue()).toBe('2011');
    await expect.poll(() => address(page)).toContain('years=2011-2011');
  });

  test('are one step of undo', async () => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    await toYear(page).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => address(page)).toContain('years=');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
  });
});

describe('playing', () => {
  test.each(['no-preference', 'reduce'] as const)(
    'shows year after year and stops where it is paused, with motion: %s',
    async (reducedMotion) => {
      const page = await openPage(`${AROUND}&years=2000-2005`, { reducedMotion });
      await network(page).waitFor();
      await time(page).getByRole('button', { name: /^Play/ }).click();
      await expect.poll(async () => Number(await toYear(page).inputValue())).toBeGreaterThan(2006);
      await time(page)
        .getByRole('button', { name: /^Pause/ })
        .click();
      const paused = await toYear(page).inputValue();
      await expect.poll(() => address(page)).toContain(`years=2000-${paused}`);
      await time(page).getByRole('button', { name: /^Play/ }).waitFor();
      await expect.poll(() => toYear(page).inputValue()).toBe(paused);
    },
  );

  test('ends with the last year', async () => {
    const page = await openPage(`${AROUND}&years=1990-2011`);
    await network(page).waitFor();
    const last = await toYear(page).getAttribute('max');
    await time(page).getByRole('button', { name: /^Play/ }).click();
    await expect.poll(() => address(page)).toContain(`years=1990-${last}`);
    await time(page).getByRole('button', { name: /^Play/ }).waitFor();
  });
});

describe('layouts', () => {
  test('have lanes by kind or by organ', async () => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    await expect.poll(() => chosen(page, 'Kind')).toBe('true');
    await page.getByRole('radio', { name: 'Organ' }).click();
    await expect.poll(() => address(page)).toContain('lanes=organ');
    await page.getByText('General Assembly', { exact: true }).first().waitFor();
    await page.goBack();
    await expect.poll(() => chosen(page, 'Kind')).toBe('true');
  });

  test.each(['Rings', 'Tree', 'Force'])('are computed beside the page and drawn: %s', async (name) => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    const worker = page.waitForEvent('worker');
    await page.getByRole('radio', { name }).click();
    await worker;
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await expect.poll(() => address(page)).toContain(`as=${name.toLowerCase()}`);
    await expect.poll(() => chosen(page, name)).toBe('true');
    // Walking needs places: a drawing that has none goes nowhere.
    await network(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => address(page)).toMatch(/at=(?!root)/);
    // And there is a way back to years.
    await page.getByRole('radio', { name: 'Time', exact: true }).click();
    await expect.poll(() => address(page)).not.toContain('as=');
    await expect.poll(() => chosen(page, 'Time')).toBe('true');
    await network(page).waitFor();
  });

  test('say how far they are, and can be cancelled', async () => {
    const page = await openPage(AROUND);
    await network(page).waitFor();
    // A worker that never comes is one that works for very long.
    await page.route(/worker/, () => {});
    await page.getByRole('radio', { name: 'Force' }).click();
    await page.getByRole('progressbar', { name: /^Arranging/ }).waitFor();
    await page.getByRole('button', { name: 'Cancel the arrangement' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await chosen(page, 'Time')).toBe('true');
    await expect.poll(() => address(page)).toBe(AROUND.slice(1));
  });
});

describe('motion', () => {
  test('is asked for, and kept', async () => {
    const page = await openPage(AROUND);
    const box = page.getByRole('checkbox', { name: 'Animate' });
    await expect.poll(() => box.isChecked()).toBe(false);
    await page.getByText('Animate').click();
    await page.reload();
    await expect.poll(() => box.isChecked()).toBe(true);
  });

  test.each([
    ['glides to new places when it is asked for', 'no-preference', true],
    ['comes to new places at once against the system, also where it was asked for', 'reduce', false],
  ] as const)('%s', async (_, reducedMotion, glides) => {
    // In a context of its own, because a clock is a context's.
    const page = await openPage(AROUND.replace('root', 'A/66/212'), { timezoneId: 'UTC' });
    await page.getByText('Animate').click();
    await expect.poll(() => page.getByRole('checkbox', { name: 'Animate' }).isChecked()).toBe(true);
    await page.emulateMedia({ reducedMotion });
    // Time goes on only where it is let: the same steps of a motion are seen however slow the machine.
    await page.clock.install();
    await page.reload();
    // What stands beside a mark goes with it.
    const beside = page.getByRole('button', { name: /^What to do with/ });
    await beside.waitFor();
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
    const places = new Set<string>();
    const goOn = async () => {
      await page.clock.runFor(20);
      const { left, top } = await beside.evaluate((button) => button.getBoundingClientRect());
      return places.add(`${left} ${top}`).size;
    };
    await goOn();
    await page.getByRole('radio', { name: 'Tree' }).click();
    await expect.poll(goOn).toBeGreaterThan(1);
    for (let step = 0; step < 30; step++) await goOn();
    // Where it was and where it is, and where the view was moved for it, are four at most.
    expect(places.size > 4).toBe(glides);
  });

  test('is not to be had against the system', async () => {
    const page = await openPage(AROUND, { reducedMotion: 'reduce' });
    await expect.poll(() => page.getByRole('checkbox', { name: 'Animate' }).isDisabled()).toBe(true);
  });
});
