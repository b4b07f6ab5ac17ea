import type { DocumentFormat } from './format.ts';
import { akn } from './akn/akn.ts';
import { dataExtract } from './data-extract/data-extract.ts';
import { doc } from './doc/doc.ts';
import { docx } from './docx/docx.ts';
import { html } from './html/html.ts';
import { pdf } from './pdf/pdf.ts';

/**
 * All formats with a structure of their own, in the order in which they are asked; what none of them
 * detects is plain text or nothing. A new format is a new object here.
 */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [pdf, docx, doc, akn, html, dataExtract];
