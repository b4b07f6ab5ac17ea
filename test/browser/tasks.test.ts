import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph, run } from '../ingest/read/formats/make/docx.ts';
import { makePdf, set } from '../ingest/read/formats/make/pdf.ts';
import { explorer } from './explorer.ts';
import { address, shown } from './on-page.ts';

const CEDAW = 'Convention on the Elimination of All Forms of Discrimination against Women';

const { openPage, expectComplaints } = explorer();

const main = (page: Page) => page.getByRole('main');
const panel = (page: Page) => page.getByRole('complementary');

// The clipboard is one for all pages of the browser: only this file uses it.
test('an instrument is copied as the United Nations cites it', async () => {
  const page = await openPage('/?show=A/RES/66/128&at=root');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('General Assembly resolution 66/128 of 19 December 2011');
});

describe('the trace of treaties', () => {
  test('begins from the instrument that one reads', async () => {
    const page = await openPage('/?show=A/RES/66/128&at=root');
    await page.getByRole('link', { name: 'Trace its treaties' }).click();
    await page.getByRole('heading', { level: 1, name: 'Treaties invoked by A/RES/66/128' }).waitFor();
    await expect.poll(() => address(page)).toBe('?trace=A/RES/66/128');
    await expect.poll(() => page.title()).toBe('Treaties invoked by A/RES/66/128 · ungraph');
  });

  test('has each treaty with the words that invoke it, which lead to all of them', async () => {
    const page = await openPage('/?trace=66/128&depth=1');
    const treaty = main(page).getByRole('listitem').filter({ hasText: CEDAW }).first();
    await treaty.getByText('named in the text').waitFor();
    await treaty.getByRole('button', { name: /paragraph \d/ }).click();
    await expect.poll(() => address(page)).toContain('from=A/RES/66/128&to=');
    await page.getByRole('complementary', { name: 'Reading panel' }).getByText(CEDAW).first().waitFor();
  });

  test('reaches treaties through what is cited, and each step opens to its words', async () => {
    const page = await openPage('/?trace=A/RES/68/990');
    await page.getByRole('heading', { name: /Through 1 instrument in between/ }).waitFor();
    const treaty = main(page).getByRole('listitem').filter({ hasText: CEDAW }).first();
    const step = treaty.getByRole('button', { expanded: false }).first();
    await step.click();
    await expect.poll(() => treaty.locator('mark').first().textContent()).toBe('66/128');
  });

  test('scrolls in itself, and leaves nothing blank below the window', async () => {
    const page = await openPage('/?trace=A/RES/66/128');
    await main(page).getByText('named in the text').first().waitFor();
    expect(await main(page).evaluate((own) => own.scrollHeight > own.clientHeight)).toBe(true);
    const below = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(below).toBe(0);
  });

  test('follows longer or shorter chains', async () => {
    const page = await openPage('/?trace=A/RES/68/990');
    await page.getByRole('radio', { name: '1 link' }).click();
    await expect.poll(() => address(page)).toBe('?trace=A/RES/68/990&depth=1');
    await expect.poll(() => page.getByRole('heading', { name: /in between/ }).count()).toBe(0);
  });

  test('keeps in its address how it is shown', async () => {
    const page = await openPage('/?trace=A/RES/68/990&depth=3&steps=spelled');
    const spelled = page.getByRole('checkbox', { name: 'Spell out every step' });
    await expect.poll(() => spelled.isChecked()).toBe(true);
    await page.getByRole('radio', { name: '2 links' }).click();
    await expect.poll(() => address(page)).toBe('?trace=A/RES/68/990&steps=spelled');
    await page.getByText('Spell out every step').click();
    await expect.poll(() => address(page)).toBe('?trace=A/RES/68/990');
  });

  test('that the server refuses keeps its controls, so that one can ask otherwise', async () => {
    const page = await openPage('/?trace=A/RES/68/990');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('"depth":3')
        ? route.fulfill({ status: 400, json: { errors: [{ message: 'Too much was asked.' }] } })
        : route.continue(),
    );
    await page.getByRole('radio', { name: '3 links' }).click();
    await page.getByText('The server says: Too much was asked.').waitFor();
    expectComplaints('400 (Bad Request)');
    await page.getByRole('heading', { level: 1, name: 'Treaties invoked by A/RES/68/990' }).waitFor();
    await page.getByRole('radio', { name: '2 links' }).click();
    expect(await shown(page.getByRole('heading', { name: /Through 1 instrument in between/ }))).toBe(true);
  });

  test('opens as GraphQL', async () => {
    const page = await openPage('/?trace=A/RES/66/128');
    const link = page.getByRole('link', { name: 'Show as GraphQL' });
    expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain('treatyTrace(');
  });

  test('is saved as a file', async () => {
    const page = await openPage('/?trace=A/RES/66/128');
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    expect((await waiting).suggestedFilename()).toBe('ungraph-treaties-of-A-RES-66-128.csv');
  });

  test('says that an instrument is unknown', async () => {
    const page = await openPage('/?trace=A/RES/1/1');
    expect(await shown(page.getByRole('heading', { name: 'A/RES/1/1 is not in this graph' }))).toBe(true);
  });
});

