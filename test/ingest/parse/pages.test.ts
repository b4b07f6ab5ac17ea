import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';
import { anchored } from './texts.ts';

/** Texts as web pages and collections have them: without their notes, with headings of the page's own. */
const body = ['The General Assembly,', '', 'Recalling the Clip Plan,', '', '1. Decides to store all clips.'];
const headed = (...heading: readonly string[]): string => [...heading, '', ...body, ''].join('\n');

describe('the heading of a page', () => {
  it.each([
    [
      'cites the act as lawyers do, behind its title',
      [
        'Storage of clips, G.A. res. 88/777, 88 U.N. GAOR Supp. (No. 49) at 13, U.N. Doc. A/88/49 (2033).',
        '',
      ],
      { id: 'A/RES/88/777', title: 'Storage of clips', session: 88 },
    ],
    [
      'cites one of the first thirty sessions',
      [
        'Storage of clips, G.A. res. 1799 (XVII), 17 U.N. GAOR Supp. (No. 17) at 15, U.N. Doc. A/5217 (1962).',
      ],
      { id: 'A/RES/1799(XVII)', title: 'Storage of clips', session: 17 },
    ],
    [
      "cites one of the Economic and Social Council's",
      ['Storage of clips, E.S.C. res. 1989/65, annex, 1989 U.N. ESCOR Supp. (No. 1) at 52.'],
      { id: 'E/RES/1989/65', title: 'Storage of clips', body: 'body/economic-and-social-council' },
    ],
    [
      'names the act and, in American order, its day',
      ['Resolution 46/946', '(December 9, 1991)', 'A', 'Storage of clips'],
      { id: 'A/RES/46/946', title: 'Storage of clips', adopted: '1991-12-09' },
    ],
    [
      'has its own name before that of the act',
      ['UN General Assembly Resolutions: Resolution 47/969', '(December 14, 1992)', 'Storage of clips'],
      { id: 'A/RES/47/969', title: 'Storage of clips', adopted: '1992-12-14' },
    ],
    [
      'has the session above the number, in figures',
      ['35. RESOLUTION ADOPTED ON THE REPORTS OF THE FIRST COMMITTEE', '952. Storage of clips'],
      { id: 'A/RES/35/952', title: 'Storage of clips', session: 35 },
    ],
    [
      'has the session above the number, in Roman figures',
      ['XXVII. RESOLUTIONS ADOPTED ON THE REPORTS OF THE FIRST COMMITTEE', '2993. Storage of clips'],
      { id: 'A/RES/2993(XXVII)', title: 'Storage of clips', session: 27 },
    ],
    [
      'has the number of a chapter, which is no session of that number',
      ['III. RESOLUTIONS ADOPTED ON THE REPORTS OF THE FIRST COMMITTEE', '2993. Storage of clips'],
      { id: 'A/RES/2993', session: null },
    ],
    [
      'spells the symbol of an old one like those of today',
      ['A/RES/21/2181', 'Twenty-first session'],
      { id: 'A/RES/2181(XXI)', session: 21 },
    ],
    [
      'has a symbol that is no such spelling, since no resolution of that session had that number',
      ['A/RES/21/18', 'Twenty-first session'],
      { id: 'A/RES/21/18' },
    ],
    [
      'leaves out the kind of the act, and has its day in brackets below the title',
      ['Resolution  A/50/923', '', 'STORAGE OF CLIPS', '', '(5 December 1995)'],
      { id: 'A/RES/50/923', title: 'STORAGE OF CLIPS', adopted: '1995-12-05' },
    ],
    [
      'names its source',
      ['[Source: UN Doc. A/RES/45/996 (October 16, 1990); available on a page]', 'Storage of clips'],
      { id: 'A/RES/45/996', adopted: '1990-10-16' },
    ],
    [
      'has no number, but a session and a title above the body that speaks',
      ['Forty-ninth session', 'Agenda item 62', '', 'Storage of clips'],
      { id: null, session: 49, title: 'Storage of clips' },
    ],
    [
      'has no title, but what stands in its place',
      ['Forty-ninth session', '', 'RESOLUTIONS ADOPTED BY THE GENERAL ASSEMBLY'],
      { id: null, session: 49, title: null },
    ],
    [
      'keeps the marker of a note that is not there out of the title',
      ['88/177. Storage of clips in Marana 1/', ''],
      { id: 'A/RES/88/177', title: 'Storage of clips in Marana' },
    ],
  ])('%s', (_, heading, expected) => {
    const text = heading.some((line) => line.includes('E.S.C.'))
      ? headed(...heading).replace('General Assembly,', 'Economic and Social Council,')
      : headed(...heading);
    expect(parse({ text }).heading).toMatchObject(expected);
  });

  it('runs on with the text, the number of its session in brackets', () => {
    const text =
      'United Nations General Assembly Distr: General 24 October 1970 Resolution adopted by the General Assembly [Adopted on a Report from the Sixth Committee (A/8982)] 2625 (XXV). Storage of clips The General Assembly, Recalling the Clip Plan, Noting that it works, 1. Decides to store all clips.';
    expect(parse({ text }).heading).toMatchObject({
      id: 'A/RES/2625(XXV)',
      title: 'Storage of clips',
      session: 25,
    });
  });
});

