import { z } from 'zod';
import bodies from './bodies.csv?table';
import committees from './committees.csv?table';
import conferences from './conferences.csv?table';
import softLaw from './soft-law.csv?table';
import treaties from './treaties.csv?table';
import { asEntityId, asInstrumentId } from '../symbols/ids.ts';
import { readTable } from './table.ts';

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
  .regex(/^(?:[A-Z][\w.]*\/\S+)?$/, 'must be the canonical id of an instrument, or empty')
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

export type BodyRow = z.infer<typeof body>;
export type TreatyRow = z.infer<typeof treaty>;
export type SoftLawRow = z.infer<typeof softLawText>;
export type ConferenceRow = z.infer<typeof conference>;

export const BODIES: readonly BodyRow[] = [
  ...readTable('bodies.csv', bodies, body),
  ...readTable('committees.csv', committees, body),
];
export const TREATIES: readonly TreatyRow[] = readTable('treaties.csv', treaties, treaty);
export const SOFT_LAW: readonly SoftLawRow[] = readTable('soft-law.csv', softLaw, softLawText);
export const CONFERENCES: readonly ConferenceRow[] = readTable('conferences.csv', conferences, conference);
