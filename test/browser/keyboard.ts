import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a screen reader is told of something: its role and name. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
}

type Tree = Awaited<ReturnType<typeof treeOf>>;

async function treeOf(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored);
}

async function withTree<Value>(page: Page, read: (tree: Tree) => Value): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Accessibility.enable');
    return read(await treeOf(session));
  } finally {
    await session.detach();
  }
}

const spoken = ({ role, name }: Tree[number]): Spoken => ({
  role: String(role?.value ?? ''),
  name: String(name?.value ?? ''),
});

/** What has the focus, as the browser tells it to a screen reader; null when nothing but the page has it. */
export function focused(page: Page): Promise<Spoken | null> {
  return withTree(page, (tree) => {
    const found = tree.find(
      (node) =>
        node.role?.value !== 'RootWebArea' &&
        node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return found === undefined ? null : spoken(found);
  });
}

/** All that can have the focus, as a screen reader is told of it. */
export function focusables(page: Page): Promise<readonly Spoken[]> {
  return withTree(page, (tree) =>
    tree
      .filter(({ properties }) =>
        properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
      )
      // The place of the network itself, to which one skips while it is still awaited; and cells that are empty.
      .filter(({ role }) => role?.value !== 'generic' && role?.value !== 'gridcell')
      .map(spoken),
  );
}

/** Whether something has the focus, or something in it. */
export const hasFocus = (what: Locator): Promise<boolean> =>
  what.evaluateAll((elements) => elements.some((element) => element.contains(document.activeElement)));

/** More stops than any page has. */
const MOST_STOPS = 250;

/** Tabs until something has the focus; fails when the Tab key does not come to it. */
export async function tabTo(page: Page, what: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await what.first().waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(what)) return;
    await page.keyboard.press(key);
  }
  expect.fail(`The Tab key does not come to ${String(what)}`);
}

/** Waits until something has the focus by itself. */
export async function focusIsOn(what: Locator): Promise<void> {
  await expect.poll(() => hasFocus(what)).toBe(true);
}
