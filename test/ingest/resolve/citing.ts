import { extract } from '../../../ingest/extract.ts';
import type { ExtractionRecord, RecordCitation } from '../../../ingest/record.ts';

/** The bodies whose texts the tests write. */
export type Organ = 'assembly' | 'security' | 'economic' | 'rights' | 'environment';

const TEXTS: Readonly<
  Record<Organ, { readonly head: string; readonly symbol: string; readonly name: string }>
> = {
  assembly: {
    head: 'Resolution adopted by the General Assembly on 15 December 2022\n[on the report of the Second Committee]\n77/900.\tKeeping of lighthouses\nThe General Assembly,',
    symbol: 'A/RES/77/900',
    name: 'General Assembly',
  },
  security: {
    head: 'Resolution 2699 (2023)\nAdopted by the Security Council at its 9400th meeting, on 14 September 2023\nThe Security Council,',
    symbol: 'S/RES/2699 (2023)',
    name: 'Security Council',
  },
  economic: {
    head: 'Resolution adopted by the Economic and Social Council on 21 July 2022\n2022/90.\tKeeping of lighthouses\nThe Economic and Social Council,',
    symbol: 'E/RES/2022/90',
    name: 'Economic and Social Council',
  },
  rights: {
    head: 'Resolution adopted by the Human Rights Council on 13 October 2023\n54/90.\tKeeping of lighthouses\nThe Human Rights Council,',
    symbol: 'A/HRC/RES/54/90',
    name: 'Human Rights Council',
  },
  environment: {
    head: 'Resolution adopted by the United Nations Environment Assembly on 2 March 2022\n5/90. Keeping of lighthouses\nThe United Nations Environment Assembly,',
    symbol: 'UNEP/EA.5/Res.90',
    name: 'United Nations Environment Assembly',
  },
};

/** A whole text of an organ with these paragraphs and notes, in the layout of a word processor's export. */
export function textOf(organ: Organ, paragraphs: readonly string[], notes: readonly string[] = []): string {
  const { head, symbol, name } = TEXTS[organ];
  return [
    head,
    ...paragraphs.map((paragraph) => `\t${paragraph}`),
    '\t1.\tDecides to remain seized of the matter.',
    '54th plenary meeting',
    '15 December 2022',
    ...notes.map((note, index) => `${index + 1} ${note}`),
    'United Nations',
    symbol,
    name,
    'Distr.: General',
    '3 January 2023',
  ].join('\n');
}

/** What the program makes of a text. */
export const recordOf = (text: string): ExtractionRecord =>
  extract({ text }, { path: 'test.txt', format: 'text', sha256: '' });

export const citationsOf = (text: string): readonly RecordCitation[] => recordOf(text).citations;

/** "words → id", or "words → status" where there is no target. */
export const short = (citation: RecordCitation): string =>
  `${citation.text} → ${citation.target?.id ?? citation.status}`;

/** The citations of one paragraph in an organ's text. */
export const inParagraph = (organ: Organ, words: string): readonly string[] =>
  citationsOf(textOf(organ, [words])).map(short);

/** The citations of notes, each anchored in a paragraph of its own; all but the first ones' may be asked for. */
export function inNotes(organ: Organ, ...notes: readonly string[]): readonly string[] {
  const paragraphs = notes.map((_, index) => `Recalling the keeping of lighthouse of the isle${index + 1},`);
  return citationsOf(textOf(organ, paragraphs, notes)).map(short);
}
