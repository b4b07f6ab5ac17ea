import type { Stretch } from './bounds.ts';
import { PlacedText, type Piece } from './placed-text.ts';

/**
 * How a text is spaced on the page says nothing: typists set two blanks behind a full stop, justified lines have two
 * between any words, and what was copied from a page is indented as a whole. Texts are read evenly spaced.
 */

/** Blanks, of which one is as good as several; tabs are not among them, for they part the cells of tables. */
const GAP = /[ \u00a0]{2,}/g;
/** The amount at the end of a table's row: what stands before it is its column, and stays apart. */
const AMOUNT = /\(?\d{1,3}(?:[ ,.\u00a0]\d{3})*(?:\.\d+)?\)?[ \t]*(?:[\r\n]|$)/y;
const MARGIN = /^[ \u00a0]*/;
/** A letter and the accents that go on it, as some systems take them apart: "e" and U+0301. */
const ACCENTED = /\p{L}[\u0300-\u036f]+/gu;
const ACCENT = /[\u0300-\u036f]/;

/**
 * The text with one blank between words, no margin and letters with their accents in one; null when it is so already.
 * @param hadPages whether it was taken out of a PDF, perhaps.
 */
export function evenlySpaced(text: string, hadPages = false): PlacedText | null {
  const isWide = text.includes('  ') || text.includes('\u00a0\u00a0');
  const changes = [
    ...(isWide ? gapsIn(text, marginOf(text)) : []),
    ...(ACCENT.test(text) ? accentsIn(text) : []),
    ...(text.includes('-\n') || text.includes('-\r') ? partedIn(text) : []),
    ...gluedIn(text),
    ...(hadPages ? looseIn(text) : []),
  ].sort((a, b) => a.start - b.start);
  return changes.length === 0 ? null : new PlacedText(text, [...withChanges(text, changes)]);
}

/** A stretch of the text as printed, and what stands for it. */
interface Change extends Stretch {
  readonly put: string;
}

/** How many blanks all lines begin with that are not empty; one is none. */
function marginOf(text: string): number {
  let margin = Infinity;
  for (const line of text.split(/[\r\n]+/)) {
    if (line.trim() === '') continue;
    margin = Math.min(margin, MARGIN.exec(line)?.[0].length ?? 0);
    if (margin < 2) return 0;
  }
  return Number.isFinite(margin) ? margin : 0;
}

function gapsIn(text: string, margin: number): Change[] {
  const changes: Change[] = [];
  for (const { 0: gap, index: start } of text.matchAll(GAP)) {
    const end = start + gap.length;
    const before = text.charAt(start - 1);
    if (before === '' || before === '\n' || before === '\r') {
      // What is deeper than the margin is a typist's way to begin a paragraph.
      if (margin > 0) changes.push({ start, end: start + Math.min(margin, gap.length), put: '' });
    } else if (/\S/.test(text.charAt(end)) && before !== '\t') {
      AMOUNT.lastIndex = end;
      const keep = AMOUNT.test(text) ? 2 : 1;
      if (gap.length > keep) changes.push({ start: start + keep, end, put: '' });
    }
  }
  return changes;
}

const accentsIn = (text: string): Change[] =>
  [...text.matchAll(ACCENTED)]
    .map(({ 0: letter, index: start }) => ({
      start,
      end: start + letter.length,
      put: letter.normalize('NFC'),
    }))
    .filter(({ start, end, put }) => put.length < end - start);

/** A blank that a PDF's letters seem to leave before a hyphen or an apostrophe: "Women ’s", "non -governmental". */
const LOOSE = /(?<=\p{L}) (?=[’']s(?!\p{L})|-(?:\p{L}{2}|[ \t]*[\r\n]))/gu;
const looseIn = (text: string): Change[] =>
  Array.from(text.matchAll(LOOSE), ({ index: start }) => ({ start, end: start + 1, put: '' }));

/** The end of a line behind a hyphen, and the rest of the word up to the next blank. */
const PARTED = /(?<=\p{L} ?)-[ \t]*(?:\r\n?|\n)[ \t]*(?=\p{L}(\S{0,40})([ \r\n]|$))/gu;

/**
 * Words that the end of a line parts, whole in the line where they begin: "obliga-", "tions under" as "obligations", "under"; with their
 * hyphen those that have one: "Secretary-", "General" as "Secretary-General".
 */
function partedIn(text: string): Change[] {
  const changes: Change[] = [];
  for (const { 0: gap, 1: rest = '', 2: blank = '', index: start } of text.matchAll(PARTED)) {
    const end = start + gap.length;
    const word = text.slice(end, end + 1 + rest.length);
    const isOne = isOneWord(text.slice(Math.max(0, start - 39), start + 1), word);
    changes.push({ start: isOne ? start : start + 1, end, put: '' });
    if (blank === ' ') changes.push({ start: end + word.length, end: end + word.length + 1, put: '\n' });
  }
  return changes;
}

/**
 * Where a page lost a blank or the end of a line: "resolution|1645 (2005)", but no marker of a note, "resolution1"; "the
 * Commission,|Bearing in mind", "clips;|2. Requests".
 */
const GLUED =
  /(?:[Rr]esolution|[Dd]ecision)s?(?=\d{1,4}(?:\/\d{1,3}(?![\d/])| ?\((?:\d{4}|[IVXL]{1,7})\)))|,(?=[A-Z][a-z]{2,12}(?:ing|ed) )|;(?=\d{1,2}\. ?[A-Z][a-z]{2,12}s )/g;

const gluedIn = (text: string): Change[] =>
  Array.from(text.matchAll(GLUED), ({ 0: before, index }) => {
    const at = index + before.length;
    return { start: at, end: at, put: ' ' };
  });

/** What keeps its hyphen where a line ends behind it: "peace-", "keeping". */
const COMPOUND =
  /(?:^|[^\p{L}-])(?:ad|air|all|anti|arms|broad|by|cease|co|counter|cross|decision|ex|extra|far|follow|free|full|hand|hard|high|human|inter|intra|land|large|law|long|low|mid|multi|narrow|near|new|non|off|oil|old|on|one|open|over|part|peace|policy|post|pre|pro|quasi|re|rule|sea|self|semi|short|small|so|socio|sub|third|time|trans|two|ultra|un|under|up|value|vice|war|well|wide|world|year|zero|[\p{L}-]*-\p{L}+)-$/iu;

/**
 * Whether two halves that the end of a line parts are one word: "Com-", "mission". Of "inter-" and the like it is not known
 * whether they keep their hyphen, so they stay apart; but "Inter-", "national" is one word in any text.
 */
const isOneWord = (half: string, rest: string): boolean =>
  /\p{L}{2}-$/u.test(half) &&
  /^\p{Ll}+(?![\p{L}-])/u.test(rest) &&
  (rest.startsWith('nation') || !COMPOUND.test(half));

/** What is changed and what is not, in order. */
function* withChanges(text: string, changes: readonly Change[]): Iterable<Piece> {
  let from = 0;
  for (const change of changes) {
    yield { start: from, end: change.start };
    if (change.put !== '') yield change;
    from = change.end;
  }
  yield { start: from, end: text.length };
}
