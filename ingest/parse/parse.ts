import { alignStars } from './notes/anchors.ts';
import type { Stretch } from './bounds.ts';
import { inSmallLetters } from './capitals.ts';
import type { Footnote, Heading, Paragraph, ParsedDocument, SourceText } from './document.ts';
import { withMarkersBeside } from './field-marks.ts';
import { gluedFigures } from './notes/glued-figures.ts';
import { withoutBlankLines } from './lines/double-spacing.ts';
import { headingOf } from './heading/heading.ts';
import { readSymbol } from './heading/symbol.ts';
import { layoutOf } from './lines/layout.ts';
import { isNarrative } from './lines/line-kinds.ts';
import { withWholeLeads } from './lines/lead-lines.ts';
import { linesOf, linesWithout, type Line } from './lines/lines.ts';
import { signsPutRight } from './lines/misread.ts';
import { starredNotes, type Note } from './notes/notes.ts';
import { anchoredNotes } from './notes/page-notes.ts';
import { pageLines, withoutLines } from './pages/typed.ts';
import { paragraphsOf, type Body } from './paragraphs/paragraphs.ts';
import { readingOf } from './reading.ts';
import { beforeFurniture, coverOf, regionsOf } from './regions.ts';
import { apart, withBreaks } from './in-line/run-on.ts';
import { withNumberBeside, withWholeOpening, withWholeTitle } from './heading/whole-title.ts';
import { joinLines } from './lines/join-lines.ts';

/** A text whose lines are whole again. */
interface PutTogether {
  /** In small letters where it is printed all in capitals. */
  readonly lowered: string;
  /** As long as the text, numbers beside their paragraphs. */
  readonly text: string;
  readonly layout: NonNullable<SourceText['layout']>;
  /** The text without breaks within a title, an opening or, of a scan, a paragraph. */
  readonly flat: string;
  readonly whole: readonly Line[];
  /** The lines, those that run on into the next apart. */
  readonly lines: readonly Line[];
}

/** Nothing of it changes a place: what is left out is blank. */
function putTogether(source: SourceText): PutTogether {
  const printed = source.text;
  const lowered = inSmallLetters(printed);
  const small = withMarkersBeside(lowered);
  const printedLines = linesOf(small);
  const single = source.layout ? small : withoutBlankLines(small, printedLines);
  const plain = single === small ? printedLines : linesOf(single);
  const text = withNumberBeside(single, plain);
  const broken = text === single ? plain : linesOf(text);
  const layout = source.layout ?? (single === small ? layoutOf(broken) : 'scan');
  const flat =
    layout === 'scan'
      ? signsPutRight(pagesJoined(text, broken))
      : withWholeLeads(withWholeOpening(withWholeTitle(text, broken), broken), broken);
  const whole = flat === text ? broken : linesOf(flat);
  const lines = apart(flat, whole);
  return { lowered, text, layout, flat, whole, lines };
}

/** Takes a text apart: heading, paragraphs, notes and their anchors. Never throws; linear in its length. */
export function parse(source: SourceText): ParsedDocument {
  const { text: printed, known } = source;
  const { lowered, text, layout, flat, whole, lines } = putTogether(source);
  const cover = coverOf(lines);
  const behind = beforeFurniture(lines, cover);
  const numbered = anchoredNotes(text, lines, behind, layout);
  const starred = starredNotes(lines.slice(0, behind));
  const found = known?.footnotes ?? [
    ...footnotesOf(numbered.notes, numbered.anchors),
    ...footnotesOf(
      starred.notes,
      alignStars(
        text,
        starred.notes.map(({ marker, markerStart }) => ({ marker, at: markerStart })),
      ),
    ),
  ];
  const footnotes = [...found].sort((a, b) => a.start - b.start);
  const loose = [...linksIn(text), ...(footnotes.length === 0 ? gluedFigures(text) : [])];
  const masks = markerMasks(footnotes, [...numbered.notes, ...starred.notes], loose);

  const bodyLines = linesWithout(
    flat,
    lines.filter((_, index) => index < behind && !numbered.lines.has(index) && !starred.lines.has(index)),
    masks,
  );
  const body = paragraphsOf(flat, bodyLines);
  const read: Body = known?.paragraphs ? { ...body, paragraphs: known.paragraphs } : body;
  const noteStart = (index: number): number => lines[index]?.start ?? text.length;
  return {
    text: printed,
    reading: readingOf(lines === whole ? flat : withBreaks(flat, lines), masks),
    heading: withKnown(heading(), known?.symbol, known?.title),
    paragraphs: lowered === printed ? read.paragraphs : read.paragraphs.map(inCapitals),
    footnotes,
    regions: regionsOf({
      length: text.length,
      firstParagraph: read.paragraphs[0]?.start ?? null,
      annexes: read.annexes,
      goesOn: read.goesOn,
      adoptions: read.adoptions.map(({ start }) => start),
      notes: [...numbered.lines, ...starred.lines].map((index) => ({
        start: noteStart(index),
        end: noteStart(index + 1),
      })),
      furniture: lines[behind]?.start ?? text.length,
      cover: lines[cover]?.start ?? null,
    }),
  };

  function heading(): Heading {
    const start = read.paragraphs[0]?.start ?? text.length;
    const { adoptions } = read;
    return headingOf({
      top: bodyLines
        .slice(0, 2 * HEADING_LINES)
        .filter(
          ({ content, first }) =>
            content !== '' && (first < start || (first === start && isNarrative(content))),
        )
        .slice(0, HEADING_LINES)
        .concat(read.speaker ?? [])
        .map(contentOf),
      adoption: [
        ...[...adoptions.slice(0, HEADING_LINES), ...adoptions.slice(HEADING_LINES).slice(-2)].map(contentOf),
        ...footnotes.slice(0, 3).flatMap((note) => adoptionIn(text, note)),
      ],
      cover: lines.slice(cover).map(contentOf),
      text: flat,
      within: source.within ?? [],
      isRest: source.isRest ?? false,
    });
  }
}

