import type { Value } from '../../cypher/engine.ts';
import type { PartRow, RelationshipRow, RelationshipType } from './rows.ts';

/**
 * The columns of rows in the order in which the statements of cypher/write/ take them (`row[0]` and on). Lists cost half of what maps cost on both engines: no names travel with the rows.
 */
const PLACE = [
  'passage',
  'paragraph',
  'footnote',
  'lead',
  'role',
  'verb',
  'via',
  'locator',
  'start',
  'end',
] as const;
const REFERENCE = ['id', ...PLACE] as const;

export const PASSAGE_COLUMNS = [
  'id',
  'label',
  'kind',
  'ordinal',
  'lead',
  'section',
  'text',
  'start',
  'end',
] as const;
export const UNRESOLVED_COLUMNS = ['id', 'text', 'status', 'reason', 'candidates', ...PLACE] as const;
export const REFERENCE_COLUMNS: Readonly<Record<RelationshipType, readonly string[]>> = {
  CITES: [...REFERENCE, 'aliases'],
  INVOKES: [...REFERENCE, 'registrations', 'container', 'containerLocator'],
  MENTIONS_BODY: REFERENCE,
  MENTIONS_CONFERENCE: REFERENCE,
  ADOPTED_BY: [],
  REPORTED_BY: [],
  UNDER_ITEM: [],
};

/** Parts of documents, each with its columns, by document. */
export const partRows = (rows: readonly PartRow[], columns: readonly string[]): readonly Value[] =>
  byKey(
    rows,
    ({ document }) => document,
    (row) => valuesOf(row, columns),
  );

/** Links from documents, each with its columns, by document and in it by target. */
export const linkRows = (rows: readonly RelationshipRow[], columns: readonly string[]): readonly Value[] => {
  const documents = byKey(
    rows,
    ({ document }) => document,
    (row) => row,
  );
  return documents.map(([document, links]) => [
    document,
    byKey(
      links,
      ({ target }) => target,
      (row) => valuesOf(row, columns),
    ),
  ]);
};

const valuesOf = ({ properties }: PartRow, columns: readonly string[]): Value =>
  columns.map((column) => properties[column] ?? null);

/** Each key with what stands under it: the statements look for each once, and not for each of its rows. */
function byKey<Item, Found>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (item: Item) => Found,
): readonly [key: string, values: Found[]][] {
  const groups = new Map<string, Found[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(valueOf(item));
    else groups.set(key, [valueOf(item)]);
  }
  return [...groups];
}
