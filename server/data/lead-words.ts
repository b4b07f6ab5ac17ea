import { VERBS } from '../../ingest/registry/lead-words.ts';
import { similarNames } from './similar-names.ts';

/** Verbs of the table, as what may be meant: one that stands first in several words ("takes note") by itself. */
const FIRST_WORDS = [...new Set([...VERBS.keys()].map((words) => words.split(' ')[0] ?? words))].map((word) => ({
  id: word,
  name: word,
  aliases: [],
}));
const KNOWN: ReadonlySet<string> = new Set(FIRST_WORDS.map(({ id }) => id));

/** Lead words have fewer; to look for the like of each takes its time. */
const MOST_WORDS = 12;

const wordsOf = (lead: string): readonly string[] => lead.trim().toLowerCase().split(/\s+/);

/** Whether lead words have a verb that is known. */
export const hasKnownVerb = (lead: string): boolean => wordsOf(lead).some((word) => KNOWN.has(word));

/**
 * What may be meant by lead words without a verb that is known, each with one word put right: "Also recaling" may be
 * "also recalling". None for those without a like: texts open with words of their own too.
 */
export function similarLeads(lead: string, most: number): readonly string[] {
  const words = wordsOf(lead);
  if (words.length > MOST_WORDS) return [];
  return words
    .flatMap((word, index) => similarNames(word, FIRST_WORDS, most).map((better) => words.with(index, better).join(' ')))
    .slice(0, most);
}
