import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, and what the makers of axe hold good practice. */
const RULES: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const isMoving = () => document.getAnimations().some(({ playState }) => playState === 'running');

/**
 * "color-contrast: .hint (…)" for each place that breaks a rule, on the whole page or in a part of it. While a
 * list is open, React Aria hides from readers what is outside it, and Tab closes it: then the part is what counts.
 */
export async function violations(
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
export async function inBothThemes(page: Page, part?: readonly string[]) {
  await page.evaluate(AXE);
  await expect.poll(() => scheme(page)).toBe('light');
  const light = await violations(page, false, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => scheme(page)).toBe('dark');
  return { light, dark: await violations(page, true, part) };
}
export const NOTHING = { light: [], dark: [] };
