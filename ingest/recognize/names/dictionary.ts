import type { RegisteredEntity } from '../../registry/registry.ts';
import { GAP, GAP_OF_NAME, spelling, Words } from './words.ts';

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

class Node {
  readonly next = new Map<string, Node>();
  readonly names: Name[] = [];
}

/** Written with a hyphen, together or apart, at the typist's liking: "Peace-keeping", "Co-operation". */
const PREFIXES: ReadonlySet<string> = new Set(
  'anti cease co counter fire follow inter multi non peace post re sea sub'.split(' '),
);

/**
 * The names of the registry as a trie of words; finds the longest name from a word on. Case, hyphens,
 * quotation marks, spaces and footnote markers between the words make no difference; commas, brackets
 * and colons must stand where the registry has them.
 */
export class Dictionary {
  readonly #root = new Node();
  /** First words that are not capital in the registry: "global indicator framework". */
  readonly lowerStarts = new Set<string>();

  constructor(entities: Iterable<RegisteredEntity>) {
    for (const entity of entities) {
      for (const name of [entity.name, ...entity.aliases])
        for (const spelt of spellings(name.replaceAll('’', "'"))) this.#add(entity, spelt);
    }
  }

  #add(entity: RegisteredEntity, name: string): void {
    const words = new Words(name);
    let node = this.#root;
    let capitals = 0;
    for (let word = 0; word < words.length;) {
      const { key, next } = keyAt(words, word, word > 0);
      for (let at = word; at < next; at++) if (words.isCapital(at)) capitals++;
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = new Node()));
      node = child;
      word = next;
    }
    if (node === this.#root) return;
    const startsCapital = words.isCapital(0) || words.isNumber(0);
    if (!startsCapital) this.lowerStarts.add(words.text(0));
    node.names.push({ entity, capitals, startsCapital, exact: isAbbreviation(name) ? name : null });
  }

  /** Whether a name may begin with this word, given in small letters. */
  begins(word: string): boolean {
    return PREFIXES.has(word) || childAt(this.#root, spelling(word)) !== undefined;
  }

  /** The longest name that begins with this word, or null. */
  longest(words: Words, from: number): DictionaryMatch | null {
    const capital = words.isCapital(from) || words.isNumber(from);
    if (!capital && !this.lowerStarts.has(words.text(from))) return null;
    let at = keyAt(words, from, false);
    let node = childAt(this.#root, at.key);
    let capitals = 0;
    let counted = from;
    let best: DictionaryMatch | null = null;
    while (node) {
      for (; counted < at.next; counted++) if (words.isCapital(counted)) capitals++;
      const to = at.next - 1;
      for (const name of node.names) {
        if (accepts(name, words, from, to, capital, capitals)) {
          best = { from, to, entity: name.entity };
          break;
        }
      }
      if (at.next >= words.length) break;
      at = keyAt(words, at.next, true);
      node = childAt(node, at.key);
    }
    return best;
  }
}

/** The next node; "the Council's" is the Council, but "Children's Fund" keeps its s. */
function childAt(node: Node, key: string): Node | undefined {
  const child = node.next.get(key);
  return child ?? (key.endsWith("'s") ? node.next.get(key.slice(0, -2)) : undefined);
}

/** A word in its normal spelling, with what must stand before it, and the number of the word after it. */
function keyAt(words: Words, word: number, within: boolean): { key: string; next: number } {
  let next = word + 1;
  let key = words.spelt(word);
  if ((words.gap(next) & GAP.hyphen) !== 0 && PREFIXES.has(key) && next < words.length) {
    key += words.spelt(next);
    next++;
  }
  const gap = within ? words.gap(word) & GAP_OF_NAME : 0;
  return { key: gap === 0 ? key : `${gap} ${key}`, next };
}

function accepts(
  name: Name,
  words: Words,
  from: number,
  to: number,
  capital: boolean,
  capitals: number,
): boolean {
  if (name.exact !== null) return exactly(name.exact, words, from, to);
  // "security council", "general assembly of shareholders": common words, not the organ.
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
