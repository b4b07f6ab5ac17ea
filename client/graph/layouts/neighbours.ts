import type { LayoutLink } from './layout.ts';

/** What each instrument cites, what cites it, or both, in the order of the links. */
export function neighbours(
  links: readonly LayoutLink[],
  side: 'cited' | 'citing' | 'both',
): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const list = near.get(one);
    if (list) list.push(other);
    else near.set(one, [other]);
  };
  for (const { source, target } of links) {
    if (side !== 'citing') add(source, target);
    if (side !== 'cited') add(target, source);
  }
  return near;
}
