import { organNameOf } from '../../data/organ.ts';
import type { ExportedCitation } from '../data.ts';
import type { ExportFormat } from '../format.ts';
import { csvTable, type Columns } from '../csv-table.ts';

/** Column by column, in the order in which one reads a citation. */
const COLUMNS: Columns<ExportedCitation> = {
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
  source_organ: ({ source }) => organNameOf(source.id),
  target_organ: ({ target }) => organNameOf(target.id),
  source_kind: ({ source }) => source.kind,
};

/** Citations with their evidence, one a line: RFC 4180, UTF-8. */
export const csv: ExportFormat = {
  id: 'csv',
  description: 'Citations with their evidence, one a line, for spreadsheets, R and pandas',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  rows: 'citations',
  takesMentions: true,
  write: (data) => csvTable(COLUMNS, data.citations()),
};
