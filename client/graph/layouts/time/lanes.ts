import { KINDS } from '../../../theme/palette.ts';
import { ORGANS } from '../../model/organ.ts';
import type { LaneHeading, LanesBy, LayoutNode } from '../layout.ts';

/** All of one kind, or of one organ. */
export interface Lane {
  readonly heading: LaneHeading;
  /** Those with a year, the earliest first; of those without a day in it the root first, then in the order given. */
  readonly dated: readonly LayoutNode[];
  /** Those without a year, the root first. */
  readonly undated: readonly LayoutNode[];
}

/** The lanes that have instruments, from top to bottom. */
export function lanesOf(nodes: readonly LayoutNode[], by: LanesBy): readonly Lane[] {
  const headings: readonly LaneHeading[] =
    by === 'kind' ? KINDS.map((kind) => ({ by, kind })) : ORGANS.map((organ) => ({ by, organ }));
  return headings.flatMap((heading) => {
    const own = nodes.filter((node) =>
      heading.by === 'kind' ? node.kind === heading.kind : node.organ === heading.organ,
    );
    if (own.length === 0) return [];
    return {
      heading,
      dated: own.filter(({ placed }) => placed !== null).toSorted(inTime),
      undated: own.filter(({ placed }) => placed === null).toSorted(rootFirst),
    };
  });
}

/** Only of those that have one. */
export function yearOf({ placed }: LayoutNode): number {
  return placed ?? 0;
}

/** How much of its year had passed: 0 to 1; 0 where the day is not known. */
export function partOfYear({ placed, adopted }: LayoutNode): number {
  if (adopted === null || placed === null || Number(adopted.slice(0, 4)) !== placed) return 0;
  const passed = Date.parse(`${adopted}T00:00:00Z`) - Date.UTC(placed, 0, 1);
  return Number.isFinite(passed) ? Math.min(1, Math.max(0, passed / YEAR_MILLISECONDS)) : 0;
}

const YEAR_MILLISECONDS = 366 * 24 * 60 * 60 * 1000;

function inTime(a: LayoutNode, b: LayoutNode): number {
  return yearOf(a) - yearOf(b) || partOfYear(a) - partOfYear(b) || rootFirst(a, b);
}

function rootFirst(a: LayoutNode, b: LayoutNode): number {
  return Number(b.isRoot) - Number(a.isRoot);
}
