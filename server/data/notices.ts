import { similarNames } from './similar-names.ts';
import type { Named } from './similar-names.ts';

/** The codes of `extensions.notices[].code`: stable, for programs. */
export const NoticeCode = {
  UnknownBody: 'UNKNOWN_BODY',
  UnknownOrgan: 'UNKNOWN_ORGAN',
  UnknownInstrument: 'UNKNOWN_INSTRUMENT',
  UnknownSubject: 'UNKNOWN_SUBJECT',
  UnknownLead: 'UNKNOWN_LEAD',
  UnknownSession: 'UNKNOWN_SESSION',
} as const;
export type NoticeCode = (typeof NoticeCode)[keyof typeof NoticeCode];

/** A name in an argument that leads to nothing, so that the answer is right and yet not what may have been meant. */
interface UnknownName {
  readonly code: NoticeCode;
  readonly argument: string;
  readonly value: string;
}

/** The same with its place in the filter, where the argument alone would not tell: `cites.instrument`. */
interface PlacedName extends UnknownName {
  readonly field?: string;
}

/** How the argument or the field of a filter is called where it was given: "the argument body". */
export type Naming = (field: string) => string;

/** As the API does, and the addresses of exports. */
export const asArgument: Naming = (field) => `the argument ${field}`;

/** What a caller is told of it, in `extensions.notices`. */
export interface Notice extends UnknownName {
  readonly message: string;
  /** What has a name like it and can stand in its place: ids of what the graph has, lead words, sessions. */
  readonly suggestions: readonly string[];
}

/** Notices of one answer; a list of wrong names is not made shorter by naming all of them. */
const MOST = 10;
const SUGGESTIONS = 3;

/** What may be meant by a name, the likeliest first: at most as many as are asked for. */
export type Similar = (value: string, most: number) => Promise<readonly string[]> | readonly string[];

/** Of what has names like it, what the graph has. */
export const similarAmong =
  (named: readonly Named[], has: (id: string) => Promise<boolean>): Similar =>
  async (value, most) => {
    const similar = similarNames(value, named, most);
    const there = await Promise.all(similar.map(has));
    return similar.filter((_, index) => there[index]);
  };

/** The names of one request that lead to nothing. */
export class Unknown {
  readonly #names = new Map<string, PlacedName>();

  add(name: PlacedName): void {
    if (this.#names.size < MOST) this.#names.set(JSON.stringify(name), name);
  }

  get values(): readonly string[] {
    return [...new Set([...this.#names.values()].map(({ value }) => value))];
  }

  /**
   * What is to be said of them.
   * @param naming where the fields of a filter within a filter have names of their own, as in exports.
   */
  async notices(
    similar: Readonly<Record<NoticeCode, Similar>>,
    naming?: Naming,
  ): Promise<readonly Notice[]> {
    const all = await Promise.all(
      [...this.#names.values()].map(async ({ field, ...unknown }) => {
        const suggestions = hasNoLike(unknown) ? [] : await similar[unknown.code](unknown.value, SUGGESTIONS);
        const called = naming ? naming(field ?? unknown.argument) : asArgument(unknown.argument);
        return { ...unknown, message: messageOf(unknown, called, suggestions), suggestions };
      }),
    );
    // Texts open with words of their own: those without a like are no misspelt ones.
    return all.filter(({ code, suggestions }) => code !== NoticeCode.UnknownLead || suggestions.length > 0);
  }
}

/** A symbol has no like: a number beside it is another document. */
const hasNoLike = ({ code, value }: UnknownName): boolean =>
  code === NoticeCode.UnknownInstrument && /\d/.test(value);

const WHAT = {
  UNKNOWN_BODY: 'body',
  UNKNOWN_INSTRUMENT: 'instrument',
  UNKNOWN_SUBJECT: 'subject',
} as const;

function messageOf({ code, value }: UnknownName, called: string, suggestions: readonly string[]): string {
  const meant = suggestions.length > 0 ? ` Is ${suggestions.join(' or ')} meant?` : '';
  switch (code) {
    case NoticeCode.UnknownLead:
      return `"${value}", which ${called} names, are no lead words that ungraph knows: they are found only where a text has them so.${meant}`;
    case NoticeCode.UnknownSession:
      return `"${value}", which ${called} names, is no session as symbols have it ("66", "S-26", "ES-10"): it finds nothing.${meant}`;
    case NoticeCode.UnknownOrgan:
      return `No series of symbols is known of "${value}", which ${called} names: it finds nothing.${meant}`;
    default:
      return `The graph has no ${WHAT[code]} "${value}", which ${called} names: it finds nothing.${meant}`;
  }
}
