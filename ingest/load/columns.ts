import type { Value } from '../../cypher/engine.ts';
import type { PartRow, RelationshipRow, RelationshipType } from './rows.ts';

/**
 * The columns of rows in the order in which the statements of cypher/write/ take them (`row[1]` and on, of
 * parts `row[0]` and on). Lists cost half of what maps cost on both engines: no names travel with the rows.
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
  byDocument(rows, ({ properties }) => columns.map((column) => properties[column] ?? null));

/** Links from documents, each with its target and its columns, by document. */
export const linkRows = (rows: readonly RelationshipRow[], columns: readonly string[]): readonly Value[] =>
  byDocument(rows, ({ target, properties }) => [
    target,
    ...columns.map((column) => properties[column] ?? null),
  ]);

/** A document's id with its rows: the statements look for each document once, and not for each row. */
function byDocument<Item extends { readonly document: string }>(
  items: readonly Item[],
  rowOf: (item: Item) => Value,
): readonly Value[] {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    const group = groups.get(item.document);
    if (group) group.push(rowOf(item));
    else groups.set(item.document, [rowOf(item)]);
  }
  return [...groups];
}
