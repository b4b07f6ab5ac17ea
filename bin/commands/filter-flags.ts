import { FILTER_FIELDS } from '../../server/export/filter-input.ts';

/** The option for a field of the filter: `--year-from` for `yearFrom`, `--cites-role` for `cites.role`. */
export const flagOf = (field: string): string =>
  `--${field.replaceAll('.', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const FIELDS = FILTER_FIELDS.map(({ name }) => name.replace('.', String.raw`\.`)).sort(
  (a, b) => b.length - a.length,
);
/** "The filter kind", "the argument cites.role", and what can be no ordinary word: "yearFrom: 2000". */
const NAMED = new RegExp(
  String.raw`\bthe (?:filter|argument) (${FIELDS.join('|')})(?![\w.])|\b(yearFrom|yearTo|citesAll)\b(?:: (?=\d))?`,
  'gi',
);

/** What the API says of a filter, in the words of the command line. */
export const inFlags = (message: string): string =>
  message.replaceAll(
    NAMED,
    (all: string, named?: string, bare?: string) =>
      flagOf(named ?? bare ?? '') + (all.endsWith(' ') ? ' ' : ''),
  );
