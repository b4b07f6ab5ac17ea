import type { ParsedDocument } from '../../../ingest/parse/document.ts';

/** A General Assembly resolution in the flattened layout, around the given paragraphs and notes. */
export const assemblyText = (paragraphs: readonly string[], notes: readonly string[] = []): string =>
  [
    'Resolution adopted by the General Assembly on 5 December 2033',
    '[on the report of the Second Committee (A/88/999, para. 7)]',
    '88/777.\tSafe storage of paper clips',
    'The General Assembly,',
    ...paragraphs.map((paragraph) => `\t${paragraph}`),
    '61st plenary meeting',
    '5 December 2033',
    ...notes.map((note, index) => `${index + 1} ${note}`),
    'United Nations',
    'A/RES/88/777',
    'General Assembly',
    'Distr.: General',
    '12 December 2033',
    'Eighty-eighth session',
    'Agenda item 19 (b)',
    'Office supplies',
    '',
  ].join('\n');

/** Each note's marker with the words before its anchors. */
export const anchored = ({ text, footnotes }: ParsedDocument): Record<string, string[]> =>
  Object.fromEntries(
    footnotes.map(({ marker, anchors }) => [
      marker,
      anchors.map(
        ({ start, end }) => `${text.slice(Math.max(0, start - 8), start)}^${text.slice(start, end)}`,
      ),
    ]),
  );

export const ids = ({ paragraphs }: ParsedDocument): string[] => paragraphs.map(({ id }) => id);
