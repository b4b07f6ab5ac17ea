import { readdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const EXAMPLES = readdirSync(new URL('../../client/graphiql/examples', import.meta.url));

describe('GraphiQL', () => {
  const address = inject('explorer');
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const strangers: string[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(inject('chromium'));
    page = await browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== address) strangers.push(request.url());
    });
    await page.goto(`${address}/graphiql`);
    await page.waitForSelector('.graphiql-execute-button');
  });
  afterAll(async () => {
    await browser.close();
  });

  it('opens with the worked examples as its tabs', async () => {
    const tabs = page.locator('.graphiql-tab');
    await expect.poll(() => tabs.count()).toBe(EXAMPLES.length);
    expect((await tabs.allInnerTexts()).slice(0, 3)).toStrictEqual([
      'OneResolution',
      'CitationsWithEvidence',
      'TreatiesInvoked',
    ]);
  });

  it('runs an example and shows the answer', async () => {
    // As a person would: the first example stands there, then another is chosen.
    const query = page.locator('.graphiql-query-editor');
    await expect.poll(() => query.innerText()).toContain('OneResolution');
    await page.locator('.graphiql-tab', { hasText: 'TreatiesInvoked' }).click();
    await expect.poll(() => query.innerText()).toContain('TreatiesInvoked');
    await page.click('.graphiql-execute-button');
    const answer = page.locator('.graphiql-response');
    await expect.poll(() => answer.innerText()).toContain('Convention');
    await expect.poll(() => answer.innerText()).toContain('"invokes"');
  });

  it('stands on a phone with the query above its answer, each as wide as the screen allows', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await phone.goto(`${address}/graphiql`);
    await phone.waitForSelector('.graphiql-execute-button');
    const query = await phone.locator('.graphiql-query-editor').boundingBox();
    const answer = await phone.locator('.graphiql-response').boundingBox();
    expect(query?.width).toBeGreaterThan(300);
    expect(answer?.width).toBeGreaterThan(300);
    expect(answer?.y).toBeGreaterThan((query?.y ?? 0) + (query?.height ?? 0) - 1);
    await phone.close();
  });

  it('shows the schema with its descriptions', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'InstrumentKind', exact: true }).first().click();
    await expect
      .poll(() => page.locator('.graphiql-plugin').innerText())
      .toContain('The kinds of instruments; each has its own type.');
  });

  it('asks no other host, and has nothing to complain of', () => {
    expect(strangers).toStrictEqual([]);
    expect(complaints).toStrictEqual([]);
  });
});
