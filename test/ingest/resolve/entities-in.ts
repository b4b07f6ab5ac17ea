import { extract } from '../../../ingest/extract.ts';
import type { RecordEntity } from '../../../ingest/record.ts';

/** A short resolution in UN drafting style around these paragraphs and notes. */
export const resolution = (paragraphs: readonly string[], notes: readonly string[] = []): string =>
  [
    'Resolution adopted by the General Assembly on 3 December 2031',
    '86/991.\tRiver data',
    '\tThe General Assembly,',
    ...paragraphs.map((paragraph) => `\t${paragraph}`),
    '40th plenary meeting',
    '3 December 2031',
    ...notes.map((note, index) => `${index + 1} ${note}`),
    '',
  ].join('\n');

/** The entities of that resolution. */
export const entitiesOf = (
  paragraphs: readonly string[],
  notes: readonly string[] = [],
): readonly RecordEntity[] =>
  extract({ text: resolution(paragraphs, notes) }, { path: 'a.txt', format: 'text', sha256: '' }).entities;

/** The one of this id. */
export const find = (entities: readonly RecordEntity[], id: string): RecordEntity | undefined =>
  entities.find((entity) => entity.id === id);
