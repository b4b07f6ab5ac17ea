import type { ExportFormat } from './format.ts';
import { bibtex } from './formats/bibtex.ts';
import { csv } from './formats/csv.ts';
import { csvList } from './formats/csv-list.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLd } from './formats/json-ld.ts';
import { records } from './formats/records.ts';
import { ris } from './formats/ris.ts';

/** Every format of the exports. A new one is a file in formats/ and an entry here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  csv,
  graphml,
  gexf,
  jsonLd,
  csvList,
  ris,
  bibtex,
  records,
];

export const FORMAT_IDS: readonly string[] = EXPORT_FORMATS.map(({ id }) => id);

/** The format of this id, as in `format=csv`. */
export function formatOf(id: string): ExportFormat | null {
  return EXPORT_FORMATS.find((format) => format.id === id.toLowerCase()) ?? null;
}
