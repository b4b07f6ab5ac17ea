import { meetingInWords } from '../lines/line-kinds.ts';
import { ordinalValue } from '../../symbols/ordinal.ts';

const SESSION =
  /(?:^|[^a-z-])((?:one hundred(?: and)? )?[a-z]+(?:[-\u2010-\u2015][a-z]+)?) (resumed )?(emergency special |special )?session\b/i;

/** "Sixty-sixth session", "Eleventh emergency special session": 66, "ES-11". */
export function sessionOf(line: string): number | string | null {
  const match = /session/i.test(line) ? SESSION.exec(line) : null;
  const number = match?.[1] ? ordinalValue(match[1].replace(/^\d{4}/, '')) : null;
  if (number === null) return null;
  const kind = match?.[3]?.toLowerCase() ?? '';
  if (kind.startsWith('emergency')) return `ES-${number}`;
  return kind.startsWith('special') ? `S-${number}` : number;
}

const AGENDA = /agenda items?:?\s+([\d(].*)$|^items?\s+([\d(].*?)\s+of the (?:[a-z]+ )?agenda/i;

/** "Agenda items 20 (a) and (b) and 21", "Items 20 (a) and (b) and 21 of the provisional agenda": 20 (a), 20 (b), 21. */
export function agendaItemsOf(line: string): string[] {
  const list = AGENDA.exec(line)?.slice(1).find(Boolean);
  if (!list) return [];
  const items: string[] = [];
  let number = '';
  const part = /(\d{1,3})(?:\s*\(([a-z]{1,3})\))?|\(([a-z]{1,3})\)|\s*(?:,|and|to|-|–)\s*|(\s+)/gy;
  for (let match = part.exec(list); match; match = part.exec(list)) {
    if (match[1]) {
      number = match[1];
      items.push(match[2] ? `${number} (${match[2]})` : number);
    } else if (match[3] && number) items.push(`${number} (${match[3]})`);
  }
  return [...new Set(items)];
}

const MEETING =
  /\b(\d{1,5})(?:st|nd|rd|th)_?(?:\s?\((?:[a-z]+|[IVX]+)\))?\s(?:\(?resumed\)?\s)?(?:[a-z]+\s){0,2}meeting\b/i;

/** "89th plenary meeting", "56th (resumed) plenary meeting", "at its 8956th meeting", "Hundred and eighty-third plenary meeting". */
export function meetingOf(line: string): number | null {
  const number = /meeting/i.test(line) ? MEETING.exec(line)?.[1] : undefined;
  return number ? Number(number) : meetingInWords(line);
}
