import type { ExtractionRecord, RecordCitation, RecordEntity } from '../../ingest/record.ts';

/**
 * What a record says, compactly, a line a fact, for reading differences: no offsets, which change with
 * every word, but the words that they quote.
 */
export function project(record: ExtractionRecord, text: string): string {
  const { document, paragraphs, footnotes, citations, entities } = record;
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    JSON.stringify(text.slice(start, end).replaceAll(/\s+/g, ' '));
  const lines = [
    ...Object.entries(document).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    '',
    ...paragraphs.map(({ id, lead, start }) => `${id}  ${lead ?? '-'}  ${words({ start, end: start + 24 })}`),
    '',
    ...footnotes.map(
      ({ marker, anchors }) =>
        `note ${marker}: ${anchors.map(({ paragraph }) => paragraph ?? 'HEAD').join(', ')}`,
    ),
    '',
    ...citations.map((citation) => `${words(citation)} ${citationFacts(citation)}`),
    '',
    ...entities.map((entity) => entityFacts(entity)),
  ];
  return `${lines.join('\n')}\n`;
}

function citationFacts(citation: RecordCitation): string {
  const { paragraph, footnote, role, verb, via, locator, reason } = citation;
  return [
    `= ${targetOf(citation)}`,
    `in ${paragraph ?? 'no paragraph'}${footnote === null ? '' : `, note ${footnote}`}`,
    role && (verb ? `${role} (${verb})` : role),
    via === 'text' || via === 'footnote' ? null : via,
    locator && `locator ${locator}`,
    reason && `because: ${reason}`,
  ]
    .filter((part) => part)
    .join('; ');
}

function targetOf(citation: RecordCitation): string {
  switch (citation.status) {
    case 'resolved':
      return citation.target.id;
    case 'ambiguous':
      return `one of ${citation.candidates.map(({ id }) => id).join(' or ')}`;
    case 'unresolved':
      return 'unresolved';
  }
}

function entityFacts({ kind, id, name, registrations, containedIn, mentions }: RecordEntity): string {
  const places = mentions.map(({ paragraph, footnote }) =>
    footnote === null ? paragraph : `note ${footnote}`,
  );
  return [
    `${kind}: ${name} = ${id}`,
    `in ${places.join(', ')}`,
    registrations.length > 0 && `registered ${registrations.join(', ')}`,
    containedIn && `carried by ${containedIn.id}${containedIn.locator ? `, ${containedIn.locator}` : ''}`,
  ]
    .filter((part) => part)
    .join('; ');
}
