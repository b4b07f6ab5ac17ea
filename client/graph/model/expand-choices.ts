import type { InstrumentKind, NeighbourKindsQuery } from '../../operations.generated.ts';
import type { ExpansionDirection } from '../../state/expansion.ts';
import type { Change } from '../../state/view.ts';
import { isCitation, type Network, type NetworkInstrument } from './network.ts';

export type KindCounts = NonNullable<NeighbourKindsQuery['instrument']>;

/** One way to expand an instrument, with what it would bring. */
export interface ExpandChoice {
  readonly id: string;
  readonly direction: ExpansionDirection;
  /** Null: all kinds. */
  readonly kind: InstrumentKind | null;
  /** So many are not drawn yet. */
  readonly count: number;
  readonly change: Change;
}

/**
 * The ways to expand an instrument that would bring something: all, then what it cites and what cites it,
 * each as a whole and by kind.
 * @param counts by kind; null as long as only the sums are known
 */
export function expandChoices(
  instrument: NetworkInstrument,
  counts: KindCounts | null,
  network: Network,
): readonly ExpandChoice[] {
  const { id, citesCount, citedByCount } = instrument;
  const cited = drawnByKind(network, id, 'OUT');
  const citing = drawnByKind(network, id, 'IN');
  const sides = [
    { direction: 'OUT', all: citesCount, drawn: cited, kinds: counts?.citesByKind ?? [] },
    { direction: 'IN', all: citedByCount, drawn: citing, kinds: counts?.citedByKind ?? [] },
  ] as const;
  const open = sides.map(({ direction, all, drawn, kinds }) => {
    const left = kinds
      .map(({ kind, count }) => ({ kind, count: count - (drawn.get(kind) ?? 0) }))
      .filter(({ count }) => count > 0);
    const count = all - sum(drawn.values());
    return [
      choice(id, direction, null, count),
      // Of one kind only there is nothing to choose.
      ...(left.length < 2 ? [] : left.map((each) => choice(id, direction, each.kind, each.count))),
    ].filter((each) => each.count > 0);
  });
  const [out = [], into = []] = open;
  const both = out.length > 0 && into.length > 0;
  return [
    ...(both ? [choice(id, 'BOTH', null, (out[0]?.count ?? 0) + (into[0]?.count ?? 0))] : []),
    ...out,
    ...into,
  ];
}

function choice(
  id: string,
  direction: ExpansionDirection,
  kind: InstrumentKind | null,
  count: number,
): ExpandChoice {
  const kinds = kind === null ? null : [kind];
  return {
    id: `${direction} ${kind ?? ''}`.trim(),
    direction,
    kind,
    count,
    change: { type: 'expand', id, direction, kinds },
  };
}

/** How many of those on one side of an instrument are drawn already. */
function drawnByKind(
  { instruments, links }: Network,
  id: string,
  direction: 'OUT' | 'IN',
): ReadonlyMap<InstrumentKind, number> {
  const [from, to] = direction === 'OUT' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const ids = new Set(
    links.filter((link) => link[from] === id && link.relations.some(isCitation)).map((link) => link[to]),
  );
  const counts = new Map<InstrumentKind, number>();
  for (const one of instruments) if (ids.has(one.id)) counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1);
  return counts;
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
