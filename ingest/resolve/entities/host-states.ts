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

/** Asked for each such agreement of one text. */
export class HostStates {
  readonly #reading: string;
  /** The State by its abbreviation; null until somebody asks: few texts abbreviate one here. */
  #abbreviated: ReadonlyMap<string, string> | null = null;

  constructor(reading: string) {
    this.#reading = reading;
  }

  /** The agreement of the only State whose Government the sentence names; null where it names none, or several. */
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
    const [only] = states;
    const state = only !== undefined && states.size === 1 ? this.#unabbreviated(only) : null;
    return state === null ? null : ofState(identity, identity.name, state);
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

/** The same of an agreement that is named with its parties; null where the United Nations are none of them. */
export function ofParties(identity: Identity): Identity | null {
  const [, name = '', one = '', other = ''] = PARTIES.exec(identity.name) ?? [];
  const state = one === OTHER_PARTY ? other : other === OTHER_PARTY ? one : '';
  return state === '' ? null : ofState(identity, name, state);
}
