import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { anchored } from './texts.ts';

const LAST = '1. Decides to store all clips.';
const paragraphsOf = (...lines: string[]): string[] =>
  parse({ text: `${lines.join('\n')}\n` }).paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`);
const targetsOf = (...lines: string[]): (string | undefined)[] =>
  extract({ text: `${lines.join('\n')}\n` }, { path: 'a.txt', format: 'text', sha256: '' }).citations.map(
    ({ target }) => target?.id,
  );

describe('paragraphs are told apart', () => {
  it('in a draft that stands in brackets', () => {
    const lines = [
      '[The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,',
    ];
    expect(
      paragraphsOf(...lines, 'Recalling clips,', 'Recognizing paper,', '1. Emphasizes drawers;]'),
    ).toStrictEqual(['PP1 Recalling', 'PP2 Recognizing', 'OP1 Emphasizes']);
  });

  it('where the World Health Assembly speaks inside a line, with semicolons for commas', () => {
    expect(
      paragraphsOf(
        'Clips1',
        'The Sixty-second World Health Assembly, Having considered the report on clips;2 Recalling resolutions WHA56.926 and WHA59.925; Recognizing drawers, 1. ENDORSES the plan; 2. URGES Member States to count;',
      ),
    ).toStrictEqual([
      'PP1 Having considered',
      'PP2 Recalling',
      'PP3 Recognizing',
      'OP1 ENDORSES',
      'OP2 URGES',
    ]);
  });

  it('where a scanner set a blank behind the hyphen of who speaks', () => {
    expect(
      paragraphsOf('The Twenty- eighth World Clip Assembly,', 'Conscious of clips;', 'Noting pins;', LAST),
    ).toStrictEqual(['PP1 Conscious', 'PP2 Noting', 'OP1 Decides']);
  });

  it('where a page breaks a line in which they run on', () => {
    const drawers =
      'in the house, in the office and in all the drawers that the keepers of clips have '.repeat(3);
    expect(
      paragraphsOf(
        `The Human Rights Council, Recalling paper, Noting files, Affirming the rules ${drawers}of the Convention relative to the Protection of`,
        `Clips in Drawers, Reaffirming pins ${drawers}now, Gravely concerned at losses, 1. Decides to count; 2. Requests a report;`,
      ),
    ).toStrictEqual([
      'PP1 Recalling',
      'PP2 Noting',
      'PP3 Affirming',
      'PP4 Reaffirming',
      'PP5 Gravely concerned',
      'OP1 Decides',
      'OP2 Requests',
    ]);
  });

  it('where one numbered line holds the next number', () => {
    expect(
      paragraphsOf(
        'The Board of Governors,',
        '1. Underlines that clips are kept;',
        '2. Requests the Director to report; 3. Expresses serious concern that pins are lost;',
      ),
    ).toStrictEqual(['OP1 Underlines', 'OP2 Requests', 'OP3 Expresses serious concern']);
  });

  it('but not at a number that stands in its own line below', () => {
    expect(
      paragraphsOf(
        'The Board of Governors,',
        '1. Amends rule 4 to read: clips; 2. Keeps drawers;',
        '2. Requests the Director to report.',
      ),
    ).toStrictEqual(['OP1 Amends', 'OP2 Requests']);
  });

  it('where a page has numbered all of them 1', () => {
    expect(
      paragraphsOf(
        'The General Assembly,',
        '',
        'Recalling clips,',
        '',
        '  1. INVITES all to keep them;',
        '',
        '  1. ENDORSES the plan;',
        '',
        '  1. URGES ALSO keepers to count.',
      ),
    ).toStrictEqual(['PP1 Recalling', 'OP1 INVITES', 'OP2 ENDORSES', 'OP3 URGES ALSO']);
  });

  it('but not in the next part, whose heading stands before its first', () => {
    const lines = [
      'The General Assembly,',
      '1. Approves clips;',
      '',
      'II',
      '',
      'Fund of clips',
      '',
      '1. Recalls its resolution 88/77;',
      '',
    ];
    expect(paragraphsOf(...lines, '2. Takes note;')).toStrictEqual([
      'OP1 Approves',
      'II.OP1 Recalls',
      'II.OP2 Takes note',
    ]);
  });

  it('without the head of a typed page', () => {
    const lines = ['Recalling paper,', 'A/HRC/RES/S-12/91 page 2 Deeply concerned at losses of clips,', LAST];
    const text = ['The Human Rights Council,', ...lines].join('\n');
    const { paragraphs } = parse({ text });
    expect(paragraphs.map(({ start, end }) => text.slice(start, end).trim())).toStrictEqual([
      'Recalling paper,',
      'Deeply concerned at losses of clips,',
      LAST,
    ]);
  });

  it('in a column, where the last letter of a list stands behind "and"', () => {
    expect(
      paragraphsOf(
        'The General Conference of the Keepers,',
        'Considering that all forms of clips are known to be lost in the drawers of those who keep',
        'them and count them,',
        '1. Resolves that:',
        '(a) the identification and proper management of the clips that are kept in all drawers is the most',
        'effective means; and',
        '(b) the Clip Convention, 1986, should not be used to provide a justification',
        'for pins.',
      ),
    ).toStrictEqual(['PP1 Considering', 'OP1 Resolves', 'OP1(a) -', 'OP1(b) -']);
  });

  it('in an extract in a column that begins in the middle of a preamble', () => {
    expect(
      paragraphsOf(
        'Recalling its resolutions 5/91 on the building of drawers of the United Nations Clip',
        'Council and 5/92 on the Code of Conduct for Keepers, and stressing that the keepers',
        'shall count,',
        'Taking note of the report of the Secretary-General on the rights of keepers who belong to',
        'minorities,',
        '1. Commends the keepers for the work that they have undertaken so far, and for the role that',
        'they play.',
      ),
    ).toStrictEqual(['PP1 Recalling', 'PP2 Taking note', 'OP1 Commends']);
  });
});

describe('notes', () => {
  it('under an asterisk go on where a page breaks them', () => {
    const text = [
      'Decision adopted by the Clip Council*',
      'At its 48th meeting, on 25 March 2011, the Clip Council decided to keep clips until June 2011.',
      '48th meeting 25 March 2011',
      '* The decisions of the Council will be contained in the report of',
      'the Council on its sixteenth session (A/HRC/16/92), chap. I.',
    ].join('\n\n');
    const { footnotes } = parse({ text });
    expect(footnotes.map(({ start, end }) => text.slice(start, end))).toStrictEqual([
      'The decisions of the Council will be contained in the report of\n\nthe Council on its sixteenth session (A/HRC/16/92), chap. I.',
    ]);
    expect(anchored(parse({ text }))).toMatchObject({ '*': [' Council^*'] });
  });

  it('are not what a text begins with', () => {
    expect(
      parse({ text: '1 Clip CONFERENCE A/CONF.192/95 Noting that clips are kept in drawers.' }).footnotes,
    ).toStrictEqual([]);
  });
});

const COLUMN = ' '.repeat(14);
/** The page of a PDF as a program lays it out. */
const LAID_OUT = [
  'United Nations                                                UNEP/OzL.Pro.WG.1/30/97',
  '              Environment                                     Distr.: General',
  'Thirtieth meeting',
  `${COLUMN}1.      The thirtieth meeting of the Open-ended Working Group of the Parties to the Montreal`,
  `${COLUMN}Protocol on Substances that Deplete the Ozone Layer was held at the Geneva International Conference`,
  `${COLUMN}Centre, from 15 to 18 June 2010.`,
  `${COLUMN}2.      The Group recalled the universal ratification of the Vienna Convention for the Protection of the`,
  `${COLUMN}Ozone Layer, and resolution`,
  `${COLUMN}65/207 of the General Assembly.`,
  `${COLUMN}3.      The meeting was opened by the keeper of the clips that are kept in all the drawers of the house`,
  `${COLUMN}and of the office, who said that clips had been counted in all the drawers of all the houses and the`,
  `${COLUMN}offices of the keepers, and that none was lost in the years from the first meeting to the last of those`,
  `${COLUMN}that had been held so far.`,
];

it('names and numbers are found where a column breaks them', () => {
  const { citations, entities } = extract(
    { text: `${LAID_OUT.join('\n')}\n` },
    { path: 'a.txt', format: 'text', sha256: '' },
  );
  expect(citations.map(({ target }) => target?.id)).toStrictEqual(['A/RES/65/207']);
  expect(entities.map(({ kind, name }) => `${kind}: ${name}`)).toStrictEqual([
    'body: Open-ended Working Group of the Parties',
    'treaty: Montreal Protocol on Substances that Deplete the Ozone Layer',
    'treaty: Vienna Convention for the Protection of the Ozone Layer',
    'body: General Assembly',
  ]);
});

describe('whose numbers they are', () => {
  it('a label that tells the conference is read in each member of a list', () => {
    expect(
      targetsOf(
        'The Standing Committee shall review Resolutions Conf. 9.9, Conf. 9.91 (Rev. CoP15) and Conf. 10.7 (Rev. CoP15) of the United Nations.',
      ),
    ).toStrictEqual([
      'CITES/RES/Conf.9.9',
      'CITES/RES/Conf.9.91(Rev.CoP15)',
      'CITES/RES/Conf.10.7(Rev.CoP15)',
    ]);
  });

  it('those of the Conference of Ministers of the ECA are of the Commission', () => {
    expect(
      targetsOf(
        'The General Assembly,',
        'Noting resolution No. 722 (XXIV) of the ECA Conference of Ministers and resolution 721 (XXIV) of the Conference of Ministers of the ECA,',
        LAST,
      ),
    ).toStrictEqual(['E/ECA/RES/722(XXIV)', 'E/ECA/RES/721(XXIV)']);
  });

  it('Roman ones of a tenth or later meeting are of the conference on biological diversity', () => {
    expect(
      targetsOf(
        'Cooperation',
        'The Conference of the Parties,',
        'Recalling its decisions XIII/91 and IX/92,',
        LAST,
      ),
    ).toStrictEqual(['CBD/COP/DEC/XIII/91', 'UNEP/CBD/COP/DEC/IX/92']);
  });

  it('lower ones are of nobody who is not named', () => {
    expect(
      targetsOf(
        'Cooperation',
        'The Conference of the Parties,',
        'Recalling its decisions VI/91 and IX/92,',
        LAST,
      ),
    ).toStrictEqual([undefined, undefined]);
  });
});
