import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { explorer } from './explorer.ts';
import { address } from './on-page.ts';

const { openPage, expectComplaints, address: serverAddress } = explorer('network');

/** Instruments that have far more than a thousand neighbours together. */
let many = '';
const EXPANDED = 16;
beforeAll(async () => {
  const answer = await fetch(`${serverAddress()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ instruments(first: ${EXPANDED}, orderBy: { field: CITED_BY_COUNT }) { nodes { id } } }`,
    }),
  });
  const { data } = (await answer.json()) as { data: { instruments: { nodes: { id: string }[] } } };
  many = `/?${data.instruments.nodes.map(({ id }) => `show=${encodeURIComponent(id)}~300`).join('&')}&at=root`;
});

const network = (page: Page) => page.getByRole('application', { name: /^Network around/ });
const progress = (page: Page) => page.getByRole('progressbar', { name: /^Drawing [\d,]+ instruments: / });
const cancel = (page: Page) => page.getByRole('button', { name: 'Cancel the drawing' });
const list = (page: Page) => page.getByRole('radio', { name: 'List' });
const cancelled = (page: Page) => page.getByRole('status').getByText(/^Cancelled: /);

/** Milliseconds between two pieces of a drawing: it takes long enough on any machine for one to press something. */
const SLOW = 500;

interface Pace {
  /** Milliseconds before what a new channel carries is on its way. */
  pace?: number;
}

const setPace = (page: Page, pace: number) =>
  page.evaluate((milliseconds) => {
    (globalThis as Pace).pace = milliseconds;
  }, pace);

/** The rest of the drawing is as quick as ever. */
const hurry = (page: Page) => setPace(page, 0);

/** Each piece of a drawing comes through a channel of its own: lets their messages take the page's pace. */
function paceChannels(): void {
  const Channel = globalThis.MessageChannel;
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      const { pace = 0 } = globalThis as Pace;
      if (pace === 0) return;
      const post = this.port2.postMessage.bind(this.port2);
      this.port2.postMessage = (message: unknown) => void setTimeout(() => post(message), pace);
    }
  };
}

const nothing = () => {};

/** A page on which more than a thousand instruments are being drawn; only that is slow, not the page's beginning. */
async function whileDrawing(
  path: string,
  begin: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await openPage('/?help');
  await page.addInitScript(paceChannels);
  let letAnswersCome = nothing;
  const isOpen = new Promise<void>((resolve) => (letAnswersCome = resolve));
  await page.route('**/graphql', async (route) => {
    await isOpen;
    await route.continue();
  });
  await page.goto(serverAddress() + path);
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await setPace(page, SLOW);
  letAnswersCome();
  await begin(page);
  // It is begun with the answers that are here, and anew with those that come later.
  await page.getByRole('progressbar', { name: /^Drawing \d,\d{3} instruments: / }).waitFor();
  return page;
}

