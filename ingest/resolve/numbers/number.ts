import { Memo } from '../../memo.ts';
import type { NumberForm } from '../../registry/issuers.ts';
import { romanToNumber } from '../../symbols/roman.ts';
import { isSecurityCouncilNumber } from '../../symbols/security-council-years.ts';

export interface ResolutionNumber {
  readonly form: NumberForm;
  /** What stands before the slash or in the brackets: 66, 2009, 2000; of a Roman session its value. */
  readonly session: number;
  /** "S-" or "ES-" of special and emergency special sessions. */
  readonly prefix: '' | 'S-' | 'ES-';
  readonly number: number;
  /** The part: "A". */
  readonly letter: string;
  /** The canonical spelling that goes into the id: "57/270B", "1325(2000)", "217(III)[A]". */
  readonly canonical: string;
}

const SESSION = /^(E?S-)?(\d{1,4})\/(\d{1,3}) ?([A-Z])?$/;
const NUMBER_YEAR = /^(\d{1,4}) ?\( ?(\d{4}) ?\)$/;
/** "130(Rev.Bucharest,2022)" */
const PLACE = /^\d{1,4}\([^\d(),]{3,40},(?:19|20)\d\d\)$/;
/** "217 A (III)", "159 II D (VII)", "3201 (S-VI)"; the first special sessions have figures: "186 (S-2)". */
const ROMAN =
  /^(\d{1,4})(?: [IVX]{1,4}(?= [A-Z] ?\())? ?([A-Z])? ?\( ?(E?S-)?([IVXLC]+|(?<=S-)\d{1,2}) ?\)(?: ([A-Z]))?$/;

/** As writers elsewhere have them: "217 (A) (III)", "217 (A) III"; "217 A III"; "2625 XXV"; "2625/XXV"; "158/(XIV)". */
const ROMANS: readonly RegExp[] = [
  ROMAN,
  /^(\d{1,4}) ?\(([A-Z])\) ?\(?()([IVXLC]+)\)?()$/,
  /^(\d{1,4}) ([A-Z]) ()([IVXL]{2,})()$/,
  /^(\d{3,4}) ()()([IVXL]{2,})()$/,
  // A committee's "44/II" is another number.
  /^(\d{4})\/()()([IVXL]{2,})()$/,
  /^(\d{1,4})\/ ?\(()()([IVXL]+)\)()$/,
];
const YEAR_BEHIND_SLASH = /^(\d{3,4})\/((?:19|20)\d\d)$/;

/** Reads one number, without lists ("57/270 A and B"). */
export const readNumber = (printed: string): ResolutionNumber => NUMBERS.of(printed);
const NUMBERS = new Memo(numberIn);

function numberIn(printed: string): ResolutionNumber {
  // "ES- 10/17", where a line ended
  const text = printed
    .replace(/\s+/g, ' ')
    .replace('/ ', '/')
    .replace(/^(E?S-) /, '$1')
    // "1761 (XVID": a scanner's "I)".
    .replace(/(?<=\([IVX]+)D\)?/, 'I)')
    // "ES 10/14"
    .replace(/^ES (?=\d)/, 'ES-');
  const slash = SESSION.exec(text);
  if (slash) {
    const [, prefix = '', session = '', number = '', letter = ''] = slash;
    const value = Number(session);
    return {
      form: value >= 1900 ? 'year' : 'session',
      session: value,
      prefix: prefix === 'S-' || prefix === 'ES-' ? prefix : '',
      number: Number(number),
      letter,
      canonical: `${prefix}${value}/${Number(number)}${letter}`,
    };
  }
  const year = NUMBER_YEAR.exec(text) ?? ofCouncil(YEAR_BEHIND_SLASH.exec(text));
  if (year)
    return plainNumber('number-year', Number(year[1]), Number(year[2]), `${Number(year[1])}(${year[2]})`);
  const roman = romanIn(text);
  if (roman) {
    const [, number = '', before, prefix = '', session = '', behind = ''] = roman;
    return {
      form: 'roman',
      session: romanToNumber(session) ?? (Number(session) || 0),
      prefix: prefix === 'S-' || prefix === 'ES-' ? prefix : '',
      number: Number(number),
      letter: before ?? behind,
      canonical: `${Number(number)}(${prefix}${session})`,
    };
  }
  if (/^\d{1,4}$/.test(text)) return plainNumber('plain', Number(text), 0, text);
  const dotted = /^(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (dotted) return plainNumber('dotted', Number(dotted[2]), Number(dotted[1]), text);
  const canonical = text.replace(/\s+/g, '');
  return plainNumber(PLACE.test(canonical) ? 'place' : 'label', 0, 0, canonical);
}

/** "1325/2000", which is a number of the Security Council when its year is right. */
const ofCouncil = (match: RegExpExecArray | null): RegExpExecArray | null =>
  match && isSecurityCouncilNumber(Number(match[1]), Number(match[2])) ? match : null;

function romanIn(text: string): RegExpExecArray | null {
  for (const form of ROMANS) {
    const match = form.exec(text);
    if (match) return match;
  }
  return null;
}

const plainNumber = (
  form: NumberForm,
  number: number,
  session: number,
  canonical: string,
): ResolutionNumber => ({ form, number, session, canonical, prefix: '', letter: '' });
