import { organOf } from '../../data/organ.ts';
import type { ExportedCitation } from '../data.ts';
import type { ExportFormat } from '../format.ts';
import { written } from '../written.ts';

type Cell = string | number | boolean | null;

/** Column by column, in the order in which one reads a citation. */
const COLUMNS: Readonly<Record<string, (citation: ExportedCitation) => Cell>> = {
  id: ({ id }) => id,
  source: ({ source }) => source.id,
  source_title: ({ source }) => source.title,
  source_date: ({ source }) => source.adopted ?? source.year,
  source_body: ({ source }) => source.adoptedBy,
  target: ({ target }) => target.id,
  target_kind: ({ target }) => target.kind,
  target_title: ({ target }) => target.title,
  target_date: ({ target }) => target.adopted ?? target.year,
  target_held: ({ target }) => target.held,
  relation: ({ relation }) => relation,
  paragraph: ({ paragraph }) => paragraph,
  footnote: ({ footnote }) => footnote,
  lead: ({ lead }) => lead,
  role: ({ role }) => role,
  via: ({ via }) => via,
  locator: ({ locator }) => locator,
  quote: ({ quote }) => quote,
  passage: ({ passage }) => passage,
  start: ({ start }) => start,
  end: ({ end }) => end,
  source_url: ({ source }) => source.url,
  target_url: ({ target }) => target.url,
  source_organ: ({ source }) => organOf(source.id)?.name ?? null,
  target_organ: ({ target }) => organOf(target.id)?.name ?? null,
};

const cells = Object.values(COLUMNS);

/** Citations with their evidence, one a line: RFC 4180, UTF-8. */
export const csv: ExportFormat = {
  id: 'csv',
  description: 'Citations with their evidence, one a line, for spreadsheets, R and pandas',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  rows: 'citations',
  takesMentions: true,
  async *write(data) {
    yield `${Object.keys(COLUMNS).join(',')}\r\n`;
    yield* written(
      data.citations(),
      (citation) => `${cells.map((cell) => csvCell(cell(citation))).join(',')}\r\n`,
    );
  },
};

/**
 * What begins like this a spreadsheet takes for a formula, and runs it (OWASP, "CSV injection"); the wide
 * forms of the signs are read as the signs.
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A text cell that a spreadsheet shows as it is: an apostrophe leads what it would run. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
