import type { EntityId } from '../symbols/ids.ts';
import type { Rows } from './rows.ts';
import built from './rows.ts?built';

const { sessions } = built as Rows;

/** The calendar years of a session; `to` is null while it has only been adjourned. */
export interface SessionYears {
  readonly from: number;
  readonly to: number | null;
}

const YEARS: ReadonlyMap<string, SessionYears> = new Map(
  sessions.map(({ body, session, from, to }) => [`${body} ${session}`, { from, to }]),
);

/** When a numbered session was held: 66 of the General Assembly, "S-26", "ES-10"; null when unknown. */
export const sessionYears = (body: EntityId, session: number | string): SessionYears | null =>
  YEARS.get(`${body} ${session}`) ?? null;
