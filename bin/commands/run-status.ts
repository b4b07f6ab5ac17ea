import { rangeName, type SeriesStatus } from '../../ingest/symbols/gaps.ts';
import { storeStatus, type StoreStatus } from '../../server/data/status.ts';
import type { Context } from '../context.ts';
import { withStore } from './open-store.ts';

export interface StatusOptions {
  readonly json?: boolean;
  readonly limit: number;
}

/** Gaps of one series that are named in the table; the JSON names all. */
const GAPS = 6;

/** Prints what the store holds and lacks. */
export async function runStatus({ json = false, limit }: StatusOptions, context: Context): Promise<void> {
  await withStore(
    context,
    async (engine) => {
      const status = await storeStatus(engine, limit);
      const { description } = await engine.info();
      const { terminal } = context;
      if (json) await terminal.out(`${JSON.stringify(asJson(description, status))}\n`);
      else for (const line of asText(description, status, limit)) await terminal.out(`${line}\n`);
    },
    { filled: true },
  );
}

/** As `status --json` prints it: documented in docs/ingest.md. */
function asJson(store: string, { series, ...rest }: StoreStatus): unknown {
  return {
    version: 1,
    store,
    series: series.map((each) => ({
      ...each,
      missing: each.missing.map((range) => ({ ...range, ids: rangeName(each.series, range) })),
    })),
    ...rest,
  };
}

function asText(
  store: string,
  { series, missing, unresolved }: StoreStatus,
  limit: number,
): readonly string[] {
  const begun = series.filter(({ held }) => held > 0);
  const held = sum(begun, ({ held: each }) => each);
  const expected = sum(begun, ({ expected: each }) => each);
  const others = series.length - begun.length;
  const reasons = unresolved.slice(0, limit);
  return [
    `The ${store} holds ${figure(held)} of ${figure(expected)} instruments of ${figure(begun.length)} series`,
    ...table(
      begun.map((each) => [each.series, `${figure(each.held)} of ${figure(each.expected)}`, gaps(each)]),
    ),
    ...(others > 0 ? [`and nothing of ${figure(others)} further series that are cited`] : []),
    '',
    missing.length > 0
      ? 'Most cited, and not held:'
      : 'Of everything that is cited by a symbol, the text is held.',
    ...table(missing.map(({ id, title, citedBy }) => [id, `cited by ${figure(citedBy)}`, title ?? ''])),
    '',
    openOnes(sum(unresolved, ({ count }) => count)),
    ...table(reasons.map(({ status, reason, count }) => [figure(count), status, reason])),
    ...(unresolved.length > limit
      ? [`and ${figure(unresolved.length - limit)} rarer reasons: --limit N names more`]
      : []),
  ];
}

const openOnes = (count: number): string =>
  count === 1 ? '1 citation is open' : `${figure(count)} citations are open`;

function gaps({ series, missing }: SeriesStatus): string {
  if (missing.length === 0) return '';
  const named = missing.slice(0, GAPS).map((range) => rangeName(series, range));
  const more = missing.length - named.length;
  return `missing ${named.join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'gap' : 'gaps'}` : ''}`;
}

/** Columns as wide as their widest cell, two spaces between. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

const figure = (count: number): string => count.toLocaleString('en-US');
