import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReadError } from '../../read-error.ts';
import { runsOf, type Run } from './runs.ts';

/** One page's text, unordered. */
export interface Page {
  readonly runs: readonly Run[];
  readonly height: number;
  readonly width: number;
}

/** The longest UN documents have some 1,500 pages. */
const MAX_PAGES = 5000;

/** Stands for a canvas's classes, which pdfjs names while it loads. */
function NeverDrawn(): void {}

/**
 * Loads pdfjs when the first PDF comes: half a second that other runs need not spend. Its display half
 * asks for a canvas's classes while it loads, only to draw with; they may be missing where the optional
 * package is, and nothing is drawn here.
 */
async function loadPdfJs(): Promise<typeof PdfJs> {
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData'])
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: NeverDrawn, writable: true });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * The pages of a PDF in order, each with its glyphs. Nothing of the file is run or fetched: no scripts,
 * no fonts or character maps from elsewhere, pictures are passed over.
 * @throws {ReadError} `encrypted`, `damaged` or `too-large`.
 */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<Page> {
  const pdfjs = await loadPdfJs();
  const task = pdfjs.getDocument({
    // A copy: pdfjs takes possession of what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES)
      throw new ReadError('too-large', `has ${document.numPages} pages; at most ${MAX_PAGES} are read`);
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
      const unit = (font: string): number =>
        unitOf(page.commonObjs.has(font) ? page.commonObjs.get(font) : null);
      const { width, height } = page.getViewport({ scale: 1 });
      yield { runs: runsOf(operators, pdfjs.OPS, unit), width, height };
      page.cleanup();
    }
  } catch (error) {
    throw error instanceof ReadError ? error : explained(error);
  } finally {
    await task.destroy();
  }
}

function unitOf(font: unknown): number {
  const matrix = typeof font === 'object' && font !== null && 'fontMatrix' in font ? font.fontMatrix : null;
  const unit: unknown = Array.isArray(matrix) ? matrix[0] : null;
  return typeof unit === 'number' && unit > 0 ? unit : 0.001;
}

function explained(error: unknown): ReadError {
  const name = error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (name === 'PasswordException')
    return new ReadError('encrypted', 'is a PDF that is protected by a password; save it without one', {
      cause: error,
    });
  return new ReadError('damaged', `is a damaged PDF: ${detail}`, { cause: error });
}
