import { romanToNumber } from './roman.ts';

/** The twelfth meeting (2014) was the last whose decisions were issued as UNEP documents. */
const LAST_UNEP_MEETING = 12;

/** A decision of the Conference of the Parties to the Convention on Biological Diversity under its symbol: "VII" and "CBD/COP/DEC/VII/28". */
export function issuedAs(meeting: string, symbol: string): string {
  const number = romanToNumber(meeting);
  return number !== null && number <= LAST_UNEP_MEETING ? `UNEP/${symbol}` : symbol;
}
