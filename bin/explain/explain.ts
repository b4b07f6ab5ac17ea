import type { ExtractionRecord, RecordCitation, RecordEntity } from '../../ingest/record.ts';
import type { Colors } from '../output/terminal.ts';
import { quote } from './quote.ts';
import type { Span } from './quote.ts';

/**
 * What a record says, for a person: line by line each citation with the words it stands in, what it was
 * taken for, and the rule that made it; then the names.
 */
export function explainRecord(record: ExtractionRecord, text: string, colors: Colors): string {
  const lines = [
    ...heading(record, colors),
    ...citations(record, text, colors),
    ...names(record, colors),
    ...closing(record),
  ];
  return `${lines.join('\n')}\n\n`;
}

function heading({ source, document }: ExtractionRecord, colors: Colors): string[] {
  const facts = [
    document.kind,
    document.adopted && `adopted ${document.adopted}`,
    document.body,
    document.session !== null && `session ${document.session}`,
    document.meeting !== null && `meeting ${document.meeting}`,
    document.agendaItems.length > 0 && `item ${document.agendaItems.join(', ')}`,
    document.reportedBy && `reported by ${document.reportedBy}`,
  ];
  return [
    `${colors.bold(document.id ?? 'no symbol found')}  ${document.title ?? 'no title found'}`,
    colors.dim(`${source.path}: ${facts.filter((fact) => typeof fact === 'string').join(' · ')}`),
  ];
}

function citations(record: ExtractionRecord, text: string, colors: Colors): string[] {
  const lines: string[] = [];
  let under: string | null = null;
  for (const citation of record.citations) {
    const place = placeOf(citation);
    if (place !== under) lines.push('', colors.bold(place));
    under = place;
    lines.push(
      `  ${quote(text, citation, passageOf(record, citation, text), colors)}`,
      `    ${colors.dim('→')} ${target(citation, colors)}${colors.dim(particulars(citation))}`,
    );
  }
  return lines;
}

/** The note, else the innermost paragraph around a citation; in the heading, its line. */
function passageOf(record: ExtractionRecord, { start, footnote }: RecordCitation, text: string): Span {
  const around = (span: Span): boolean => span.start <= start && start < span.end;
  const passage = footnote === null ? record.paragraphs.findLast(around) : record.footnotes.find(around);
  if (passage) return passage;
  const lineEnd = text.indexOf('\n', start);
  return { start: text.lastIndexOf('\n', start) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}

/** "PP4  Recalling", "PP4, note 7  Recalling" */
function placeOf({ paragraph, footnote, lead }: RecordCitation): string {
  const where = [paragraph, footnote === null ? null : `note ${footnote}`].filter((part) => part !== null);
  return `${where.join(', ') || 'outside the paragraphs'}${lead ? `  ${lead}` : ''}`;
}

function target(citation: RecordCitation, colors: Colors): string {
  switch (citation.status) {
    case 'resolved':
      return colors.green(citation.target.id);
    case 'ambiguous':
      return colors.yellow(`one of ${citation.candidates.map(({ id }) => id).join(', ')}`);
    case 'unresolved':
      return colors.red('unresolved');
  }
}

function particulars(citation: RecordCitation): string {
  const parts = [
    citation.locator,
    citation.role && `${citation.role}${citation.verb ? ` (${citation.verb})` : ''}`,
    citation.via === 'text' || citation.via === 'footnote' ? null : `by ${citation.via}`,
    citation.rule && `rule ${citation.rule}`,
    citation.reason,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? `  ${parts.join(' · ')}` : '';
}

const KINDS = [
  ['treaty', 'Treaties'],
  ['softLaw', 'Soft law'],
  ['conference', 'Conferences'],
  ['body', 'Bodies'],
] as const satisfies readonly (readonly [RecordEntity['kind'], string])[];

function names({ entities }: ExtractionRecord, colors: Colors): string[] {
  const lines: string[] = [];
  for (const [kind, title] of KINDS) {
    const some = entities.filter((entity) => entity.kind === kind);
    if (some.length > 0) lines.push('', colors.bold(title));
    for (const one of some) lines.push(...name(one, colors));
  }
  return lines;
}

function name(entity: RecordEntity, colors: Colors): string[] {
  const places = entity.mentions.map(({ paragraph, footnote }) =>
    [paragraph, footnote === null ? null : `note ${footnote}`].filter((part) => part !== null).join(' '),
  );
  const details = [
    entity.id,
    [...new Set(places)].filter((place) => place !== '').join(', '),
    entity.registrations.length > 0 && `registered as ${entity.registrations.join(', ')}`,
    entity.containedIn && `in ${entity.containedIn.id} ${entity.containedIn.locator ?? ''}`.trimEnd(),
    entity.registered === false && 'recognised by its form',
  ].filter((part) => typeof part === 'string' && part !== '');
  return [`  ${entity.name}`, colors.dim(`    ${details.join(' · ')}`)];
}

function closing({ paragraphs, footnotes, citations: found, entities }: ExtractionRecord): string[] {
  const open = found.filter(({ status }) => status !== 'resolved').length;
  return [
    '',
    `paragraphs: ${paragraphs.length}, footnotes: ${footnotes.length}, citations: ${found.length}` +
      `${open > 0 ? ` (not resolved: ${open})` : ''}, names: ${entities.length}`,
  ];
}
