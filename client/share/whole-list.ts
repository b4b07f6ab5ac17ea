import type { InstrumentFilter, Role } from '../operations.generated.ts';

/** What the server writes a list of the panel as; the first have a row for each citation, the others for each instrument. */
export const LIST_FORMATS = [
  ['csv', 'CSV'],
  ['graphml', 'GraphML'],
  ['gexf', 'GEXF'],
  ['jsonld', 'JSON-LD'],
  ['ris', 'RIS'],
  ['bibtex', 'BibTeX'],
] as const;
export type ListFormat = (typeof LIST_FORMATS)[number][0];

const OF_INSTRUMENTS: ReadonlySet<ListFormat> = new Set(['ris', 'bibtex']);

/** All that cite an instrument, or those that do one thing with it, with these citations: drawn or not. */
export function citingAddress(id: string, role: Role | null, format: ListFormat): string {
  return `/export/instruments?${new URLSearchParams({
    format,
    'cites.instrument': id,
    ...(role !== null && { 'cites.role': role }),
    links: 'matching',
  })}`;
}

/** All that an instrument cites: its citations, or where a file has instruments only, those that they lead to. */
export function citedAddress(id: string, format: ListFormat): string {
  return OF_INSTRUMENTS.has(format)
    ? `/export/instruments?${new URLSearchParams({ format, 'citedBy.instrument': id })}`
    : `/export/list?${new URLSearchParams({ format, id })}`;
}

/** What the server writes of the instruments of a list: a row for each. */
export const INSTRUMENT_FORMATS = [
  ['csv-list', 'CSV'],
  ...LIST_FORMATS.filter(([format]) => OF_INSTRUMENTS.has(format)),
] as const;
/** And of what they cite: a row or a link for each citation. */
export const CITATION_FORMATS = LIST_FORMATS.filter(([format]) => !OF_INSTRUMENTS.has(format));

/** What stands in a list of instruments: what some words find, what fits a filter, or both. */
export interface Listed {
  /** Searched in symbols, names and texts; null for no search. */
  readonly words: string | null;
  readonly filter: Pick<InstrumentFilter, 'kind' | 'body' | 'held' | 'yearFrom' | 'yearTo'> | null;
}

/** All of a list, not only what stands on the page. */
export function listedAddress({ words, filter }: Listed, format: string): string {
  const fields = new URLSearchParams({ format, ...(words !== null && { search: words, passages: 'true' }) });
  for (const [name, value] of Object.entries(filter ?? {}))
    for (const one of [value ?? []].flat()) fields.append(name, String(one));
  return `/export/instruments?${fields}`;
}
