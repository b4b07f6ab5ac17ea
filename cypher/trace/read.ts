import type { Params, Row, Statement } from '../engine.ts';

/** Runs a statement in a read transaction, with whatever time limit the caller has. */
export type Read = (statement: Statement, params?: Params) => Promise<readonly Row[]>;

/** How many links one statement reads at most: the embedded engine filters no more than 65,535 rows at once. */
const LINKS_PER_STATEMENT = 10_000;

/** An instrument from which a search goes on. */
export interface Start {
  readonly id: string;
  /** About how many links lead on from it. */
  readonly work: number;
}

/**
 * Of these starts, in their order, as many as the budget of links allows, in groups of a size that one
 * statement may read; and how many are left out.
 */
export function withinBudget(
  starts: readonly Start[],
  budget: number,
): { readonly groups: readonly (readonly string[])[]; readonly left: number } {
  const groups: string[][] = [];
  let total = 0;
  let inGroup = Infinity;
  let taken = 0;
  for (const { id, work } of starts) {
    if (taken > 0 && total + work > budget) break;
    total += work;
    inGroup += work;
    if (inGroup > LINKS_PER_STATEMENT) {
      groups.push([]);
      inGroup = work;
    }
    groups.at(-1)?.push(id);
    taken += 1;
  }
  return { groups, left: starts.length - taken };
}

/** The rows of one statement for groups of ids. */
export async function readGroups(
  read: Read,
  statement: Statement,
  groups: readonly (readonly string[])[],
  params: Params = {},
): Promise<readonly Row[]> {
  const rows: (readonly Row[])[] = [];
  for (const ids of groups) rows.push(await read(statement, { ...params, ids }));
  return rows.flat();
}
