import { securityCouncilYear } from '../../ingest/symbols/security-council-years.ts';
import { readDocumentSymbol } from '../../ingest/symbols/symbol.ts';

/** Words before a number that name the organ: "UNGA res. 66/128", "SCR 1325", "S/RES/1325". */
const RESOLUTION_WORDS = /^(?:(?:UNSCR|UNSC|SCR|SC|UNGA|GAR|GA|UN|general assembly|security council)\b\s*)*(?:res(?:olution)?s?\b\.?)?\s*/i;

/** Ids that a person may mean, the likeliest first; the text itself is one of them. Whether they exist is another matter. */
export function idsMeant(input: string): readonly string[] {
  const typed = input.trim().replace(/\s+/g, ' ');
  if (typed === '') return [];
  const number = typed.replace(RESOLUTION_WORDS, '').replace(/\s+/g, '').toUpperCase();
  return [...new Set([typed, readDocumentSymbol(typed).id, ...resolutionIds(number)])];
}

function resolutionIds(number: string): readonly string[] {
  if (/^(?:\d+|E?S-\d+)\/\d+[A-Z]*$/.test(number)) return [`A/RES/${number}`];
  const council = /^(\d{1,4})(?:\((\d{4})\))?$/.exec(number);
  if (council) {
    const year = council[2] ?? securityCouncilYear(Number(council[1]));
    return year === null ? [] : [`S/RES/${council[1]}(${year})`];
  }
  const old = /^(\d+)([A-Z])?\(([IVXLC]+)\)$/.exec(number);
  return old ? [`A/RES/${old[1]}(${old[3]})${old[2] ? `[${old[2]}]` : ''}`] : [];
}
