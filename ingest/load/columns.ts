import type { Value } from '../../cypher/engine.ts';
import type { PartRow, RelationshipRow, RelationshipType } from './rows.ts';

/**
 * The columns of rows in the order in which the statements of cypher/write/ take them (`row[2]` and on, of
 * parts `row[1]` and on). Lists cost half of what maps cost on both engines: no names travel with the rows.
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
  CITES: REFERENCE,
  INVOKES: [...REFERENCE, 'registrations', 'container', 'containerLocator'],
  MENTIONS_BODY: REFERENCE,
  MENTIONS_CONFERENCE: REFERENCE,
  ADOPTED_BY: [],
  REPORTED_BY: [],
  UNDER_ITEM: [],
};

/** Document, then the columns. */
export const partRow = ({ document, properties }: PartRow, columns: readonly string[]): Value => [
  document,
  ...columns.map((column) => properties[column] ?? null),
];

/** Document, target, then the columns. */
export const linkRow = (
  { document, target, properties }: RelationshipRow,
  columns: readonly string[],
): Value => [document, target, ...columns.map((column) => properties[column] ?? null)];
