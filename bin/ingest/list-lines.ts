import type { LeftOut } from './left-out.ts';

/** Which line of data_extract lists tells of each instrument: of several in one run the last. */
export class ListLines {
  readonly #last = new Map<string, string>();
  readonly #gaveWay = new Map<string, string>();

  /** A line that comes behind those before it; whether it takes the place of another one. */
  add(id: string, sha256: string): boolean {
    const earlier = this.#last.get(id);
    this.#last.set(id, sha256);
    if (earlier === undefined || earlier === sha256) return false;
    this.#gaveWay.set(earlier, id);
    return true;
  }

  /** Whether a line of this run tells of the instrument. */
  has(id: string): boolean {
    return this.#last.has(id);
  }

  /** What gave way, each to the line that tells in the end. */
  get leftOut(): readonly LeftOut[] {
    return [...this.#gaveWay].flatMap(([sha256, id]) => {
      const gaveWayTo = this.#last.get(id);
      if (gaveWayTo === undefined || gaveWayTo === sha256) return [];
      return [{ id, sha256, format: 'jsonl', cites: 0, language: null, gaveWayTo, within: null }];
    });
  }
}
