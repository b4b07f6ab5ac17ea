import type { ParsedDocument } from '../parse/document.ts';

/** A stretch of text that may refer to an instrument by symbol or number. */
export interface ReferenceCandidate {
  readonly start: number;
  readonly end: number;
}

/** Finds what looks like a reference, each occurrence, by start. Broad: resolution decides. */
export function recognizeReferences(_document: ParsedDocument): readonly ReferenceCandidate[] {
  return [];
}
