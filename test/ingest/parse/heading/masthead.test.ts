import { describe, expect, it } from 'vitest';
import { extract } from '../../../../ingest/extract.ts';
import { parse } from '../../../../ingest/parse/parse.ts';

const DRAFT = [
  'United Nations\tA/C.3/86/L.24',
  'General Assembly\tDistr.: Limited',
  '1 November 2031',
  'Original: English',
  'Eighty-sixth session',
  'Third Committee',
  'Agenda item 71 (b)',
  'Supply of paper: clips',
  'Austria and Belgium: draft resolution',
  'Rights of clip keepers',
  '\tThe General Assembly,',
  '\tRecalling its resolution 85/200 of 19 December 2030,',
  '\t1.\tDecides to store all clips.',
].join('\n');

const REPORT = [
  'A/86/62-E/2031/3',
  'General Assembly',
  'Economic and Social Council',
  'Distr.: General',
  '12 September 2031',
  'Eighty-sixth session',
  'Item 71 (b) of the provisional agenda',
  'Rights of clip keepers',
  'Report of the Secretary-General',
  'I.\tIntroduction',
  '1.\tThe General Assembly asked for a report in its resolution 85/200.',
].join('\n');

describe('a document that is no act', () => {
  it.each([
    [
      'the corrigendum of a resolution',
      [
        'United Nations',
        'A/RES/86/128/Corr.1',
        'General Assembly',
        'Distr.: General',
        '3 March 2032',
        'Resolution adopted by the General Assembly on 19 December 2031',
        '86/128. Rights of clip keepers',
        'Corrigendum',
        'Paragraph 1',
        'For all States read all coastal States',
      ].join('\n'),
      { id: 'A/RES/86/128/Corr.1', kind: 'document', session: 86, distributed: '2032-03-03' },
    ],
    [
      'the corrigendum of a resolution of the Security Council',
      [
        'S/RES/1325 (2000)/Corr.1',
        'Security Council',
        'Distr.: General',
        '3 November 2000',
        'Corrigendum',
      ].join('\n'),
      { id: 'S/RES/1325(2000)/Corr.1', kind: 'document', distributed: '2000-11-03' },
    ],
    [
      'a draft, with the title above who speaks',
      DRAFT,
      {
        id: 'A/C.3/86/L.24',
        title: 'Rights of clip keepers',
        session: 86,
        agendaItems: ['71 (b)'],
        distributed: '2031-11-01',
      },
    ],
    [
      'a report under two symbols, with the title above its author',
      REPORT,
      {
        id: 'A/86/62',
        aliases: ['E/2031/3'],
        title: 'Rights of clip keepers',
        session: 86,
        agendaItems: ['71 (b)'],
        distributed: '2031-09-12',
      },
    ],
    [
      'a report whose title a page breaks',
      REPORT.replace('Rights of clip keepers', 'ASSOCIATION FOR THE STORAGE OF\nCLIPS IN THE HARBOUR'),
      { id: 'A/86/62', title: 'ASSOCIATION FOR THE STORAGE OF CLIPS IN THE HARBOUR' },
    ],
    [
      "a letter, by its masthead's cells run together",
      'United NationsS/2031/12General AssemblyDistr.: General\n3 May 2031\nLetter dated 2 May 2031 from the Keeper of Clips\n1.\tClips are rare.\n',
      {
        id: 'S/2031/12',
        title: 'Letter dated 2 May 2031 from the Keeper of Clips',
        distributed: '2031-05-03',
      },
    ],
  ])('is known by its masthead: %s', (_, text, heading) => {
    expect(parse({ text }).heading).toMatchObject({ kind: 'document', adopted: null, ...heading });
  });

  it('does not cite itself', () => {
    const { citations } = extract({ text: DRAFT }, { path: 'a.txt', format: 'text', sha256: '' });
    expect(citations.map(({ target }) => target?.id)).toStrictEqual(['A/RES/85/200']);
  });

  it('is not what an act is whose masthead has its number', () => {
    const text = DRAFT.replace('A/C.3/86/L.24', 'A/RES/86/991').replace('Distr.: Limited', 'Distr.: General');
    expect(parse({ text }).heading).toMatchObject({ kind: 'resolution', id: 'A/RES/86/991', session: 86 });
  });
});

it('day and meeting of adoption stand far to the right in typed pages', () => {
  const text = [
    'A/RES/48/104',
    '',
    '     The General Assembly,',
    '',
    '     1.   Decides to store all',
    'clips.',
    '',
    '                                                         85th plenary meeting',
    '                                                             20 December 1993',
    '',
  ].join('\n');
  expect(parse({ text }).heading).toMatchObject({ adopted: '1993-12-20', meeting: 85 });
});

it('a word with a year on top is no symbol', () => {
  const { heading } = parse({
    text: 'PRESS/2035\n15 March 2035\nThe Conference of Ministers,\n1. Decides to act.\n',
  });
  expect(heading.symbol).toBeNull();
});