/** What was put off comes to its turn; a page that complains fails the test. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
}

describe('while very many instruments are drawn', () => {
  test('the drawing can be cancelled by button: what is drawn stays, is said, and the rest can follow', async () => {
    const page = await whileDrawing(many);
    await cancel(page).click();
    await cancelled(page).waitFor();
    const said = (await cancelled(page).textContent()) ?? '';
    const [drawn, all] = [...said.matchAll(/[\d,]+/g)].map(([figure]) => Number(figure.replace(',', '')));
    expect(drawn).toBeLessThan(all ?? 0);
    expect(all).toBeGreaterThan(1_000);
    expect(await progress(page).count()).toBe(0);
    await hurry(page);
    await page.getByRole('button', { name: 'Draw the rest' }).click();
    await page
      .getByRole('status')
      .getByText(/^[\d,]+ instruments are drawn/)
      .waitFor();
    await expect.poll(() => cancelled(page).count()).toBe(0);
  });

  test('Escape cancels it, and the list is one press away', async () => {
    const page = await whileDrawing(many);
    await page.keyboard.press('Escape');
    await cancelled(page).waitFor();
    await page.getByRole('button', { name: 'Show as list' }).click();
    await page.getByRole('grid').first().waitFor();
    await settled(page);
    expect(address(page)).toContain('as=list');
  });

  test('the list can be chosen', async () => {
    const page = await whileDrawing(many);
    await list(page).click();
    await page.getByRole('grid').first().waitFor();
    await settled(page);
    expect(address(page)).toContain('as=list');
  });

  test('one can go back, and on again', async () => {
    const page = await whileDrawing(`${many}&as=list`, async (slow) => {
      await slow.getByRole('radio', { name: 'Time' }).click();
    });
    await page.goBack();
    await page.getByRole('grid').first().waitFor();
    await settled(page);
    expect(address(page)).toContain('as=list');
    await page.goForward();
    await progress(page).waitFor();
    await hurry(page);
    await page
      .getByRole('status')
      .getByText(/^[\d,]+ instruments are drawn/)
      .waitFor();
  });

  test('another instrument can be opened', async () => {
    const page = await whileDrawing(many);
    await page.getByRole('combobox', { name: 'Search instruments' }).fill('66/128');
    await page.keyboard.press('Enter');
    await page.getByRole('application', { name: 'Network around A/RES/66/128' }).waitFor();
    await hurry(page);
    await page.getByRole('button', { name: /^What to do with/ }).waitFor();
    await settled(page);
    expect(await cancelled(page).count()).toBe(0);
  });

  test('an instrument of it can be taken away: what is drawn follows', async () => {
    const page = await whileDrawing(many);
    await network(page).focus();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await hurry(page);
    await page
      .getByRole('status')
      .getByText(/^[\d,]+ instruments are drawn/)
      .waitFor();
    await settled(page);
    expect(address(page)).toContain('hide=');
  });
});

test('the lines of thousands of links reach as far as the marks that they link', async () => {
  const page = await openPage('/?show=S/RES/1325(2000)~300');
  const summary = page.getByRole('heading', { level: 1 });
  await expect.poll(() => summary.textContent()).toMatch(/2,\d{3} links/);
  // How far to the right something is drawn on the canvas of the links, as a part of its width.
  const reach = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.link-ground');
      const context = canvas?.getContext('2d');
      if (!canvas || !context || canvas.width === 0) return 0;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const last = data.reduce(
        (most, value, at) =>
          at % 4 === 3 && value > 0 ? Math.max(most, ((at - 3) / 4) % canvas.width) : most,
        0,
      );
      return last / canvas.width;
    });
  // The latest of its neighbours stand at the right end.
  await expect.poll(reach).toBeGreaterThan(0.85);
  // The browser's advice to who looks at a canvas more than once, as only this test does.
  expectComplaints('willReadFrequently');
});

test('while the view of thousands of links moves, its picture moves; at rest it is drawn for its new place', async () => {
  const page = await openPage(many);
  await page
    .getByRole('status')
    .getByText(/^[\d,]+ instruments are drawn/)
    .waitFor();
  await settled(page);
  const marks = page.locator('canvas[data-id="layer2-node"]');
  const picture = () =>
    marks.evaluate((canvas) => ({
      drawn: (canvas as HTMLCanvasElement).toDataURL(),
      moved: canvas.parentElement?.style.transform ?? '',
    }));
  expect((await picture()).moved).toBe('');
  const box = await network(page).boundingBox();
  if (!box) throw new Error('the network has no place on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // The view comes to rest when it is let, so that it is seen in the middle of a move however slow the machine.
  await page.evaluate(() => {
    const { setTimeout: later } = globalThis;
    globalThis.setTimeout = ((task: () => void, wait = 0) => {
      if (wait !== 120) return later(task, wait);
      Object.assign(globalThis, { rest: task });
      return 0;
    }) as typeof globalThis.setTimeout;
  });
  await page.mouse.wheel(0, -240);
  await expect.poll(async () => (await picture()).moved).toMatch(/^matrix\(/);
  // Cytoscape refines what it has drawn for a while: what counts is what is seen in the middle of the move.
  const { drawn } = await picture();
  await page.evaluate(() => (globalThis as unknown as { rest: () => void }).rest());
  await expect.poll(async () => (await picture()).moved).toBe('');
  expect(
    await marks.evaluate((canvas, seen) => (canvas as HTMLCanvasElement).toDataURL() === seen, drawn),
  ).toBe(false);
});
