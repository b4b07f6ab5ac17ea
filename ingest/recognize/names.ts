import type { ParsedDocument } from '../parse/document.ts';

/** A stretch of text that may name a treaty, soft-law text, conference or body. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
}

/** Finds the names in a text, each occurrence, by start. */
export function recognizeNames(_document: ParsedDocument): readonly NameCandidate[] {
  return [];
}
