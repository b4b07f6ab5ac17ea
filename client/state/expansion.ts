import type { InstrumentKind } from '../operations.generated.ts';
import { plain, quoted } from './query.ts';

/** One instrument whose neighbours are drawn; it may be there several times, for other kinds another way. */
export interface Expansion {
  readonly id: string;
  readonly direction: ExpansionDirection;
  /** How many links away, 1 to 3. */
  readonly depth: Depth;
  /** Only neighbours of these kinds, in the order of `KINDS_OF_NEIGHBOURS`; null: of all. */
  readonly kinds: readonly InstrumentKind[] | null;
  /** At most so many neighbours, 1 to 300. */
  readonly limit: number;
}

export const DIRECTIONS = ['BOTH', 'OUT', 'IN'] as const;
export type ExpansionDirection = (typeof DIRECTIONS)[number];

export const DEPTHS = [1, 2, 3] as const;
export type Depth = (typeof DEPTHS)[number];

const FIRST_LIMIT = 60;
export const LARGEST_LIMIT = 300;

/** The words for kinds in an address. */
const KIND_WORDS: Readonly<Record<InstrumentKind, string>> = {
  RESOLUTION: 'resolutions',
  DECISION: 'decisions',
  PRESIDENTIAL_STATEMENT: 'statements',
  TREATY: 'treaties',
  SOFT_LAW: 'soft-law',
  TREATY_SERIES_ENTRY: 'treaty-series',
  SALES_PUBLICATION: 'publications',
  DOCUMENT: 'documents',
};
export const KINDS_OF_NEIGHBOURS = Object.keys(KIND_WORDS) as readonly InstrumentKind[];

/** All neighbours, one link away. */
export function expansionOf(id: string, given: Partial<Expansion> = {}): Expansion {
  const expansion: Expansion = {
    id,
    direction: 'BOTH',
    depth: 1,
    kinds: null,
    limit: FIRST_LIMIT,
    ...given,
  };
  return { ...expansion, kinds: inOrder(expansion.kinds) };
}

/** Expansions with one more, as few as say the same: of one that covers another nothing is left of the other. */
export function withExpansion(expansions: readonly Expansion[], added: Expansion): readonly Expansion[] {
  const next = settled([...expansions, added]);
  const same = next.length === expansions.length && next.every((one, index) => one === expansions[index]);
  return same ? expansions : next;
}

/** Joins what can be joined, in the place of the earlier one, until nothing can. */
function settled(expansions: readonly Expansion[]): readonly Expansion[] {
  for (const [index, one] of expansions.entries())
    for (const other of expansions.slice(index + 1)) {
      const both = one.id === other.id ? joined(one, other) : null;
      if (both !== null)
        return settled(
          expansions.filter((each) => each !== other).map((each) => (each === one ? both : each)),
        );
    }
  return expansions;
}

/** The next larger number of neighbours. */
export function nextLimit(limit: number): number {
  return Math.min(LARGEST_LIMIT, limit + FIRST_LIMIT);
}

function covers(one: Expansion, other: Expansion): boolean {
  return (
    (one.direction === 'BOTH' || one.direction === other.direction) &&
    one.depth >= other.depth &&
    one.limit >= other.limit &&
    (one.kinds === null || (other.kinds !== null && other.kinds.every((kind) => one.kinds?.includes(kind))))
  );
}

/** Two as one, when one covers the other or they differ in one respect only; else null. */
function joined(one: Expansion, other: Expansion): Expansion | null {
  if (covers(one, other)) return one;
  if (covers(other, one)) return other;
  const sameKinds = String(one.kinds) === String(other.kinds);
  const sameWay = one.direction === other.direction;
  const differences = [sameKinds, sameWay, one.depth === other.depth].filter((same) => !same);
  if (differences.length > 1) return null;
  return expansionOf(one.id, {
    direction: sameWay ? one.direction : 'BOTH',
    depth: one.depth > other.depth ? one.depth : other.depth,
    kinds: one.kinds === null || other.kinds === null ? null : [...one.kinds, ...other.kinds],
    limit: Math.max(one.limit, other.limit),
  });
}

function inOrder(kinds: readonly InstrumentKind[] | null): readonly InstrumentKind[] | null {
  if (kinds === null || kinds.length === 0) return null;
  return KINDS_OF_NEIGHBOURS.filter((kind) => kinds.includes(kind));
}

const WAYS = { BOTH: null, OUT: 'out', IN: 'in' } as const;

/** `A/RES/66/128~in~treaties~deep2~120`: what is as usual is left out. */
export function writtenExpansion({ id, direction, depth, kinds, limit }: Expansion): string {
  const way = WAYS[direction];
  return [
    quoted(id),
    ...(way ? [way] : []),
    ...(kinds ?? []).map((kind) => KIND_WORDS[kind]),
    ...(depth === 1 ? [] : [`deep${depth}`]),
    ...(limit === FIRST_LIMIT ? [] : [String(limit)]),
  ].join('~');
}

/** Null when there is no id to read; marks that mean nothing are left out. */
export function readExpansion(value: string): Expansion | null {
  const [name, ...marks] = value.split('~');
  const id = plain(name);
  if (id === null) return null;
  const limit = marks.map(Number).find((number) => Number.isInteger(number) && number >= 1) ?? FIRST_LIMIT;
  return expansionOf(id, {
    direction: DIRECTIONS.find((one) => marks.some((mark) => mark === WAYS[one])) ?? 'BOTH',
    depth: DEPTHS.find((one) => marks.includes(`deep${one}`)) ?? 1,
    kinds: KINDS_OF_NEIGHBOURS.filter((kind) => marks.includes(KIND_WORDS[kind])),
    limit: Math.min(limit, LARGEST_LIMIT),
  });
}
