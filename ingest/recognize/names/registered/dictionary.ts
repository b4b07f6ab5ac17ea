import type { RegisteredEntity } from '../../../registry/registry.ts';
import { GAP } from '../../words/characters.ts';
import { LEXICON, MOST, OTHER } from '../../words/lexicon.ts';
import { NONE, Pairs } from '../../words/pairs.ts';
import type { Words } from '../../words/words.ts';
import type { KeptName, KeptNames } from './learn-names.ts';
import { gapBefore, NUMBER_BITS, ROOT, Steps } from './steps.ts';

/** Where a registered name stands: words `from` to `to`, inclusive. */
export interface DictionaryMatch {
  readonly from: number;
  readonly to: number;
  readonly entity: RegisteredEntity;
}

interface Name extends Omit<KeptName, 'entity'> {
  readonly entity: RegisteredEntity;
}

/**
 * The names of the registry as a trie of words; finds the longest name from a word on. Case, hyphens,
 * quotation marks, spaces and footnote markers between the words make no difference; commas, brackets
 * and colons must stand where the registry has them.
 */
export class Dictionary {
  readonly #steps = new Steps();
  /** The names that end at each node; null where none does, as at most. */
  readonly #names: (Name[] | null)[];
  /** By the number of a word the number of the same in the registry's spelling. */
  readonly #spelt = new Uint16Array(MOST).map((_, number) => number);
  /** By the number of "council's" that of "council". */
  readonly #owner = new Uint16Array(MOST);
  /** By the numbers of "peace" and "keeping" that of "peacekeeping". */
  readonly #joined = new Pairs();
  readonly #isPrefix = new Uint8Array(MOST);
  /** First words that are not capital in the registry: "global indicator framework". */
  readonly #startsSmall = new Uint8Array(MOST);
  /** By the number of a word 1 when a name may begin with it. */
  readonly begins = new Uint8Array(MOST);

  constructor(kept: KeptNames, entities: readonly RegisteredEntity[]) {
    // Other words may be in the lexicon already, so that the numbers are not the same.
    const numbers = LEXICON.addAll(kept.words);
    const numberOf = (word: number): number => numbers[word - 1] ?? OTHER;
    this.#names = Array.from({ length: ROOT + 1 + kept.before.length }, () => null);
    for (const [at, node] of kept.before.entries()) {
      const symbol = kept.symbols[at] ?? OTHER;
      this.#steps.add(node, numberOf(symbol & NUMBER_BITS) | (symbol & ~NUMBER_BITS));
    }
    for (const [node, { entity: place, capitals, startsCapital, exact }] of kept.names) {
      const entity = entities[place];
      // Written out: of objects that are spread the engine makes a hidden class for each.
      if (entity) (this.#names[node] ??= []).push({ capitals, startsCapital, exact, entity });
    }
    for (const [word, registry] of kept.spelt) this.#spelt[numberOf(word)] = numberOf(registry);
    for (const [owner, word] of kept.owners) this.#owner[numberOf(owner)] = numberOf(word);
    for (const [first, second, word] of kept.joined)
      this.#joined.set(numberOf(first), numberOf(second), numberOf(word));
    for (const prefix of kept.prefixes) this.#isPrefix[numberOf(prefix)] = 1;
    for (const word of kept.startsSmall) this.#startsSmall[numberOf(word)] = 1;
    for (const word of kept.begins) this.begins[numberOf(word)] = 1;
  }

  /** Whether this word can be the first of a name: known, and a capital where the registry has one, lost before the next, or none behind "the". */
  #canBegin(words: Words, word: number): boolean {
    return (
      words.isCapital(word) ||
      words.isNumber(word) ||
      this.#startsSmall[words.number(word)] === 1 ||
      words.isCapital(word + 1) ||
      words.lower(word - 1) === 'the'
    );
  }