const leads = (text: string): (string | null)[] => parse({ text }).paragraphs.map(({ lead }) => lead);

describe('a paragraph ends', () => {
  it.each([
    ['with a stroke', '1/'],
    ['with a blank and a stroke', ' 1/'],
    ['in brackets', '[1]'],
  ])('behind the marker of a note that is not there, %s', (_, marker) => {
    expect(
      leads(
        [
          'The General Assembly,',
          `Guided by the Universal Declaration of Human Rights,${marker}`,
          'Aware of the loss of clips, which has received the attention of all that',
          'keep them in their own stores,',
          'Deeply concerned at the alarming situation in the stores that are kept at the',
          'harbour, as well as in others,',
          '1. Decides to store all clips.',
        ].join('\n'),
      ),
    ).toStrictEqual(['Guided', 'Aware', 'Deeply concerned', 'Decides']);
  });

  it('behind such a marker inside a line', () => {
    expect(
      leads(
        'The General Assembly, Guided by the Clip Plan, 1/ Aware of the loss of clips,2/ Noting it, 1. Decides to store all clips.',
      ),
    ).toStrictEqual(['Guided', 'Aware', 'Noting', 'Decides']);
  });

  it('where the text breaks off', () => {
    expect(
      leads(
        'The General Assembly,\n\nRecalling the Clip Plan,\n\nBearing in mind the duties of the States\n',
      ),
    ).toStrictEqual(['Recalling', 'Bearing in mind']);
  });
});

it('the number of a title is that of no paragraph where the opening was lost', () => {
  const { heading, paragraphs } = parse({
    text: [
      'UN General Assembly',
      '32. RESOLUTIONS ADOPTED ON THE REPORTS OF THE FOURTH COMMITTEE',
      '35. Activities which are impeding the storage of clips in all Territories',
      '1. Reaffirms the right of all to clips;',
      '2. Decides to store them.',
    ].join('\n'),
  });
  expect(heading.id).toBe('A/RES/32/35');
  expect(paragraphs.map(({ id }) => id)).toStrictEqual(['OP1', 'OP2']);
});

const LONG = ' and of all that was said of it by those who keep clips in their stores and drawers';

describe('in lines that are no longer than a page makes them', () => {
  it('lead words that stand alone open what is below them', () => {
    expect(
      leads(
        [
          'The General Assembly,',
          '',
          'Conscious',
          `of the importance of the Clip Plan${LONG}${LONG},`,
          '',
          `Recognizing the universal character of the Plan${LONG},`,
          '',
          'Noting with satisfaction',
          `the storage of clips${LONG},`,
          '',
          `1. Decides to store all clips${LONG}.`,
        ].join('\n'),
      ),
    ).toStrictEqual(['Conscious', 'Recognizing', 'Noting with satisfaction', 'Decides']);
  });

  it('notes stand below the rules of pages, and are no paragraphs', () => {
    const document = parse({
      text: [
        'The General Assembly,',
        '',
        `Emphasizing the character of the Clip Plan1/${LONG}${LONG},`,
        '',
        `Considering the Agreement on Clips,2/ and others${LONG}${LONG},`,
        '',
        '___________________________',
        '',
        '1/ A/88/999, annex.',
        '',
        '2/ Resolution 88/163, annex.',
        '',
        `Recalling its resolution 89/28 on clips${LONG},3/`,
        '',
        `1. Decides to store all clips${LONG}.`,
        '',
        '___________________________',
        '',
        '3/ A/89/998.',
      ].join('\n'),
    });
    expect(document.paragraphs.map(({ lead }) => lead)).toStrictEqual([
      'Emphasizing',
      'Considering',
      'Recalling',
      'Decides',
    ]);
    expect(anchored(document)).toStrictEqual({
      1: ['lip Plan^1/'],
      2: ['n Clips,^2/'],
      3: ['drawers,^3/'],
    });
  });
});

it('a broken line that begins with "adopted by" goes on from the one above', () => {
  expect(
    leads(
      [
        'The General Assembly,',
        'Recalling the Clip Plan and all that States have said of it in the years since it was',
        'made,',
        'Recalling further the relevant resolutions',
        'adopted by the Commission on Human Rights, in particular those that speak of the keeping',
        'of clips in stores,',
        '1. Decides to store all clips.',
      ].join('\n'),
    ),
  ).toStrictEqual(['Recalling', 'Recalling further', 'Decides']);
});
