import type { ContainerFormat, DocumentFormat } from './format.ts';
import { pdf } from './pdf/pdf.ts';

/**
 * All formats with a structure of their own, in the order in which they are asked; what none of them
 * detects is plain text or nothing. A new format is a new object here.
 */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [pdf];

/** What holds several documents; asked after the formats, since a .docx is a zip archive too. */
export const CONTAINER_FORMATS: readonly ContainerFormat[] = [];
