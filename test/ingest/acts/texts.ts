import { actsIn } from '../../../ingest/acts/acts.ts';
import { extract } from '../../../ingest/extract.ts';
import type { SourceText } from '../../../ingest/parse/document.ts';
import type { ExtractionRecord } from '../../../ingest/record.ts';

/** An act of a volume: its title, and what stands below it. */
export const act = (
  title: string,
  opening: string,
  paragraphs: readonly string[],
  closing: readonly string[] = [],
): string => [title, '', opening, '', ...paragraphs.flatMap((each) => [each, '']), ...closing, ''].join('\n');

export const ASSEMBLY = 'The General Assembly,';
export const PLENARY = ['61st plenary meeting', '5 December 2048'];
export const COUNCIL = 'The Human Rights Council,';
export const MEETING = ['42nd meeting', '19 June 2048', '[Adopted without a vote.]'];

/** The first resolution of a session cites an earlier one, the second the first. */
export const FERRIES = act(
  '71/1. The rights of ferrymen',
  COUNCIL,
  [
    'Recalling its resolution 70/5 of 21 March 2047,',
    '1. Urges States to protect ferrymen;',
    '2. Decides to remain seized of the matter.',
  ],
  MEETING,
);
export const HARBOURS = act(
  '71/2. Harbours and human rights',
  COUNCIL,
  ['Recalling its resolution 71/1 of 19 June 2048,', '1. Welcomes the report of the Keeper.'],
  MEETING,
);
export const POSTPONED = act('71/101. Postponement of the review of ferries', '', [
  'At its 43rd meeting, on 20 June 2048, the Council decided to postpone the consideration of its resolution 71/1.',
]);
export const FRONT = [
  'United Nations',
  'A/HRC/71/2',
  'Report of the Human Rights Council on its seventy-first session',
  '',
  'Contents',
  '71/1. The rights of ferrymen',
  '71/2. Harbours and human rights',
  '71/101. Postponement of the review of ferries',
  '',
  'I. Resolutions',
  '',
].join('\n');

export const recordOf = (source: SourceText): ExtractionRecord =>
  extract(source, { path: 'volume.txt', format: 'text', sha256: '' });

const said = (each: SourceText): string => {
  const { document, citations } = recordOf(each);
  const cited = citations.map(
    ({ target, footnote, status }) => `${footnote === null ? '' : `n${footnote} `}${target?.id ?? status}`,
  );
  return [document.id ?? '-', ...cited].join(' | ');
};

/** "43_1 A/HRC/RES/43/1: A/HRC/RES/40/5", and under "rest" what remains; null: the text is one. */
export function read(source: SourceText | string): Readonly<Record<string, string>> | null {
  const found = actsIn(typeof source === 'string' ? { text: source } : source);
  if (!found) return null;
  return {
    ...Object.fromEntries(found.acts.map(({ name, source: each }) => [name, said(each)])),
    ...(found.rest && { rest: said(found.rest) }),
  };
}
