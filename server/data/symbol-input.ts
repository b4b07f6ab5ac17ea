import { interpretSymbol } from '../../ingest/symbols/interpret.ts';
import { idsNamed } from './short-names.ts';

/** Ids that a person may mean, the likeliest first; the text itself is one of them. Whether they exist is another matter. */
export function idsMeant(input: string): readonly string[] {
  const typed = input.trim();
  if (typed === '') return [];
  // "A / RES / 66 / 128", as some texts and lists are set.
  return [...new Set([typed, ...interpretSymbol(typed.replace(/\s*\/\s*/g, '/')), ...idsNamed(typed)])];
}
