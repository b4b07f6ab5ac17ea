import type { ParsedDocument } from '../parse/document.ts';
import type { Places } from '../parse/place.ts';
import type { RecordCitation } from '../record.ts';
import type { NameCandidate } from '../recognize/names.ts';
import type { ReferenceCandidate } from '../recognize/references.ts';

interface Input {
  readonly document: ParsedDocument;
  readonly places: Places;
  readonly references: readonly ReferenceCandidate[];
  readonly names: readonly NameCandidate[];
}

/** Decides for each candidate which instrument it means: issuer, list, "Ibid.", short form. */
export function resolveCitations(_input: Input): readonly RecordCitation[] {
  return [];
}
