import { organNameOf } from '../../data/organ.ts';
import { csvTable, type Columns } from '../csv-table.ts';
import type { ExportedReference } from '../data.ts';
import type { ExportFormat } from '../format.ts';

const COLUMNS: Columns<ExportedReference> = {
  id: ({ id }) => id,
  symbol: ({ symbol }) => symbol,
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  date: ({ adopted, year }) => adopted ?? year,
  body: ({ adoptedBy }) => adoptedBy,
  organ: ({ id }) => organNameOf(id),
  session: ({ session }) => session,
  held: ({ held }) => held,
  cites: ({ citesCount }) => citesCount,
  cited_by: ({ citedByCount }) => citedByCount,
  printed_in: ({ printed }) => printed?.within ?? null,
  volume: ({ printed }) => printed?.volume ?? null,
  number: ({ printed }) => printed?.number ?? null,
  url: ({ url }) => url,
};

/** The selected instruments, one a line, as they stand in a list: RFC 4180, UTF-8. */
export const csvList: ExportFormat = {
  id: 'csv-list',
  description: 'The instruments themselves, one a line, for spreadsheets, R and pandas',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'instruments.csv',
  rows: 'instruments',
  takesMentions: false,
  write: (data) => csvTable(COLUMNS, data.references()),
};
