import { asEntityId } from '../../symbols/ids.ts';
import { slugOf } from '../../registry/slug.ts';
import type { Named } from './named.ts';
import type { Identity } from './identity.ts';

/** Agreements that every host State of a mission has with the United Nations: whose one is meant. */

/** "Sudan", "Democratic Republic of the Congo", "Bosnia and Herzegovina". */
const STATE = String.raw`\p{Lu}[\p{L}'-]+(?:(?: of(?: the)?)? \p{Lu}[\p{L}'-]+){0,4}(?: and (?:Barbuda|Herzegovina|Nevis|Principe|the Grenadines|Tobago))?`;
const GOVERNMENT = new RegExp(
  String.raw`\bGovernments? of (?:National Unity of )?(?:the )?(?!National\b|Unity\b)(${STATE})`,
  'gu',
);
/** "… between the Government of South Sudan and the United Nations" */
const PARTIES =
  /^(Status of (?:Forces|Mission) Agreement) between (?:the )?(?:Government of )?(?:the )?(.+?) and (?:the )?(?:Government of )?(?:the )?(.+)$/;
const OTHER_PARTY = 'United Nations';
/** "the |Republic of the| Sudan": with it or without it is one State, as against a Democratic Republic. */
const REPUBLIC = /^(?:Islamic )?Republic of (?:the )?/;
/** No sentence reaches further on either side of a name. */
const REACH = 700;
/** A full stop or a semicolon with what stands before it, or the end of a line. */
const SENTENCE_END = /[.;](?= |\n|$)|\n/;

const ofState = (identity: Identity, name: string, state: string): Identity => {
  const whole = `${name} (${state.replace(REPUBLIC, '')})`;
  return { ...identity, id: asEntityId(`treaty/${slugOf(whole)}`), name: whole };
};

/** What abbreviations in brackets stand for: "Democratic Republic of the Congo (DRC)". */
const ABBREVIATED = new RegExp(String.raw`(${STATE}) \((\p{Lu}{2,6})\)`, 'gu');

/** "United Nations Mission |in South Sudan|": where a mission is. */
const MISSION = new RegExp(String.raw`\b(?:Mission|Operation|Force)\b.* in (?:the )?(${STATE})$`, 'u');

/** Asked for each such agreement of one text. */
export class HostStates {
  readonly #reading: string;
  /** By start. */
  readonly #names: readonly Named[];
  /** The States whose Governments the text names; null until somebody asks. */
  #governed: ReadonlySet<string> | null = null;
  /** The State by its abbreviation; null until somebody asks: few texts abbreviate one here. */
  #abbreviated: ReadonlyMap<string, string> | null = null;

  constructor(reading: string, names: readonly Named[]) {
    this.#reading = reading;
    this.#names = names;
  }

  /**
   * The agreement of the only State whose Government the sentence names, or else in which a mission is that it names; null where it
   * names none, or several.
   */
  agreementOf({ start, end, identity }: Named): Identity | null {
    const reading = this.#reading;
    const before =
      reading
        .slice(Math.max(0, start - REACH), start)
        .split(SENTENCE_END)
        .at(-1) ?? '';
    const behind = reading.slice(end, end + REACH).split(SENTENCE_END, 1)[0] ?? '';
    const states = new Set<string>();
    for (const [, state = ''] of `${before} ${behind}`.matchAll(GOVERNMENT))
      states.add(state.replace(REPUBLIC, ''));
    if (states.size === 0)
      for (const state of this.#ofMissions(start - before.length, end + behind.length)) states.add(state);
    const [only] = states;
    const state = only !== undefined && states.size === 1 ? this.#unabbreviated(only) : null;
    return state === null ? null : ofState(identity, identity.name, state);
  }

  /** The States of the missions that are named here; "in Darfur" is none whose Government the text names anywhere. */
  #ofMissions(from: number, to: number): readonly string[] {
    this.#governed ??= new Set(
      Array.from(this.#reading.matchAll(GOVERNMENT), ([, state = '']) => state.replace(REPUBLIC, '')),
    );
    const found: string[] = [];
    for (let at = firstFrom(this.#names, from); (this.#names[at]?.start ?? Infinity) < to; at++) {
      const state = MISSION.exec(this.#names[at]?.identity.name ?? '')?.[1];
      if (state !== undefined && this.#governed.has(state)) found.push(state);
    }
    return found;
  }

  /** Null where the text does not say what its abbreviation means. */
  #unabbreviated(state: string): string | null {
    if (state !== state.toUpperCase()) return state;
    this.#abbreviated ??= new Map(
      Array.from(this.#reading.matchAll(ABBREVIATED), ([, name = '', letters = '']) => [letters, name]),
    );
    return this.#abbreviated.get(state) ?? null;
  }
}

/** Index of the first of the names that begins at an offset or behind it. */
function firstFrom(names: readonly Named[], offset: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same of an agreement that is named with its parties; null where the United Nations are none of them. */
export function ofParties(identity: Identity): Identity | null {
  const [, name = '', one = '', other = ''] = PARTIES.exec(identity.name) ?? [];
  const state = one === OTHER_PARTY ? other : other === OTHER_PARTY ? one : '';
  return state === '' ? null : ofState(identity, name, state);
}
