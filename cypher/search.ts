import { text as textOf } from './rows.ts';
import type { Row, TextHit } from './engine.ts';

/** What an engine found for a query, to be ranked here: so that both engines give one order. */
export interface Candidate {
  readonly id: string;
  readonly symbol: string | null;
  /** Title or name. */
  readonly name: string | null;
  /** Abbreviations, short and former names. */
  readonly aliases: readonly string[];
  readonly citedByCount: number;
}

export function candidateOf(row: Row): Candidate {
  return {
    id: textOf(row, 'id'),
    symbol: typeof row['symbol'] === 'string' ? row['symbol'] : null,
    name: typeof row['name'] === 'string' ? row['name'] : null,
    aliases: Array.isArray(row['aliases']) ? row['aliases'].map(String) : [],
    citedByCount: typeof row['citedByCount'] === 'number' ? row['citedByCount'] : 0,
  };
}

/** The words of a query or a name: letters and digits, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How far apart the kinds of a match are; within one kind, what is cited most stands first. */
const weight = {
  symbol: 1000,
  endOfSymbol: 500,
  phrase: 200,
  allWords: 100,
  allBeginnings: 50,
  someWords: 1,
};

/**
 * The score of a candidate, 0 for none: the symbol itself; the end of a symbol ("66/128" for
 * A/RES/66/128); the words in a row; all words; all words as beginnings of words; some of them.
 */
function scoreOf(query: string, candidate: Candidate): number {
  const words = wordsOf(query);
  if (words.length === 0) return 0;
  const symbol = wordsOf(candidate.symbol ?? candidate.id);
  const best = Math.max(
    ...[candidate.name ?? '', ...candidate.aliases].map(wordsOf).map((name) => {
      const kind = bestKind(words, symbol, name);
      // The shorter of two names that fit says less that was not asked for.
      return kind === 0 ? 0 : kind + words.length / Math.max(words.length, name.length || symbol.length);
    }),
  );
  return best === 0 ? 0 : best + Math.log2(1 + candidate.citedByCount);
}

function bestKind(words: readonly string[], symbol: readonly string[], name: readonly string[]): number {
  if (words.join(' ') === symbol.join(' ')) return weight.symbol;
  if (words.join(' ') === symbol.slice(-words.length).join(' ')) return weight.endOfSymbol;
  if (` ${name.join(' ')} `.includes(` ${words.join(' ')} `)) return weight.phrase;
  const all = [...symbol, ...name];
  if (words.every((word) => all.includes(word))) return weight.allWords;
  const begins = (word: string) => all.some((other) => other.startsWith(word));
  if (words.every(begins)) return weight.allBeginnings;
  return weight.someWords * words.filter(begins).length;
}

/** The best candidates with their scores; every one once; equal scores by id. */
export function rank(query: string, candidates: readonly Candidate[], limit: number): readonly TextHit[] {
  const hits = new Map<string, TextHit>();
  for (const candidate of candidates) {
    const score = scoreOf(query, candidate);
    if (score > 0) hits.set(candidate.id, { id: candidate.id, score });
  }
  return [...hits.values()]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, limit));
}

/** How many candidates to ask an engine for: its own order is rougher than ours. */
export const candidateCount = (limit: number): number => Math.max(200, limit * 4);
