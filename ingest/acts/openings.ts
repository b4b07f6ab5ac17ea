import { isCover, isNarrative, isOpening, withoutClause } from '../parse/lines/line-kinds.ts';
import type { Line } from '../parse/lines/lines.ts';
import { ordinalValue } from '../symbols/ordinal.ts';
import { actNumber, isEntry, type ActNumber } from './numbers.ts';

/** A line that begins with the number of an act, by its index. */
export interface NumberLine {
  readonly line: number;
  readonly number: ActNumber;
}

/** An act by its number, below which somebody speaks or a decision is told. */
export interface Opening {
  /** Index of its first line. */
  readonly from: number;
  /** Of the line with its number and title: below a symbol in a masthead. */
  readonly titled: number;
  /** Of the line in which somebody speaks, or that tells. */
  readonly said: number;
  readonly number: ActNumber;
  /** Whether it stands directly below the number of another act, as the entries of a list do. */
  readonly isListed: boolean;
  /** Who speaks; null where a decision is told. */
  readonly speaker: string | null;
}

/** Between the number of an act and who speaks stand no more lines that say something: title, day, meeting, item. */
const REACH = 8;
/** The symbol in a masthead stands no farther above the number. */
const MASTHEAD = 20;

/** All lines of a text that begin with the number of an act, also those of lists of contents. */
export const numberLines = (lines: readonly Line[]): readonly NumberLine[] =>
  lines.flatMap(({ content }, line) => {
    const number = actNumber(content);
    return number ? [{ line, number }] : [];
  });

/** Those below which an act follows. */
export function openingsAmong(lines: readonly Line[], numbers: readonly NumberLine[]): readonly Opening[] {
  const openings: Opening[] = [];
  let from = 0;
  let before = 0;
  for (const [index, { line, number }] of numbers.entries()) {
    const next = numbers[index + 1];
    if (next && isSame(number, next.number) && isNear(lines, line, next.line)) continue;
    const said = saidBelow(lines, line, next?.line ?? lines.length);
    if (said) {
      const symbol = firstOf(lines, numbers.slice(from, index + 1));
      openings.push({
        from: headOf(lines, symbol, before),
        titled: line,
        number,
        isListed: isListed(lines, symbol),
        ...said,
      });
      before = said.said + 1;
    }
    from = index + 1;
  }
  return openings;
}

function isListed(lines: readonly Line[], line: number): boolean {
  let above = line - 1;
  while (lines[above]?.content === '') above--;
  const content = lines[above]?.content ?? '';
  return actNumber(content) !== null || isEntry(content);
}

/** The first of the last of these lines that have one number, near each other: the symbol in the masthead. */
function firstOf(lines: readonly Line[], numbers: readonly NumberLine[]): number {
  let first = numbers.length - 1;
  for (; first > 0; first--) {
    const [above, below] = [numbers[first - 1], numbers[first]];
    if (!above || !below || !isSame(above.number, below.number) || !isNear(lines, above.line, below.line))
      break;
  }
  return numbers[first]?.line ?? 0;
}

/** "Resolution adopted by the General Assembly on 5 December 2033", "[on the report of the Third Committee (A/88/455)]", above its number. */
const OF_HEAD =
  /^(?:Resolution|Decision) adopted by the |^Resolutions adopted by the [^.]{3,80} on \d{1,2} [A-Z][a-z]+ \d{4}$|^\[(?:on|without) [^\]]*\]\d{0,2}$/;
/** "United Nations" stands no farther above the symbol in a masthead. */
const COVER = 3;

/** Where the lines begin that stand above the number of an act and belong to it, behind those of the act before. */
function headOf(lines: readonly Line[], number: number, before: number): number {
  let head = number;
  let cover = actNumber(lines[number]?.content ?? '')?.isSymbol ? COVER : 0;
  for (let index = number - 1; index >= before; index--) {
    const content = lines[index]?.content ?? '';
    if (content === '') continue;
    if (OF_HEAD.test(content) || (cover > 0 && isCover(content))) head = index;
    else if (--cover < 0) break;
  }
  return head;
}

const isSame = (one: ActNumber, other: ActNumber): boolean => one.base === other.base;

/** Whether the second of two numbers stands in the masthead of the first: few lines, and nobody speaks between. */
function isNear(lines: readonly Line[], one: number, other: number): boolean {
  let said = 0;
  for (let index = one + 1; index < other && said <= MASTHEAD; index++) {
    const content = lines[index]?.content ?? '';
    if (content === '') continue;
    said++;
    if (isOpening(content) || isNarrative(content)) return false;
  }
  return said <= MASTHEAD;
}

function saidBelow(
  lines: readonly Line[],
  line: number,
  next: number,
): Pick<Opening, 'said' | 'speaker'> | null {
  let reach = REACH;
  for (let index = line + 1; index < next && reach > 0; index++) {
    const content = lines[index]?.content ?? '';
    if (content === '') continue;
    reach--;
    const speaking = isOpening(content) ? content : overTheEnd(content, lines[index + 1]?.content ?? '');
    // A quotation begins there: the number above it is of what is quoted.
    if (speaking !== null) return QUOTE.test(speaking) ? null : { said: index, speaker: speakerOf(speaking) };
    if (isNarrative(content)) return { said: index, speaker: null };
  }
  return null;
}

const QUOTE = /^["“[]/;

/** "The Conference of the|Parties,": a name that runs over the end of a line. */
function overTheEnd(content: string, next: string): string | null {
  const both = `${content} ${next}`;
  return content.startsWith('The ') && isOpening(both) ? both : null;
}

/** Who speaks, in small letters and without the number of the session: "The Sixtieth World Health Assembly,". */
export function speakerOf(opening: string): string {
  const name = withoutClause(opening).replace(/^["“[]?The |[\s,:.]+$/g, '');
  const [ordinal = ''] = /^[A-Z][a-z]+(?:-[A-Za-z][a-z]*)?(?= )/.exec(name) ?? [];
  return (ordinalValue(ordinal) === null ? name : name.slice(ordinal.length + 1)).toLowerCase();
}
