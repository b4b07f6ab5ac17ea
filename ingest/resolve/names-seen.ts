import { headPhrase } from './head-phrase.ts';
import type { Named } from './named.ts';

/** The things that one word may be short for. */
interface Meant {
  /** The one that the text named last. */
  last: Named;
  count: number;
}

/** A thing that the text has named. */
interface NamedThing {
  readonly noun: string;
  last: Named;
  /** Its own short forms, and those of the names that the text gives it: "the International Tribunal |for Rwanda|". */
  readonly keys: Set<string>;
  /** How long the names are that have been looked at. */
  readonly lengths: number[];
  /** All groups that it is counted in. */
  readonly groups: Meant[];
}

/** The things with one noun. */
interface OfNoun {
  readonly things: NamedThing[];
  readonly all: Meant;
  /** By their longer short forms; null until somebody asks for one: most texts have none. */
  byKey: Map<string, Meant> | null;
}

/** What the text has named so far, by what is short for it. */
export class Seen {
  readonly #reading: string;
  readonly #byNoun = new Map<string, OfNoun>();
  /** The same few things are named again and again; null: nothing is short for it. */
  readonly #byId = new Map<string, NamedThing | null>();

  constructor(reading: string) {
    this.#reading = reading;
  }

  /** Names come in the order of the text. */
  add(name: Named): void {
    const { id } = name.identity;
    let thing = this.#byId.get(id);
    if (thing) {
      thing.last = name;
      for (const group of thing.groups) group.last = name;
    } else if (thing === undefined) {
      thing = this.#begin(name);
      this.#byId.set(id, thing);
    }
    if (thing) this.#addPrinted(thing, name);
  }

  #begin(name: Named): NamedThing | null {
    const { name: full } = name.identity;
    const head = headPhrase(full);
    if (!head) return null;
    const { noun } = head;
    const thing: NamedThing = {
      noun,
      last: name,
      keys: new Set(head.keys),
      lengths: [full.length],
      groups: [],
    };
    const others = this.#byNoun.get(noun) ?? { things: [], all: { last: name, count: 0 }, byKey: null };
    this.#byNoun.set(noun, others);
    join(others.all, thing);
    others.things.push(thing);
    for (const key of head.keys) addKey(others, thing, key);
    return thing;
  }

  #addPrinted(thing: NamedThing, { start, end }: Named): void {
    if (thing.lengths.includes(end - start) || thing.lengths.length > MOST_NAMES) return;
    thing.lengths.push(end - start);
    const printed = headPhrase(this.#reading.slice(start, end));
    const others = this.#byNoun.get(thing.noun);
    if (printed?.noun !== thing.noun || !others) return;
    for (const key of printed.keys) {
      if (thing.keys.has(key)) continue;
      thing.keys.add(key);
      addKey(others, thing, key);
    }
  }

  /** What a key is short for: the thing named last, and whether it is the only one; null: nothing. */
  get(noun: string, key: string): { readonly last: Named; readonly isOnly: boolean } | null {
    const others = this.#byNoun.get(noun);
    if (!others) return null;
    if (key !== noun && !others.byKey) {
      others.byKey = new Map();
      for (const thing of others.things) for (const each of thing.keys) addKey(others, thing, each);
    }
    const meant = key === noun ? others.all : others.byKey?.get(key);
    return meant ? { last: meant.last, isOnly: meant.count === 1 } : null;
  }
}

/** A text gives a thing no more names. */
const MOST_NAMES = 8;

function join(meant: Meant, thing: NamedThing): void {
  meant.count++;
  if (thing.last.start > meant.last.start) meant.last = thing.last;
  thing.groups.push(meant);
}

function addKey({ byKey }: OfNoun, thing: NamedThing, key: string): void {
  if (!byKey || key === thing.noun) return;
  const meant = byKey.get(key) ?? { last: thing.last, count: 0 };
  byKey.set(key, meant);
  join(meant, thing);
}
