import { sessionYears } from '../../registry/sessions.ts';
import { isOfSession } from '../../symbols/assembly-sessions.ts';
import type { IsoDate } from '../../symbols/ids.ts';
import {
  COMMISSION_FOR_AFRICA,
  COMMISSION_FOR_LATIN_AMERICA,
  COMMISSION_ON_HUMAN_RIGHTS,
  ECONOMIC_AND_SOCIAL_COUNCIL,
  GENERAL_ASSEMBLY,
  HUMAN_RIGHTS_COUNCIL,
  isOfProtocol,
  MONTREAL_PARTIES,
  SUB_COMMISSION,
  TRADE_CONFERENCE,
  TRUSTEESHIP_COUNCIL,
  type Issuer,
} from '../../registry/issuers.ts';
import type { ResolutionNumber } from '../numbers/number.ts';

/** What stands beside a number and tells when it was adopted. */
export interface Circumstances {
  readonly act: 'resolution' | 'decision';
  /** The day in the text: "resolution 60/251 of 15 March 2006". */
  readonly date: IsoDate | null;
  /** The citing document's own day: nobody cites what is not yet adopted. */
  readonly citedOn: IsoDate | null;
}

/** The Assembly numbered its resolutions through until its thirtieth session (1975). */
const FIRST_SLASH_SESSION = 31;
/** The Council numbers by year since 1978. */
const FIRST_YEAR_OF_ECOSOC = 1978;
/** Its resolution 990 (LIV) is of 2022, 2023/10 of the year after. */
const FIRST_YEAR_OF_COMMISSION_FOR_AFRICA = 2023;
/**
 * What those that numbered their resolutions through ever came to: the Trusteeship Council, to 1994, and a Conference, to 1992;
 * a regional Commission that still does was at 700 in 2016. The Commission on Human Rights began anew with each session.
 */
const HIGHEST_ROMAN: ReadonlyMap<Issuer, number> = new Map([
  [TRUSTEESHIP_COUNCIL, 2210],
  [COMMISSION_ON_HUMAN_RIGHTS, 60],
  [SUB_COMMISSION, 60],
  [TRADE_CONFERENCE, 199],
  [COMMISSION_FOR_LATIN_AMERICA, 1000],
]);
const LAST_YEAR_OF_COMMISSION_ON_HUMAN_RIGHTS = 2006;
/** Before it no body of the United Nations met: "25/4" is none of a council that counts by years, "90/34". */
const FIRST_MONTH = 1946 * 12;
/** The Human Rights Council and the functional commissions count their decisions from 101 on. */
const HIGHEST_DECISION = 199;
const isFunctional = (issuer: Issuer): boolean => issuer.decision.startsWith('E/CN.');
const countsFrom101 = (issuer: Issuer): boolean =>
  issuer === HUMAN_RIGHTS_COUNCIL || (issuer.highest !== null && isFunctional(issuer));
/** No functional commission has held more special sessions than that on Narcotic Drugs: "S-23/2" is the Assembly's. */
const HIGHEST_SPECIAL = 10;
/** Whether this body can have adopted this number at that time, as far as forms and calendars tell. */
export function isPlausible(issuer: Issuer, number: ResolutionNumber, at: Circumstances): boolean {
  if (!issuer.forms.has(number.form)) return false;
  switch (number.form) {
    case 'session':
      return isPlausibleSession(issuer, number, at);
    case 'year':
      return isPlausibleYear(issuer, number.session, at);
    case 'number-year':
      // A year that does not fit is a misprint of the text, "2312 (2106)": the number is the Council's all the same.
      return number.number > 0;
    case 'roman':
      return isPlausibleRoman(issuer, number, at);
    case 'label':
      return isPlausibleLabel(issuer, number);
    case 'dotted':
      return at.date === null || inCalendar(at.date, sessionCalendar(issuer, number));
    case 'place':
    case 'plain':
      return true;
  }
}

/** "A39-2" and "MEPC.203(62)" are none of a body whose numbers have a mark of their own, "WHA74(14)", "GC 24/14". */
function isPlausibleLabel(issuer: Issuer, { canonical }: ResolutionNumber): boolean {
  const { label, mark: theirs } = issuer;
  if (LATE_MEETING.test(canonical) && issuer !== MONTREAL_PARTIES) return false;
  if (isOfProtocol(issuer)) return OF_PROTOCOL.test(canonical);
  if (theirs !== null) return theirs.test(canonical);
  const mark = /^[A-Z]+/.exec(canonical)?.[0];
  return label === '' || mark === undefined || mark === label || OF_SESSION.test(mark);
}
/** The Parties to the Montreal Protocol alone have met so often and number their decisions so: "XXVIII/2". */
const LATE_MEETING = /^X{2,3}[IVX]*\/\d/;
/** Their own decisions always bear a mark. */
const OF_PROTOCOL = /^(?:BS|CP|NP)-/;
/** A Roman session, or a special one: "SS.X/1", "SSA/1". */
const OF_SESSION = /^(?:[IVXL]+|SSA?)$/;

