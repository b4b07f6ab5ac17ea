import { sessionOfNumber } from './assembly-sessions.ts';
import { asInstrumentId, type InstrumentId } from './ids.ts';
import { linkedSymbol } from './links.ts';
import { OLD_SESSION, SALES_NUMBER, STATEMENT } from './number-forms.ts';
import { securityCouncilYear } from './security-council-years.ts';
import { readDocumentSymbol } from './symbol.ts';

/**
 * What a person may mean by a symbol or number typed in a search box, likeliest first: "66/128",
 * "res 1325", "SCR 1325 (2000)", "A/RES/66/128", "217 A (III)", "217 A", "vol 1249 no 20378", "E.95.XIII.18", or the address
 * of a document, "undocs.org/A/RES/66/128".
 * Nothing tells whether the instrument exists; an empty list means that this is no symbol.
 */
export function interpretSymbol(text: string): InstrumentId[] {
  const typed = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(OF_A_DAY, '');
  for (const read of READERS) {
    const ids = read(typed);
    if (ids.length > 0) return [...new Set(ids)].map(asInstrumentId);
  }
  return [];
}

/** "resolution 66/128 of 19 December 2011": the day tells nothing more. */
const OF_A_DAY = /,? (?:of|dated) \d{1,2} \p{Lu}\p{L}{2,8},? \d{4}\.?$/u;
/** No symbol is longer. */
const LONGEST = 120;

const ORGAN =
  /^(?:un ?)?(?<organ>sc|security council|ga|general assembly|ecosoc|economic and social council|hrc|human rights council)?(?: ?(?:resolutions?|res|r|decisions?|dec)\b\.?(?: ?(?:no|number)\b\.?)?)? ?/i;
const ACT = /\bdec/i;

type Organ = 'SC' | 'GA' | 'ESC' | 'HRC' | null;

/** Each reads one way of writing; the first that finds something is believed. */
const READERS: readonly ((typed: string) => readonly string[])[] = [
  address,
  series,
  sales,
  wholeSymbol,
  ofPresident,
  bySession,
  byYearInBrackets,
  byRomanSession,
  byNumber,
];

/** "https://docs.un.org/en/A/RES/66/128", with or without "https". */
function address(typed: string): readonly string[] {
  const symbol = linkedSymbol(/^https?:/i.test(typed) ? typed : `https://${typed}`);
  return symbol === null ? [] : wholeSymbol(symbol);
}

function series(typed: string): readonly string[] {
  const match =
    /^(?:(?<league>league of nations|lnts)|united nations|un|unts)?,? ?(?:treaty series)?,? ?(?:vol(?:ume)?\b\.? ?)?(?<volume>\d{1,4}|[IVXLC]{1,9})(?:(?:,| no\b\.?|, no\b\.?|\/| )+ ?(?<number>\d{1,6}))?$/i.exec(
      typed,
    );
  if (!match?.groups || !/^(?:vol|unts|lnts|united nations|league)|treaty series/i.test(typed)) return [];
  const { league, volume = '', number } = match.groups;
  return [[league ? 'LNTS' : 'UNTS', volume.toUpperCase(), ...(number ? [number] : [])].join('/')];
}

const SALES = new RegExp(String.raw`^(?:sales )?(?:no\.? ?)?(${SALES_NUMBER})$`, 'i');

function sales(typed: string): readonly string[] {
  const match = SALES.exec(typed);
  return match?.[1] ? [`SALES/${match[1].toUpperCase()}`] : [];
}

/** Anything with an organ's prefix, small letters too; ids of names and series are taken as they are. */
function wholeSymbol(typed: string): readonly string[] {
  if (/^(?:treaty|soft-law|conference|body)\/[a-z0-9-]+$/.test(typed)) return [typed];
  if (/^(?:UNTS|LNTS|SALES)\/[\w./-]+$/.test(typed)) return [typed];
  if (!/^[A-Za-z][A-Za-z0-9.()-]{0,14}\/ ?(?=.*\d)(?:[\w./()[\] -]|, ?(?=\d{4}\)))+$/.test(typed)) return [];
  if (/^E?S-\d/i.test(typed)) return [];
  const symbol = /[a-z]/.test(typed.split('/')[0] ?? '') ? typed.toUpperCase() : typed;
  const { id, aliases } = readDocumentSymbol(symbol);
  return [id, ...aliases];
}

const OF_PRESIDENT = new RegExp(
  String.raw`^(?:(?:A/HRC|S|(?:UN ?)?(?:SC|HRC)|security council|human rights council)[/ ])?${STATEMENT}$`,
  'i',
);

