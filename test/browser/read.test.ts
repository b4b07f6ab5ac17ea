import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBothThemes, NOTHING } from './axe.ts';
import { dragAcross } from './drag.ts';
import { explorer } from './explorer.ts';
import { address, panel, shown } from './on-page.ts';

const { openPage } = explorer('network');

describe('what is held, on the start page', () => {
  test('is a row of bars for each organ, each said in words', async () => {
    const page = await openPage('/');
    const council = page.getByRole('img', {
      name: /^Security Council: 1,8\d\d texts from 2000 to 2022, most of them in \d{4} \(\d+\)$/,
    });
    expect(await shown(council)).toBe(true);
    await expect.poll(() => page.getByRole('img', { name: /^General Assembly: / }).count()).toBe(1);
  });

  test('is a table as well', async () => {
    const page = await openPage('/');
    await page.getByRole('button', { name: 'The same in numbers' }).click();
    const table = page.getByRole('table', { name: 'Texts held, by organ and year' });
    const row = table.getByRole('row', { name: /^Security Council/ });
    const cells = (await row.getByRole('cell').allTextContents()).map((text) =>
      Number(text.replace(',', '')),
    );
    const [all, ...years] = cells;
    expect(years.reduce((sum, number) => sum + number, 0)).toBe(all);
  });

  test('leads to the body and what it adopted', async () => {
    const page = await openPage('/');
    await page.getByRole('link', { name: 'Security Council' }).click();
    await page.getByRole('heading', { level: 1, name: 'Security Council' }).waitFor();
    await expect.poll(() => address(page)).toBe('?about=body/security-council');
    await expect.poll(() => page.title()).toBe('Security Council · ungraph');
    const latest = page.getByRole('button', { name: /^S\/RES\/\d+ \(2022\)/ });
    await latest.first().waitFor();
    const before = await latest.count();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => latest.count()).toBeGreaterThan(before);
    await page.getByRole('button', { name: /S\/RES\/1325 \(2000\)/ }).click();
    await panel(page).getByRole('heading', { name: 'S/RES/1325 (2000)' }).waitFor();
  });
});

describe('the start page', () => {
  test.each(['Most cited', 'Treaties they invoke'])('leads on from a ranking: %s', async (heading) => {
    const page = await openPage('/');
    const ranking = page
      .getByRole('main')
      .locator('section')
      .filter({
        has: page.getByRole('heading', { name: new RegExp(`^${heading}`) }),
      });
    const lines = ranking.getByRole('button');
    await lines.first().waitFor();
    const counts = await lines.evaluateAll((all) =>
      all.map((line) => Number(line.lastElementChild?.textContent?.replace(',', ''))),
    );
    expect(counts).toStrictEqual(counts.toSorted((a, b) => b - a));
    await lines.first().click();
    await page.getByRole('application', { name: /^Network around/ }).waitFor();
  });
});

test('who cites it is counted by instruments, and what they do by citations: it is said where they differ', async () => {
  const page = await openPage(
    '/?show=treaty/convention-on-the-reduction-of-statelessness&at=root&tab=cited-by',
  );
  const said = panel(page).getByText(/^\d+ citations in \d+ instruments$/);
  await said.waitFor();
  const [citations, instruments] = ((await said.textContent()) ?? '').match(/\d+/g) ?? [];
  expect(citations).not.toBe(instruments);
  expect(await panel(page).getByRole('radio', { name: /^all/ }).textContent()).toBe(`all ${citations}`);
  expect(await panel(page).getByRole('tab', { name: 'Cited by' }).textContent()).toMatch(
    new RegExp(`\\D${instruments}$`),
  );
});

describe('a draft', () => {
  test('is told of what has a later one in its series, which stands in the corrected list', async () => {
    const page = await openPage('/?check');
    await page
      .getByRole('textbox', { name: 'Text of the draft' })
      .fill('Recalling its resolution 74/127 of 18 December 2019,');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const line = page.getByRole('listitem').filter({ hasText: 'A/RES/74/127' });
    await line.getByText('a later one exists').waitFor();
    await line.getByText('Later in its series').waitFor();
    await line.getByRole('link', { name: 'A/RES/78/180' }).click();
    expect(await shown(panel(page).getByRole('heading', { name: 'A/RES/78/180' }))).toBe(true);
  });
});

