import type { IngestReport } from './tally.ts';

/** Files that could not be read and conflicts that the summary names; the report has all. */
const NAMED = 20;

const INSTEAD =
  '  To have a text that is left out in place of the other: ungraph ingest with its file alone; ' +
  'a translation after ungraph remove with the symbol.';

const IN_ENGLISH =
  '  The English text takes the place of each: ungraph ingest with its file, or ungraph fetch with the symbol.';

/** What an ingest did, for a person. */
export function summaryOf(report: IngestReport): readonly string[] {
  const { documents, citations, entities, withoutSymbol, otherLanguages, conflicts, errors } = report;
  const lines = [
    sentence(
      counted(documents.read, 'document', 'read'),
      documents.failed > 0 && `${number(documents.failed)} could not be read`,
      report.passedOver > 0 && counted(report.passedOver, 'other file', 'passed over'),
    ) +
      `; ${number(documents.added)} ${report.dryRun ? 'would be added' : 'added'}, ` +
      sentence(
        `${number(documents.replaced)} replaced`,
        `${number(documents.unchanged)} unchanged`,
        documents.repeated > 0 && `${number(documents.repeated)} repeated`,
        documents.outdone > 0 && `${number(documents.outdone)} left out`,
        documents.listed > 0 && `${number(documents.listed)} known from lists`,
      ) +
      (report.dryRun ? ', had this been no dry run' : '') +
      ` in the ${report.store}`,
  ];
  if (documents.read > 0) {
    lines.push(
      `citations: ${listed(citations.byStatus) || 'none'}`,
      ...(listed(citations.byClass) === '' ? [] : [`resolved to: ${listed(citations.byClass)}`]),
      `names: ${listed(entities.distinct) || 'none'}`,
      `${(report.bytes / 1e6).toFixed(1)} MB in ${report.seconds.toFixed(1)} s`,
    );
  }
  lines.push(
    ...named(
      withoutSymbol.length === 1
        ? 'text has no symbol and is held as'
        : 'texts have no symbol and are held as',
      withoutSymbol.map(({ id, file }) => `${id}: ${file}`),
    ),
    ...named(
      otherLanguages.length === 1
        ? 'text is held and not in English, which alone is understood: of what it cites, only symbols are found'
        : 'texts are held and not in English, which alone is understood: of what they cite, only symbols are found',
      otherLanguages.map(({ id, file, language }) => `${id}: ${file} is in ${language}`),
    ),
    ...(otherLanguages.length > 0 ? [IN_ENGLISH] : []),
    ...named(
      conflicts.length === 1
        ? 'text claims a symbol that another text has'
        : 'texts claim a symbol that another text has',
      conflicts.map(({ id, kept, left, reason }) => `${id}: ${kept} stands, ${left} is left out: ${reason}`),
    ),
    ...(conflicts.length > 0 ? [INSTEAD] : []),
    ...named(
      'could not be read',
      errors.map(({ file, message }) => `${file}: ${message}`),
    ),
  );
  return lines;
}

function named(title: string, all: readonly string[]): string[] {
  if (all.length === 0) return [];
  const more =
    all.length > NAMED ? [`  and ${number(all.length - NAMED)} more: --report FILE names all`] : [];
  return [`${number(all.length)} ${title}:`, ...all.slice(0, NAMED).map((line) => `  ${line}`), ...more];
}

const sentence = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join(', ');

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${number(count)} ${what}`)
    .join(', ');

const counted = (count: number, what: string, done: string): string =>
  `${number(count)} ${what}${count === 1 ? '' : 's'} ${done}`;

/** 12,345 */
const number = (count: number): string => count.toLocaleString('en-US');
