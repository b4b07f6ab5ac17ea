import type { Role } from '../../record.ts';
import { complementRole } from './phrase-role.ts';
import type { Verb } from './clauses.ts';

/** "Decides |to terminate| the mandate and |to amend| paragraph 5 of resolution …": what is decided governs, not that it is. */

/** How far before a place the last one is looked for. */
const REACH = 1500;
/** Directly behind the lead words, or behind a phrase between commas. */
const FIRST = /(?:, [^,;.\n]{3,60},)? to ([a-z]+(?: [a-z]+)?)/y;
/** A further one, joined to the first. */
const FURTHER = /(?:[,;]|\band) to ([a-z]+(?: [a-z]+)?)/g;

/** The last infinitive before a place that goes on with the first; null where none stands behind the lead words, or the table has it not. */
export function infinitiveBefore(reading: string, leadEnd: number, at: number, lead: Role): Verb | null {
  FIRST.lastIndex = leadEnd;
  const first = FIRST.exec(reading);
  if (first === null || FIRST.lastIndex > at) return null;
  let words = first[1] ?? '';
  const from = Math.max(FIRST.lastIndex, at - REACH);
  for (const further of reading.slice(from, at).matchAll(FURTHER)) words = further[1] ?? '';
  const infinitive = ['to', ...words.split(' ')];
  const role = complementRole(infinitive, lead);
  return role === null
    ? null
    : {
        role,
        words: complementRole(infinitive.slice(0, 2), lead) === role ? `to ${infinitive[1]}` : `to ${words}`,
      };
}
