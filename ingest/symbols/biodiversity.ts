import { romanToNumber } from './roman.ts';

/** The twelfth meeting (2014) was the last whose decisions were issued as UNEP documents. */
const LAST_UNEP_MEETING = 12;
const OF_CONVENTION = /^CBD\/COP\/DEC\/([IVXL]+)\//;
/** The Parties to the Protocols; the mark of their numbers, and the meeting. */
const OF_PROTOCOL = /^UNEP\/CBD\/(BS|NP)\/COP-MOP\/DEC\/(?:(BS|CP|NP)-)?((\w+)\/.+)$/;

/**
 * A decision under the Convention on Biological Diversity or its Protocols under its symbol: "CBD/COP/DEC/VII/28" is
 * "UNEP/CBD/COP/DEC/VII/28", "CP-10/4" of the Parties to the Cartagena Protocol "CBD/CP/MOP/DEC/10/4", "NP-4/6" of those to the
 * Nagoya Protocol "CBD/NP/MOP/DEC/4/6"; "BS-V/9" and "NP-1/8" were still issued as UNEP documents. Others stay as they are.
 */
export function issuedAs(symbol: string): string {
  const number = romanToNumber(OF_CONVENTION.exec(symbol)?.[1] ?? '');
  if (number !== null && number <= LAST_UNEP_MEETING) return `UNEP/${symbol}`;
  const [, protocol, mark, printed, meeting] = OF_PROTOCOL.exec(symbol) ?? [];
  if (protocol === undefined) return symbol;
  const isLater = protocol === 'NP' ? meeting !== '1' : mark === 'CP';
  return isLater
    ? `CBD/${protocol === 'NP' ? 'NP' : 'CP'}/MOP/DEC/${printed}`
    : `UNEP/CBD/${protocol}/COP-MOP/DEC/${printed}`;
}
