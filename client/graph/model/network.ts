import type { DrawnFragment, LinkRelation, NeighbourhoodOfQuery } from '../../operations.generated.ts';
import { once } from '../../parts/once.ts';
import { KINDS } from '../../theme/palette.ts';
import { labelLines, shortLabel } from './labels.ts';
import { organOf, type Organ } from './organ.ts';
import { placementYear } from './placement-year.ts';

export type Neighbourhood = NonNullable<NeighbourhoodOfQuery['neighbourhood']>;

/** What is drawn: the union of all expanded neighbourhoods. */
export interface Network {
  /** By kind, then year, then name; the same for the same answers in any order. */
  readonly instruments: readonly NetworkInstrument[];
  readonly links: readonly NetworkLink[];
  /** Expanded instruments whose neighbours are more than the limit lets in. */
  readonly leftOut: readonly { readonly id: string; readonly label: string; readonly count: number }[];
}

export interface NetworkInstrument extends DrawnFragment {
  readonly short: string;
  readonly lines: readonly string[];
  readonly isRoot: boolean;
  readonly isExpanded: boolean;
  readonly organ: Organ;
  /** Of its column in the time layout. */
  readonly placed: number | null;
  /** Instruments that it cites or that cite it and that are not drawn. */
  readonly hidden: number;
}

/** One for each pair and way, whatever the relations behind it. */
export interface NetworkLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relations: readonly LinkRelation[];
  /** Citations behind it; 0 when only the treaty's or text's place of print is. */
  readonly citations: number;
  /** The same by what they do and where they stand. */
  readonly uses: readonly LinkUse[];
}

export type LinkUse = Neighbourhood['links'][number]['uses'][number];

type Tie = Neighbourhood['links'][number];

/** Only these are counted by `citesCount` and `citedByCount`. */
const CITATIONS: ReadonlySet<LinkRelation> = new Set(['CITES', 'INVOKES']);

export function isCitation(relation: LinkRelation): boolean {
  return CITATIONS.has(relation);
}

export function linkId(source: string, target: string): string {
  return `${source} → ${target}`;
}

/** Instruments and links that are in the picture without being of an expansion. */
export type Extra = Pick<Neighbourhood, 'instruments' | 'links'>;

/**
 * Joins neighbourhoods and what else is drawn.
 * @param middle the instrument in the middle; where that is not drawn, the first neighbourhood's, or the first of the rest
 */
export function networkOf(
  neighbourhoods: readonly Neighbourhood[],
  extras: readonly Extra[] = [],
  middle: string | null = null,
): Network {
  const briefs = new Map<string, DrawnFragment>();
  const pairs = new Map<string, Pair>();
  const parts = [
    ...neighbourhoods.map(({ root, instruments, links: ties }) => ({
      instruments: [root, ...instruments],
      ties,
    })),
    ...extras.map(({ instruments, links: ties }) => ({ instruments, ties })),
  ];
  for (const { instruments, ties } of parts) {
    for (const instrument of instruments) briefs.set(instrument.id, instrument);
    for (const tie of ties) {
      const { source, target } = tie;
      const id = linkId(source, target);
      const pair = pairs.get(id);
      if (pair) take(pair.ties, tie);
      else pairs.set(id, { id, source, target, ties: [tie] });
    }
  }
  // Any order will do that is always the same: of tens of thousands a function of ours that compares takes its time.
  const drawn = [...pairs.keys()].sort().flatMap((id) => {
    const pair = pairs.get(id);
    return pair && briefs.has(pair.source) && briefs.has(pair.target) ? [linkOf(pair)] : [];
  });
  const roots = new Set(neighbourhoods.map(({ root }) => root.id));
  const first = neighbourhoods[0]?.root.id ?? extras[0]?.instruments[0]?.id;
  const rootId = middle !== null && briefs.has(middle) ? middle : first;
  const tied = drawnTies(drawn);
  return {
    instruments: [...briefs.values()]
      .map((brief) => {
        const hidden = Math.max(0, brief.citesCount + brief.citedByCount - (tied.get(brief.id) ?? 0));
        return instrumentOf(brief, hidden, brief.id === rootId, roots.has(brief.id));
      })
      .sort(inOrder),
    links: drawn,
    leftOut: neighbourhoods
      .filter(({ hiddenCount }) => hiddenCount > 0)
      .map(({ root, hiddenCount }) => ({ id: root.id, label: shortLabel(root), count: hiddenCount })),
  };
}

/** The ties of two instruments one way, one for each relation. */
interface Pair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly ties: Tie[];
}

/** Two neighbourhoods may both have the tie: it is the same one. */
function take(ties: Tie[], tie: Tie): void {
  const at = ties.findIndex(({ relation }) => relation === tie.relation);
  const before = ties[at];
  if (!before) ties.push(tie);
  else if (before.count < tie.count) ties[at] = tie;
}

function linkOf({ id, source, target, ties }: Pair): NetworkLink {
  return {
    id,
    source,
    target,
    relations: ties.map(({ relation }) => relation).sort(),
    citations: ties.reduce((sum, { relation, count }) => sum + (isCitation(relation) ? count : 0), 0),
    uses: ties.flatMap(({ uses }) => uses),
  };
}

function instrumentOf(
  brief: DrawnFragment,
  hidden: number,
  isRoot: boolean,
  isExpanded: boolean,
): NetworkInstrument {
  return {
    ...brief,
    short: shortLabel(brief),
    lines: labelLines(brief, hidden),
    organ: organOf(brief),
    placed: placementYear(brief),
    isRoot,
    isExpanded,
    hidden,
  };
}

/** How many of an instrument's citing and cited instruments are drawn. */
function drawnTies(links: readonly NetworkLink[]): ReadonlyMap<string, number> {
  const tied = new Map<string, number>();
  for (const { source, target, citations } of links) {
    if (citations === 0) continue;
    for (const id of [source, target]) tied.set(id, (tied.get(id) ?? 0) + 1);
  }
  return tied;
}

function inOrder(a: NetworkInstrument, b: NetworkInstrument): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (a.placed ?? 0) - (b.placed ?? 0) ||
    compare(a.short, b.short) ||
    compare(a.id, b.id)
  );
}

const byNumbers = once(() => new Intl.Collator('en', { numeric: true }));

function compare(a: string, b: string): number {
  return byNumbers().compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
