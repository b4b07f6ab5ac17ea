import { REGISTERED } from '../registry/registry.ts';
import { capitalised } from '../symbols/symbol.ts';
import { MONTHS } from './dates.ts';

/**
 * Texts printed all in capitals: cables, telexes, some prints of the first decades. What tells a name, a lead verb and a new
 * sentence is lost in them. It is put back: small letters, but for the names that the registry knows, the nouns that stand for
 * bodies, months, numerals and symbols, and the first word of a sentence or a paragraph.
 */

/** Of a text all in capitals no more letters than this share are small: a stamp, a note of an archive. */
const SMALL = 0.08;
/** What may stand above it, in code units: no more of this than half is in small letters. */
const HEAD = 2000;
/** A text with fewer capitals is a heading at most. */
const FEWEST = 200;

function isInCapitals(text: string): boolean {
  const head = Math.min(text.length, HEAD);
  const most = text.length * SMALL;
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a && ++small > most) return false;
    // Most texts are told by their first words.
    if (at === head && small > head / 2) return false;
  }
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  return capitals >= FEWEST && small < capitals * SMALL;
}

/** A word, a number, or a symbol: "CO-OPERATION", "3376", "A/31/197/ADD.1". */
const TOKEN = /[A-Z\dÀ-Þ](?:[A-Z\dÀ-Þ'’-]|[/.](?=[A-Z\d]))*/g;
const TITLED = new Set(
  `UNITED NATIONS ASSEMBLY COUNCIL COMMISSION SUB-COMMISSION COMMITTEE CONFERENCE BOARD SECRETARIAT SECRETARY-GENERAL PRESIDENT CHARTER STATE STATES MEMBER GOVERNMENT GOVERNMENTS TERRITORIES NO NOS ${MONTHS.replaceAll('|', ' ').toUpperCase()}`.split(
    ' ',
  ),
);
/** Names that are also words. */
const WORDS = new Set(['WHO', 'LAS']);

interface Name {
  readonly tokens: readonly string[];
  readonly spelt: readonly string[];
}

/** So many tokens tell most names apart. */
const OPENING = 3;

/** Names of the registry by their first three tokens, longer ones first; made when the first text in capitals comes. */
let names: ReadonlyMap<string, readonly Name[]> | null = null;

function namesOfRegistry(): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const { name, aliases } of REGISTERED)
    for (const words of [name, ...aliases]) {
      const places = [...words.toUpperCase().matchAll(TOKEN)];
      const tokens = places.map(([token]) => token);
      const spelt = places.map(({ 0: token, index }) => words.slice(index, index + token.length));
      const [first] = tokens;
      if (first === undefined || (tokens.length === 1 && WORDS.has(first))) continue;
      const opening = tokens.slice(0, OPENING).join(' ');
      found.set(opening, [...(found.get(opening) ?? []), { tokens, spelt }]);
    }
  for (const known of found.values()) known.sort((a, b) => b.tokens.length - a.tokens.length);
  return found;
}

interface Token {
  readonly words: string;
  readonly at: number;
}

