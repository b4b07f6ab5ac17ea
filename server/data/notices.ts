import { BODIES, SOFT_LAW, TREATIES } from '../../ingest/registry/tables.ts';
import { similarNames } from './similar-names.ts';

/** The codes of `extensions.notices[].code`: stable, for programs. */
export const NoticeCode = {
  UnknownBody: 'UNKNOWN_BODY',
  UnknownInstrument: 'UNKNOWN_INSTRUMENT',
} as const;
export type NoticeCode = (typeof NoticeCode)[keyof typeof NoticeCode];

/** A name in an argument that leads to nothing, so that the answer is right and yet not what may have been meant. */
interface UnknownName {
  readonly code: NoticeCode;
  readonly argument: string;
  readonly value: string;
}

/** What a caller is told of it, in `extensions.notices`. */
export interface Notice extends UnknownName {
  readonly message: string;
  /** Ids of what has a name like it and is in the graph. */
  readonly suggestions: readonly string[];
}

/** Notices of one answer; a list of wrong names is not made shorter by naming all of them. */
const MOST = 10;
const SUGGESTIONS = 3;

/** Whether the graph has an id. */
type Has = (id: string) => Promise<boolean>;

/** The names of one request that lead to nothing. */
export class Unknown {
  readonly #names = new Map<string, UnknownName>();

  add(name: UnknownName): void {
    if (this.#names.size < MOST) this.#names.set(JSON.stringify(name), name);
  }

  get values(): readonly string[] {
    return [...new Set([...this.#names.values()].map(({ value }) => value))];
  }

  /** What is to be said of them. */
  async notices(has: Readonly<Record<NoticeCode, Has>>): Promise<readonly Notice[]> {
    return await Promise.all(
      [...this.#names.values()].map(async (unknown) => {
        const similar = similarTo(unknown);
        const there = await Promise.all(similar.map(has[unknown.code]));
        const suggestions = similar.filter((_, index) => there[index]);
        return { ...unknown, message: messageOf(unknown, suggestions), suggestions };
      }),
    );
  }
}

const NAMED = { UNKNOWN_BODY: BODIES, UNKNOWN_INSTRUMENT: [...TREATIES, ...SOFT_LAW] } as const;

/** A symbol has no like: a number beside it is another document. */
const similarTo = ({ code, value }: UnknownName): readonly string[] =>
  code === NoticeCode.UnknownInstrument && /\d/.test(value) ? [] : similarNames(value, NAMED[code], SUGGESTIONS);

function messageOf({ code, argument, value }: UnknownName, suggestions: readonly string[]): string {
  const what = code === NoticeCode.UnknownBody ? 'body' : 'instrument';
  const meant = suggestions.length > 0 ? ` Is ${suggestions.join(' or ')} meant?` : '';
  return `The graph has no ${what} "${value}", which the argument ${argument} names: it finds nothing.${meant}`;
}
