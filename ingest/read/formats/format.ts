import type { SourceText } from '../../parse/document.ts';
import type { SourceFormat } from '../../record.ts';
import type { ReadError } from '../read-error.ts';

/** How one kind of file becomes a document's text: one object a format, collected in formats.ts. */
export interface DocumentFormat {
  readonly format: SourceFormat;
  /** What people call it, with its article: "a PDF". */
  readonly name: string;
  /**
   * Whether these bytes are of this kind: by content alone, quickly, and never throwing.
   * @param start their first characters, from whoever has them already.
   */
  readonly detects: (bytes: Uint8Array, start?: string) => boolean;
  /**
   * The text in the flat layout that `parse` knows: one line a paragraph, notes at the end.
   * @throws {ReadError} when the file is damaged, encrypted, holds no text or breaks a limit.
   */
  readonly read: (bytes: Uint8Array) => Promise<SourceText>;
}

/** Where a container lies: in memory, or in a file that is too large to be taken in whole. */
export type ContainerSource = Uint8Array | { readonly file: string };

/** A file that holds several others: each member is read like a file of its own. */
export interface ContainerFormat {
  readonly name: string;
  readonly detects: (bytes: Uint8Array) => boolean;
  /**
   * The members in the order of the container, one at a time. What is wrong with one member is handed
   * on in its place; the others go on.
   * @throws {ReadError} when the container itself cannot be read (any further).
   */
  readonly members: (source: ContainerSource, options?: MemberOptions) => AsyncIterable<ContainerMember>;
}

export interface MemberOptions {
  readonly limits?: ContainerLimits;
  /** Members whose path it refuses are not even unpacked. */
  readonly wants?: (path: string) => boolean;
}

export type ContainerMember =
  | {
      readonly path: string;
      readonly bytes: Uint8Array;
      /** What it takes in the container, where it is packed there. */
      readonly packedSize?: number;
    }
  | { readonly path: string; readonly error: ReadError };

/** What stops a bomb; all of unpacked bytes. */
export interface ContainerLimits {
  readonly memberBytes: number;
  readonly totalBytes: number;
  readonly members: number;
  /** Unpacked to packed, once a member is longer than a mebibyte. */
  readonly ratio: number;
}
