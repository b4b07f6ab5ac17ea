import type { ExportData, RowKind } from './data.ts';

/** A file format that a part of the graph can be written in: one object in the collection in formats.ts. */
export interface ExportFormat {
  /** As in `format=csv`. */
  readonly id: string;
  /** What it is for, for people. */
  readonly description: string;
  /** With the charset where the type has one. */
  readonly mediaType: string;
  /** Of the file's name, without a dot. */
  readonly extension: string;
  /** What one row of the file is; so many are announced before the first. */
  readonly rows: RowKind;
  /** Whether it has a place for bodies and conferences beside instruments. */
  readonly takesMentions: boolean;
  /** The file in parts of some kilobytes; they are made as they are taken. */
  readonly write: (data: ExportData) => AsyncIterable<string>;
}