describe('an instrument with many kinds around it', () => {
  test('is expanded by one of them, as many as was said before', async () => {
    const treaty = 'treaty/convention-on-the-elimination-of-all-forms-of-discrimination-against-women';
    const page = await openPage(`/?show=A/RES/66/128&at=${treaty}`);
    await page.getByRole('button', { name: /^What to do with/ }).click();
    const statements = page.getByRole('menuitem', { name: /^Presidential statements \+\d+$/ });
    const more = Number(/\+(\d+)$/.exec((await statements.textContent()) ?? '')?.[1]);
    const size = async () =>
      Number(
        /(\d+) instruments/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[1],
      );
    const before = await size();
    await statements.click();
    await expect.poll(() => address(page)).toContain('~statements');
    await expect.poll(size).toBe(before + more);
  });
});

describe('who cites an instrument', () => {
  test('is filtered by what the citation does, with counts', async () => {
    const page = await openPage('/?show=S/RES/1325(2000)&at=root&tab=cited-by');
    const roles = panel(page).getByRole('radiogroup', { name: 'Who …' });
    const reaffirms = roles.getByRole('radio', { name: /^reaffirms \d+$/ });
    const count = Number((await reaffirms.textContent())?.replace(/\D/g, ''));
    expect(count).toBeGreaterThan(5);
    await reaffirms.click();
    await expect.poll(() => address(page)).toContain('who=reaffirms');
    await panel(page).getByText('The citing text says again, holds to').waitFor();
    const lines = panel(page).getByRole('button', { name: /reaffirms/ });
    await lines.first().waitFor();
    await expect
      .poll(() =>
        panel(page)
          .getByRole('button', { name: /\brecalls\b/ })
          .count(),
      )
      .toBe(0);
  });

  test('is reopened by its address', async () => {
    const page = await openPage('/?show=S/RES/1325(2000)&at=root&tab=cited-by&who=recalls');
    const chosen = panel(page).getByRole('radio', { checked: true });
    await expect.poll(() => chosen.textContent()).toMatch(/^recalls/);
  });
});

describe('a treaty that texts name together with others', () => {
  test('leads to the name that they share, and that to each of them', async () => {
    const protocol =
      'treaty/optional-protocol-to-the-convention-on-the-rights-of-the-child-on-the-involvement';
    const page = await openPage(`/?show=${protocol}-of-children-in-armed-conflict&at=root`);
    await panel(page)
      .getByRole('button', {
        name: 'Optional Protocols to the Convention on the Rights of the Child',
        exact: true,
      })
      .click();
    const members = panel(page).getByRole('button', {
      name: /^Optional Protocol to the Convention on the Rights/,
    });
    await expect.poll(() => members.count()).toBe(3);
  });
});

describe('a text whose words are not held', () => {
  test('has its treaties traced to their paragraphs, which says where the words are', async () => {
    const page = await openPage('/?trace=S/RES/1325(2000)');
    const main = page.getByRole('main');
    await main.getByText('Its words are not held here').waitFor();
    await expect
      .poll(() => main.getByRole('link', { name: /Official text/ }).getAttribute('href'))
      .toContain('S/RES/1325');
    await page.goto(`${new URL(page.url()).origin}/?trace=A/RES/66/128`);
    await main.getByText('named in the text').first().waitFor();
    expect(await main.getByText('Its words are not held here').count()).toBe(0);
  });

  test('is its paragraphs, how they open and what they cite, with the official text', async () => {
    const page = await openPage('/?show=A/RES/74/127&at=root');
    const first = panel(page).getByRole('region', { name: 'preambular paragraph 1', exact: true });
    await first.getByText('Recalling …').waitFor();
    const cited = first.getByRole('link').first();
    await cited.waitFor();
    await expect
      .poll(() =>
        panel(page)
          .getByRole('link', { name: /Official text/ })
          .getAttribute('href'),
      )
      .toContain('A/RES/74/127');
    await cited.click();
    await expect.poll(() => address(page)).toContain('from=A/RES/74/127&to=');
    expect(await shown(panel(page).getByText('PP1').first())).toBe(true);
  });
});

