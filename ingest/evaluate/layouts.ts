import type { ExtractionRecord, RecordFootnote } from '../record.ts';

/**
 * One text in many layouts: as word processors, typists, mail and old systems set it. What it says is the same, so what is
 * read in it must be the same too; no reference is needed to see where it is not.
 */

/** A way to set a text. */
export interface Layout {
  readonly name: string;
  /** @param record what was read in the text as it is, for layouts that set its notes elsewhere. */
  readonly lay: (text: string, record: ExtractionRecord) => string;
}

/** By name, mildest first. Texts are taken to have a paragraph in each line, indented by a tab or not. */
export const LAYOUTS: readonly Layout[] = [
  { name: 'lines of Windows', lay: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'blank lines between', lay: (text) => text.replaceAll('\n', '\n\n') },
  { name: 'straight signs', lay: (text) => text.replace(/[“”‘’–\u00a0]/g, (sign) => STRAIGHT[sign] ?? ' ') },
  { name: 'accents apart', lay: (text) => text.normalize('NFD') },
  { name: 'two blanks for one', lay: (text) => text.replaceAll(' ', '  ') },
  { name: 'indented as a whole', lay: (text) => text.replaceAll(/^(?=.)/gm, '      ') },
  { name: 'typed', lay: (text) => typed(text, { width: 78, indent: 8, apart: false }) },
  { name: 'typed, paragraphs apart', lay: (text) => typed(text, { width: 72, indent: 5, apart: true }) },
  { name: 'typed in a column', lay: (text) => typed(text, { width: 60, indent: 5, apart: true }) },
  {
    name: 'typed, words parted',
    lay: (text) => typed(text, { width: 65, indent: 5, apart: true, parting: true }),
  },
  { name: 'typed on pages', lay: onPages },
  { name: 'on printed pages', lay: (text, record) => onPrintedPages(text, record, false) },
  { name: 'on printed pages, laid out', lay: (text, record) => onPrintedPages(text, record, true) },
  { name: 'in one line', lay: (text) => text.trim().replaceAll(/\s+/g, ' ') },
  { name: 'broken lines, not indented', lay: (text) => typed(text, { width: 72, indent: 0, apart: true }) },
];

const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
};

interface TypedPage {
  /** Characters in a line. */
  readonly width: number;
  /** Blanks before a paragraph that a tab indents. */
  readonly indent: number;
  /** Whether blank lines stand between paragraphs. */
  readonly apart: boolean;
  /** Whether long words are parted at the ends of lines. */
  readonly parting?: boolean;
}

function typed(text: string, page: TypedPage): string {
  return text
    .split(/[\n\v\f]/)
    .map((paragraph) =>
      linesOf(paragraph, page)
        .map(({ line }) => line)
        .join('\n'),
    )
    .join(page.apart ? '\n\n' : '\n');
}

/** A line, and where in its paragraph what it says begins. */
interface TypedLine {
  readonly line: string;
  readonly from: number;
}

/** A paragraph in lines no longer than the page is wide, broken at blanks. */
function linesOf(paragraph: string, { width, indent, parting = false }: TypedPage): TypedLine[] {
  const lines: { line: string; from: number }[] = [
    { line: paragraph.startsWith('\t') ? ' '.repeat(indent) : '', from: 0 },
  ];
  for (const { 0: word, index } of paragraph.matchAll(/\S+/g)) {
    const last = lines.at(-1);
    if (!last) continue;
    const room = width - last.line.length - 1;
    const isFirst = last.line.trim() === '';
    const gap = isFirst ? '' : /\t/.test(paragraph.charAt(index - 1)) ? '    ' : ' ';
    if (isFirst || gap.length - 1 + word.length <= room) last.line += `${gap}${word}`;
    else if (parting && room > 5 && /^\p{Ll}{9,}[,;.]?$/u.test(word)) {
      const size = Math.min(room - 1, word.length - 5);
      last.line += ` ${word.slice(0, size)}-`;
      lines.push({ line: word.slice(size), from: index + size });
    } else lines.push({ line: word, from: index });
  }
  return lines;
}

/** Lines of the body on a page. */
const ON_A_PAGE = 40;

/** A text whose notes stand at the feet of its pages. */
interface Paged {
  /** A line, or the blank one behind a paragraph. */
  readonly line: (line: string, notes: readonly RecordFootnote[]) => void;
  readonly endParagraph: () => void;
}

/**
 * Goes through the paragraphs of a text but for its notes, line by line, with the notes whose markers stand in each line; those of
 * the cover, which word processors set last, come first.
 */
