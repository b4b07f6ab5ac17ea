import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { startServer } from './server.ts';
import { LATER, SAMPLE } from './texts.ts';
import { address } from './on-page.ts';

const { openPage, ingest } = explorer(() => startServer([SAMPLE]));

const SAVED =
  '/?show=A/RES/66/128&show=A/RES/48/104&with=A/RES/68/990&at=A/RES/48/104&tab=cited-by&as=rings&size=cited-by&kind=resolution&years=1993-2011&filters';

/** What one who opens the address finds. */
async function found(page: Page) {
  const reading = page.getByRole('complementary', { name: 'Reading panel' });
  await reading.getByRole('heading', { name: 'A/RES/48/104' }).waitFor();
  await page.getByRole('application', { name: 'Network around A/RES/66/128' }).waitFor();
  const years = page.getByRole('region', { name: 'Time' });
  return {
    address: address(page),
    layout: await page.getByRole('radio', { name: 'Rings' }).getAttribute('aria-checked'),
    kind: await page.getByRole('checkbox', { name: /^Resolutions/ }).isChecked(),
    years: [
      await years.getByRole('slider', { name: 'From year' }).inputValue(),
      await years.getByRole('slider', { name: 'To year' }).inputValue(),
    ],
    page: await reading.getByRole('tab', { name: 'Cited by' }).getAttribute('aria-selected'),
  };
}

/** The names in the table of the same view. */
async function named(page: Page): Promise<readonly string[]> {
  await page.getByRole('radio', { name: 'List' }).click();
  const rows = page.getByRole('grid', { name: 'Instruments' }).getByRole('rowheader');
  await rows.first().waitFor();
  return await rows.allTextContents();
}

test('an address that was kept shows the same when more texts have come into the graph', async () => {
  const before = await openPage(SAVED);
  const then = await found(before);
  expect(then).toMatchObject({
    address: SAVED.slice(1),
    layout: 'true',
    kind: true,
    years: ['1993', '2011'],
    page: 'true',
  });
  const names = await named(before);
  expect(names).toContain('A/RES/48/104');
  await ingest([LATER]);

  const after = await openPage(then.address);
  expect(await found(after)).toStrictEqual(then);
  expect(await named(after)).toStrictEqual(names);
});
