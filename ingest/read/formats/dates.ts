import { asIsoDate, type IsoDate } from '../../symbols/ids.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** "2019-10-10", "2019-10-10 00:00:00" or "21 September 2020" as a calendar day; anything else is none. */
export function isoDate(words: string | null | undefined): IsoDate | null {
  const text = words?.trim() ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[ T])/.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const spoken = /^(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})$/.exec(text);
  if (!spoken) return null;
  return checked(Number(spoken[3]), MONTHS.indexOf((spoken[2] ?? '').toLowerCase()) + 1, Number(spoken[1]));
}

function checked(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? asIsoDate(date.toISOString().slice(0, 10)) : null;
}
