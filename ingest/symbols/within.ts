import type { InstrumentId } from './ids.ts';
import { interpretSymbol } from './interpret.ts';
import { BY_SESSION, SALES_NUMBER, STATEMENT, YEAR_OR_SESSION } from './number-forms.ts';

/** What stands for instruments among other words. */
export interface SymbolsWithin {
  readonly ids: readonly InstrumentId[];
  /** The words that carry them: "resolution 66/128". */
  readonly words: readonly string[];
}

const ORGAN_BEFORE =
  /(?:security council|general assembly|economic and social council|human rights council|ecosoc|ga|sc|hrc)(?:['’]s)? ?$/i;
const ORGAN_BEHIND =
  /^ of the (security council|general assembly|economic and social council|human rights council)\b/i;

const ACT = String.raw`(?:[Rr]es(?:olutions?|\.)?|[Dd]ec(?:isions?|\.)?|RES(?:OLUTIONS?)?|DEC(?:ISIONS?)?) ?(?:[Nn]os?\.? ?)?`;
const SESSION = String.raw`${BY_SESSION}(?: ?[A-Z]\b)?`;
const IN_BRACKETS = String.raw`\d{1,4}(?: ?[A-Z])? ?${YEAR_OR_SESSION}`;

/** What is read among other words; a plain number only behind the word for what it numbers, so that years are none. */
const FORMS: readonly RegExp[] = [
  // "A/RES/66/128", "S/RES/1325 (2000)", "A/66/455/Corr.1"; in small letters only what names an act
  new RegExp(
    String.raw`(?<![\w.])(?:[A-Z][A-Z0-9]{0,9}|[ase](?=\/(?:hrc\/)?(?:res|dec|prst)\/))(?:\/[\w.-]*\w)+(?: ?${YEAR_OR_SESSION})?(?:\[[A-Z]\])?`,
  ),
  // "PRST 2021/7", "presidential statement 2021/7"
  new RegExp(String.raw`(?<![\w/])(?:S/|A/HRC/)?${STATEMENT}`),
  // "vol. 1249, No. 20378"
  /\b[Vv]ol(?:ume|\.)? ?\d{1,4},? [Nn]o\.? ?\d{1,6}\b/,
  // "E.95.XIII.18"
  new RegExp(String.raw`\b${SALES_NUMBER}\b`),
  // "resolution 66/128", "decision 66/501", "res. 1325 (2000)", "resolution 217 A (III)", "resolution 1325"
  new RegExp(String.raw`\b${ACT}(?:${IN_BRACKETS}|${SESSION}|\d{1,4}(?: ?[A-Z])?\b(?!\/))`),
  // The others of a list: "resolutions 60/1 and 66/128"
  new RegExp(String.raw`(?<![\w/.-])(?:${IN_BRACKETS}|${SESSION}(?![\w/]))`),
];
const ANY = new RegExp(FORMS.map(({ source }) => source).join('|'), 'g');
/** "2010/11" may be a season, a biennium or the council's resolution. */
const YEARS = /^(?:19|20)\d\d\/\d\d$/;
/** Nobody types more; what is pasted beyond is a text. */
const MOST = 5;

/**
 * Symbols and numbers that stand among other words, as the United Nations prints them: "General Assembly resolution
 * 66/128 of 19 December 2011". Nothing tells whether the instruments exist.
 */
export function symbolsWithin(text: string): SymbolsWithin {
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ');
  const ids: InstrumentId[] = [];
  const words: string[] = [];
  for (const { 0: found, index } of plain.matchAll(ANY)) {
    if (words.length >= MOST) break;
    if (YEARS.test(found) || !/\d/.test(found)) continue;
    const organ =
      ORGAN_BEFORE.exec(plain.slice(Math.max(0, index - 40), index))?.[0].replace(/['’]s/, '') ??
      ORGAN_BEHIND.exec(plain.slice(index + found.length))?.[1];
    const read = interpretSymbol(organ === undefined ? found : `${organ.trim()} ${found}`);
    if (read.length === 0) continue;
    ids.push(...read);
    words.push(found);
  }
  return { ids: [...new Set(ids)], words };
}
