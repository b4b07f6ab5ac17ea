import { text as textOf } from './rows.ts';
import type { Row, TextHit } from './engine.ts';
import { tellingWords, wordsOf } from './words.ts';

/** What an engine found for a query, to be ranked here: so that both engines give one order. */
export interface Candidate {
  readonly id: string;
  readonly symbol: string | null;
  /** Title or name. */
  readonly name: string | null;
  /** Abbreviations, short and former names. */
  readonly aliases: readonly string[];
  readonly citedByCount: number;
  /** When it was adopted, or held: all of them, as text. */
  readonly years: readonly string[];
}

export function candidateOf(row: Row): Candidate {
  return {
    id: textOf(row, 'id'),
    symbol: typeof row['symbol'] === 'string' ? row['symbol'] : null,
    name: typeof row['name'] === 'string' ? row['name'] : null,
    aliases: Array.isArray(row['aliases']) ? row['aliases'].map(String) : [],
    citedByCount: typeof row['citedByCount'] === 'number' ? row['citedByCount'] : 0,
    years: yearsOf(row),
  };
}

const NO_YEARS: readonly string[] = [];

function yearsOf({ year, years }: Row): readonly string[] {
  if (Array.isArray(years)) return years.map(String);
  return typeof year === 'number' ? [String(year)] : NO_YEARS;
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * The year beside words: "Vienna Convention 1969". Null where there is none, and where it may be a number: alone, beside
 * another number, or beside mere letters of a symbol ("1325 2000", "A/2010").
 */
function yearBeside(words: readonly string[]): string | null {
  const [number, ...more] = words.filter((word) => /\p{N}/u.test(word));
  if (number === undefined || more.length > 0 || !YEAR.test(number)) return null;
  return tellingWords(words).some((word) => word.length >= 3) ? number : null;
}

/** Words to look for besides all of them: those without the year, which few names have. */
export function withoutYear(words: readonly string[]): readonly string[] {
  const year = yearBeside(words);
  return year === null ? [] : words.filter((word) => word !== year);
}

/** How far apart the kinds of a match are; within one kind, what is cited most stands first. */
const weight = {
  symbol: 1000,
  endOfSymbol: 500,
  phrase: 200,
  allWords: 100,
  allBeginnings: 50,
  /** Shared among the words that tell something. */
  someWords: 40,
};

/** Words as one text with a space on either side of each: whether words, or beginnings, are in it is one look. */
interface Spelled {
  readonly text: string;
  readonly count: number;
}

interface SpelledCandidate {
  readonly symbol: Spelled;
  readonly names: readonly Spelled[];
}

const spell = (text: string): Spelled => {
  const words = wordsOf(text);
  return { text: ` ${words.join(' ')} `, count: words.length };
};

/** Found once for each: a search goes through thousands. */
const spelled = new WeakMap<Candidate, SpelledCandidate>();

function spelledOf(candidate: Candidate): SpelledCandidate {
  let own = spelled.get(candidate);
  if (!own) {
    const { symbol, id, name, aliases } = candidate;
    own = { symbol: spell(symbol ?? id), names: [name ?? '', ...aliases].map(spell) };
    spelled.set(candidate, own);
  }
  return own;
}

/** Whether every word begins a word of the candidate, of its symbol or of one and the same name, or is its year. */
export function hasBeginnings(candidate: Candidate, words: readonly string[]): boolean {
  const { symbol, names } = spelledOf(candidate);
  const year = ownYear(words, candidate);
  return names.some((name) =>
    words.every((word) => word === year || begins(symbol, word) || begins(name, word)),
  );
}

/** The year among the words, when it is the candidate's. */
function ownYear(words: readonly string[], { years }: Candidate): string | null {
  // Asked for each of thousands: most have no year that is a word.
  const year = years.find((each) => words.includes(each));
  return year !== undefined && yearBeside(words) === year ? year : null;
}

const has = ({ text }: Spelled, word: string): boolean => text.includes(` ${word} `);
const begins = ({ text }: Spelled, word: string): boolean => text.includes(` ${word}`);

/**
 * The score of a candidate, 0 for none: the symbol itself; the end of a symbol ("66/128" for
 * A/RES/66/128); the words in a row; all words; all words as beginnings of words; some of them. A year beside words
 * is as good in the facts as in the name.
 */
function scoreOf(words: readonly string[], candidate: Candidate): number {
  if (words.length === 0) return 0;
  const { symbol, names } = spelledOf(candidate);
  const year = ownYear(words, candidate);
  let best = 0;
  for (const name of names) {
    const kind = bestKind(words, symbol, name, year);
    // The shorter of two names that fit says less that was not asked for.
    if (kind > 0)
      best = Math.max(best, kind + words.length / Math.max(words.length, name.count || symbol.count));
  }
  return best === 0 ? 0 : best + Math.log2(1 + candidate.citedByCount);
}

function bestKind(words: readonly string[], symbol: Spelled, name: Spelled, year: string | null): number {
  const row = ` ${words.join(' ')} `;
  if (symbol.text === row) return weight.symbol;
  if (symbol.text.endsWith(row)) return weight.endOfSymbol;
  if (name.text.includes(row)) return weight.phrase;
  if (words.every((word) => word === year || has(symbol, word) || has(name, word))) return weight.allWords;
  const isBegun = (word: string) => word === year || begins(symbol, word) || begins(name, word);
  if (words.every(isBegun)) return weight.allBeginnings;
  const telling = tellingWords(words);
  return telling.length === 0 ? 0 : (weight.someWords * telling.filter(isBegun).length) / telling.length;
}

/** The best candidates with their scores; every one once; equal scores by id. */
export function rank(query: string, candidates: readonly Candidate[], limit: number): readonly TextHit[] {
  const hits = new Map<string, TextHit>();
  const words = wordsOf(query);
  for (const candidate of candidates) {
    const score = scoreOf(words, candidate);
    if (score > 0) hits.set(candidate.id, { id: candidate.id, score });
  }
  return [...hits.values()]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, limit));
}

/** How many candidates to ask an engine for: its own order is rougher than ours. */
export const candidateCount = (limit: number): number => Math.max(200, limit * 4);
