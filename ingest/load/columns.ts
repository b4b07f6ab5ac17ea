import type { Value } from '../../cypher/engine.ts';
import { groupedBy } from '../../cypher/rows.ts';
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
  'plainWords',
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
  under(
    rows,
    ({ document }) => document,
    (parts) => parts.map((part) => valuesOf(part, columns)),
  );

/** Links from documents, each with its columns, by document and in it by target. */
export const linkRows = (rows: readonly RelationshipRow[], columns: readonly string[]): readonly Value[] =>
  under(
    rows,
    ({ document }) => document,
    (links) =>
      under(
        links,
        ({ target }) => target,
        (same) => same.map((link) => valuesOf(link, columns)),
      ),
  );

const valuesOf = ({ properties }: PartRow, columns: readonly string[]): Value =>
  columns.map((column) => properties[column] ?? null);

/** Each key with what stands under it: the statements look for each once, and not for each of its rows. */
const under = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valuesUnder: (items: readonly Item[]) => readonly Value[],
): readonly Value[] => [...groupedBy(items, keyOf)].map(([key, ofKey]) => [key, valuesUnder(ofKey)]);
