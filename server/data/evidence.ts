import type { Row } from '../../cypher/engine.ts';
import type { EvidenceModel, PassageReference } from './models.ts';
import { numberOrNull, text, textOrNull } from '../../cypher/rows.ts';
import { ROLES, VIAS, enumValue } from './vocabulary.ts';

/** The evidence that a row of a citation, mention or unresolved reference carries. */
export function evidenceOf(row: Row): EvidenceModel {
  const role = textOrNull(row, 'role');
  const passageId = textOrNull(row, 'passage');
  return {
    passageId,
    paragraphId: paragraphOf(passageId, textOrNull(row, 'paragraph')),
    footnote: textOrNull(row, 'footnote'),
    lead: textOrNull(row, 'lead'),
    role: role === null ? null : enumValue(ROLES, role),
    via: enumValue(VIAS, text(row, 'via')),
    locator: textOrNull(row, 'locator'),
    start: numberOrNull(row, 'start'),
    end: numberOrNull(row, 'stop'),
  };
}

/**
 * The paragraph in which a reference stands, or in which the marker of its note stands. The graph names it only for a
 * reference in a note: elsewhere it is the passage.
 */
export const paragraphOf = (passage: string | null, paragraph: string | null): string | null =>
  paragraph ?? (passage?.includes(NOTE) ? null : passage);

/** What a note's id has between that of its document and its marker. */
const NOTE = '#FN';

/** A passage by its id, which ends with its label. */
export const passageReference = (id: string): PassageReference => ({
  node: 'passage',
  id,
  label: id.slice(id.indexOf('#') + 1),
});
