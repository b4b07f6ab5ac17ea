import type { Role } from '../record.ts';
import type { LeadWordsRow, Rows } from './rows.ts';
import built from './rows.ts?built';

const { leadWords } = built as Rows;

const byPlace = (place: LeadWordsRow['place']): ReadonlyMap<string, Role> =>
  new Map(
    leadWords
      .filter((row) => row.place === place)
      .flatMap(({ words, role }) => words.map((word) => [word, role])),
  );

/** Verbs and states of mind that govern what follows, in all forms that texts use. */
export const VERBS = byPlace('verb');
export const FEELINGS = byPlace('feeling');
export const INFINITIVES = byPlace('infinitive');
/** What the cited text set up: "the measures |imposed by| resolution …". */
export const SET_UP = byPlace('set-up');
export const BEFORE_REFERENCE: ReadonlyMap<string, Role> = new Map([...byPlace('before'), ...SET_UP]);

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
