import { asEntityId } from '../symbols/ids.ts';
import { toRoman } from '../symbols/roman.ts';
import type { Rows } from './rows.ts';
import built from './rows.ts?built';
import { sessionYears, type SessionYears } from './sessions.ts';

const { assemblyNumbers } = built as Rows;
const GENERAL_ASSEMBLY = asEntityId('body/general-assembly');

/** The session whose resolution a number is. */
export interface NumberedSession {
  /** As printed behind the number: "XXV", "S-VI". */
  readonly printed: string;
  readonly years: SessionYears | null;
}

/**
 * The session of a number of the series that the Assembly counted through until its thirtieth session, 1 to 3541, each session behind
 * the one before. Null outside what is known for certain: ingest/registry/assembly-numbers.csv.
 */
export function sessionOfNumber(number: number): NumberedSession | null {
  const row = assemblyNumbers.find(({ first, last }) => number >= first && number <= last);
  if (row === undefined) return null;
  const [, prefix = '', session = ''] = /^(E?S-)?(\d+)$/.exec(row.session) ?? [];
  return {
    printed: prefix + toRoman(Number(session)),
    years: sessionYears(GENERAL_ASSEMBLY, prefix === '' ? Number(session) : row.session),
  };
}
