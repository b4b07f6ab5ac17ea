import { z } from 'zod';
import { asEntityId, type EntityId } from '../symbols/ids.ts';
import table from './sessions.csv?table';
import { readTable } from './table.ts';

/** The calendar years of a session; `to` is null while it has only been adjourned. */
export interface SessionYears {
  readonly from: number;
  readonly to: number | null;
}

const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number);
const rows = readTable(
  'sessions.csv',
  table,
  z.object({
    body: z.string().startsWith('body/').transform(asEntityId),
    session: z.string().regex(/^(?:E?S-)?\d+$/),
    kind: z.enum(['regular', 'special', 'emergency special']),
    from: year,
    to: z.union([year, z.literal('').transform(() => null)]),
    source: z.string().min(1),
  }),
);

const YEARS: ReadonlyMap<string, SessionYears> = new Map(
  rows.map(({ body, session, from, to }) => [`${body} ${session}`, { from, to }]),
);

/** When a numbered session was held: 66 of the General Assembly, "S-26", "ES-10"; null when unknown. */
export const sessionYears = (body: EntityId, session: number | string): SessionYears | null =>
  YEARS.get(`${body} ${session}`) ?? null;
