import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBothThemes, NOTHING } from './axe.ts';
import { explorer } from './explorer.ts';
import { focusables } from './keyboard.ts';
import { AROUND } from './texts.ts';

const { viewAt } = explorer();

interface View {
  readonly name: string;
  readonly path: string;
  /** In sight when the view is there. */
  readonly words: string;
  readonly title?: string;
  /** Whether nothing may stand in the way of a reader, by the rules of axe. */
  readonly reader?: true;
  /** Whether the Tab key goes through it. */
  readonly keys?: true;
  /** The widths of window, in pixels, in which all of it has room; 320 are 1280 at 400 %. */
  readonly widths?: readonly number[];
  readonly fromRightToLeft?: true;
}

const VIEWS: readonly View[] = [
  {
    name: 'the start page',
    path: '/',
    words: 'Latest texts',
    title: 'ungraph: what United Nations instruments cite',
    reader: true,
    keys: true,
    widths: [390, 320],
    fromRightToLeft: true,
  },
  {
    name: 'a network and a text',
    path: AROUND,
    words: 'Text',
    title: 'A/RES/66/128 · ungraph',
    reader: true,
    keys: true,
    widths: [390, 320],
    fromRightToLeft: true,
  },
  { name: 'what an instrument cites', path: `${AROUND}&tab=cites`, words: 'Cites', reader: true },
  {
    name: 'who cites an instrument',
    path: '/?show=A/RES/66/128&at=A/RES/48/104',
    words: 'Cited by',
    keys: true,
  },
  {
    name: 'who cites an instrument, asked for',
    path: '/?show=A/RES/66/128&at=A/RES/48/104&tab=cited-by',
    words: 'Cited by',
    reader: true,
  },
  { name: 'the treaties invoked', path: `${AROUND}&tab=treaties`, words: 'Invokes', reader: true },
  {
    name: 'the evidence of an edge',
    path: '/?show=A/RES/66/128&from=A/RES/66/128&to=A/66/212',
    words: 'A/66/212',
    reader: true,
  },
  {
    name: 'the evidence of an edge, in a note',
    path: '/?show=A/RES/66/128&from=A/RES/66/128&to=A/RES/48/104',
    words: 'A/RES/48/104',
    keys: true,
  },
  {
    name: 'several selected',
    path: '/?show=A/RES/66/128&at=A/RES/66/128~A/RES/48/104',
    words: '2 instruments selected',
    keys: true,
  },
  {
    name: 'a trace',
    path: '/?trace=A/RES/66/128',
    words: 'In its own words',
    title: 'Treaties invoked by A/RES/66/128 · ungraph',
    reader: true,
    keys: true,
    widths: [320],
    fromRightToLeft: true,
  },
  {
    name: 'a draft',
    path: '/?check',
    words: 'Text of the draft',
    title: 'Check a draft · ungraph',
    reader: true,
    keys: true,
    widths: [320],
  },
  {
    name: 'what a word finds',
    path: '/?find=migrant',
    words: 'migrant',
    title: 'Search: migrant · ungraph',
    keys: true,
    widths: [320],
  },
  {
    name: 'all that some words find',
    path: '/?find=migrant%20workers',
    words: 'migrant workers',
    title: 'Search: migrant workers · ungraph',
    reader: true,
  },
  {
    name: 'a body',
    path: '/?about=body/general-assembly',
    words: 'By year of adoption',
    title: 'General Assembly · ungraph',
    reader: true,
    keys: true,
    widths: [320],
  },
  {
    name: 'the explanations',
    path: '/?help',
    words: 'Kinds of instruments',
    title: 'How to read this · ungraph',
    reader: true,
    keys: true,
    widths: [320],
    fromRightToLeft: true,
  },
  { name: 'a series', path: `${AROUND}&tab=series`, words: 'Series', reader: true },
  {
    name: 'the network as a table',
    path: '/?show=A/RES/66/128&as=list',
    words: 'Convention on',
    reader: true,
  },
  {
    name: 'its citations as a table',
    path: '/?show=A/RES/66/128&as=list&table=citations',
    words: 'Recalling',
    reader: true,
  },
  { name: 'a table beside the panel', path: `${AROUND}&as=list`, words: 'Convention on', widths: [390] },
  {
    name: 'the filters',
    path: '/?show=A/RES/66/128&kind=treaty&filters',
    words: 'Clear all filters',
    reader: true,
  },
  {
    name: 'filters and a table',
    path: `${AROUND}&as=list&filters&kind=treaty`,
    words: 'Clear all filters',
    keys: true,
  },
  { name: 'what is not there', path: '/?show=A/RES/1/1', words: 'is not in this graph', keys: true },
];

