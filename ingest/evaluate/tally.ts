/** One error of a measure: the document, and what was missed, wrong or too much. */
export type Finding = readonly string[];

/** Hits, misses and false alarms of one measure. */
export class Tally {
  hits = 0;
  missed: Finding[] = [];
  alarms: Finding[] = [];

  /** Compares what a document should give with what was found, each with its number of occurrences. */
  compare(wanted: Iterable<string>, found: Iterable<string>, document: string): void {
    const open = counts(wanted);
    const extra = new Map<string, number>();
    for (const key of found) {
      const left = open.get(key) ?? 0;
      if (left > 0) {
        open.set(key, left - 1);
        this.hits += 1;
      } else extra.set(key, (extra.get(key) ?? 0) + 1);
    }
    for (const key of expand(open)) this.missed.push([document, key]);
    for (const key of expand(extra)) this.alarms.push([document, key]);
  }

  add(other: Tally): void {
    this.hits += other.hits;
    this.missed = [...this.missed, ...other.missed];
    this.alarms = [...this.alarms, ...other.alarms];
  }

  get precision(): number {
    return share(this.hits, this.hits + this.alarms.length);
  }
  get recall(): number {
    return share(this.hits, this.hits + this.missed.length);
  }
  get f1(): number {
    return share(2 * this.hits, 2 * this.hits + this.missed.length + this.alarms.length);
  }
}

/** How many of those looked at were right. */
export class Share {
  right = 0;
  total = 0;
  wrong: Finding[] = [];

  add(isRight: boolean, ...finding: readonly (string | null | undefined)[]): void {
    this.total += 1;
    if (isRight) this.right += 1;
    else this.wrong.push(finding.map((part) => part ?? 'none'));
  }

  merge(other: Share): void {
    this.right += other.right;
    this.total += other.total;
    this.wrong = [...this.wrong, ...other.wrong];
  }

  get value(): number {
    return share(this.right, this.total);
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function counts(keys: Iterable<string>): Map<string, number> {
  const map = new Map<string, number>();
  for (const key of keys) map.set(key, (map.get(key) ?? 0) + 1);
  return map;
}

function* expand(map: ReadonlyMap<string, number>): Generator<string> {
  for (const [key, count] of map) for (let at = 0; at < count; at += 1) yield key;
}
