import { decodeText } from '../../decode.ts';
import { ReadError } from '../../read-error.ts';
import type { SourceText } from '../../../parse/document.ts';
import type { DocumentFormat } from '../format.ts';
import { FlatMarkup } from '../flat-markup.ts';
import { linkedSymbol } from '../../../symbols/links.ts';
import { markedStartOf } from '../start-of.ts';
import { htmlLines, type HtmlLine, type HtmlPiece } from './lines.ts';

/** Web pages: of word processors, of the UN's own sites, old and broken ones too. */
export const html: DocumentFormat = {
  format: 'html',
  name: 'a web page (HTML)',
  detects: (bytes, start = markedStartOf(bytes)) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)[\s>]/i.test(start),
  read: async (bytes) => await read(decodeText(bytes)),
};

async function read(page: string): Promise<SourceText> {
  const lines = await htmlLines(page);
  if (lines.length === 0) throw new ReadError('empty', 'is a web page without text');
  const notes = notesOf(lines);
  const isNote = new Set([...notes.values()].flatMap((note) => note.lines));
  const flat = new FlatMarkup();
  const placed = new Set<string>();
  for (const line of lines) {
    if (isNote.has(line)) continue;
    flat.startLine();
    flat.coverLine(line.isFurniture);
    trimmed(line.pieces).forEach((piece) => {
      const id = innerLink(piece);
      const note = id === null ? undefined : notes.get(id);
      if (id === null || !note || !isMarker(piece.text)) return addPiece(flat, piece);
      if (placed.has(id)) return flat.add(note.marker, true);
      placed.add(id);
      flat.openNote(note.marker);
      note.lines.forEach((noteLine, index) => {
        if (index > 0) flat.add(' ');
        for (const words of index === 0 ? withoutMarker(noteLine) : noteLine.pieces) addPiece(flat, words);
      });
      flat.closeNote();
    });
    flat.endLine();
  }
  return flat.source({});
}

interface HtmlNote {
  readonly marker: string;
  readonly lines: readonly HtmlLine[];
}

/** "1", "[1]", "(a)", "*" */
const MARKER = /^\s*[[(]?(\d{1,4}|[a-z]{1,2}|[*†‡§]{1,4})[\])]?\.?\s*$/;
const isMarker = (text: string): boolean => MARKER.test(text);
const innerLink = ({ href }: HtmlPiece): string | null => (href?.startsWith('#') ? href.slice(1) : null);

/**
 * Notes by the name that their references link to: a line that begins with the same marker linked back,
 * and the lines behind it in the same block.
 */
function notesOf(lines: readonly HtmlLine[]): Map<string, HtmlNote> {
  const wanted = new Set<string>();
  const defined = new Map<string, number>();
  lines.forEach(({ ids }, index) => {
    for (const id of ids) if (!defined.has(id)) defined.set(id, index);
  });
  for (const { pieces } of lines)
    for (const piece of pieces) {
      const id = innerLink(piece);
      if (id !== null && isMarker(piece.text)) wanted.add(id);
    }
  const notes = new Map<string, HtmlNote>();
  lines.forEach((line, index) => {
    const first = trimmed(line.pieces)[0];
    const marker = first && MARKER.exec(first.text)?.[1];
    // A reference and its note link to each other: what leads down is a reference.
    const back = first ? innerLink(first) : null;
    if (marker === undefined || back === null || (defined.get(back) ?? index) >= index) return;
    const id = [...line.ids].find((each) => wanted.has(each));
    if (id === undefined) return;
    let end = index + 1;
    while (line.block !== null && lines[end]?.block === line.block) end += 1;
    notes.set(id, { marker, lines: lines.slice(index, end) });
  });
  return notes;
}

const trimmed = (pieces: readonly HtmlPiece[]): HtmlPiece[] => {
  const kept = pieces.slice(
    Math.max(
      0,
      pieces.findIndex(({ text }) => text.trim() !== ''),
    ),
    pieces.findLastIndex(({ text }) => text.trim() !== '') + 1,
  );
  return kept.map(({ text, raised, href }, index) => {
    const words = ends(text, index === 0, index === kept.length - 1);
    return { text: words, raised, href };
  });
};

const ends = (text: string, first: boolean, last: boolean): string => {
  const start = first ? text.replace(/^[ \n]+/, '') : text;
  return last ? start.trimEnd() : start;
};

const withoutMarker = (line: HtmlLine): HtmlPiece[] => trimmed(line.pieces).slice(1);

function addPiece(flat: FlatMarkup, { text, raised, href }: HtmlPiece): void {
  flat.openLink(href === null ? null : linkedSymbol(href));
  flat.add(text, raised);
  flat.closeLink();
}