describe('a text', () => {
  test('has the marker of a note raised again where it comes back to the note', async () => {
    const page = await openPage('/?show=A/RES/66/128&at=root');
    const marker = panel(page).getByRole('button', { name: 'Footnote 10', exact: true });
    await expect.poll(() => marker.count(), { timeout: 40_000 }).toBe(2);
    await marker.last().click();
    await expect.poll(() => marker.last().getAttribute('aria-expanded')).toBe('true');
  });

  test('has its footnotes at hand', async () => {
    const page = await openPage('/?show=A/RES/66/128&at=root');
    const marker = panel(page).getByRole('button', { name: 'Footnote 2', exact: true });
    await marker.click();
    const note = panel(page).getByRole('note', { name: 'Footnote 2' });
    await note.waitFor();
    await expect.poll(() => marker.getAttribute('aria-expanded')).toBe('true');
    await marker.click();
    await expect.poll(() => note.count()).toBe(0);
  });

  test('links the bodies and conferences that it names', async () => {
    const page = await openPage('/?show=A/RES/66/128&at=root');
    await panel(page).getByRole('link', { name: 'World Conference on Human Rights' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'World Conference on Human Rights' }).waitFor();
    expect(await shown(page.getByRole('heading', { name: 'Texts that name it' }))).toBe(true);
  });
});

describe('a series', () => {
  test('has the earlier and later ones, and what changed in what they cite', async () => {
    const page = await openPage('/?show=A/RES/74/127&at=root&tab=series');
    const series = panel(page).getByRole('list').filter({ hasText: 'the latest' });
    await series.getByText('A/RES/78/180', { exact: true }).waitFor();
    await panel(page).getByRole('button', { name: 'What changed in the citations of A/RES/76/141' }).click();
    await panel(page)
      .getByRole('heading', { name: /^Cited now, and not in A\/RES\/74\/127/ })
      .waitFor();
    await series.getByRole('button', { name: /^A\/RES\/76\/141/ }).click();
    await expect.poll(() => address(page)).toContain('at=A/RES/76/141&tab=series');
  });

  test('compares any two of them', async () => {
    const page = await openPage('/?show=A/RES/74/127&at=root&tab=series');
    await panel(page)
      .getByRole('button', { name: 'Compare what it cites with what A/RES/66/128 cites' })
      .click();
    await panel(page).getByRole('heading', { name: 'A/RES/74/127 and A/RES/66/128' }).waitFor();
    expect(await shown(panel(page).getByRole('heading', { name: /^Only in A\/RES\/66\/128/ }))).toBe(true);
    await panel(page).getByRole('button', { name: 'Back to the series' }).click();
    expect(await shown(panel(page).getByText('the latest'))).toBe(true);
  });

  test('has nothing in the way of a reader, nor when two are compared, in light and in dark', async () => {
    const page = await openPage('/?show=A/RES/74/127&at=root&tab=series', { colorScheme: 'light' });
    const compare = panel(page).getByRole('button', {
      name: 'Compare what it cites with what A/RES/66/128 cites',
    });
    await compare.waitFor();
    await page.waitForLoadState('networkidle');
    expect(await inBothThemes(page)).toStrictEqual(NOTHING);
    await page.emulateMedia({ colorScheme: 'light' });
    await compare.click();
    await panel(page)
      .getByRole('heading', { name: /^Only in A\/RES\/66\/128/ })
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect(await inBothThemes(page)).toStrictEqual(NOTHING);
  });

  test('is said to be unknown where it is', async () => {
    const page = await openPage('/?show=S/RES/1325(2000)&at=root&tab=series');
    expect(await shown(panel(page).getByText(/^No earlier or later instrument/))).toBe(true);
  });
});

/** Whether the heading of the latest year stands over the drawing, and is not cut off at its right. */
async function isLatestInSight(page: Page): Promise<boolean> {
  const network = page.getByRole('application');
  const year = network.locator('..').getByText('2024', { exact: true });
  await year.waitFor({ state: 'attached' });
  const [room, heading] = [await network.boundingBox(), await year.boundingBox()];
  return room !== null && heading !== null && heading.x + heading.width <= room.x + room.width;
}