function byLines(text: string, { footnotes }: ExtractionRecord, page: TypedPage, out: Paged): void {
  const notes = footnotes.filter(({ anchors }) => anchors.length > 0);
  const isInNote = (at: number): boolean => footnotes.some(({ start, end }) => at < end && at >= start - 6);
  let start = 0;
  const paragraphs = text.split('\n').map((paragraph) => {
    const from = start;
    start += paragraph.length + 1;
    return { paragraph, from };
  });
  const masthead = paragraphs.findLastIndex(({ paragraph }) => paragraph.trim() === 'United Nations');
  const cover = masthead < 0 ? [] : paragraphs.splice(masthead);
  for (const { paragraph, from } of [...cover, ...paragraphs]) {
    if (isInNote(from + Math.max(0, paragraph.search(/\S/)))) continue;
    const lines = linesOf(paragraph, page);
    for (const [index, { line, from: at }] of lines.entries()) {
      const end = from + (lines[index + 1]?.from ?? paragraph.length);
      const isHere = (place: number): boolean => place >= from + at && place < end;
      out.line(
        line,
        notes.filter(({ anchors }) => isHere(anchors[0]?.start ?? -1)),
      );
    }
    if (lines.some(({ line }) => line.trim() !== '')) out.endParagraph();
  }
}

/** As documents were typed until the 1990s: notes at the feet of pages, which bear the symbol and their number on top. */
function onPages(text: string, record: ExtractionRecord): string {
  const page: TypedPage = { width: 72, indent: 5, apart: true };
  const out: string[] = [];
  let onPage = 0;
  let pages = 1;
  let due: string[] = [];
  const foot = (): void => {
    if (due.length > 0) out.push('', ...due);
    due = [];
  };
  byLines(text, record, page, {
    line: (line, notes) => {
      if (onPage >= ON_A_PAGE) {
        foot();
        onPage = 0;
        pages += 1;
        out.push(
          '',
          '',
          '/...',
          '\f',
          record.document.symbol ?? 'A/RES/1/1',
          `Page ${String(pages)}`,
          '',
          '',
        );
      }
      out.push(line);
      onPage += 1;
      for (const note of notes) due.push(typed(`\t${note.marker} ${note.text}`, page), '');
    },
    endParagraph: () => out.push(''),
  });
  foot();
  return out.join('\n');
}

/**
 * As programs take the text out of the UN's PDFs: notes below a rule, their numbers in lines of their own, symbol, title, page and
 * print job at the edges of pages; `laidOut`: in columns as they are printed, with the margin and the paragraphs' indents.
 */
function onPrintedPages(text: string, record: ExtractionRecord, laidOut: boolean): string {
  const page: TypedPage = { width: 86, indent: laidOut ? 5 : 0, apart: false };
  const margin = laidOut ? ' '.repeat(17) : '';
  const { symbol, title } = record.document;
  const head = laidOut
    ? [`${symbol ?? ''}${' '.repeat(40)}${title ?? ''}`, '', '']
    : [symbol ?? '', '', title ?? '', ''];
  const out: string[] = [];
  let onPage = 0;
  let pages = 1;
  let due: string[] = [];
  const foot = (): void => {
    if (due.length > 0) out.push(`${margin}__________________`, ...due, '');
    due = [];
    const number = `${String(pages)}/99`;
    out.push(...(laidOut ? [`${number}${' '.repeat(60)}20-00001`] : ['', number, '', '20-00001', '']));
  };
  byLines(text, record, page, {
    line: (line, notes) => {
      if (onPage >= ON_A_PAGE) {
        foot();
        out.push(`\f${head[0] ?? ''}`, ...head.slice(1));
        onPage = 0;
        pages += 1;
      }
      out.push(line.trim() === '' ? '' : margin + line);
      onPage += 1;
      for (const { marker, text: words } of notes)
        due.push(
          margin + marker,
          ...linesOf(words, page).map((note) => `${margin}${laidOut ? '  ' : ''}${note.line.trim()}`),
        );
    },
    endParagraph: () => undefined,
  });
  foot();
  return `${out.join('\n')}\f`;
}

/** What two records of the same text have apart. */
export interface Difference {
  /** Citations that the other has not, by what they cite: "A/RES/66/1", "unresolved". */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Ids of paragraphs that only one of them has. */
  readonly paragraphs: readonly string[];
  /** Ids of names that only one of them has. */
  readonly names: readonly string[];
}

const citedIn = ({ citations }: ExtractionRecord): string[] =>
  citations.map((citation) => citation.target?.id ?? citation.status);
const paragraphsOf = ({ paragraphs }: ExtractionRecord): string[] => paragraphs.map(({ id }) => id);
const namesIn = ({ entities }: ExtractionRecord): string[] => entities.map(({ id }) => id);

/** What the text in another layout gives beside what it gave as it was. */
export function differenceOf(asItWas: ExtractionRecord, laid: ExtractionRecord): Difference {
  const either = (of: (record: ExtractionRecord) => string[]): string[] => [
    ...without(of(asItWas), of(laid)),
    ...without(of(laid), of(asItWas)),
  ];
  return {
    lost: without(citedIn(asItWas), citedIn(laid)),
    added: without(citedIn(laid), citedIn(asItWas)),
    paragraphs: either(paragraphsOf),
    names: either(namesIn),
  };
}

/** The members of one list that the other has not, each as often as it has it more. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const member of other) left.set(member, (left.get(member) ?? 0) + 1);
  return list.filter((member) => {
    const count = left.get(member) ?? 0;
    left.set(member, count - 1);
    return count <= 0;
  });
}