/** "PRST 2021/7", "presidential statement 2021/7", "HRC PRST 8/1": the number tells whose President it is. */
function ofPresident(typed: string): readonly string[] {
  const [, number] = OF_PRESIDENT.exec(typed) ?? [];
  return number === undefined ? [] : wholeSymbol(`PRST/${number}`);
}

function bySession(typed: string): readonly string[] {
  const match = /^(?<prefix>E?S-)?(?<session>\d{1,4})\/(?<number>\d{1,3}) ?(?<letter>[A-Z])?$/i.exec(
    typed.replace(ORGAN, ''),
  );
  if (!match?.groups) return [];
  const { prefix = '', session = '', number = '', letter = '' } = match.groups;
  const canonical = `${prefix}${Number(session)}/${Number(number)}${letter}`.toUpperCase();
  const organ = organOf(typed);
  const decision = ACT.test(typed);
  const named = decision || /\bres/i.test(typed);
  const isDecision = named ? decision : isDecisionNumber(Number(session), Number(number));
  const kinds = isDecision ? ['DEC', 'RES'] : ['RES', 'DEC'];
  const [act = 'RES'] = kinds;
  // A number that a decision would have may be a resolution's after all: where no act is named, both are meant.
  const acts = named || act === 'RES' ? [act] : kinds;
  if (Number(session) >= 1900) {
    const councils = kinds.map((kind) => `E/${kind}/${canonical}`);
    return Number(session) <= 2006 ? [...councils, `E/CN.4/${act}/${canonical}`] : councils;
  }
  const assembly = acts.map((each) => `A/${each}/${canonical}`);
  const rights = acts.map((each) => `A/HRC/${each}/${canonical}`);
  if (organ === 'HRC') return rights;
  if (organ === 'GA') return assembly;
  // The Assembly writes so since its thirty-first session; no session of the Council has reached sixty texts.
  if (prefix === '' && Number(session) < 31) return rights;
  return Number(number) <= 60 && prefix.toUpperCase() !== 'ES-' ? [...assembly, ...rights] : assembly;
}

/** The Assembly's decisions count from 301 (before 2004) or 401 on, the Council's from 201. */
const isDecisionNumber = (session: number, number: number): boolean => number > (session >= 1900 ? 200 : 400);

function byYearInBrackets(typed: string): readonly string[] {
  const match = /^(\d{1,4}) ?\( ?(\d{4}) ?\)?$/.exec(typed.replace(SECURITY, ''));
  return match ? [`S/RES/${Number(match[1])}(${match[2]})`] : [];
}

const SECURITY = new RegExp(`^(?:(?:un)?scr?r? ?)?${ORGAN.source.slice(1)}`, 'i');

const ROMAN = new RegExp(String.raw`^(\d{1,4}) ?([A-Z])? ?\( ?(${OLD_SESSION}) ?\)$`, 'i');

function byRomanSession(typed: string): readonly string[] {
  const match = ROMAN.exec(typed.replace(ORGAN, ''));
  if (!match) return [];
  const [, number = '', letter, session = ''] = match;
  const canonical = `${Number(number)}(${session.toUpperCase()})`;
  const assembly = `A/RES/${canonical}${letter ? `[${letter.toUpperCase()}]` : ''}`;
  return organOf(typed) === 'ESC' ? [`E/RES/${canonical}`] : [assembly, `E/RES/${canonical}`];
}

/**
 * "res 1325", "UNSCR 1325", "1325": the Security Council's numbers tell their year; "217 A", "GA resolution 1514": those of
 * the Assembly's first thirty sessions tell their session.
 */
function byNumber(typed: string): readonly string[] {
  const organ = organOf(typed);
  const match = /^(\d{1,4}) ?([A-Z])?$/i.exec(typed.replace(SECURITY, ''));
  if (!match || ACT.test(typed)) return [];
  const number = Number(match[1]);
  const letter = match[2]?.toUpperCase();
  const year = letter === undefined ? securityCouncilYear(number) : null;
  const council = year !== null && (organ === null || organ === 'SC') ? [`S/RES/${number}(${year})`] : [];
  const session = organ === null || organ === 'GA' ? sessionOfNumber(number) : null;
  return session === null
    ? council
    : [...council, `A/RES/${number}(${session})${letter === undefined ? '' : `[${letter}]`}`];
}

function organOf(typed: string): Organ {
  if (/^(?:un ?)?(?:sc|security)/i.test(typed)) return 'SC';
  if (/^(?:un ?)?(?:ga|general)/i.test(typed)) return 'GA';
  if (/^(?:un ?)?(?:ecosoc|economic)/i.test(typed)) return 'ESC';
  return /^(?:un ?)?(?:hrc|human)/i.test(typed) ? 'HRC' : null;
}