function isPlausibleSession(issuer: Issuer, number: ResolutionNumber, at: Circumstances): boolean {
  if (number.session < 1 || number.number < 1) return false;
  const isAssembly = issuer === GENERAL_ASSEMBLY;
  if (isAssembly && number.prefix === '' && number.session < FIRST_SLASH_SESSION) return false;
  if (!isAssembly && number.letter !== '') return false;
  if (number.prefix === 'ES-' && !isAssembly) return false;
  if (number.prefix === 'S-' && number.session > HIGHEST_SPECIAL && isFunctional(issuer)) return false;
  const highest = at.act === 'decision' && countsFrom101(issuer) ? HIGHEST_DECISION : issuer.highest;
  if (highest !== null && number.number > highest) return false;
  const calendar = sessionCalendar(issuer, number);
  if (calendar === null) return true;
  if (calendar.to < FIRST_MONTH) return false;
  if (at.date !== null) return inCalendar(at.date, calendar);
  return at.citedOn === null || monthOf(at.citedOn) >= calendar.from;
}

function isPlausibleYear(issuer: Issuer, year: number, at: Circumstances): boolean {
  if (issuer === ECONOMIC_AND_SOCIAL_COUNCIL && year < FIRST_YEAR_OF_ECOSOC) return false;
  if (issuer === COMMISSION_ON_HUMAN_RIGHTS && year > LAST_YEAR_OF_COMMISSION_ON_HUMAN_RIGHTS) return false;
  if (issuer === COMMISSION_FOR_AFRICA && year < FIRST_YEAR_OF_COMMISSION_FOR_AFRICA) return false;
  if (year > 2100) return false;
  const months = MONTHS_OF.get(issuer);
  if (months && at.date !== null && !inMonths(at.date, months)) return false;
  // A resumed session goes on into the next year.
  if (at.date !== null) return Math.abs(Number(at.date.slice(0, 4)) - year) <= 1;
  return at.citedOn === null || Number(at.citedOn.slice(0, 4)) >= year;
}

function isPlausibleRoman(
  issuer: Issuer,
  { session, number, prefix }: ResolutionNumber,
  { date }: Circumstances,
): boolean {
  if (number > (HIGHEST_ROMAN.get(issuer) ?? Infinity)) return false;
  // Regional commissions hold special sessions too: "335 (S-VI)".
  if (issuer === ECONOMIC_AND_SOCIAL_COUNCIL) return prefix === '' && number <= highestOfCouncil(session);
  const months = MONTHS_OF.get(issuer);
  if (months && date !== null && !inMonths(date, months)) return false;
  if (issuer !== GENERAL_ASSEMBLY) return true;
  return prefix !== '' || isOfSession(number, session);
}

/** The months in which these met whatever the year: the Commission on Human Rights in spring, its Sub-Commission in summer. */
const MONTHS_OF: ReadonlyMap<Issuer, Months> = new Map([
  [COMMISSION_ON_HUMAN_RIGHTS, { from: 1, to: 5 }],
  [SUB_COMMISSION, { from: 7, to: 9 }],
]);
const inMonths = (date: IsoDate, { from, to }: Months): boolean => {
  const month = Number(date.slice(5, 7));
  return month >= from && month <= to;
};

/**
 * Above the last number of each session of the Economic and Social Council until 1977: 288 in the tenth, 583 in the
 * twentieth, 1105 in the fortieth, 2008 in the sixtieth.
 */
const highestOfCouncil = (session: number): number => 33 * session + 60;

interface Months {
  readonly from: number;
  readonly to: number;
}

/**
 * The months in which a session met, counted from the year 0; null where it cannot be told. The Assembly's
 * session runs from September to the next; the Human Rights Council met three times a year since 2008.
 */
function sessionCalendar(issuer: Issuer, { session, prefix }: ResolutionNumber): Months | null {
  if (prefix !== '') return specialCalendar(issuer, prefix, session);
  if (issuer === HUMAN_RIGHTS_COUNCIL) {
    if (session < 7) return { from: 2006 * 12 + 6, to: 2007 * 12 + 12 };
    const year = 2008 + Math.floor((session - 7) / 3);
    const middle = year * 12 + 3 * (((session - 7) % 3) + 1);
    return { from: middle - 1, to: middle + 3 };
  }
  // Functional commissions met every second year until the 1990s.
  const met = issuer === GENERAL_ASSEMBLY ? undefined : sessionYears(issuer.id, session)?.from;
  const year = met ?? (issuer.yearBefore === null ? null : issuer.yearBefore + session);
  if (year === null) return null;
  if (issuer === GENERAL_ASSEMBLY) return { from: year * 12 + 9, to: (year + 1) * 12 + 9 };
  return { from: (year - 1) * 12 + 12, to: (year + 1) * 12 + 1 };
}

function specialCalendar(issuer: Issuer, prefix: string, session: number): Months | null {
  if (issuer === HUMAN_RIGHTS_COUNCIL) return { from: 2006 * 12 + 6, to: Infinity };
  const years = sessionYears(issuer.id, `${prefix}${session}`);
  return years && { from: years.from * 12 + 1, to: years.to === null ? Infinity : years.to * 12 + 12 };
}

/** Whether a date can tell for or against this body. */
export const hasCalendar = (issuer: Issuer, number: ResolutionNumber): boolean =>
  (number.form === 'session' || number.form === 'dotted') &&
  issuer.forms.has(number.form) &&
  sessionCalendar(issuer, number) !== null;

const monthOf = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const inCalendar = (date: IsoDate, calendar: Months | null): boolean =>
  calendar === null || (monthOf(date) >= calendar.from && monthOf(date) <= calendar.to);
