import { type Candidate } from '../search.ts';
import { wordsOf } from '../words.ts';

/** Words that are counted by their number in a byte. */
const MOST_WORDS = 255;
/** How many rarer words make it worth going through a word's own entries instead of all. */
const RARE = 16;

/** Of a word and all that begin with it: their numbers in the vocabulary, the end exclusive, and their entries. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly entries: number;
}

/**
 * An index of symbols and names by the words that begin in them, in memory: a sorted vocabulary, so that all
 * words with a beginning stand in a row, and for each word the entries that have it. Entries are numbered by
 * how often they are cited, so that the first found are the best.
 */
export class NameIndex {
  readonly #candidates: readonly Candidate[];
  readonly #vocabulary: readonly string[];
  /** Words of entry n: from #starts[n] to #starts[n + 1] in #words, in order. */
  readonly #starts: Uint32Array;
  readonly #words: Uint32Array;
  /** Entries of word n: from #postingStarts[n] to #postingStarts[n + 1] in #postings, in order. */
  readonly #postingStarts: Uint32Array;
  readonly #postings: Uint32Array;

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates.toSorted(
      (a, b) => b.citedByCount - a.citedByCount || (a.id < b.id ? -1 : 1),
    );
    const numbers = new Map<string, number>();
    const perEntry = this.#candidates.map((candidate) => {
      const own = new Set<number>();
      for (const text of [candidate.symbol ?? candidate.id, candidate.name ?? '', ...candidate.aliases])
        for (const word of wordsOf(text)) {
          let number = numbers.get(word);
          if (number === undefined) numbers.set(word, (number = numbers.size));
          own.add(number);
        }
      return own;
    });
    this.#vocabulary = [...numbers.keys()].sort();
    const sorted = new Uint32Array(numbers.size);
    for (const [index, word] of this.#vocabulary.entries()) sorted[numbers.get(word) ?? 0] = index;

    const total = perEntry.reduce((sum, { size }) => sum + size, 0);
    this.#starts = new Uint32Array(perEntry.length + 1);
    this.#words = new Uint32Array(total);
    this.#postingStarts = new Uint32Array(numbers.size + 1);
    for (const [entry, own] of perEntry.entries()) {
      const start = this.#starts[entry] ?? 0;
      this.#words.set(
        [...own].map((number) => sorted[number] ?? 0).sort((a, b) => a - b),
        start,
      );
      this.#starts[entry + 1] = start + own.size;
    }
    for (const word of this.#words) this.#postingStarts[word + 1] = (this.#postingStarts[word + 1] ?? 0) + 1;
    for (let word = 0; word < numbers.size; word++)
      this.#postingStarts[word + 1] = (this.#postingStarts[word + 1] ?? 0) + (this.#postingStarts[word] ?? 0);
    this.#postings = new Uint32Array(total);
    const filled = this.#postingStarts.slice();
    for (let entry = 0; entry < perEntry.length; entry++)
      for (let at = this.#starts[entry] ?? 0; at < (this.#starts[entry + 1] ?? 0); at++) {
        const word = this.#words[at] ?? 0;
        this.#postings[filled[word] ?? 0] = entry;
        filled[word] = (filled[word] ?? 0) + 1;
      }
  }

  /** The most cited of those that have all words as they stand. */
  withWords(words: readonly string[], limit: number): readonly Candidate[] {
    return this.#find(
      words.map((word) => {
        const from = this.#firstFrom(word);
        return this.#range(from, this.#vocabulary[from] === word ? from + 1 : from);
      }),
      limit,
    );
  }

  /** The most cited of those in which every word begins one. */
  withBeginnings(words: readonly string[], limit: number): readonly Candidate[] {
    return this.#find(
      words.map((word) => this.#range(this.#firstFrom(word), this.#firstFrom(`${word}\uFFFF`))),
      limit,
    );
  }

  /** Those in which most of the words begin one, of as many the most cited. */
  withSome(words: readonly string[], limit: number): readonly Candidate[] {
    const counts = new Uint8Array(this.#candidates.length);
    const countedFor = new Uint8Array(this.#candidates.length);
    const searched = words.slice(0, MOST_WORDS);
    for (const [index, word] of searched.entries()) {
      const { from, to } = this.#range(this.#firstFrom(word), this.#firstFrom(`${word}\uFFFF`));
      for (let at = this.#postingStarts[from] ?? 0; at < (this.#postingStarts[to] ?? 0); at++) {
        const entry = this.#postings[at] ?? 0;
        if (countedFor[entry] === index + 1) continue;
        countedFor[entry] = index + 1;
        counts[entry] = (counts[entry] ?? 0) + 1;
      }
    }
    const found: Candidate[] = [];
    for (let count = searched.length; count > 0 && found.length < limit; count--)
      for (let entry = counts.indexOf(count); entry >= 0; entry = counts.indexOf(count, entry + 1)) {
        const candidate = this.#candidates[entry];
        if (candidate) found.push(candidate);
        if (found.length >= limit) break;
      }
    return found;
  }

  #find(ranges: readonly Range[], limit: number): readonly Candidate[] {
    const [rarest, ...others] = ranges.toSorted((a, b) => a.entries - b.entries);
    if (!rarest || rarest.entries === 0) return [];
    const found: Candidate[] = [];
    for (const entry of this.#entriesOf(rarest, others.length > 0 || rarest.to - rarest.from > 1)) {
      if (!others.every((range) => this.#has(entry, range))) continue;
      const candidate = this.#candidates[entry];
      if (candidate) found.push(candidate);
      if (found.length >= limit) break;
    }
    return found;
  }

  /** Entries with a word of a range, in order; where they are many, by going through all until enough are found. */
  *#entriesOf(range: Range, isMany: boolean): Generator<number> {
    const [start, end] = [this.#postingStarts[range.from] ?? 0, this.#postingStarts[range.to] ?? 0];
    if (isMany && range.entries * RARE > this.#candidates.length) {
      for (let entry = 0; entry < this.#candidates.length; entry++) if (this.#has(entry, range)) yield entry;
      return;
    }
    yield* new Set(this.#postings.slice(start, end).sort());
  }

  #has(entry: number, { from, to }: Range): boolean {
    for (let at = this.#starts[entry] ?? 0; at < (this.#starts[entry + 1] ?? 0); at++) {
      const word = this.#words[at] ?? 0;
      if (word >= from) return word < to;
    }
    return false;
  }

  #range(from: number, to: number): Range {
    return { from, to, entries: (this.#postingStarts[to] ?? 0) - (this.#postingStarts[from] ?? 0) };
  }

  /** The number of the first word that is not before a text. */
  #firstFrom(text: string): number {
    let [low, high] = [0, this.#vocabulary.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#vocabulary[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
