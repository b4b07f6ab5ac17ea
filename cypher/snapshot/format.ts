import { z } from 'zod';
import { isColumn, type Column } from './columns.ts';

/**
 * A snapshot is lines of JSON, compressed: a header, blocks of nodes and relationships column by column,
 * and an end with the SHA-256 of all lines before it. docs/snapshot.md describes it.
 */
export const SNAPSHOT_VERSION = 1;

/** Most rows of one block: bounds what reader and writer hold in memory. */
export const BLOCK_ROWS = 10_000;

/** A label or a relationship type as this program writes them; never those that are no part of the graph. */
const Label = z.string().regex(/^(?!(?:LeftOut|Migration|Restore)$)[A-Z][A-Za-z]{0,63}$/);
const Type = z.string().regex(/^[A-Z][A-Z_]{0,63}$/);

const AnyColumn = z.custom<Column>(isColumn, 'a column of a form that is not known');
const Columns = z.record(z.string().regex(/^\w{1,64}$/), AnyColumn);
const count = z.int().nonnegative();

const Counts = z.strictObject({
  /** By their labels in order, joined by colons: "Instrument:Resolution". */
  nodes: z.record(z.string(), count),
  relationships: z.record(Type, count),
});
export type Counts = z.infer<typeof Counts>;

export const Header = z.strictObject({
  ungraph: z.literal('snapshot'),
  version: z.int(),
  /** Whether the words of the passages are in it. */
  texts: z.boolean(),
  counts: Counts,
});
export type Header = z.infer<typeof Header>;

const rows = z.int().min(1).max(BLOCK_ROWS);

/** Nodes are numbered from 0 in the order in which they come; relationships call them by these numbers. */
const NodeBlock = z.strictObject({ nodes: z.array(Label).min(1), rows, columns: Columns });
/** Nodes that belong to one other node each, its `owner`; nothing calls them by a number. */
const PartBlock = z.strictObject({
  parts: z.array(Label).min(1),
  by: Type,
  rows,
  owner: AnyColumn,
  columns: Columns,
});
const RelationshipBlock = z.strictObject({
  relationships: Type,
  rows,
  from: AnyColumn,
  to: AnyColumn,
  columns: Columns,
});
export const Block = z.union([NodeBlock, PartBlock, RelationshipBlock]);

export type NodeBlock = z.infer<typeof NodeBlock>;
export type PartBlock = z.infer<typeof PartBlock>;
export type RelationshipBlock = z.infer<typeof RelationshipBlock>;
export type Block = z.infer<typeof Block>;

export const End = z.strictObject({ end: z.strictObject({ sha256: z.string() }) });
