import { number, text } from '../rows.ts';
import { loadStatement } from '../statements.ts';
import { append, chainCounter, chainsTo, firstOf } from './chains.ts';
import { readGroups, withinBudget, type Read, type Start } from './read.ts';

const treatiesOf = loadStatement('read/trace/treaties-of');
const heldCited = loadStatement('read/trace/held-cited');
const registeredTreaties = loadStatement('read/registered-treaties');

export interface TraceOptions {
  /** Longest chain: 1 is what the text itself invokes, 2 also what the texts that it cites invoke. */
  readonly depth: number;
  /** Soft-law texts too, beside treaties and treaty-series entries. */
  readonly softLaw?: boolean;
  /** Chains given for each treaty; all are counted. */
  readonly maxChains?: number;
  /** Links followed at each level: bounds the work on dense graphs. */
  readonly maxLinks?: number;
}

/** A step of a chain: one instrument cites, or invokes, the next. */
export interface TraceLink {
  readonly source: string;
  readonly target: string;
  /** Treaty-series entries of the target that the source cites: these citations speak for the treaty too. */
  readonly entries: readonly string[];
}

export interface TracedTreaty {
  /** A treaty's id; or that of a treaty-series entry under which no named treaty is known. */
  readonly id: string;
  /** Links of a shortest chain: 1 for what the start itself invokes. */
  readonly distance: number;
  /** Number of shortest chains. */
  readonly chainCount: number;
  /** The first of them, from the start to the treaty. */
  readonly chains: readonly (readonly TraceLink[])[];
}

export interface TreatyTrace {
  /** The nearest first; at one distance those with the most chains, then by id. */
  readonly treaties: readonly TracedTreaty[];
  /** Held instruments looked at, the start included. */
  readonly followed: number;
  /** Held instruments within reach that were not followed for want of budget: 0 when the trace is complete. */
  readonly notFollowed: number;
}

const defaults = { softLaw: false, maxChains: 10, maxLinks: 20_000 };

/**
 * All treaties that an instrument invokes directly and through its citations up to a depth, each with its
 * shortest chains. Breadth first: two statements for each level, whatever the number of chains, and no
 * more than `maxLinks` links read at a level; of too many instruments those that most of the level before
 * cite are followed first.
 */
export async function treatyTrace(read: Read, source: string, options: TraceOptions): Promise<TreatyTrace> {
  const { depth, softLaw, maxChains, maxLinks } = { ...defaults, ...options };
  const nearer = new Map<string, string[]>([[source, []]]);
  const found = new Map<string, FoundTreaty>();
  let level: readonly Start[] = [{ id: source, work: 1 }];
  let followed = 0;
  let notFollowed = 0;
  for (let distance = 1; distance <= depth && level.length > 0; distance++) {
    const { groups, left } = withinBudget(level, maxLinks);
    notFollowed += left;
    followed += level.length - left;
    const [invoked, next] = await Promise.all([
      invokedBy(read, groups, softLaw),
      distance < depth ? citedBy(read, groups, nearer) : [],
    ]);
    for (const [id, sources] of invoked) if (!found.has(id)) found.set(id, { distance, sources });
    level = next;
  }
  const count = chainCounter(nearer);
  const treaties = [...found].map(([id, { distance, sources }]) => ({
    id,
    distance,
    chainCount: [...sources.keys()].reduce((sum, last) => sum + count(last), 0),
    chains: firstOf(treatyChains(nearer, id, sources), maxChains),
  }));
  treaties.sort((a, b) => a.distance - b.distance || b.chainCount - a.chainCount || (a.id < b.id ? -1 : 1));
  return { treaties, followed, notFollowed };
}

/** Instruments that invoke a treaty, each with the treaty-series entries by which it does. */
type Sources = ReadonlyMap<string, readonly string[]>;

interface FoundTreaty {
  readonly distance: number;
  readonly sources: Sources;
}

/** The held instruments that a level cites and that no level before did; notes in `nearer` who cites them. */
async function citedBy(
  read: Read,
  groups: readonly (readonly string[])[],
  nearer: Map<string, string[]>,
): Promise<readonly Start[]> {
  const work = new Map<string, number>();
  const steps = new Map<string, string[]>();
  for (const row of await readGroups(read, heldCited, groups)) {
    const target = text(row, 'target');
    if (nearer.has(target)) continue;
    append(steps, target, text(row, 'source'));
    work.set(target, number(row, 'work'));
  }
  for (const [target, sources] of steps) nearer.set(target, sources);
  return [...steps]
    .sort(([a, by], [b, other]) => other.length - by.length || (a < b ? -1 : 1))
    .map(([id]) => ({ id, work: Math.max(1, work.get(id) ?? 1) }));
}

/** What a level invokes, by treaty. */
async function invokedBy(
  read: Read,
  groups: readonly (readonly string[])[],
  softLaw: boolean,
): Promise<ReadonlyMap<string, Sources>> {
  const named = new Map<string, Map<string, string[]>>();
  const entries: { readonly source: string; readonly entry: string }[] = [];
  for (const row of await readGroups(read, treatiesOf, groups, { softLaw })) {
    const [source, target] = [text(row, 'source'), text(row, 'target')];
    if (row['isEntry'] === true) entries.push({ source, entry: target });
    else sourcesOf(named, target).set(source, []);
  }
  const treaties = await treatiesUnder(read, [...new Set(entries.map(({ entry }) => entry))]);
  for (const { source, entry } of entries) {
    const registered = treaties.get(entry) ?? [];
    // An entry speaks for the treaty that the same text names; else for every treaty registered under it.
    const meant = registered.filter((treaty) => named.get(treaty)?.has(source));
    const targets = meant.length > 0 ? meant : registered;
    for (const treaty of targets) append(sourcesOf(named, treaty), source, entry);
    if (registered.length === 0) append(sourcesOf(named, entry), source, entry);
  }
  return named;
}

function sourcesOf(named: Map<string, Map<string, string[]>>, treaty: string): Map<string, string[]> {
  const sources = named.get(treaty) ?? new Map<string, string[]>();
  named.set(treaty, sources);
  return sources;
}

/** Treaties registered under each of these entries. */
async function treatiesUnder(
  read: Read,
  entries: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const treaties = new Map<string, string[]>();
  if (entries.length === 0) return treaties;
  for (const row of await read(registeredTreaties, { ids: entries }))
    append(treaties, text(row, 'id'), text(row, 'treaty'));
  return treaties;
}

function* treatyChains(
  nearer: ReadonlyMap<string, readonly string[]>,
  treaty: string,
  sources: Sources,
): Generator<readonly TraceLink[]> {
  for (const [last, entries] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const chain of chainsTo(nearer, last)) {
      const links = chain
        .slice(1)
        .map((target, index) => ({ source: chain[index] ?? '', target, entries: [] }));
      yield [
        ...links,
        { source: last, target: treaty, entries: entries.filter((entry) => entry !== treaty) },
      ];
    }
}
