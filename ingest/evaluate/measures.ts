import { Share, Tally } from './tally.ts';

/** All measures of a set of documents, by name; docs/evaluation.md says what each means. */
export class Measures {
  documents = 0;
  records = 0;
  readonly #tallies = new Map<string, Tally>();
  readonly #shares = new Map<string, Share>();

  tally(name: string): Tally {
    return entry(this.#tallies, name, () => new Tally());
  }

  share(name: string): Share {
    return entry(this.#shares, name, () => new Share());
  }

  /** Takes over what another set of documents gave. */
  add(other: Measures): void {
    this.documents += other.documents;
    this.records += other.records;
    for (const [name, tally] of other.#tallies) this.tally(name).add(tally);
    for (const [name, share] of other.#shares) this.share(name).merge(share);
  }

  /** The figures, rounded to four places. */
  figures(): Readonly<Record<string, number>> {
    const figures: Record<string, number> = { documents: this.documents, records: this.records };
    for (const [name, tally] of byName(this.#tallies)) {
      // Of links the reference knows only a part, so that what it does not know is no false alarm.
      if (name.startsWith('links')) figures[`${name}.recall`] = round(tally.recall);
      else if (name === 'resolutions') {
        figures[`${name}.precision`] = round(tally.precision);
        figures[`${name}.recall`] = round(tally.recall);
      } else {
        figures[`${name}.p`] = round(tally.precision);
        figures[`${name}.r`] = round(tally.recall);
        figures[`${name}.f1`] = round(tally.f1);
      }
    }
    for (const [name, share] of byName(this.#shares))
      figures[name.includes('.') ? name : `${name}.accuracy`] = round(share.value);
    return figures;
  }

  /** Up to `most` errors of each measure and kind, one a line. */
  *errors(most: number): Generator<string> {
    const lines = (name: string, kind: string, rows: readonly (readonly string[])[]): string[] =>
      rows.slice(0, most).map((row) => [name, kind, ...row].join(' | '));
    for (const [name, tally] of byName(this.#tallies)) {
      yield* lines(name, 'missed', tally.missed);
      if (!name.startsWith('links')) yield* lines(name, 'false alarm', tally.alarms);
    }
    for (const [name, share] of byName(this.#shares)) yield* lines(name, 'wrong', share.wrong);
  }
}

const round = (value: number): number => Number(value.toFixed(4));

function byName<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

function entry<Value>(map: Map<string, Value>, name: string, make: () => Value): Value {
  const known = map.get(name);
  if (known) return known;
  const made = make();
  map.set(name, made);
  return made;
}
