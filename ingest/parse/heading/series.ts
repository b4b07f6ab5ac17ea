import { readSymbol, type OwnSymbol } from './symbol.ts';

/** The series of symbols that a body's acts have, by its name or by words of a heading. */

/** The bodies whose acts have such a series, as headings name them. */
export const SERIES_BODIES = String.raw`General Assembly|Security Council|Economic and Social Council|ECOSOC|Human Rights Council|Trusteeship Council|Commission on Human Rights|Sub-Commission(?: on (?:the Promotion|Prevention)[\w ]+)?`;

/** By the first word of the name. */
const SERIES_OF: Readonly<Record<string, string>> = {
  general: 'A',
  security: 'S',
  economic: 'E',
  ecosoc: 'E',
  human: 'A/HRC',
  commission: 'E/CN.4',
  sub: 'E/CN.4/Sub.2',
  trusteeship: 'T',
};

/** "A" of "General Assembly". */
export const seriesNamed = (body: string): string | undefined =>
  SERIES_OF[/^[a-z]*/.exec(body.toLowerCase())?.[0] ?? ''];

/** Whose number a title has, by the words of the heading; the first that is there decides. */
const SERIES_BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^["“[]?The Commission on Human Rights\s?,/m, 'E/CN.4'],
  [/^["“[]?The Trusteeship Council\s?,/m, 'T'],
  [/Human Rights Council/i, 'A/HRC'],
  [/Economic and Social Council/i, 'E'],
  [/Security Council/i, 'S'],
  [/General Assembly/i, 'A'],
];
/** Of the body that the words name. */
export const seriesIn = (words: string): string | undefined =>
  SERIES_BY_WORDS.find(([body]) => body.test(words))?.[1];

/** The symbol of a resolution or decision ("Resolution", "decision") of a series. */
export const symbolOf = (series: string | undefined, act: string, number: string): OwnSymbol | null =>
  series && number ? readSymbol(`${series}/${/^r/i.test(act) ? 'RES' : 'DEC'}/${number}`) : null;