const DRAFT = `Recalling its resolution 66/128 of 19 December 2011 and Security Council resolution 1990 (2011),

Guided by the ${CEDAW}, and noting resolution 48/104,`;

/** What was found in a draft, citation by citation. */
const rowsOf = (page: Page) =>
  main(page).getByRole('region', { name: 'Citations, in their order' }).getByRole('listitem');

describe('a draft', () => {
  test('is compared with the graph, citation by citation', async () => {
    const page = await openPage('/');
    await page.getByRole('link', { name: 'Check a draft' }).click();
    await page.getByRole('textbox', { name: 'Text of the draft' }).fill(DRAFT);
    const check = page.getByRole('button', { name: 'Check', exact: true });
    const held: Route[] = [];
    let isHeld = true;
    await page.route('**/graphql', (route) => (isHeld ? void held.push(route) : route.continue()));
    await check.press('Enter');
    await page.getByText('Reading the draft …').waitFor();
    // The focus stays where it is until there is something to read.
    expect(await check.evaluate((button) => button === document.activeElement)).toBe(true);
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
    const rows = rowsOf(page);
    await rows.filter({ hasText: 'A/RES/66/128' }).getByText('held', { exact: true }).waitFor();
    await rows.filter({ hasText: 'A/RES/48/104' }).getByText('cited only').waitFor();
    expect(await shown(rows.filter({ hasText: 'S/RES/1990(2011)' }).getByText('unknown'))).toBe(true);
  });

  test('leads to what is meant by a misprint, and counts it', async () => {
    const page = await openPage('/?check');
    await page
      .getByRole('textbox', { name: 'Text of the draft' })
      .fill(
        'Recalling Security Council resolution 1990 (2012) and its resolution 66/128 of 19 December 2012,',
      );
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const meant = rowsOf(page).filter({ hasText: 'S/RES/1990(2011)' });
    await meant.getByText('printed with 2012; resolution 1990 is of 2011', { exact: true }).waitFor();
    expect(await meant.getByRole('link', { name: 'Official text' }).getAttribute('href')).toMatch(
      /S\/RES\/1990(?:\(|%20?|%28)*2011/,
    );
    expect(
      await shown(
        main(page)
          .getByRole('status')
          .getByText(/^misprinted 2$/),
      ),
    ).toBe(true);
  });

  test('has its treaties listed: those that it names, and those behind what it cites', async () => {
    const page = await openPage('/?check');
    await page.getByRole('textbox', { name: 'Text of the draft' }).fill(DRAFT);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const treaties = page.getByRole('region', { name: 'Treaties' });
    const own = treaties.getByRole('listitem').filter({ hasText: CEDAW });
    await own.getByRole('link', { name: /go to the words in the draft$/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(CEDAW);
    const behind = treaties
      .getByRole('listitem')
      .filter({ hasText: /^Convention on the Reduction of Statelessness/ });
    await behind.getByRole('link', { name: 'A/RES/66/128' }).click();
    await panel(page).getByText('1961 Convention on the Reduction of Statelessness').first().waitFor();
  });

  test('has a place for a convention that it names in the name of a protocol', async () => {
    const convention = 'United Nations Convention against Transnational Organized Crime';
    const page = await openPage('/?check');
    await page
      .getByRole('textbox', { name: 'Text of the draft' })
      .fill(
        `The General Assembly,\n\nGuided by the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the ${convention},\n`,
      );
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const own = page.getByRole('region', { name: 'Treaties' }).getByRole('listitem');
    await own
      .filter({ hasText: new RegExp(`^${convention}`) })
      .getByRole('link', { name: /go to the words in the draft$/ })
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(convention);
  });

  test('has the signs of its footnotes raised', async () => {
    const page = await openPage('/?check');
    await page
      .getByRole('textbox', { name: 'Text of the draft' })
      .fill(
        `The General Assembly,\n\nGuided by the ${CEDAW},1\n\n1. Decides to meet.\n\n1 Resolution 48/104.\n`,
      );
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('region', { name: 'Treaties' }).waitFor();
    expect(await main(page).locator('.draft-marked sup').allTextContents()).toStrictEqual(['1']);
  });

  test('that names treaties and cites nothing has them listed, too', async () => {
    const page = await openPage('/?check');
    await page
      .getByRole('textbox', { name: 'Text of the draft' })
      .fill(`The General Assembly,\n\nGuided by the ${CEDAW},\n`);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const treaties = page.getByRole('region', { name: 'Treaties' });
    expect(await shown(treaties.getByRole('listitem').filter({ hasText: CEDAW }))).toBe(true);
  });

  test('may be a file, and is still there after a reload', async () => {
    const page = await openPage('/?check');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (
      await choosing
    ).setFiles({ name: 'draft.txt', mimeType: 'text/plain', buffer: Buffer.from(DRAFT) });
    await rowsOf(page).filter({ hasText: 'A/RES/66/128' }).waitFor();
    await page.reload();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Text of the draft' }).inputValue())
      .toBe(DRAFT);
  });

  test('may be a Word file, and it is said how its tracked changes are read', async () => {
    const page = await openPage('/?check');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    const body = DRAFT.split('\n\n').map((text) => paragraph(`<w:ins>${run(text)}</w:ins>`));
    const buffer = Buffer.from(makeDocx({ body: body.join('') }));
    await (await choosing).setFiles({ name: 'draft.docx', mimeType: '', buffer });
    await rowsOf(page).filter({ hasText: 'A/RES/48/104' }).first().waitFor();
    expect(await shown(main(page).getByText(/^draft\.docx holds tracked changes:/))).toBe(true);
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Text of the draft' }).inputValue())
      .toContain('66/128');
  });

  test('may be a PDF', async () => {
    const page = await openPage('/?check');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    const buffer = Buffer.from(
      makePdf([
        [
          set(700, 'Recalling its resolution 66/128 of 19 December 2011,'),
          set(670, 'Noting resolution 48/104,'),
        ],
      ]),
    );
    await (await choosing).setFiles({ name: 'draft.pdf', mimeType: 'application/pdf', buffer });
    await rowsOf(page).filter({ hasText: 'A/RES/66/128' }).waitFor();
    const rows = rowsOf(page);
    expect(await shown(rows.filter({ hasText: 'A/RES/48/104' }))).toBe(true);
  });

  test('may be dropped anywhere on the page, which says so while it is held over it', async () => {
    const page = await openPage('/?check');
    const bytes = [...Buffer.from(DRAFT)];
    const files = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], 'draft.txt', { type: 'text/plain' }));
      return transfer;
    }, bytes);
    await page.getByRole('textbox', { name: 'Text of the draft' }).waitFor();
    const banner = page.getByRole('banner');
    await banner.dispatchEvent('dragover', { dataTransfer: files });
    await main(page).getByText('Drop the file to check it').waitFor();
    await banner.dispatchEvent('drop', { dataTransfer: files });
    await rowsOf(page).filter({ hasText: 'A/RES/66/128' }).waitFor();
    await expect.poll(() => page.getByText('Drop the file to check it').count()).toBe(0);
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Text of the draft' }).inputValue())
      .toBe(DRAFT);
  });

  test('is read alone: of several files nothing is taken', async () => {
    const page = await openPage('/?check');
    const files = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      for (const name of ['one.txt', 'two.txt']) transfer.items.add(new File(['words'], name));
      return transfer;
    });
    await main(page).dispatchEvent('drop', { dataTransfer: files });
    expect(await shown(page.getByRole('alert').getByText('One file can be checked at a time'))).toBe(true);
  });

  test('that was checked is so again after a reload, and when one comes back to it', async () => {
    const page = await openPage('/?check');
    await page.getByRole('textbox', { name: 'Text of the draft' }).fill(DRAFT);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const found = rowsOf(page).filter({ hasText: 'A/RES/66/128' });
    await found.waitFor();
    await page.reload();
    await found.waitFor();
    await found.getByRole('link', { name: /A\/RES\/66\/128/ }).click();
    await page.getByRole('application', { name: /^Network around/ }).waitFor();
    await page.goBack();
    expect(await shown(found)).toBe(true);
  });

  test('has an example for who has none at hand', async () => {
    const page = await openPage('/?check');
    await page.getByRole('button', { name: 'Try an example' }).click();
    await rowsOf(page).filter({ hasText: 'A/RES/66/128' }).waitFor();
    expect(await shown(rowsOf(page).filter({ hasText: 'S/RES/1325' }))).toBe(true);
  });

  test('gives a list to copy in which a later resolution stands for the one that it follows', async () => {
    const page = await openPage('/?check');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('textbox', { name: 'Text of the draft' }).fill(DRAFT);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('button', { name: 'Copy a corrected list' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('General Assembly resolution 48/104');
    expect(copied.split('\n')).toHaveLength(new Set(copied.split('\n')).size);
  });

  test('opens as GraphQL with the draft in it', async () => {
    const page = await openPage('/?check');
    await page.getByRole('textbox', { name: 'Text of the draft' }).fill(DRAFT);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const link = page.getByRole('link', { name: 'Show as GraphQL' });
    expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain('extract(text:');
  });

  test('that is no text is refused with the reason', async () => {
    const page = await openPage('/?check');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (
      await choosing
    ).setFiles({ name: 'draft.docx', mimeType: '', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) });
    const refusal = page.getByRole('alert').filter({ hasText: 'draft.docx was not read: it ' });
    expect(await shown(refusal)).toBe(true);
  });

  test('without citations says so', async () => {
    const page = await openPage('/?check');
    await page.getByRole('textbox', { name: 'Text of the draft' }).fill('Decides to meet again tomorrow.');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await shown(page.getByText('No citation was found in this text.'))).toBe(true);
  });
});
