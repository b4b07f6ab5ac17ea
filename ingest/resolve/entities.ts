import type { ParsedDocument } from '../parse/document.ts';
import type { Places } from '../parse/place.ts';
import type { RecordCitation, RecordEntity } from '../record.ts';
import type { NameCandidate } from '../recognize/names.ts';

interface Input {
  readonly document: ParsedDocument;
  readonly places: Places;
  readonly names: readonly NameCandidate[];
  readonly citations: readonly RecordCitation[];
}

/** Decides for each name which entity it means, and ties entities to what the footnotes give. */
export function resolveEntities(_input: Input): readonly RecordEntity[] {
  return [];
}
