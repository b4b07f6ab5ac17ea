import type { InstrumentKind } from '../../schema.generated.ts';
import type { ExportedReference } from '../data.ts';
import type { ExportFormat } from '../format.ts';
import { written } from '../written.ts';

const TYPES: Readonly<Record<InstrumentKind, string>> = {
  RESOLUTION: 'GOVDOC',
  DECISION: 'GOVDOC',
  PRESIDENTIAL_STATEMENT: 'GOVDOC',
  TREATY: 'STAT',
  SOFT_LAW: 'GOVDOC',
  TREATY_SERIES_ENTRY: 'STAT',
  SALES_PUBLICATION: 'BOOK',
  DOCUMENT: 'RPRT',
};

/** The selected instruments for reference managers. */
export const ris: ExportFormat = {
  id: 'ris',
  description: 'The instruments for reference managers: Zotero, EndNote, Mendeley',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  extension: 'ris',
  rows: 'instruments',
  takesMentions: false,
  write: (data) => written(data.references(), reference),
};

function reference({
  id,
  kind,
  title,
  label,
  symbol,
  adopted,
  adoptedBy,
  year,
  url,
  printed,
}: ExportedReference): string {
  const tags: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', TYPES[kind]],
    ['ID', id],
    ['TI', title ?? label],
    // A body is written as a name that has no first name.
    ['AU', adoptedBy === null ? null : `${adoptedBy},`],
    ['PY', year === null ? null : String(year)],
    ['DA', adopted?.replaceAll('-', '/') ?? null],
    ['T2', printed?.within ?? null],
    ['VL', printed?.volume ?? null],
    ['M1', printed ? printed.number : (symbol ?? (label === title ? null : label))],
    ['PB', 'United Nations'],
    ['UR', url],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${[...lines, 'ER  - ', ''].join('\r\n')}\r\n`;
}

/** A line break would begin a tag. */
const oneLine = (value: string): string => value.replace(/\p{C}+|\s+/gu, ' ').trim();
