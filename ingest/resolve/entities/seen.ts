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
  readonly name: string;
  readonly ofNoun: OfNoun;
  last: Named;
  /** The names that the text gives it beside its own, one of each length: "the International Tribunal |for Rwanda|". */
  readonly printed: Named[];
  /** The longer short forms under which it is counted. */
  readonly keys: string[];
  /** All groups that it is counted in. */
  readonly groups: Meant[];
}

/** The things with one noun. */
interface OfNoun {
  readonly noun: string;
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
    if (!thing || !isOtherName(thing, name)) return;
    thing.printed.push(name);
    if (thing.ofNoun.byKey) this.#addPrinted(thing.ofNoun.byKey, thing, name);
  }

  #begin(name: Named): NamedThing | null {
    const full = name.identity.name;
    const head = headPhrase(full);
    if (!head) return null;
    const { noun } = head;
    const ofNoun = this.#byNoun.get(noun) ?? { noun, things: [], all: { last: name, count: 0 }, byKey: null };
    this.#byNoun.set(noun, ofNoun);
    const thing: NamedThing = { name: full, ofNoun, last: name, printed: [], keys: [], groups: [] };
    join(ofNoun.all, thing);
    ofNoun.things.push(thing);
    if (ofNoun.byKey) addKeys(ofNoun.byKey, thing, head.keys);
    return thing;
  }

  #addPrinted(byKey: Map<string, Meant>, thing: NamedThing, { start, end }: Named): void {
    const printed = headPhrase(this.#reading.slice(start, end));
    if (printed?.noun === thing.ofNoun.noun) addKeys(byKey, thing, printed.keys);
  }

  /** What a key is short for: the thing named last, and whether it is the only one; null: nothing. */
  get(noun: string, key: string): { readonly last: Named; readonly isOnly: boolean } | null {
    const ofNoun = this.#byNoun.get(noun);
    if (!ofNoun) return null;
    const meant = key === noun ? ofNoun.all : this.#byKey(ofNoun).get(key);
    return meant ? { last: meant.last, isOnly: meant.count === 1 } : null;
  }

  #byKey(ofNoun: OfNoun): ReadonlyMap<string, Meant> {
    if (ofNoun.byKey) return ofNoun.byKey;
    const byKey = new Map<string, Meant>();
    ofNoun.byKey = byKey;
    for (const thing of ofNoun.things) {
      addKeys(byKey, thing, headPhrase(thing.name)?.keys ?? []);
      for (const name of thing.printed) this.#addPrinted(byKey, thing, name);
    }
    return byKey;
  }
}

/** A text gives a thing no more names. */
const MOST_NAMES = 8;

/** Whether the text has not given it a name of this length before, nor is its own so long. */
function isOtherName({ printed }: NamedThing, { start, end, identity }: Named): boolean {
  const length = end - start;
  if (length === identity.name.length || printed.length === MOST_NAMES) return false;
  return printed.every((name) => name.end - name.start !== length);
}

function join(meant: Meant, thing: NamedThing): void {
  meant.count++;
  if (thing.last.start > meant.last.start) meant.last = thing.last;
  thing.groups.push(meant);
}

function addKeys(byKey: Map<string, Meant>, thing: NamedThing, keys: readonly string[]): void {
  for (const key of keys) {
    if (key === thing.ofNoun.noun || thing.keys.includes(key)) continue;
    thing.keys.push(key);
    const meant = byKey.get(key) ?? { last: thing.last, count: 0 };
    byKey.set(key, meant);
    join(meant, thing);
  }
}
