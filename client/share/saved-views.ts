import { addressOf, viewOf } from '../state/address.ts';

/** A view that is kept in this browser: a name, and the address that opens it. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

const KEY = 'ungraph.views';
const MOST_VIEWS = 200;
const LONGEST_NAME = 120;

/** With a view more; one of the same name is replaced. The newest stands first. */
export function withView(views: readonly SavedView[], added: SavedView): readonly SavedView[] {
  const name = added.name.trim().slice(0, LONGEST_NAME);
  if (name === '') return views;
  return [{ ...added, name }, ...views.filter((view) => view.name !== name)].slice(0, MOST_VIEWS);
}

export function withoutView(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** Under another name; the same list when there is one of that name, or none is given. */
export function renamedView(views: readonly SavedView[], from: string, to: string): readonly SavedView[] {
  const name = to.trim().slice(0, LONGEST_NAME);
  if (name === '' || views.some((view) => view.name === name)) return views;
  return views.map((view) => (view.name === from ? { ...view, name } : view));
}

/** A name that none of them has: the one wished for, or it with a number. */
export function freeName(views: readonly SavedView[], wish: string): string {
  const taken = new Set(views.map(({ name }) => name));
  const short = wish.slice(0, LONGEST_NAME - 10);
  for (let number = 2, name = short; ; name = `${short} (${number++})`) if (!taken.has(name)) return name;
}

/** The views as a file. */
export function writtenViews(views: readonly SavedView[]): string {
  return `${JSON.stringify({ ungraphViews: views }, null, 2)}\n`;
}

/** The views of a file, or of what the browser keeps; null when it is none. An address is read, and so made safe. */
export function readViews(text: string): readonly SavedView[] | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || !('ungraphViews' in found)) return null;
    const { ungraphViews: list } = found;
    if (!Array.isArray(list)) return null;
    const items: readonly unknown[] = list;
    return items.flatMap((item) => {
      if (typeof item !== 'object' || item === null || !('name' in item) || !('address' in item)) return [];
      const { name, address } = item;
      if (typeof name !== 'string' || typeof address !== 'string' || name.trim() === '') return [];
      return [{ name: name.trim().slice(0, LONGEST_NAME), address: addressOf(viewOf(address)) }];
    });
  } catch {
    return null;
  }
}

export function keptViews(): readonly SavedView[] {
  try {
    return readViews(window.localStorage.getItem(KEY) ?? '') ?? [];
  } catch {
    // Storage may be forbidden.
    return [];
  }
}

/** Whether they could be kept. */
export function keepViews(views: readonly SavedView[]): boolean {
  try {
    window.localStorage.setItem(KEY, writtenViews(views));
    return true;
  } catch {
    return false;
  }
}
