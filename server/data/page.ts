import type { PageWanted } from './cursor.ts';
import type { PageInfo } from '../schema.generated.ts';
import type { Page } from './models.ts';

interface PageParts<Row, Model> {
  readonly wanted: PageWanted;
  /** In the list's order; one more than wanted, at the far end, when there are more. */
  readonly rows: readonly Row[];
  readonly cursor: (row: Row) => string;
  readonly node: (row: Row) => Model;
  readonly totalCount: () => Promise<number>;
}

/** A row of a page. Its cursor is made when it is asked for: most queries ask for the nodes alone. */
class Item<Row, Model> {
  readonly #row: Row;
  readonly #cursor: (row: Row) => string;
  readonly node: Model;

  constructor(row: Row, node: Model, cursor: (row: Row) => string) {
    this.#row = row;
    this.#cursor = cursor;
    this.node = node;
  }

  get cursor(): string {
    return this.#cursor(this.#row);
  }
}

/** Its getters are the class's: V8 keeps what getters of an object of its own lead to until it collects everything. */
class Ends implements PageInfo {
  readonly #items: readonly { readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;

  constructor(items: readonly { readonly cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.#items = items;
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#items[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#items.at(-1)?.cursor ?? null;
  }
}

/** Makes a page from rows of which one too many was asked for: so that it is known whether more follow. */
export function toPage<Row, Model>({
  wanted,
  rows,
  cursor,
  node,
  totalCount,
}: PageParts<Row, Model>): Page<Model> {
  const { count, backwards } = wanted;
  const more = rows.length > count;
  const shown = backwards ? rows.slice(-count) : rows.slice(0, count);
  const items = shown.map((row) => new Item(row, node(row), cursor));
  const began = wanted.cursor !== null;
  return {
    items,
    totalCount,
    pageInfo: new Ends(items, backwards ? began : more, backwards ? more : began),
  };
}

/** Rows that a statement gives from the end of a list, in the list's order. */
export const inListOrder = <Row>(rows: readonly Row[], { backwards }: PageWanted): readonly Row[] =>
  backwards ? rows.toReversed() : rows;

/** A page of a list that is there as a whole. */
export function pageOfList<Item>(
  wanted: PageWanted,
  items: readonly Item[],
  /** Index of the item that a cursor names; -1 when it is gone: then the list begins anew. */
  indexOf: (cursor: string) => number,
): readonly Item[] {
  const at = wanted.cursor === null ? -1 : indexOf(wanted.cursor);
  if (!wanted.backwards) return items.slice(at + 1, at + 1 + wanted.count + 1);
  const end = at < 0 ? items.length : at;
  return items.slice(Math.max(0, end - wanted.count - 1), end);
}
