import { z } from 'zod';
import assemblyNumbers from './assembly-numbers.csv?table';
import bodies from './bodies.csv?table';
import committees from './committees.csv?table';
import conferences from './conferences.csv?table';
import leadWords from './lead-words.csv?table';
import sessions from './sessions.csv?table';
import shared from './shared-names.csv?table';
import softLaw from './soft-law.csv?table';
import treaties from './treaties.csv?table';
import treatyGroups from './treaty-groups.csv?table';
import type { Role } from '../record.ts';
import { asEntityId, asInstrumentId } from '../symbols/ids.ts';
import { readTable } from './table.ts';

/**
 * The rows of the tables, every cell checked. This is done when the program is built (`rows.ts?built`): what is taken in are the
 * rows, and no worker checks them again when it starts.
 */

/** The columns of each table: docs/registry.md. */
const id = (kind: string) =>
  z
    .string()
    .regex(new RegExp(`^${kind}/[a-z0-9]+(?:-[a-z0-9]+)*$`), `must be ${kind}/ and a slug`)
    .transform(asEntityId);
const optional = (kind: string) => z.union([z.literal('').transform(() => null), id(kind)]);
const list = z.string().transform((cell) => cell.split('|').filter((item) => item !== ''));
const year = z
  .string()
  .regex(/^(?:\d{4})?$/, 'must be a year or empty')
  .transform((cell) => (cell === '' ? null : Number(cell)));
const source = z.string().min(1, 'must say where the row is from');
const name = z.string().min(2, 'must not be empty');

const registrations = z
  .string()
  .regex(
    /^(?:(?:UNTS\/\d+|LNTS\/[IVXLCDM]+)\/\d+(?:\||$))*$/,
    'must be UNTS/volume/number or LNTS/VOLUME/number, separated by |',
  )
  .transform((cell) => (cell === '' ? [] : cell.split('|').map(asInstrumentId)));
const instrument = z
  .string()
  .regex(/^(?:[A-Z][\w.-]*\/\S+)?$/, 'must be the canonical id of an instrument, or empty')
  .transform((cell) => (cell === '' ? null : asInstrumentId(cell)));

const BODY_KINDS = [
  'agency',
  'assembly',
  'bank',
  'board',
  'commission',
  'committee',
  'council',
  'court',
  'department',
  'entity',
  'expert-panel',
  'forum',
  'fund',
  'group',
  'institute',
  'main-committee',
  'mechanism',
  'mission',
  'negotiating-body',
  'network',
  'office',
  'organization',
  'panel',
  'principal-organ',
  'programme',
  'regional-organization',
  'related-organization',
  'sanctions-committee',
  'specialized-agency',
  'subsidiary-organ',
  'treaty-body',
  'working-group',
] as const;

const body = z.object({
  id: id('body'),
  name,
  aliases: list,
  kind: z.enum(BODY_KINDS),
  symbolPrefix: z.string(),
  parent: optional('body'),
  oversees: optional('treaty'),
  source,
});
const treaty = z.object({
  id: id('treaty'),
  name,
  aliases: list,
  place: z.string(),
  year,
  registrations,
  supplements: optional('treaty'),
  source,
});
/** Treaties that texts name together. */
const treatyGroup = z.object({
  id: id('treaty'),
  comprises: list.pipe(z.array(id('treaty')).min(2, 'must be two treaties or more')),
  source,
});
const softLawText = z.object({
  id: id('soft-law'),
  name,
  aliases: list,
  year,
  containedIn: instrument,
  locator: z.string(),
  outcomeOf: optional('conference'),
  source,
});
const conference = z.object({
  id: id('conference'),
  name,
  aliases: list,
  place: z.string(),
  years: list,
  source,
});

/** How one tells which thing a shared name means, beside the words that stand at it: docs/registry.md. */
const SHARED_BY = ['', 'words', 'host State', 'the Convention'] as const;
const sharedName = z
  .object({
    id: z
      .string()
      .regex(/^(?:treaty|soft-law|conference|body)\/[a-z0-9-]+$/)
      .transform(asEntityId),
    by: z.enum(SHARED_BY),
    words: list.pipe(z.array(z.string().regex(/^[\p{L} '-]+$/u, 'must be words'))),
    means: z.string().transform((cell) => (cell === '' ? null : asEntityId(cell))),
    source,
  })
  .refine(({ by, words, means }) => (by === 'words') === (words.length > 0 && means !== null), {
    message: 'words and what they mean stand in a row by words, and only there',
  });

const session = z.object({
  body: z.string().startsWith('body/').transform(asEntityId),
  session: z.string().regex(/^(?:E?S-)?\d+$/),
  kind: z.enum(['regular', 'special', 'emergency special']),
  from: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number),
  to: z.union([
    z
      .string()
      .regex(/^\d{4}$/)
      .transform(Number),
    z.literal('').transform(() => null),
  ]),
  source: z.string().min(1),
});

/** Of one session: all numbers from `first` to `last`, both known to be its own. */
const assemblyNumber = z
  .object({
    session: z.string().regex(/^(?:E?S-)?\d+$/),
    first: z.coerce.number().int().positive(),
    last: z.coerce.number().int().positive(),
    source,
  })
  .refine(({ first, last }) => first <= last, { message: 'first must not be behind last' });

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
const PLACES = ['verb', 'feeling', 'infinitive', 'before', 'set-up'] as const;

const leadWord = z.object({
  words: z.string().transform((words) => words.split(' | ')),
  place: z.enum(PLACES),
  role: z.enum(ROLES),
  notes: z.string(),
});

export type BodyRow = z.infer<typeof body>;
export type TreatyRow = z.infer<typeof treaty>;
export type TreatyGroupRow = z.infer<typeof treatyGroup>;
export type SoftLawRow = z.infer<typeof softLawText>;
export type ConferenceRow = z.infer<typeof conference>;
export type SessionRow = z.infer<typeof session>;
export type AssemblyNumberRow = z.infer<typeof assemblyNumber>;
export type SharedNameRow = z.infer<typeof sharedName>;
export type LeadWordsRow = z.infer<typeof leadWord>;

/** What the tables hold; it can be written as JSON. */
export interface Rows {
  readonly bodies: readonly BodyRow[];
  readonly treaties: readonly TreatyRow[];
  readonly treatyGroups: readonly TreatyGroupRow[];
  readonly softLaw: readonly SoftLawRow[];
  readonly conferences: readonly ConferenceRow[];
  readonly sessions: readonly SessionRow[];
  readonly assemblyNumbers: readonly AssemblyNumberRow[];
  readonly leadWords: readonly LeadWordsRow[];
  readonly shared: readonly SharedNameRow[];
}

const ROWS: Rows = {
  bodies: [...readTable('bodies.csv', bodies, body), ...readTable('committees.csv', committees, body)],
  treaties: readTable('treaties.csv', treaties, treaty),
  treatyGroups: readTable('treaty-groups.csv', treatyGroups, treatyGroup),
  softLaw: readTable('soft-law.csv', softLaw, softLawText),
  conferences: readTable('conferences.csv', conferences, conference),
  sessions: readTable('sessions.csv', sessions, session),
  assemblyNumbers: readTable('assembly-numbers.csv', assemblyNumbers, assemblyNumber),
  leadWords: readTable('lead-words.csv', leadWords, leadWord),
  shared: readTable('shared-names.csv', shared, sharedName),
};
export default ROWS;