/** The same text, as long, in small letters with capitals where a text has them; itself where it is not all in capitals. */
export function inSmallLetters(text: string): string {
  if (!isInCapitals(text)) return text;
  names ??= namesOfRegistry();
  const tokens: Token[] = Array.from(text.matchAll(TOKEN), ({ 0: words, index }) => ({ words, at: index }));
  const pieces: string[] = [];
  let from = 0;
  const put = (token: Token, spelt: string): void => {
    pieces.push(text.slice(from, token.at), spelt);
    from = token.at + token.words.length;
  };
  for (let index = 0; index < tokens.length;) {
    const name = nameAt(text, tokens, index, names);
    const spelt = name?.spelt ?? [spellingOf(text, tokens, index, names)];
    for (const [offset, words] of spelt.entries()) {
      const token = tokens[index + offset];
      if (token)
        put(
          token,
          offset === 0 && opens(text, token.at) && !isLabel(text, token) ? withCapital(words) : words,
        );
    }
    index += spelt.length;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** What may stand between two words of a name: a blank, the end of a line, a comma, a bracket. */
const INSIDE = /^[\s,()"“”]{1,6}$/;

function nameAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  known: ReadonlyMap<string, readonly Name[]>,
): Name | null {
  const isNext = (word: string, offset: number): boolean => {
    const token = tokens[index + offset];
    const before = tokens[index + offset - 1];
    return (
      token?.words === word &&
      (offset === 0 ||
        (before !== undefined && INSIDE.test(text.slice(before.at + before.words.length, token.at))))
    );
  };
  const opening = tokens.slice(index, index + OPENING).map(({ words }) => words);
  for (let length = opening.length; length > 0; length--) {
    const found = known.get(opening.slice(0, length).join(' '))?.find((name) => name.tokens.every(isNext));
    if (found) return found;
  }
  return null;
}

/** The nouns that two names share what follows: "DECLARATION AND |PROGRAMME OF ACTION ON …|". */
const SHARING = /^(?:DECLARATION|CONVENTION|PROTOCOL|TREATY|AGREEMENT|COVENANT|CHARTER|RULES|PRINCIPLES)$/;

/** In front of the letter of a list, at the beginning of a line: "(a)". */
const LABEL = /(?:^|\n)[ \t]*\($/;

const isLabel = (text: string, { words, at }: Token): boolean =>
  text.charAt(at + words.length) === ')' && LABEL.test(text.slice(Math.max(0, at - 6), at));

function spellingOf(
  text: string,
  tokens: readonly Token[],
  index: number,
  known: ReadonlyMap<string, readonly Name[]>,
): string {
  const { words, at } = tokens[index] ?? { words: '', at: 0 };
  if (isLabel(text, { words, at })) return words.toLowerCase();
  if (/\d/.test(words))
    return /^\d+(?:ST|ND|RD|TH)$/.test(words)
      ? words.toLowerCase()
      : words.replace(/(?<=^|\/)(?:ADD|CORR|REV|AMEND|RES|DEC)(?=\.\d)/g, withCapital);
  if (words.includes('/') || isNumeral(text, words, at)) return words;
  if (TITLED.has(words)) return withCapital(words);
  if (SHARING.test(words) && tokens[index + 1]?.words === 'AND' && nameAt(text, tokens, index + 2, known))
    return withCapital(words);
  return words.toLowerCase();
}

/** "XXX" in "3376 (XXX)", "S-VI", the part "A" of "217 A (III)", "II"; not the article "A". */
const isNumeral = (text: string, words: string, at: number): boolean =>
  /^(?:E?S-[IVXLC]+|[IVX]{2,}|[B-HJ-Z])$/.test(words) ||
  (/^[IVXLC]+$/.test(words) && text.charAt(at - 1) === '(') ||
  (words.length === 1 &&
    (/\d\/\d{1,3} ?$/.test(text.slice(Math.max(0, at - 6), at)) ||
      (/\d ?$/.test(text.slice(Math.max(0, at - 2), at)) && /^ ?\(/.test(text.slice(at + 1, at + 3)))));

/** "Secretary-General", "Co-operation" */
const withCapital = (words: string): string =>
  /^(?:SECRETARY|SUB)-/.test(words) ? words.replace(/[A-ZÀ-Þ]+/g, capitalised) : capitalised(words);

/** How far before a word what ends the sentence before is looked for. */
const LOOK = 24;
/** The beginning of the text, of a paragraph behind a blank line or its number, of a sentence. */
const OPENS =
  /(?:^|\n\s*\n\s*|[.;:,]["”)]?[ \t]*\r?\n\s*|[.:]["”)]?\s+|(?:^|\n)[ \t]*(?:\d{1,3}\s?\.|\([A-Za-z]{1,4}\))\s*)["“(]?$/;
const LINE_BEGINS = /(?:^|\n)[ \t]*$/;
/** No line in which a body begins to speak is longer. */
const LINE = 120;
/** "THE GENERAL ASSEMBLY,", a line of its own. */
const SPEAKS = String.raw`THE (?:[A-Z-]+ ){0,8}?(?:COUNCIL|ASSEMBLY|COMMISSION|BOARD|CONFERENCE)(?: [A-Z-]+){0,8}[,:]?[ \t]*\r?\n`;
const SPEAKING = new RegExp(`^(?:RESOLUTION|DECISION|ANNEX|${SPEAKS})`);
const SPOKEN = new RegExp(String.raw`(?:^|\n)[ \t]*${SPEAKS}\s*$`);

function opens(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK), at);
  if (OPENS.test((at > LOOK ? ' ' : '') + before)) return true;
  return (
    LINE_BEGINS.test(before) &&
    (SPEAKING.test(text.slice(at, at + LINE)) || SPOKEN.test(text.slice(Math.max(0, at - LINE), at)))
  );
}
