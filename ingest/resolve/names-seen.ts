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
  readonly keys: readonly string[];
  last: Named;
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
  readonly #byNoun = new Map<string, OfNoun>();
  /** The same few things are named again and again; null: nothing is short for it. */
  readonly #byId = new Map<string, NamedThing | null>();

  /** Names come in the order of the text. */
  add(name: Named): void {
    const { id, name: full } = name.identity;
    const known = this.#byId.get(id);
    if (known) {
      known.last = name;
      for (const group of known.groups) group.last = name;
    }
    if (known !== undefined) return;
    const head = headPhrase(full);
    if (!head) {
      this.#byId.set(id, null);
      return;
    }
    let others = this.#byNoun.get(head.noun);
    if (others) count(others.all, name);
    else {
      others = { things: [], all: { last: name, count: 1 }, byKey: null };
      this.#byNoun.set(head.noun, others);
    }
    const thing = { keys: head.keys, last: name, groups: [others.all] };
    this.#byId.set(id, thing);
    others.things.push(thing);
    if (others.byKey) addKeys(others.byKey, head.noun, thing);
  }

  /** What a key is short for: the thing named last, and whether it is the only one; null: nothing. */
  get(noun: string, key: string): { readonly last: Named; readonly isOnly: boolean } | null {
    const others = this.#byNoun.get(noun);
    if (!others) return null;
    if (key !== noun && !others.byKey) {
      others.byKey = new Map();
      for (const thing of others.things) addKeys(others.byKey, noun, thing);
    }
    const meant = key === noun ? others.all : others.byKey?.get(key);
    return meant ? { last: meant.last, isOnly: meant.count === 1 } : null;
  }
}

function count(meant: Meant, name: Named): void {
  meant.count++;
  if (name.start > meant.last.start) meant.last = name;
}

function addKeys(byKey: Map<string, Meant>, noun: string, thing: NamedThing): void {
  for (const key of thing.keys) {
    if (key === noun) continue;
    let meant = byKey.get(key);
    if (meant) count(meant, thing.last);
    else {
      meant = { last: thing.last, count: 1 };
      byKey.set(key, meant);
    }
    thing.groups.push(meant);
  }
}
