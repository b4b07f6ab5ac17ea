import { once } from '../parts/once.ts';

const formOf = (month: 'long' | 'short') =>
  once(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }));

const long = formOf('long');
const short = formOf('short');

/** A day as the United Nations writes it: "19 December 2011" of "2011-12-19". */
export function dayText(iso: string): string {
  return long().format(noon(iso));
}

/** When an instrument was adopted, as it stands in lists: "19 Dec 2011", "2011" where the day is not known; null: neither. */
export function whenText(instrument: {
  readonly adopted: string | null;
  readonly year: number | null;
}): string | null {
  const { adopted, year } = instrument;
  if (adopted !== null) return short().format(noon(adopted));
  return year === null ? null : String(year);
}

const noon = (iso: string): Date => new Date(`${iso}T12:00:00Z`);