describe('a way between two that are far apart', () => {
  const AROUND_SUMMIT = '/?show=A/RES/60/1~300&at=root';

  test('is in sight from end to end', async () => {
    const page = await openPage(AROUND_SUMMIT);
    await panel(page).getByRole('tab', { name: 'Text' }).waitFor();
    expect(await isLatestInSight(page)).toBe(false);
    const ends = 'A/RES/78/310~soft-law/2005-world-summit-outcome';
    await page.goto(new URL(`${AROUND_SUMMIT}&route=${ends}`, page.url()).href);
    await page.getByText(/^1 shortest way of 2 citations/).waitFor();
    await expect.poll(() => isLatestInSight(page)).toBe(true);
  });

  test('comes into sight again when the layout changes', async () => {
    const ends = ['A/RES/78/310', 'soft-law/2005-world-summit-outcome'];
    const page = await openPage(`${AROUND_SUMMIT}&route=${ends.join('~')}`);
    const way = page.getByRole('region', { name: 'Ways between A/RES/78/310 and 2005 World Summit Outcome' });
    await way.getByText(/^1 shortest way of 2 citations/).waitFor();
    const isInSight = async () => {
      const seen = await inSight(page);
      return ends.every((end) => seen.includes(end));
    };
    for (const layout of ['Rings', 'Time']) {
      // Closer and closer, for the way may be lit only now, and is brought into sight then.
      await expect
        .poll(async () => {
          await page.getByRole('application').focus();
          for (let times = 0; times < 4; times++) await page.keyboard.press('+');
          return isInSight();
        })
        .toBe(false);
      await page.getByRole('radio', { name: layout, exact: true }).click();
      await expect.poll(isInSight).toBe(true);
      expect(await way.getByText(/^1 shortest way of 2 citations/).isVisible()).toBe(true);
    }
  });
});

/** The instruments that one can see in the drawing: those that a rectangle as large as it has in it. */
async function inSight(page: Page): Promise<readonly string[]> {
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('The drawing has no place');
  await page.keyboard.down('Shift');
  await dragAcross(page, box, { left: 4, top: 32, right: 6, bottom: 4 });
  await page.keyboard.up('Shift');
  const selected = () => new URL(page.url()).searchParams.get('at');
  await expect.poll(selected).not.toBe('root');
  const seen = selected()?.split('~') ?? [];
  await page.keyboard.press('Control+z');
  await expect.poll(selected).toBe('root');
  return seen;
}

/** Five that cite widely or are cited widely have more than nine hundred around them. */
const HUBS = ['S/RES/1325(2000)', 'A/RES/70/1', 'A/RES/69/313', 'A/RES/217(III)[A]', 'A/RES/60/1'];
const VERY_MANY = `/?${HUBS.map((id) => `show=${id}~300`).join('&')}`;

/** What is said and shown while it is busy comes and goes: the page itself keeps it. */
function watch(): void {
  const seen = new Set<string>();
  Object.assign(window, { seen });
  new MutationObserver(() => {
    for (const one of document.querySelectorAll('[role="status"], [role="progressbar"]'))
      seen.add(`${one.role}: ${one.ariaLabel ?? one.textContent}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

describe('the drawing of very many', () => {
  test('says how far it is, aloud at its beginning and its end', async () => {
    const page = await openPage('/');
    await page.addInitScript(watch);
    const seen = () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    await page.goto(new URL(VERY_MANY, page.url()).href);
    await expect
      .poll(seen, { timeout: 60_000 })
      .toContainEqual(expect.stringMatching(/^status: [\d,]+ instruments are drawn\.$/));
    expect(await seen()).toContainEqual(expect.stringMatching(/^status: Drawing [\d,]+ instruments …$/));
    expect(await seen()).toContainEqual(
      expect.stringMatching(/^progressbar: Drawing [\d,]+ instruments: \d+ %$/),
    );
    // Links among them may come after they are drawn.
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
  });
});
