import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { explorer } from './explorer.ts';
import { startServer } from './server.ts';
import { AROUND, SAMPLE } from './texts.ts';

const { openPage, expectComplaints } = explorer(() => startServer([SAMPLE], { UNGRAPH_EMBED: '*' }));

/** A site of somebody else with some page. */
async function siteWith(body: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const site = createServer((request, response) => {
    response.setHeader('content-type', 'text/html').end(request.url === '/' ? body : '');
  });
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void site.close() };
}

describe('a view in the page of another site', () => {
  test('comes with the snippet that the explorer gives: the picture, to be walked and read', async () => {
    const page = await openPage(AROUND);
    await page.getByRole('application', { name: /^Network around/ }).waitFor();
    await page.getByRole('button', { name: 'Keep and share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Keep and share' });
    const snippet = (await dialog.getByText('<iframe').textContent()) ?? '';
    await dialog.getByRole('button', { name: 'Copy the snippet' }).waitFor();

    const other = await siteWith(
      `<!doctype html><html lang="en"><link rel="icon" href="data:,"><h1>An essay</h1>${snippet}</html>`,
    );
    onTestFinished(other.close);
    await page.goto(other.address);
    await page.getByTitle('What A/RES/66/128 cites and what cites it, in ungraph').waitFor();
    const view = page.frameLocator('iframe');
    await view.getByRole('application', { name: 'Network around A/RES/66/128' }).waitFor();
    await view.getByRole('radio', { name: 'Rings' }).click();
    await view.getByRole('complementary', { name: 'Reading panel' }).getByText('Recalling').first().waitFor();
    // Steps of work are for the whole, to which it leads.
    expect(await view.getByRole('button', { name: 'Keep and share' }).isVisible()).toBe(false);
    expect(await view.getByRole('link', { name: /^Open in ungraph/ }).getAttribute('target')).toBe('_blank');
    expectComplaints(other.address);
  });
});
