import type { Engine } from '../../cypher/engine.ts';
import { number, text, textOrNull } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { seriesStatus, type SeriesStatus } from '../../ingest/symbols/gaps.ts';

const numbered = loadStatement('read/numbered-instruments');
const missing = loadStatement('read/most-cited-missing');
const reasons = loadStatement('read/unresolved-reasons');

/** More than there are: each is a sentence of this program. */
const MOST_REASONS = 1_000;

/** What is held, and what is not yet: `ungraph status`, and the same over GraphQL. */
export interface StoreStatus {
  readonly series: readonly SeriesStatus[];
  readonly missing: readonly MissingInstrument[];
  readonly unresolved: readonly UnresolvedReason[];
}

/** An instrument whose text is not held. */
export interface MissingInstrument {
  readonly id: string;
  readonly title: string | null;
  /** How many instruments cite or invoke it. */
  readonly citedBy: number;
}

/** Why references lead to no certain instrument, and how many for that reason. */
export interface UnresolvedReason {
  readonly status: 'ambiguous' | 'unresolved';
  readonly reason: string;
  readonly count: number;
}

/** Everything that the status shows; reads all numbered instruments and all unresolved citations. */
export async function storeStatus(engine: Engine, limit: number): Promise<StoreStatus> {
  const [series, mostCited, unresolved] = await Promise.all([
    seriesHeld(engine),
    mostCitedMissing(engine, limit),
    unresolvedReasons(engine),
  ]);
  return { series, missing: mostCited, unresolved };
}

/** The numbered series of resolutions, decisions and statements, with their gaps. */
async function seriesHeld(engine: Engine): Promise<readonly SeriesStatus[]> {
  const rows = await engine.read(numbered);
  return seriesStatus(
    rows.map((row) => ({ id: text(row, 'id'), held: row['held'] === true, citedBy: number(row, 'citedBy') })),
  );
}

/** The instruments with a symbol whose text is not held, the most cited first: what to fetch next. */
async function mostCitedMissing(
  engine: Engine,
  limit: number,
): Promise<readonly MissingInstrument[]> {
  const rows = await engine.read(missing, { limit });
  return rows.map((row) => ({
    id: text(row, 'id'),
    title: textOrNull(row, 'title'),
    citedBy: number(row, 'citedBy'),
  }));
}

/** Why citations are open, the most frequent reason first. */
async function unresolvedReasons(engine: Engine): Promise<readonly UnresolvedReason[]> {
  const rows = await engine.read(reasons, { instruments: null, status: null, reason: null, limit: MOST_REASONS });
  return rows.map((row) => ({
    status: text(row, 'status') === 'ambiguous' ? 'ambiguous' : 'unresolved',
    reason: text(row, 'reason'),
    count: number(row, 'total'),
  }));
}
