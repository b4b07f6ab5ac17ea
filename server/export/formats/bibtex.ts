import type { ExportedReference } from '../data.ts';
import type { ExportFormat } from '../format.ts';
import { written } from '../written.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The selected instruments for LaTeX. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  description: 'The instruments as entries for BibTeX and BibLaTeX',
  mediaType: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  rows: 'instruments',
  takesMentions: false,
  write: (data) => written(data.references(), entry),
};

function entry({
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
  const month = MONTHS[Number(adopted?.slice(5, 7)) - 1];
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['title', `{{${tex(title ?? label)}}}`],
    ['author', adoptedBy === null ? null : `{{${tex(adoptedBy)}}}`],
    ['institution', '{United Nations}'],
    // A volume makes a series; what carries a text is no series.
    [printed?.volume ? 'series' : 'howpublished', braced(printed?.within)],
    ['volume', braced(printed?.volume)],
    ['number', braced(printed ? printed.number : symbol)],
    ['year', year === null ? null : `{${year}}`],
    ['month', month ?? null],
    ['url', url === null ? null : `{${address(url)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  const type = kind === 'DOCUMENT' || kind === 'SALES_PUBLICATION' ? 'techreport' : 'misc';
  return `@${type}{${citationKey(id)},\n${lines.join(',\n')}\n}\n\n`;
}

/**
 * A key of letters, digits and signs that BibTeX leaves alone; different ids keep different keys, which is
 * why what is not among them is written by its number.
 */
export function citationKey(id: string): string {
  return id.replace(/[^A-Za-z0-9./:-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // A brace of the text, even escaped, would count when BibTeX looks for the field's end.
  '{': '\\textbraceleft ',
  '}': '\\textbraceright ',
};

const braced = (value: string | null | undefined): string | null => (value ? `{${tex(value)}}` : null);

/** Words as TeX prints them. */
function tex(value: string): string {
  return value
    .replace(/\p{C}+|\s+/gu, ' ')
    .replace(/[\\~^{}]|[#$%&_]/g, (character) => TEX[character] ?? `\\${character}`);
}

/** In an address nothing is escaped; what would end the field is written as a browser does. */
const address = (url: string): string =>
  url.replace(/[{}\\%\s]/g, (character) => (character === '%' ? character : encodeURIComponent(character)));
