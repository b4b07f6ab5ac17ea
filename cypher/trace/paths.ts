import { number, text } from '../rows.ts';
import { loadStatement } from '../statements.ts';
import { append, chainCounter, chainsTo, firstOf } from './chains.ts';
import { readGroups, withinBudget, type Read, type Start } from './read.ts';

const linksFrom = loadStatement('read/trace/links-from');
const linksTo = loadStatement('read/trace/links-to');

export interface PathOptions {
  /** Links of the longest path. */
  readonly maxLength: number;
  /** `forward`: each instrument refers to the next. `any`: links are followed either way. */
  readonly direction?: 'forward' | 'any';
  /** Paths given; all are counted. */
  readonly maxPaths?: number;
  /** Links read at each step from either end: bounds the work on dense graphs. */
  readonly maxLinks?: number;
}

export interface Paths {
  /** Links of the shortest path; null when there is none within reach. */
  readonly length: number | null;
  /** Number of paths of that length. */
  readonly pathCount: number;
  /** The first of them: ids from the one end to the other. Links are CITES, INVOKES, REGISTERED_AS, CONTAINED_IN. */
  readonly paths: readonly (readonly string[])[];
  /** false: a step had more links than were read, so that there may be more, or shorter, paths. */
  readonly complete: boolean;
}

const defaults = { direction: 'forward', maxPaths: 20, maxLinks: 40_000 } as const;

/**
 * All shortest paths from one instrument to another: breadth first from both ends, the end with less work
 * first, one statement for each step (two where links are followed either way).
 */
export async function shortestPaths(
  read: Read,
  from: string,
  to: string,
  options: PathOptions,
): Promise<Paths> {
  const { direction, maxLength, maxPaths, maxLinks } = { ...defaults, ...options };
  if (from === to) return { length: 0, pathCount: 1, paths: [[from]], complete: true };
  const both = direction === 'any';
  const near = new Side(read, from, both ? [linksFrom, linksTo] : [linksFrom], maxLinks);
  const far = new Side(read, to, both ? [linksFrom, linksTo] : [linksTo], maxLinks);
  while (near.reach + far.reach < maxLength && near.mayGoOn && far.mayGoOn) {
    const [moving, other] = near.work <= far.work ? [near, far] : [far, near];
    const met = (await moving.step()).filter((id) => other.nearer.has(id)).sort();
    if (met.length > 0) return joined(near, far, met, maxPaths);
  }
  return { length: null, pathCount: 0, paths: [], complete: near.complete && far.complete };
}

/** What is reached from one end. */
class Side {
  readonly #read: Read;
  readonly #statements: readonly (typeof linksFrom)[];
  readonly #maxLinks: number;
  readonly nearer: Map<string, string[]>;
  /** Steps made. */
  reach = 0;
  complete = true;
  #edge: readonly Start[];

  constructor(read: Read, end: string, statements: readonly (typeof linksFrom)[], maxLinks: number) {
    this.#read = read;
    this.#statements = statements;
    this.#maxLinks = maxLinks;
    this.nearer = new Map([[end, []]]);
    this.#edge = [{ id: end, work: 1 }];
  }

  get mayGoOn(): boolean {
    return this.#edge.length > 0;
  }

  /** About how many links the next step reads. */
  get work(): number {
    return this.#edge.reduce((sum, { work }) => sum + work, 0);
  }

  /** Goes one link on; gives what is reached for the first time. */
  async step(): Promise<readonly string[]> {
    const { groups, left } = withinBudget(this.#edge, this.#maxLinks);
    if (left > 0) this.complete = false;
    const steps = new Map<string, Set<string>>();
    const work = new Map<string, number>();
    for (const statement of this.#statements)
      for (const row of await readGroups(this.#read, statement, groups)) {
        const other = text(row, 'other');
        if (this.nearer.has(other)) continue;
        steps.set(other, (steps.get(other) ?? new Set<string>()).add(text(row, 'id')));
        work.set(other, this.#workOf(number(row, 'cites'), number(row, 'citedBy')));
      }
    for (const [id, by] of steps) for (const nearer of by) append(this.nearer, id, nearer);
    this.#edge = [...steps.keys()].sort().map((id) => ({ id, work: work.get(id) ?? 1 }));
    this.reach += 1;
    return [...steps.keys()];
  }

  #workOf(cites: number, citedBy: number): number {
    return (
      1 +
      (this.#statements.includes(linksFrom) ? cites : 0) +
      (this.#statements.includes(linksTo) ? citedBy : 0)
    );
  }
}

function joined(near: Side, far: Side, met: readonly string[], maxPaths: number): Paths {
  const [toMiddle, fromMiddle] = [chainCounter(near.nearer), chainCounter(far.nearer)];
  return {
    length: near.reach + far.reach,
    pathCount: met.reduce((sum, id) => sum + toMiddle(id) * fromMiddle(id), 0),
    paths: firstOf(through(near, far, met), maxPaths),
    complete: near.complete && far.complete,
  };
}

function* through(near: Side, far: Side, met: readonly string[]): Generator<readonly string[]> {
  for (const middle of met)
    for (const first of chainsTo(near.nearer, middle))
      for (const rest of chainsTo(far.nearer, middle)) yield [...first, ...rest.toReversed().slice(1)];
}
