import type { Line, Span } from './lines.ts';
import { mostCommon } from '../../../most-common.ts';
import { joined, type Vocabulary } from './hyphens.ts';

/** A line of the text and the page it stands on. */
export interface PlacedLine extends Line {
  readonly page: number;
}

/** A paragraph put together from its lines. */
export interface PdfParagraph {
  readonly text: string;
  readonly raised: readonly (Span & { readonly page: number })[];
  readonly indented: boolean;
}

/** The measure of a document's type area. */
interface Measure {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly leading: number;
}

/** Number, letter or section in front of a paragraph or heading: "1.", "(a)", "IV.", "73/3.", "ES-10/15." */
const ENUMERATOR =
  /^(?:\d{1,3}\.|\([a-z]{1,5}\)|\(\d{1,3}\)|[IVXL]{1,6}\.|[A-Z]\.|(?:(?:ES|S)-)?\d{1,4}\/\d{1,4}(?: [A-Z])?\.|[•–—])(?=\s)/;
/** "The General Assembly," stands in a line of its own. */
const OPENING =
  /^The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council),?$/;
const INDENT = 6;
const SAME = 3;
const HANGING = 60;

/** Lines to paragraphs, by indents, gaps, numbers, and by lines that end although a word would still fit. */
export function paragraphsOf(lines: readonly PlacedLine[], vocabulary: Vocabulary): PdfParagraph[] {
  const measure = measureOf(lines);
  const groups: PlacedLine[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    if (current && continues(current, line, measure)) current.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphFrom(group, measure, vocabulary));
}

function measureOf(lines: readonly PlacedLine[]): Measure {
  const size = bodySizeOf(lines);
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.3);
  const left = mostCommon(body.map((line) => [Math.round(line.left), 1]));
  const right = rightEdge(body) ?? left;
  const steps = body.flatMap((line, index) => {
    const above = body[index - 1];
    return above && above.page === line.page ? [Math.round((above.y - line.y) * 2) / 2] : [];
  });
  return { left, right, size, leading: leadingOf(steps, size) ?? 1.2 * size };
}

/** From line to line: in a text of short paragraphs most steps may be those from one to the next, which are larger. */
function leadingOf(steps: readonly number[], size: number): number | undefined {
  const counts = new Map<number, number>();
  for (const step of steps) if (step >= size) counts.set(step, (counts.get(step) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const usual = [...counts].filter(([, count]) => 2 * count >= most).map(([step]) => step);
  return usual.length === 0 ? undefined : Math.min(...usual);
}

/**
 * The right edge of the type area: the furthest that several lines reach, since a single one may be a wide
 * table's. A text of a few lines has perhaps one full one.
 */
function rightEdge(lines: readonly Line[]): number | undefined {
  const rights = lines.map((line) => line.right).sort((one, other) => other - one);
  const several = rights.length < 30 ? 1 : Math.max(2, Math.floor(rights.length / 50));
  return (
    rights.find((right, index) => right - (rights[index + several - 1] ?? -Infinity) <= SAME) ?? rights[0]
  );
}

/** The size most of a document is set in, in points. */
export const bodySizeOf = (lines: readonly Line[]): number =>
  mostCommon(lines.map((line) => [line.size, line.text.length]));

function continues(paragraph: readonly PlacedLine[], line: PlacedLine, measure: Measure): boolean {
  const first = paragraph[0];
  const last = paragraph.at(-1);
  if (!first || !last) return false;
  if (Math.abs(line.size - last.size) > 0.6) return false;
  const leading = measure.leading * Math.max(1, line.size / measure.size);
  // A browser sets a line with a marker lower, to make room for it.
  const gap = line.raised.length > 0 ? 1.4 : 1.25;
  if (line.page === last.page && last.y - line.y > gap * leading) return false;
  const second = paragraph[1];
  const indent = line.left - (second ?? first).left;
  if (second ? Math.abs(indent) > SAME : indent > SAME && !hangs(first, indent)) return false;
  // Two lines with a paragraph's indent, the second with a capital: two paragraphs of one line.
  const both = !second && line.left > measure.left + INDENT && Math.abs(indent) <= SAME;
  if (both && endsSentence(last) && /^[\p{Lu}“"]/u.test(line.text)) return false;
  if (line.left < measure.left - INDENT && !hangs(first, indent) && indent < -SAME && second) return false;
  if (OPENING.test(line.text) || OPENING.test(last.text)) return false;
  if (ENUMERATOR.test(line.text) && (line.left > measure.left + INDENT || endsSentence(last))) return false;
  // Titles are set to a narrower measure and broken by sense.
  if (line.size > measure.size + 0.6 || !endsEarly(last, line, measure)) return true;
  // A narrow quotation ends early in every line, but goes on in the middle of a sentence.
  const wide = last.right - last.left > 0.5 * (measure.right - measure.left);
  const midSentence = /^[\p{Ll}(]/u.test(line.text) || (wide && /^\d/.test(line.text));
  return !endsSentence(last) && midSentence && line.left >= last.left - HANGING;
}

/** Under the words of a numbered line, not under its number. */
const hangs = (first: Line, indent: number): boolean => indent <= HANGING && ENUMERATOR.test(first.text);

const endsSentence = (line: Line): boolean => {
  const marker = line.raised.at(-1);
  const text = marker?.end === line.text.length ? line.text.slice(0, marker.start).trimEnd() : line.text;
  return /(?:[.;:,?!”"’)\]]|[;,] (?:and|or))$/.test(text);
};

/** Whether the next line's first word would have fitted: so the line was ended on purpose. */
function endsEarly(last: Line, next: Line, measure: Measure): boolean {
  const letter = (last.right - last.left) / Math.max(1, last.text.length);
  const word = (/^\S+/.exec(next.text)?.[0].length ?? 0) * letter;
  const slack = (endsSentence(last) ? 2 : 6) * letter;
  return last.right + word + slack < measure.right;
}

function paragraphFrom(lines: readonly PlacedLine[], measure: Measure, vocabulary: Vocabulary): PdfParagraph {
  let text = '';
  const raised: (Span & { page: number })[] = [];
  for (const line of lines) {
    const before = text.length;
    text = before === 0 ? line.text : joined(text, line.text, vocabulary);
    const shift = text.length - line.text.length;
    for (const span of line.raised)
      raised.push({ start: span.start + shift, end: span.end + shift, page: line.page });
  }
  const first = lines[0];
  const inset = first ? first.left - measure.left : 0;
  // What stands further in is set to the right or in the middle.
  const indented = inset > INDENT && inset <= HANGING;
  return { text: text.replace(ENUMERATOR_SPACE, '$1\t'), raised, indented };
}

/** As long as before: offsets of raised characters stay right. */
const ENUMERATOR_SPACE = new RegExp(`(${ENUMERATOR.source})\\s`);
