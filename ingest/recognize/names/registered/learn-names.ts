import type { RegisteredEntity } from '../../../registry/registry.ts';
import { GAP } from '../../words/characters.ts';
import { LEXICON } from '../../words/lexicon.ts';
import { Words } from '../../words/words.ts';
import { otherSpellings, spelling } from './spelling.ts';
import { gapBefore, ROOT } from './steps.ts';

/** The registry's names as a dictionary has them; it can be written as JSON, so that it is made once, when the program is built. */
export interface KeptNames {
  /** All words, by their numbers, from 1 on; those of the lexicon when the names are learnt. */
  readonly words: readonly string[];
  /** The trie: of each node behind the root, in the order of their numbers, the node before it and the symbol between. */
  readonly before: readonly number[];
  readonly symbols: readonly number[];
  /** The names by the nodes at which they end. */
  readonly names: readonly (readonly [node: number, name: KeptName])[];
  /** Words and the same in the registry's spelling. */
  readonly spelt: readonly (readonly [word: number, registry: number])[];
  /** "council" and "council's". */
  readonly owners: readonly (readonly [owner: number, word: number])[];
  /** "peace" and "keeping" and "peacekeeping". */
  readonly joined: readonly (readonly [first: number, second: number, word: number])[];
  readonly prefixes: readonly number[];
  /** First words that are not capital in the registry: "global indicator framework". */
  readonly startsSmall: readonly number[];
  /** The words with which a name may begin. */
  readonly begins: readonly number[];
}

export interface KeptName {
  /** The place of its entity among all. */
  readonly entity: number;
  /** How many of its words begin with a capital. */
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
  ['European Union ', 'EU '],
  ['African Union ', 'AU '],
  ['Democratic Republic of the Congo', 'DRC'],
  ['Democratic Republic of the Congo', 'Democratic Republic of Congo'],
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

/** Makes the names of entities known, word by word; their words go into the lexicon. */
export function learnNames(
  entities: readonly RegisteredEntity[],
  isListed: (entity: RegisteredEntity) => boolean,
): KeptNames {
  const learner = new Learner();
  for (const [index, entity] of entities.entries()) {
    if (!isListed(entity)) continue;
    for (const name of [entity.name, ...entity.aliases])
      for (const spelt of spellings(name.replaceAll('’', "'"))) learner.add(index, spelt);
  }
  return learner.kept();
}

class Learner {
  readonly #nodes = new Map<string, number>();
  readonly #before: number[] = [];
  readonly #symbols: number[] = [];
  readonly #names: [node: number, name: KeptName][] = [];
  readonly #spelt = new Map<number, number>();
  readonly #owners = new Map<number, number>();
  readonly #joined = new Map<string, readonly [number, number, number]>();
  /** By word in the registry's spelling. */
  readonly #learnt = new Map<string, Forms>();
  readonly #prefixes = Array.from(PREFIXES, (prefix) => LEXICON.add(prefix));
  readonly #startsSmall = new Set<number>();
  readonly #begins = new Set<number>(this.#prefixes);

  add(entity: number, name: string): void {
    const words = new Words(name);
    if (words.length === 0) return;
    let node = ROOT;
    let capitals = 0;
    for (let word = 0; word < words.length;) {
      const { key, next } = keyAt(words, word);
      for (let at = word; at < next; at++) if (words.isCapital(at)) capitals++;
      const number = this.#learn(key, word === 0);
      node = this.#step(node, number | (word === 0 ? 0 : gapBefore(words, word)));
      word = next;
    }
    const startsCapital = words.isCapital(0) || words.isNumber(0);
    if (!startsCapital) this.#startsSmall.add(LEXICON.add(words.lower(0)));
    const exact = isAbbreviation(name) ? name : null;
    this.#names.push([node, { entity, capitals, startsCapital, exact }]);
  }

  kept(): KeptNames {
    return {
      words: LEXICON.words,
      before: this.#before,
      symbols: this.#symbols,
      names: this.#names,
      spelt: [...this.#spelt],
      owners: [...this.#owners],
      joined: [...this.#joined.values()],
      prefixes: this.#prefixes,
      startsSmall: [...this.#startsSmall],
      begins: [...this.#begins],
    };
  }

  /** The node behind `node`, made when there is none; nodes are numbered in the order in which they are made. */
  #step(node: number, symbol: number): number {
    const key = `${node} ${symbol}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const next = ROOT + this.#before.push(node);
    this.#symbols.push(symbol);
    this.#nodes.set(key, next);
    return next;
  }

  /** Makes a word of a name known in all its forms; most words stand in many names. */
  #learn(key: string, first: boolean): number {
    const forms = this.#learnt.get(key) ?? this.#learnNew(key);
    if (first) for (const form of forms) this.#begins.add(form);
    return forms[0];
  }

  /** The numbers of the word's forms, its own first. */
  #learnNew(key: string): Forms {
    const number = LEXICON.add(key);
    const owner = LEXICON.add(`${key}'s`);
    this.#owners.set(owner, number);
    const forms: Forms = [number, owner];
    for (const other of otherSpellings(key)) {
      const form = LEXICON.add(other);
      this.#spelt.set(form, number);
      forms.push(form);
    }
    this.#learnt.set(key, forms);
    for (const prefix of PREFIXES) {
      const rest = key.slice(prefix.length);
      if (!key.startsWith(prefix) || rest === '') continue;
      this.#join(LEXICON.add(prefix), LEXICON.add(rest), number);
      this.#join(LEXICON.add(prefix), LEXICON.add(`${rest}'s`), owner);
    }
    return forms;
  }

  #join(first: number, second: number, word: number): void {
    this.#joined.set(`${first} ${second}`, [first, second, word]);
  }
}

/** A word of a name in its normal spelling, and the number of the word after it. */
function keyAt(words: Words, word: number): { readonly key: string; readonly next: number } {
  const key = spelling(words.lower(word));
  const next = word + 1;
  return (words.gap(next) & GAP.hyphen) !== 0 && PREFIXES.has(key) && next < words.length
    ? { key: key + spelling(words.lower(next)), next: next + 1 }
    : { key, next };
}

/** One word, or more that are all abbreviations: "UN-Women", "G5 Sahel", "AU PSC". */
const isAbbreviation = (name: string): boolean =>
  !name.includes(' ') || name.split(' ').every((part) => /^[A-Z0-9][A-Z0-9-]*s?$/.test(part));
