import type { RegisteredEntity } from '../../registry/registry.ts';
import { GAP, GAP_OF_NAME } from '../words/characters.ts';
import { LEXICON, MOST, OTHER } from '../words/lexicon.ts';
import { NONE, Pairs } from '../words/pairs.ts';
import { Words } from '../words/words.ts';
import { otherSpellings, spelling } from './spelling.ts';
import { ROOT, Steps } from './steps.ts';

/** Where a registered name stands: words `from` to `to`, inclusive. */
export interface DictionaryMatch {
  readonly from: number;
  readonly to: number;
  readonly entity: RegisteredEntity;
}

interface Name {
  readonly entity: RegisteredEntity;
  /** The name's capitals, for a name that ends here. */
  readonly capitals: number;
  readonly startsCapital: boolean;
  /** An abbreviation or a single word: it must stand exactly so. */
  readonly exact: string | null;
}

/** The numbers of a word and of its other forms. */
type Forms = [number, ...number[]];

/** Abbreviations that the Security Council's texts use inside names. */
const SHORTENED = [
  ['United Nations ', 'UN '],
  ['Democratic Republic of the Congo', 'DRC'],
  ['Central African Republic', 'CAR'],
] as const;

function spellings(name: string): readonly string[] {
  const shorter = SHORTENED.filter(([full]) => name.includes(full) && name !== full);
  return [name, ...shorter.map(([full, short]) => name.replace(full, short))];
}

/** Written with a hyphen, together or apart, at the typist's liking: "Peace-keeping", "Co-operation". */
const PREFIXES: ReadonlySet<string> = new Set(
  'anti cease co counter fire follow inter multi non peace post re sea sub'.split(' '),
);

/** Above the number of the word: what must stand before it. */
const GAP_SHIFT = 16;

/**
 * The names of the registry as a trie of words; finds the longest name from a word on. Case, hyphens,
 * quotation marks, spaces and footnote markers between the words make no difference; commas, brackets
 * and colons must stand where the registry has them.
 */
export class Dictionary {
  readonly #steps = new Steps();
  /** The names that end at each node; null where none does, as at most. */
  readonly #names: (Name[] | null)[] = [null, null];
  /** By the number of a word the number of the same in the registry's spelling. */
  readonly #spelt = Uint16Array.from({ length: MOST }, (_, number) => number);
  /** By the number of "council's" that of "council". */
  readonly #owner = new Uint16Array(MOST);
  /** By the numbers of "peace" and "keeping" that of "peacekeeping". */
  readonly #joined = new Pairs();
  /** By word in the registry's spelling. */
  readonly #learnt = new Map<string, Forms>();
  readonly #isPrefix = new Uint8Array(MOST);
  /** First words that are not capital in the registry: "global indicator framework". */
  readonly #startsSmall = new Uint8Array(MOST);
  /** By the number of a word 1 when a name may begin with it. */
  readonly begins = new Uint8Array(MOST);

  constructor(entities: Iterable<RegisteredEntity>) {
    for (const prefix of PREFIXES) {
      this.#isPrefix[LEXICON.add(prefix)] = 1;
      this.begins[LEXICON.add(prefix)] = 1;
    }
    for (const entity of entities) {
      for (const name of [entity.name, ...entity.aliases])
        for (const spelt of spellings(name.replaceAll('’', "'"))) this.#add(entity, spelt);
    }
  }

  #add(entity: RegisteredEntity, name: string): void {
    const words = new Words(name);
    if (words.length === 0) return;
    let node = ROOT;
    let capitals = 0;
    for (let word = 0; word < words.length;) {
      const { key, next } = keyAt(words, word);
      for (let at = word; at < next; at++) if (words.isCapital(at)) capitals++;
      const number = this.#learn(key, word === 0);
      node = this.#steps.make(node, number | (word === 0 ? 0 : gapBefore(words, word)));
      this.#names[node] ??= null;
      word = next;
    }
    const startsCapital = words.isCapital(0) || words.isNumber(0);
    if (!startsCapital) this.#startsSmall[LEXICON.add(words.lower(0))] = 1;
    const ending = (this.#names[node] ??= []);
    ending.push({ entity, capitals, startsCapital, exact: isAbbreviation(name) ? name : null });
  }

