import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { fileOf } from './on-page.ts';
import { AROUND } from './texts.ts';

const { openPage, viewAt } = explorer();

async function openShare(page: Page) {
  await page.getByRole('application', { name: /^Network around/ }).waitFor();
  await page.getByRole('button', { name: 'Keep and share' }).click();
  return page.getByRole('dialog', { name: 'Keep and share' });
}

async function closeShare(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('what is shown is saved as', () => {
  test.each([
    ['PNG', 'png', /^.PNG/],
    ['SVG', 'svg', /^<svg .*\n<title>[\s\S]*48\/104<\/text>/],
    ['CSV', 'csv', /48\/104/],
    ['GraphML', 'graphml', /<graphml/],
    ['GEXF', 'gexf', /<gexf/],
    ['RIS', 'ris', /^TY {2}- /m],
    ['BibTeX', 'bib', /^@/m],
    ['JSON', 'json', /"id": "A\/RES\/48\/104"/],
    ['Citations as text', 'txt', /^General Assembly resolution 66\/128 of 19 December 2011$/m],
  ])('%s', async (name, extension, content) => {
    const page = await viewAt(AROUND);
    const dialog = await openShare(page);
    const file = await fileOf(page, () =>
      dialog.getByRole('button', { name: `Save as ${name}`, exact: true }).click(),
    );
    expect(file.name).toBe(`ungraph-A-RES-66-128.${extension}`);
    expect(file.text).toMatch(content);
    await closeShare(page);
  });

  test('a network with the bodies that are named, when one wants', async () => {
    const page = await viewAt(AROUND);
    const dialog = await openShare(page);
    const save = () => dialog.getByRole('button', { name: 'Save as GEXF' }).click();
    expect((await fileOf(page, save)).text).not.toContain('"body/general-assembly"');
    await dialog.getByText('With the bodies and conferences that the texts name').click();
    expect((await fileOf(page, save)).text).toContain('<node id="body/general-assembly"');
    // It has no place in a list of references.
    const ris = await fileOf(page, () => dialog.getByRole('button', { name: 'Save as RIS' }).click());
    expect(ris.text).toMatch(/^TY {2}- /m);
    await closeShare(page);
  });

  test('the selection alone', async () => {
    const page = await viewAt(AROUND);
    const dialog = await openShare(page);
    await dialog.getByText('What is selected (1)').click();
    const file = await fileOf(page, () =>
      dialog.getByRole('button', { name: 'Save as Citations as text' }).click(),
    );
    expect(file.text).toBe('General Assembly resolution 66/128 of 19 December 2011\n');
    await closeShare(page);
  });
});

describe('a view', () => {
  test('is saved, opened again, renamed and deleted', async () => {
    const page = await openPage('/?show=A/RES/66/128&as=rings');
    const dialog = await openShare(page);
    await dialog.getByRole('textbox', { name: 'Name of the view' }).fill('Migrant workers');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('link', { name: 'Migrant workers' }).waitFor();
    await dialog.getByRole('button', { name: 'Rename Migrant workers' }).click();
    await dialog.getByRole('textbox', { name: 'New name' }).fill('Women');
    await page.keyboard.press('Enter');
    await dialog.getByRole('link', { name: 'Women' }).click();
    await page.waitForURL('**/?show=A/RES/66/128&as=rings');
    const again = await openShare(page);
    await again.getByRole('button', { name: 'Delete Women' }).click();
    await expect.poll(() => again.getByRole('link', { name: 'Women' }).count()).toBe(0);
  });

  test('is not saved under the name of another unless one says so, and a deleted one is put back', async () => {
    const page = await openPage('/?show=A/RES/66/128&as=rings');
    const dialog = await openShare(page);
    const name = dialog.getByRole('textbox', { name: 'Name of the view' });
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByText('Saved as “A/RES/66/128”.').waitFor();
    await expect.poll(() => name.inputValue()).toBe('A/RES/66/128 (2)');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('button', { name: 'Rename A/RES/66/128 (2)' }).click();
    await dialog.getByRole('textbox', { name: 'New name' }).fill('A/RES/66/128');
    await dialog.getByText('There is another view called “A/RES/66/128”.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.getByRole('link', { name: 'A/RES/66/128 (2)' }).waitFor();
    await name.fill('A/RES/66/128');
    await dialog.getByRole('button', { name: 'Replace' }).waitFor();
    await dialog.getByRole('button', { name: 'Delete A/RES/66/128 (2)' }).click();
    await dialog.getByText('“A/RES/66/128 (2)” is deleted.').waitFor();
    await dialog.getByRole('button', { name: 'Put it back' }).click();
    await dialog.getByRole('link', { name: 'A/RES/66/128 (2)' }).waitFor();
  });

  test('is taken to another browser in a file', async () => {
    const page = await openPage('/?show=A/RES/66/128&as=rings');
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    const { name, text } = await fileOf(page, () =>
      dialog.getByRole('button', { name: 'Save all in a file' }).click(),
    );
    const other = await openPage('/?show=A/RES/68/990');
    const there = await openShare(other);
    const read = async (content: string) => {
      const choosing = other.waitForEvent('filechooser');
      await there.getByRole('button', { name: 'Read from a file' }).click();
      await (
        await choosing
      ).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content, 'latin1') });
    };
    await read('no views');
    await there.getByRole('alert').getByText(`${name} has no saved views of ungraph.`).waitFor();
    await read(text);
    await expect
      .poll(() => there.getByRole('link', { name: 'A/RES/66/128' }).getAttribute('href'))
      .toBe('/?show=A/RES/66/128&as=rings');
  });

  test('opens in GraphiQL with the question that made it', async () => {
    const page = await viewAt(AROUND);
    const dialog = await openShare(page);
    const link = dialog.getByRole('link', { name: 'The network around A/RES/66/128' });
    const address = (await link.getAttribute('href')) ?? '';
    expect(new URLSearchParams(address.replace('/graphiql#', '')).get('query')).toContain(
      'query NeighbourhoodOf',
    );
    await closeShare(page);
  });

  test('says that it may not be shown in other pages unless the server allows it', async () => {
    const page = await viewAt(AROUND);
    const dialog = await openShare(page);
    await expect
      .poll(() => dialog.getByText('UNGRAPH_EMBED').textContent())
      .toContain('Other sites may not show');
    await closeShare(page);
  });

  test('shown in another page is the drawing alone, with a way to the whole', async () => {
    const page = await openPage('/?embed&show=A/RES/66/128');
    await page.getByRole('application', { name: /^Network around/ }).waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Search instruments' }).count()).toBe(0);
    await expect
      .poll(() => page.getByRole('link', { name: /^Open in ungraph/ }).getAttribute('href'))
      .toBe('?show=A/RES/66/128');
  });
});

describe('the question behind a page opens in GraphiQL:', () => {
  test.each([
    ['the start page', '/', 'query Start'],
    ['a body', '/?about=body/general-assembly', 'query About'],
    ['a search', '/?find=migrant', 'query Find'],
    ['a trace', '/?trace=A/RES/66/128', 'query Trace'],
  ])('%s', async (_, path, query) => {
    const page = await openPage(path);
    const link = page.getByRole('link', { name: 'Show as GraphQL' });
    await link.waitFor();
    const address = (await link.getAttribute('href')) ?? '';
    expect(new URLSearchParams(address.replace('/graphiql#', '')).get('query')).toContain(query);
    await page.goto(new URL(address, page.url()).href);
    await page.getByText(query.replace('query ', '')).first().waitFor();
  });
});
