/** For each instrument, those one step nearer to the start, on all its shortest chains. */
export type Nearer = ReadonlyMap<string, readonly string[]>;

/** How many shortest chains lead from the start to each of these: counted, not walked. */
export function chainCounter(nearer: Nearer): (id: string) => number {
  const counts = new Map<string, number>();
  const count = (id: string): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    const steps = nearer.get(id) ?? [];
    const total = steps.length === 0 ? 1 : steps.reduce((sum, step) => sum + count(step), 0);
    counts.set(id, total);
    return total;
  };
  return count;
}

/** The shortest chains from the start to an instrument, both included, in one order: no more are made than are taken. */
export function* chainsTo(nearer: Nearer, id: string): Generator<readonly string[]> {
  const steps = nearer.get(id) ?? [];
  if (steps.length === 0) yield [id];
  for (const step of [...steps].sort()) for (const chain of chainsTo(nearer, step)) yield [...chain, id];
}

/** The first of a sequence. */
export function firstOf<Item>(items: Iterable<Item>, limit: number): Item[] {
  const first: Item[] = [];
  if (limit <= 0) return first;
  for (const item of items) {
    first.push(item);
    if (first.length >= limit) break;
  }
  return first;
}

/** Adds to a list in a map. */
export function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
