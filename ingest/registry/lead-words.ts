import { z } from 'zod';
import type { Role } from '../record.ts';
import table from './lead-words.csv?table';
import { readTable } from './table.ts';

const ROLES = [
  'recalls',
  'reaffirms',
  'notes',
  'welcomes',
  'considers',
  'emphasizes',
  'recognizes',
  'regrets',
  'deplores',
  'endorses',
  'acts-on',
  'requests',
  'urges',
  'decides',
  'amends',
  'ends',
  'reported-in',
  'refers',
] as const satisfies readonly Role[];

/**
 * Where the words of a row stand: `verb` opens a paragraph or a clause; `feeling` follows it
 * ("Expresses its concern"); `infinitive` follows it too ("Decides to terminate"); `before` stands
 * directly before the reference ("pursuant to resolution …").
 */
const PLACES = ['verb', 'feeling', 'infinitive', 'before'] as const;

const rows = readTable(
  'lead-words.csv',
  table,
  z.object({
    words: z.string().transform((words) => words.split(' | ')),
    place: z.enum(PLACES),
    role: z.enum(ROLES),
    notes: z.string(),
  }),
);

const byPlace = (place: (typeof PLACES)[number]): ReadonlyMap<string, Role> =>
  new Map(
    rows.filter((row) => row.place === place).flatMap(({ words, role }) => words.map((word) => [word, role])),
  );

/** Verbs and states of mind that govern what follows, in all forms that texts use. */
export const VERBS = byPlace('verb');
export const FEELINGS = byPlace('feeling');
export const INFINITIVES = byPlace('infinitive');
export const BEFORE_REFERENCE = byPlace('before');

/** "requests", "requesting", "requested" or "request"; of several words the first is the verb. */
export type VerbForm = 'finite' | 'participle' | 'past' | 'base' | 'state';

const PAST = /^(?:took|bore|kept|paid|found|heard|sought|drew|set|gave)$/;
const STATE =
  /^(?:concerned|alarmed|disturbed|worried|troubled|dismayed|distressed|shocked|appalled|saddened|grieved|preoccupied|disappointed|perturbed|encouraged|gratified|pleased|heartened|inspired|satisfied|convinced|persuaded|guided|outraged|horrified|determined)$/;

/** The grammatical form of a verb of the table: what part of a text it can open. */
export function formOf(words: string): VerbForm {
  const [first = ''] = words.split(' ');
  if (first.endsWith('ing')) return 'participle';
  if (STATE.test(first)) return 'state';
  if (first.endsWith('ed') || PAST.test(first)) return 'past';
  if (/[^s]s$/.test(first) && !/^(?:conscious|anxious|desirous|solicitous)$/.test(first)) return 'finite';
  return first.endsWith('sses')
    ? 'finite'
    : /(?:ful|ware|ous|ent|ant|eager|certain)$/.test(first)
      ? 'state'
      : 'base';
}
