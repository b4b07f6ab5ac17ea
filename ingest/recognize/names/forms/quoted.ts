import { MARKER_FILL } from '../../../parse/document.ts';
import type { EntityKind } from '../../../record.ts';

/** Names within quotation marks, which say where they begin and end. */

/** A stretch of text that names something. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Null: the registry does not hold it. */
  readonly entity: object | null;
}

/** No title in quotation marks is longer. */
const LONGEST_TITLE = 250;
/** "Agreement on |"Procedures|": marks that are opened in a name and not closed. */
const OPENED = /^[^"]+(?:"[^"]*"[^"]*)*"[^"]+$/;
/** ""Lighting our ports: the |Harbour Agenda for Ferries|"": the first half of a title, in whatever letters. */
const FIRST_HALF = /"(\p{Lu}[^":;\n]{2,100}: (?:the |an? )?)$/u;
const LONGEST_HALF = 110;

/** "the "|Declaration on Ferries and the Structure of Ports|" (Eldoret Declaration)", ""|Lighting our ports: the Harbour Agenda|"". */
export function wholeTitle<Named extends Name>(reading: string, name: Named): Named {
  const { start, end, kind, entity } = name;
  if (entity || (kind !== 'treaty' && kind !== 'softLaw')) return name;
  const opensInside = OPENED.test(reading.slice(start, end));
  if (!opensInside && reading.charAt(start - 1) !== '"')
    return kind === 'softLaw' && endsQuotation(reading, end) ? withFirstHalf(reading, name) : name;
  const close = closingMark(reading, name);
  if (close === null) return name;
  // The marks are part of a name in which they open: "Agreement on "Procedures| for a lasting peace"|".
  return { ...name, end: opensInside ? close + 1 : close };
}

/** Where the quotation ends in which a name does; null: not in its line, or too far. */
function closingMark(reading: string, { start, end }: Name): number | null {
  const close = reading.slice(end, start + LONGEST_TITLE).search(/["\n]/);
  return close >= 0 && reading.charAt(end + close) === '"' ? end + close : null;
}

function endsQuotation(reading: string, end: number): boolean {
  let at = end;
  while (reading.charAt(at) === MARKER_FILL) at++;
  return reading.charAt(at) === '"';
}

function withFirstHalf<Named extends Name>(reading: string, name: Named): Named {
  const { start } = name;
  const half = FIRST_HALF.exec(reading.slice(Math.max(0, start - LONGEST_HALF), start))?.[1];
  return half === undefined ? name : { ...name, start: start - half.length };
}
