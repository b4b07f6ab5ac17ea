import { GAP_OF_NAME } from '../../words/characters.ts';
import { MOST } from '../../words/lexicon.ts';
import { NONE, Pairs } from '../../words/pairs.ts';
import type { Words } from '../../words/words.ts';

/** The first node of the trie; 0 is none. */
export const ROOT = 1;

/** A symbol is the number of a word, and above it what must stand before the word. */
export const NUMBER_BITS = 0xffff;
const GAP_SHIFT = 16;
/** What must stand before a word within a name, as a part of the trie's symbol. */
export const gapBefore = (words: Words, word: number): number => (words.gap(word) & GAP_OF_NAME) << GAP_SHIFT;

/** What is kept of each node: the symbol of its first step, and where that leads. */
const SYMBOL = 0;
const NEXT = 1;
const FIELDS = 2;

/**
 * The steps of a trie, from a node by a symbol to a node. Most nodes have one step, and it leads to the node that was made
 * next: what is read on the way along a name lies side by side in memory. The root has thousands, by their symbol; the
 * further steps of the others are looked up.
 */
export class Steps {
  readonly #first = new Int32Array(MOST);
  #only = new Int32Array(FIELDS * 0x1000);
  readonly #further = new Pairs();
  #nodes = ROOT + 1;

  /** The node behind `node`; NONE when there is no such step. */
  get(node: number, symbol: number): number {
    if (node === ROOT) return this.#first[symbol] ?? NONE;
    const at = node * FIELDS;
    const next = this.#only[at + NEXT] ?? NONE;
    if (next === NONE || this.#only[at + SYMBOL] === symbol) return next;
    return this.#further.get(node, symbol);
  }

  /** Adds a node behind `node`, where none is yet; nodes are numbered in the order in which they are added. */
  add(node: number, symbol: number): void {
    const next = this.#nodes++;
    if (this.#nodes * FIELDS > this.#only.length) this.#grow();
    const at = node * FIELDS;
    if (node === ROOT) this.#first[symbol] = next;
    else if (this.#only[at + NEXT] === NONE) {
      this.#only[at + SYMBOL] = symbol;
      this.#only[at + NEXT] = next;
    } else this.#further.set(node, symbol, next);
  }

  #grow(): void {
    const old = this.#only;
    this.#only = new Int32Array(2 * old.length);
    this.#only.set(old);
  }
}
