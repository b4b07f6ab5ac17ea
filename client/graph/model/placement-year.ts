import type { BriefFragment } from '../../operations.generated.ts';

/**
 * Where the time layout puts what is only cited: the year that the symbol tells. A session of the General
 * Assembly begins in the year named here and adopts most of its resolutions in it; the Human Rights Council
 * has held three sessions a year since 2006. Good for a place in a drawing, not for a fact: the panel does
 * not show it.
 */
const SYMBOL_YEARS: readonly {
  readonly form: RegExp;
  readonly year: (found: string) => number | null;
}[] = [
  {
    form: /^A\/HRC\/(?:RES\/|DEC\/)?(\d+)\//,
    year: (session) => 2006 + Math.floor((Number(session) - 1) / 3),
  },
  { form: /^[AS]\/(?:RES|DEC)\/\d+\((\d{4})\)/, year: Number },
  { form: /^A\/RES\/\d+\(([IVXL]+)\)/, year: (session) => assemblyYear(fromRoman(session)) },
  { form: /^A\/(?:RES\/|DEC\/)?(\d{2,3})\/\d/, year: (session) => assemblyYear(Number(session)) },
  // A sales number begins with the year of publication: E.95.XIII.18
  {
    form: /^SALES\/[A-Z]\.(\d{2})\./,
    year: (digits) => (Number(digits) > 45 ? 1900 : 2000) + Number(digits),
  },
  // S/2010/498, E/2011/27, UNW/2011/9
  { form: /^[A-Z][A-Z.\d]*(?:\/[A-Z.\d]+)*?\/((?:19|20)\d{2})\//, year: Number },
];

/** A name that says its year: "Domestic Workers Convention, 2011 (No. 189)", "… Protocol of 1967". */
const YEAR_IN_NAME = /(?:,| of) ((?:19|20)\d{2})(?![\d-])/;

/** The year of the column in which an instrument is drawn; null when nothing tells. */
export function placementYear(
  instrument: Pick<BriefFragment, 'id' | 'title' | 'kind' | 'year'>,
): number | null {
  if (instrument.year !== null) return instrument.year;
  for (const { form, year } of SYMBOL_YEARS) {
    const found = form.exec(instrument.id)?.[1];
    if (found !== undefined) return year(found);
  }
  const named = instrument.kind === 'TREATY' || instrument.kind === 'SOFT_LAW';
  const told = named ? YEAR_IN_NAME.exec(instrument.title ?? '')?.[1] : undefined;
  return told === undefined ? null : Number(told);
}

/** Sessions bear their number in arabic since the thirty-first, of 1976. */
function assemblyYear(session: number): number | null {
  return session >= 1 && session <= 150 ? 1945 + session : null;
}

const ROMAN = { I: 1, V: 5, X: 10, L: 50 } as const;

function fromRoman(numeral: string): number {
  const values = Array.from(numeral, (letter) => ROMAN[letter as keyof typeof ROMAN]);
  return values.reduce<number>(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
