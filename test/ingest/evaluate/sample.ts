import type { ExtractionRecord } from '../../../ingest/record.ts';
import { asEntityId, asInstrumentId, asIsoDate } from '../../../ingest/symbols/ids.ts';

const text =
  '66/1. A title\nThe General Assembly,\n\tRecalling its resolution 48/104 of 20 December 1993,1 ' +
  'and recalling the Convention,\n\t1.\tDecides to remain seized of the matter.\n' +
  '1 United Nations, Treaty Series, vol. 1249, No. 20378.\n';

/** Where the words stand, from their first occurrence. */
function span(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const anchor = text.indexOf('1993,1') + 5;

const citation = {
  status: 'resolved',
  reason: null,
  paragraph: 'PP1',
  lead: 'Recalling',
  role: 'recalls',
  locator: null,
} as const;

const record: ExtractionRecord = {
  version: 1,
  source: { path: 'ga/one.txt', format: 'text', sha256: '' },
  document: {
    id: asInstrumentId('A/RES/66/1'),
    symbol: 'A/RES/66/1',
    aliases: [],
    kind: 'resolution',
    title: 'A title',
    adopted: asIsoDate('2011-12-19'),
    body: asEntityId('body/general-assembly'),
    session: 66,
    meeting: null,
    agendaItems: [],
    distributed: null,
    reportedBy: null,
  },
  paragraphs: [
    {
      id: 'PP1',
      kind: 'preambular',
      lead: 'Recalling',
      start: span('Recalling').start,
      end: text.indexOf('\n\t1.'),
    },
    {
      id: 'OP1',
      kind: 'operative',
      lead: 'Decides',
      start: span('1.\tDecides').start,
      end: text.indexOf('\n1 United'),
    },
  ],
  footnotes: [
    {
      marker: '1',
      ...span('United Nations, Treaty Series, vol. 1249, No. 20378.'),
      text: 'United Nations, Treaty Series, vol. 1249, No. 20378.',
      anchors: [{ start: anchor, end: anchor + 1, paragraph: 'PP1' }],
    },
  ],
  citations: [
    {
      ...citation,
      id: '1',
      target: { id: asInstrumentId('A/RES/48/104'), kind: 'resolution' },
      via: 'text',
      footnote: null,
      text: '48/104',
      ...span('48/104'),
    },
    {
      ...citation,
      id: '2',
      target: { id: asInstrumentId('UNTS/1249/20378'), kind: 'treaty-series-entry' },
      via: 'footnote',
      footnote: '1',
      text: 'vol. 1249, No. 20378',
      ...span('vol. 1249, No. 20378'),
    },
  ],
  entities: [
    {
      id: asEntityId('treaty/the-convention'),
      kind: 'treaty',
      name: 'The Convention',
      registrations: [asInstrumentId('UNTS/1249/20378')],
      mentions: [{ ...span('the Convention'), paragraph: 'PP1', footnote: null, text: 'the Convention' }],
    },
  ],
};

/** A short text of our own with the record that it should give. */
export const sampleRecord = { text, record } as const;
