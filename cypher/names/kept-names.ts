import { NameIndex } from './name-index.ts';
import { readNames, type ReadRows } from './read-names.ts';

/** How many times as long as reading took nothing is read again: while texts come in, every search would. */
const PAUSE = 10;

interface Options {
  /** Where there are more names than this there is no index; default: no limit. */
  readonly most?: number;
  readonly now?: () => number;
}

/** Names as of a version of the graph. */
interface Made {
  readonly version: string;
  readonly names: NameIndex;
}

/** The index of names of a graph, made when it is first asked for, and again after the graph has changed. */
export class KeptNames {
  readonly #read: ReadRows;
  readonly #most: number;
  readonly #now: () => number;
  #made: Made | null = null;
  #making: { readonly version: string; readonly names: Promise<NameIndex | null> } | null = null;
  #notBefore = 0;
  #tooMany = false;

  constructor(read: ReadRows, { most = Infinity, now = () => performance.now() }: Options = {}) {
    this.#read = read;
    this.#most = most;
    this.#now = now;
  }

  /** The names of a version, read now if they are not here; null when there are too many. */
  async awaited(version: string): Promise<NameIndex | null> {
    if (this.#made?.version === version) return this.#made.names;
    if (this.#making?.version === version) return this.#making.names;
    return this.#make(version);
  }

  /**
   * The names of a version if they are here; else null, and they are read for who asks later: one reading at a time,
   * and not without a pause, for the graph may change with every search.
   */
  ifHere(version: string): NameIndex | null {
    if (this.#made?.version === version) return this.#made.names;
    if (!this.#making && !this.#tooMany && this.#now() >= this.#notBefore)
      // A store that does not answer says so to those who search; here it means only that there are no names.
      this.#make(version).catch(() => {});
    return null;
  }

  async #make(version: string): Promise<NameIndex | null> {
    const began = this.#now();
    const making = { version, names: this.#indexOf() };
    this.#making = making;
    try {
      const names = await making.names;
      this.#tooMany = names === null;
      if (names && this.#making === making) this.#made = { version, names };
      return names;
    } finally {
      if (this.#making === making) this.#making = null;
      this.#notBefore = this.#now() + PAUSE * (this.#now() - began);
    }
  }

  async #indexOf(): Promise<NameIndex | null> {
    const names = await readNames(this.#read, this.#most);
    return names && new NameIndex(names);
  }
}
