import { ReadError } from '../../read-error.ts';
import type { SourceText } from '../../../parse/document.ts';
import type { DocumentFormat } from '../format.ts';
import { isExponent } from '../exponent.ts';
import { FlatText } from '../flat-text.ts';
import { coverLines, withoutFurniture, type PageLines } from './furniture.ts';
import { FootNotes, type GatheredNote } from './foot-notes.ts';
import { joined, vocabularyOf, type Vocabulary } from './hyphens.ts';
import { linesOf } from './lines.ts';
import { pagesOf } from './pages.ts';
import { bodySizeOf, paragraphsOf, type PdfParagraph, type PlacedLine } from './paragraphs.ts';
import { runTogetherNote } from './run-together.ts';

/** PDF with real characters, as the UN has published its documents since the 1990s. */
export const pdf: DocumentFormat = {
  format: 'pdf',
  name: 'a PDF',
  // Mail gateways and old printers put a few bytes in front.
  detects: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  read,
};

async function read(bytes: Uint8Array): Promise<SourceText> {
  const pages: PageLines[] = [];
  for await (const page of pagesOf(bytes)) pages.push({ lines: linesOf(page.runs), height: page.height });
  if (pages.every((page) => page.lines.length === 0))
    throw new ReadError(
      'no-text',
      'is a PDF without text, only pictures of pages: it needs character recognition',
    );
  const source = flatten(pages);
  const note = runTogetherNote(source.text);
  return note === undefined ? source : { ...source, note };
}

/** Pages of lines to the flat layout: paragraphs, notes, cover lines. */
function flatten(pages: readonly PageLines[]): SourceText {
  const size = bodySizeOf(pages.flatMap((page) => page.lines));
  const clean = withoutFurniture(pages, size).map((page) => page.lines);
  const cover = (clean[0] ?? []).slice(0, coverLines(clean[0] ?? []));
  const footNotes = new FootNotes(size);
  const body: PlacedLine[] = [];
  for (const [page, lines] of clean.entries())
    for (const line of footNotes.takeFrom(page === 0 ? lines.slice(cover.length) : lines))
      body.push({ ...line, page });
  const { notes } = footNotes;
  const vocabulary = vocabularyOf(body);
  const flat = new FlatText();
  for (const paragraph of paragraphsOf(body, vocabulary)) writeParagraph(flat, paragraph, notes);
  notes.forEach((note, index) => flat.note(index, note.marker, noteText(note, vocabulary)));
  for (const line of cover) for (const cell of line.text.split('\t')) flat.line(cell);
  return flat.source();
}

/** Raised characters that name a note become its anchors, close behind the word; others stay letters. */
function writeParagraph(flat: FlatText, paragraph: PdfParagraph, notes: readonly GatheredNote[]): void {
  if (paragraph.indented) flat.add('\t');
  let from = 0;
  for (const span of paragraph.raised) {
    const words = [...paragraph.text.slice(span.start, span.end).matchAll(/[^\s,]+/g)];
    const named = words.map((word) => noteFor(notes, word[0], span.page));
    if (words.length === 0 || named.includes(-1)) continue;
    if (isExponent(paragraph.text.slice(0, span.start), paragraph.text.slice(span.start, span.end))) continue;
    flat.add(paragraph.text.slice(from, span.start).replace(/ $/, ''));
    words.forEach((word, index) => {
      if (index > 0) flat.add(' ');
      flat.anchor(named[index] ?? 0, word[0]);
    });
    from = span.end;
  }
  flat.add(paragraph.text.slice(from));
  flat.endLine();
}

/** The note with this marker on this page; else the last one before, since a note may be referred to again. */
function noteFor(notes: readonly GatheredNote[], marker: string, page: number): number {
  const same = notes.findIndex((note) => note.marker === marker && note.page === page);
  if (same >= 0) return same;
  const before = notes.findLastIndex((note) => note.marker === marker && note.page < page);
  return before >= 0 ? before : notes.findIndex((note) => note.marker === marker && note.page === page + 1);
}

const noteText = (note: GatheredNote, vocabulary: Vocabulary): string =>
  note.lines.reduce((text, line) => (text === '' ? line : joined(text, line, vocabulary)), '');