  /** The longest name that begins with this word, or null. */
  longest(words: Words, from: number): DictionaryMatch | null {
    if (!this.#canBegin(words, from)) return null;
    let node = ROOT;
    let capitals = 0;
    let best: DictionaryMatch | null = null;
    let isBehindAside = false;
    for (let word = from; word < words.length;) {
      const joins = this.#joins(words, word);
      const number = joins ? this.#joinedAt(words, word) : (this.#spelt[words.number(word)] ?? OTHER);
      const gap = word === from || isBehindAside ? 0 : gapBefore(words, word);
      const reached = number === OTHER ? NONE : this.#behind(node, number, gap);
      if (reached === NONE) {
        if (word === from || isBehindAside || !isAside(words, word)) break;
        isBehindAside = true;
        word++;
        continue;
      }
      isBehindAside = false;
      node = reached;
      const next = joins ? word + 2 : word + 1;
      for (; word < next; word++) if (words.isCapital(word)) capitals++;
      best = this.#endingAt(node, words, from, word - 1, capitals) ?? best;
    }
    return best;
  }

  /** Whether this word and the next are one: "Peace-keeping". */
  #joins(words: Words, word: number): boolean {
    return (
      this.#isPrefix[words.number(word)] === 1 &&
      (words.gap(word + 1) & GAP.hyphen) !== 0 &&
      word + 1 < words.length
    );
  }

  #joinedAt(words: Words, word: number): number {
    return this.#joined.get(words.number(word), this.#spelt[words.number(word + 1)] ?? OTHER);
  }

  /** The next node; "the Council's" is the Council, but "Children's Fund" keeps its s. */
  #behind(node: number, number: number, gap: number): number {
    const behind = this.#steps.get(node, number | gap);
    const owner = this.#owner[number] ?? OTHER;
    return behind === NONE && owner !== OTHER ? this.#steps.get(node, owner | gap) : behind;
  }

  #endingAt(node: number, words: Words, from: number, to: number, capitals: number): DictionaryMatch | null {
    const names = this.#names[node];
    if (!names) return null;
    for (const name of names)
      if (accepts(name, words, from, to, capitals)) return { from, to, entity: name.entity };
    return null;
  }
}

/** "Peace, Security and Cooperation |(PSC)| Framework": an abbreviation in the middle of a name, which goes on behind it. */
const isAside = (words: Words, word: number): boolean =>
  words.gap(word) === GAP.open && words.gap(word + 1) === GAP.close && words.isAllCapitals(word);

function accepts(name: Name, words: Words, from: number, to: number, capitals: number): boolean {
  if (name.exact !== null) return exactly(name.exact, words, from, to);
  // "the guiding principles for the search for …", all in small letters: so many words and the article say which is meant.
  if (to - from >= LONG && words.lower(from - 1) === 'the' && !isOfYear(words, to)) return true;
  // "security council", "general assembly of shareholders": common words, not the organ.
  const capital = words.isCapital(from) || words.isNumber(from);
  // "universal Declaration of Human Rights": a typist's slip, where all other capitals are there.
  if (name.startsCapital && !capital)
    return capitals >= 2 && capitals === name.capitals - 1 && !/^(?:an?|the)$/.test(words.lower(from));
  // "United Nations voluntary trust fund for …": whose it is says enough, where the name is a long one.
  return (
    capitals * 5 >= name.capitals * 3 ||
    // "the Declaration on the granting of independence to …", as the texts of the first decades write titles.
    (capital && to - from >= LONG && (name.entity.kind === 'treaty' || name.entity.kind === 'softLaw')) ||
    (capitals >= 2 && to - from > LONG && words.lower(from + 1) === 'nations')
  );
}

/** How many words stand behind the first of a long name, at least. */
const LONG = 5;

/** "… on universal health coverage |of 2023|": one of several. */
const isOfYear = (words: Words, to: number): boolean =>
  words.lower(to + 1) === 'of' && words.isNumber(to + 2);

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** "WHO" is not "who", "AU" not "au", "Quartet" not "quartet". */
function exactly(name: string, words: Words, from: number, to: number): boolean {
  let text = '';
  for (let word = from; word <= to; word++) text += words.text(word);
  return plain(text) === plain(name);
}