/** Whole, with all that it asks for. */
async function there({ path, words }: View): Promise<Page> {
  const page = await viewAt(path);
  await page.getByText(words).filter({ visible: true }).first().waitFor();
  if (path.includes('show=A/RES/66/128')) await page.locator('#network').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** How much wider than its window the page is. */
const spill = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What comes later in a text or table is like what came before. */
const MOST_STOPS = 100;

/** "Search instruments Search instruments" */
const isTwice = (name: string) => {
  const words = name.trim();
  const half = words.slice(0, Math.floor(words.length / 2)).trim();
  return half !== '' && words === `${half} ${half}`;
};

async function hasTitle(page: Page, title: string): Promise<void> {
  await expect.poll(() => page.title()).toBe(title);
}

async function hasNothingInTheWay(page: Page): Promise<void> {
  expect(await inBothThemes(page)).toStrictEqual(NOTHING);
}

async function goesByKeys(page: Page): Promise<void> {
  const unseen = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(lookOfFocus);
    if (found === null) break;
    if (found.problem !== null) unseen.add(`${found.problem}: ${found.what}`);
  }
  expect([...unseen]).toStrictEqual([]);

  const all = await focusables(page);
  expect(all.length).toBeGreaterThan(5);
  const nameless = all.filter(({ role, name }) => name.trim() === '' && role !== 'RootWebArea');
  expect(nameless).toStrictEqual([]);
  expect(all.filter(({ name }) => isTwice(name))).toStrictEqual([]);
}

async function hasRoom(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await expect.poll(() => spill(page)).toBe(0);
  for (const name of ['Check a draft', 'Help', 'Query'])
    await expect
      .poll(() => page.getByRole('banner').getByRole('link', { name, exact: true }).isVisible())
      .toBe(true);
}

async function isMirrored(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const [mark, ways] = await Promise.all([
    page.getByRole('link', { name: 'ungraph, start page' }).boundingBox(),
    page.getByRole('link', { name: 'Help', exact: true }).boundingBox(),
  ]);
  expect(mark?.x).toBeGreaterThan(ways?.x ?? Infinity);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBe(0);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
}

type Statement = readonly [string, (page: Page) => Promise<void>];

/** What holds of a view; they share its page. */
function statementsOf({ title, reader, keys, widths = [], fromRightToLeft }: View): readonly Statement[] {
  const all: readonly (Statement | undefined)[] = [
    title ? ['has a title', (page) => hasTitle(page, title)] : undefined,
    reader ? ['has nothing in the way of a reader, in light and in dark', hasNothingInTheWay] : undefined,
    keys
      ? ['shows what has the focus, not covered, and what can have it has a name, said once', goesByKeys]
      : undefined,
    ...widths.map((width): Statement => [
      `cuts nothing off and needs no scrolling aside in ${width} pixels`,
      (page) => hasRoom(page, width),
    ]),
    fromRightToLeft ? ['is mirrored and whole when it is read from right to left', isMirrored] : undefined,
  ];
  return all.filter((one) => one !== undefined);
}

describe.each(VIEWS)('$name', (view) => {
  test.each(statementsOf(view))('%s', async (_, holds) => {
    await expect(there(view).then(holds)).resolves.toBeUndefined();
  });
});

/** How one sees where the focus is; null when the Tab key has left the page. */
function lookOfFocus(): { readonly what: string; readonly problem: string | null } | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const what = element.outerHTML.slice(0, 160);
  // A box that is drawn stands around the one that has the focus.
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  const isRinged = around.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });
  if (!isRinged && !element.matches('.skip a')) return { what, problem: 'no ring' };
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const above = document.elementFromPoint(x, y);
  // A box or a slider is drawn by what stands beside the element that has the focus.
  const drawn = element.matches('input')
    ? element.closest('label, fieldset, [role="group"], section')
    : element;
  const isCovered = above === null || !(above.contains(element) || drawn?.contains(above));
  // A link of several lines has nothing in the middle of its box.
  const isThere = element.getClientRects().length > 1 || !isCovered || width < 3;
  return { what, problem: isThere ? null : `covered by ${above?.outerHTML.slice(0, 80)}` };
}
