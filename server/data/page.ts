import type { Row } from '../../cypher/engine.ts';
import type { Page } from './models.ts';

interface PageParts<Model> {
  /** One more than `first`, when there are more. */
  readonly rows: readonly Row[];
  readonly first: number;
  readonly after: string | null;
  readonly cursor: (row: Row) => string;
  readonly node: (row: Row) => Model;
  readonly totalCount: () => Promise<number>;
}

/** Makes a page from rows of which one too many was asked for: so that it is known whether more follow. */
export function toPage<Model>({ rows, first, after, cursor, node, totalCount }: PageParts<Model>): Page<Model> {
  const items = rows.slice(0, first).map((row) => ({ cursor: cursor(row), node: node(row) }));
  return {
    items,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: items[0]?.cursor ?? null,
      endCursor: items.at(-1)?.cursor ?? null,
    },
  };
}
