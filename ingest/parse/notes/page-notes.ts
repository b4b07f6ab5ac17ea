import { alignAnchors } from './anchors.ts';
import type { Anchor } from '../document.ts';
import { areInColumn } from './column-notes.ts';
import type { Line } from '../lines/lines.ts';
import type { Stretch } from '../bounds.ts';
import { notesOfText, styleOf, type Note, type Notes } from './notes.ts';
import { notesAmong } from './notes-among.ts';

/** The numbered notes of a text with their markers in the body. */
export interface AnchoredNotes extends Notes {
  readonly anchors: readonly (readonly Anchor[])[];
}

/**
 * The numbered notes and their markers. Typists and printers began with 1 again on each page: then the markers are those between
 * the notes of the page before and the page's own. That numbers start anew is only believed where each such page has its markers.
 */
export function anchoredNotes(
  text: string,
  lines: readonly Line[],
  behind: number,
  layout: 'flat' | 'scan',
): AnchoredNotes {
  const read = (mayStartAnew: boolean): Notes =>
    layout === 'scan'
      ? notesAmong(lines.slice(0, behind), mayStartAnew)
      : notesOfText(lines, behind, mayStartAnew);
  const align = (notes: readonly Note[], where: readonly Stretch[]): Anchor[][] =>
    alignAnchors(
      text,
      notes.map(({ marker }) => marker),
      where,
      styleOf(notes, layout === 'scan' || areInColumn(notes) ? 'spaced' : 'glued'),
    );
  const found = read(true);
  const pages = pagesOf(found.notes);
  if (pages.length > 1) {
    const parts = partsOf(
      stretches(lines, behind, found.lines),
      pages.map((notes, page) => ({
        start: pages[page - 1]?.at(-1)?.end ?? 0,
        end: (pages[page + 1] && notes[0]?.markerStart) ?? Infinity,
      })),
    );
    const anchors = pages.map((notes, page) => align(notes, parts[page] ?? []));
    if (anchors.every(isBelieved)) return { ...found, anchors: anchors.flat() };
  }
  const { notes, lines: taken } = pages.length > 1 ? read(false) : found;
  return { notes, lines: taken, anchors: align(notes, stretches(lines, behind, taken)) };
}

/** The notes by their pages: each with 1 begins one, but for the first. */
function pagesOf(notes: readonly Note[]): readonly (readonly Note[])[] {
  const pages: Note[][] = [];
  let last = Infinity;
  for (const note of notes) {
    const number = Number(note.marker);
    if (number <= last) pages.push([]);
    pages.at(-1)?.push(note);
    last = number;
  }
  return pages;
}

/** The first note of a page has its marker, and so have most. */
const isBelieved = (anchors: readonly (readonly Anchor[])[]): boolean =>
  (anchors[0]?.length ?? 0) > 0 && anchors.filter(({ length }) => length > 0).length * 2 > anchors.length;

/** The parts of stretches that lie in each page; both in order. */
function partsOf(between: readonly Stretch[], pages: readonly Stretch[]): Stretch[][] {
  let first = 0;
  return pages.map((page) => {
    while ((between[first]?.end ?? Infinity) <= page.start) first++;
    const parts: Stretch[] = [];
    for (let at = first; (between[at]?.start ?? Infinity) < page.end; at++) {
      const { start, end } = between[at] ?? page;
      parts.push({ start: Math.max(start, page.start), end: Math.min(end, page.end) });
    }
    return parts;
  });
}

/** What lies between the notes: there the markers are. */
function stretches(lines: readonly Line[], behind: number, notes: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const index of [...notes].sort((a, b) => a - b)) {
    const line = lines[index];
    if (!line) continue;
    if (line.start > from) found.push({ start: from, end: line.start });
    from = line.end;
  }
  const end = lines[behind - 1]?.end ?? 0;
  if (end > from) found.push({ start: from, end });
  return found;
}