  /** Makes a word of a name known in all its forms; most words stand in many names. */
  #learn(key: string, first: boolean): number {
    const forms = this.#learnt.get(key) ?? this.#learnNew(key);
    if (first) for (const form of forms) this.begins[form] = 1;
    return forms[0];
  }

  /** The numbers of the word's forms, its own first. */
  #learnNew(key: string): Forms {
    const number = LEXICON.add(key);
    const owner = LEXICON.add(`${key}'s`);
    this.#owner[owner] = number;
    const forms: Forms = [number, owner];
    for (const other of otherSpellings(key)) {
      const form = LEXICON.add(other);
      this.#spelt[form] = number;
      forms.push(form);
    }
    this.#learnt.set(key, forms);
    for (const prefix of PREFIXES) {
      const rest = key.slice(prefix.length);
      if (!key.startsWith(prefix) || rest === '') continue;
      this.#joined.set(LEXICON.add(prefix), LEXICON.add(rest), number);
      this.#joined.set(LEXICON.add(prefix), LEXICON.add(`${rest}'s`), owner);
    }
    return forms;
  }

  /** Whether this word can be the first of a name: known, and a capital where the registry has one. */
  #canBegin(words: Words, word: number): boolean {
    return words.isCapital(word) || words.isNumber(word) || this.#startsSmall[words.number(word)] === 1;
  }

  /** The longest name that begins with this word, or null. */
  longest(words: Words, from: number): DictionaryMatch | null {
    if (!this.#canBegin(words, from)) return null;
    let node = ROOT;
    let capitals = 0;
    let best: DictionaryMatch | null = null;
    for (let word = from; word < words.length;) {
      const joins = this.#joins(words, word);
      const number = joins ? this.#joinedAt(words, word) : (this.#spelt[words.number(word)] ?? OTHER);
      if (number === OTHER) break;
      node = this.#behind(node, number, word === from ? 0 : gapBefore(words, word));
      if (node === NONE) break;
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

/** What must stand before a word within a name, as a part of the trie's symbol. */
const gapBefore = (words: Words, word: number): number => (words.gap(word) & GAP_OF_NAME) << GAP_SHIFT;

/** A word of a name in its normal spelling, and the number of the word after it. */
function keyAt(words: Words, word: number): { readonly key: string; readonly next: number } {
  const key = spelling(words.lower(word));
  const next = word + 1;
  return (words.gap(next) & GAP.hyphen) !== 0 && PREFIXES.has(key) && next < words.length
    ? { key: key + spelling(words.lower(next)), next: next + 1 }
    : { key, next };
}

function accepts(name: Name, words: Words, from: number, to: number, capitals: number): boolean {
  if (name.exact !== null) return exactly(name.exact, words, from, to);
  // "security council", "general assembly of shareholders": common words, not the organ.
  const capital = words.isCapital(from) || words.isNumber(from);
  return (!name.startsCapital || capital) && capitals * 5 >= name.capitals * 3;
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** "WHO" is not "who", "AU" not "au", "Quartet" not "quartet". */
function exactly(name: string, words: Words, from: number, to: number): boolean {
  let text = '';
  for (let word = from; word <= to; word++) text += words.text(word);
  return plain(text) === plain(name);
}

/** One word, or more that are all abbreviations: "UN-Women", "G5 Sahel", "AU PSC". */
const isAbbreviation = (name: string): boolean =>
  !name.includes(' ') || name.split(' ').every((part) => /^[A-Z0-9][A-Z0-9-]*s?$/.test(part));
