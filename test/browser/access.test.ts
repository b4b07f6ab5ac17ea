import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';

const SAMPLE = fileURLToPath(new URL('../../data/A_RES_66_128.txt', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, and what the makers of axe hold good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const { openPage } = explorer([SAMPLE]);

/** "color-contrast: .hint (…)" for each place that breaks a rule. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } };
      return await axe.run(options);
    },
    { runOnly: { type: 'tag' as const, values: RULES } },
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

describe.each(['light', 'dark'] as const)('nothing stands in the way of a reader, %s:', (colorScheme) => {
  test.each([
    ['the start page', '/', 'Latest texts'],
    ['a network and the text', '/?show=A/RES/66/128&at=root', 'Text'],
    ['what an instrument cites', '/?show=A/RES/66/128&at=root&tab=cites', 'Cites'],
    ['who cites an instrument', '/?show=A/RES/66/128&at=A/RES/48/104&tab=cited-by', 'Cited by'],
    ['the treaties invoked', '/?show=A/RES/66/128&at=root&tab=treaties', 'Invokes'],
    ['the evidence of an edge', '/?show=A/RES/66/128&from=A/RES/66/128&to=A/66/212', 'A/66/212'],
    ['the trace of treaties', '/?trace=A/RES/66/128', 'In its own words'],
    ['the page for drafts', '/?check', 'Text of the draft'],
    ['the network as tables', '/?show=A/RES/66/128&as=list', 'Instruments'],
  ])('%s', async (_, path, words) => {
    const page = await openPage(path, { colorScheme });
    await page.getByText(words).first().waitFor();
    if (path.startsWith('/?show')) await page.locator('#network').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toStrictEqual([]);
  });
});
