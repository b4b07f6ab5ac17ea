import { interpretSymbol } from '../../ingest/symbols/interpret.ts';
import { symbolsWithin } from '../../ingest/symbols/within.ts';
import { idsNamed } from './short-names.ts';

/** Ids that a person may mean, the likeliest first; the text itself is one of them. Whether they exist is another matter. */
export function idsMeant(input: string): readonly string[] {
  const typed = input.trim();
  if (typed === '') return [];
  return [...new Set([typed, ...interpretSymbol(tight(asPrinted(typed))), ...idsNamed(typed)])];
}

/** Ids that a search may mean: the same, or else what stands among its words: "see resolution 66/128 on migrant workers". */
export function idsSearched(query: string): readonly string[] {
  const meant = idsMeant(query);
  return meant.length > 1 ? meant : [...new Set([...meant, ...symbolsWithin(tight(query)).ids])];
}

/** "A / RES / 66 / 128", as some texts and lists are set. */
const tight = (typed: string): string => typed.replace(/\s*\/\s*/g, '/');

/** "A_RES_66_128", "A_RES_57_270_B" and "S_RES_1325_(2000)", as files of texts are called. */
const asPrinted = (typed: string): string =>
  /^[A-Z]+(?:_[\w().-]+)+$/.test(typed)
    ? typed.replace(/_(?=\(|[A-Z]$)/g, ' ').replaceAll('_', '/')
    : typed;