/** Lead words as they are printed in a text all in capitals. */
const inCapitals = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  lead: paragraph.lead?.toUpperCase() ?? null,
});

/** The paragraphs of a scan each in one line; what a typist set at the foot and the head of its pages is left out. */
function pagesJoined(text: string, lines: readonly Line[]): string {
  const ends = pageLines(lines);
  if (ends.size === 0) return joinLines(text, lines);
  const whole = withoutLines(text, lines, ends);
  return joinLines(whole, linesOf(whole), ends);
}

/** "Adopted at the 1638th meeting, on 10 March 1981, without a vote.": what the note to the title may say. */
const ADOPTED =
  /^Adopted (?:unanimously |without a vote )?at the \d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting/;
function adoptionIn(text: string, { start, end }: Footnote): readonly string[] {
  // Pages leave a second marker: "[1]41 Adopted at".
  const note = text.slice(start, Math.min(end, start + LONGEST_ADOPTION)).replace(/^\d{1,3} /, '');
  return ADOPTED.test(note) ? [note] : [];
}
const LONGEST_ADOPTION = 200;

const contentOf = ({ content }: Line): string => content;

/** No heading is longer. */
const HEADING_LINES = 40;

const footnotesOf = (notes: readonly Note[], anchors: readonly Footnote['anchors'][]): Footnote[] =>
  notes.map(({ marker, start, end }, index) => ({ marker, start, end, anchors: anchors[index] ?? [] }));

/** "the Convention,[3]3": markers of a page, also where its notes were left out. */
const LINK = /\[(\d{1,3})\]\1(?!\d)/g;
const linksIn = (text: string): readonly Stretch[] =>
  text.includes('[1]1') || text.includes('[2]2')
    ? Array.from(text.matchAll(LINK), ({ index, 0: link }) => ({ start: index, end: index + link.length }))
    : [];

/** The markers in the body and those before the notes, in order, without overlap. */
function markerMasks(
  footnotes: readonly Footnote[],
  notes: readonly Note[],
  links: readonly Stretch[],
): Stretch[] {
  const places = [
    ...links,
    ...footnotes.flatMap(({ anchors }) => anchors),
    ...notes.map(({ markerStart, marker, sign }) => ({
      start: markerStart,
      end: markerStart + marker.length + (sign === '[' ? 2 : 0),
    })),
  ].sort((a, b) => a.start - b.start);
  const masks: Stretch[] = [];
  for (const { start, end } of places)
    if (start >= (masks.at(-1)?.end ?? 0) && end > start) masks.push({ start, end });
  return masks;
}

/** What the format itself says of symbol and title goes before what the text says. */
function withKnown(heading: Heading, symbol: string | undefined, title: string | undefined): Heading {
  const own = symbol === undefined ? null : readSymbol(symbol);
  return {
    ...heading,
    ...(own ? { id: own.id, symbol: own.symbol, kind: own.kind, body: own.body } : {}),
    ...(own?.session ? { session: own.session } : {}),
    ...(title ? { title } : {}),
  };
}
