import { MOST } from '../words/lexicon.ts';
import { NONE, Pairs } from '../words/pairs.ts';

/** The first node of the trie; 0 is none. */
export const ROOT = 1;

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

  /** The node behind `node`, made when there is none; nodes are numbered in the order in which they are made. */
  make(node: number, symbol: number): number {
    const known = this.get(node, symbol);
    if (known !== NONE) return known;
    const next = this.#nodes++;
    if (this.#nodes * FIELDS > this.#only.length) this.#grow();
    const at = node * FIELDS;
    if (node === ROOT) this.#first[symbol] = next;
    else if (this.#only[at + NEXT] === NONE) {
      this.#only[at + SYMBOL] = symbol;
      this.#only[at + NEXT] = next;
    } else this.#further.set(node, symbol, next);
    return next;
  }

  #grow(): void {
    const old = this.#only;
    this.#only = new Int32Array(2 * old.length);
    this.#only.set(old);
  }
}
