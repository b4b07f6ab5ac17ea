import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';
import { extract } from '../../../ingest/extract.ts';

const headingOf = (...lines: string[]): unknown => parse({ text: `${lines.join('\n\n')}\n` }).heading;
const idsOf = (text: string): string[] => parse({ text }).paragraphs.map(({ id }) => id);

/** Papers of the Secretariat and of smaller bodies, as pages show them: their mastheads are cut, glued or left out. */
describe('the heading of a paper', () => {
  it.each([
    [
      'a bulletin of the Secretary-General, by the day below its symbol',
      [
        'UNITED',
        'NATIONS ST',
        'Secretariat',
        'ST/SGB/2033/1',
        '28 May 2033',
        '(Abolished by ST/SGB/2039/4)',
        'SECRETARY-GENERAL’S BULLETIN',
        'STORAGE OF CLIPS',
        'The Secretary-General promulgates the following:',
        '1.1 Clips shall be stored.',
      ],
      { id: 'ST/SGB/2033/1', kind: 'document', title: 'STORAGE OF CLIPS', adopted: null },
    ],
    [
      'an addendum, by the symbol alone below its title',
      [
        'Addendum to the Report of the High Commissioner for Clips',
        'A/6911/Rev.1/Add.1',
        'United Nations General Assembly Official Records',
        '1. In paragraph 40 of the annual report clips are counted.',
      ],
      { id: 'A/6911/Rev.1/Add.1', title: 'Addendum to the Report of the High Commissioner for Clips' },
    ],
    [
      'a draft in one line, the organ between symbol and distribution',
      [
        'E/CN.6/2035/L.1* United Nations Economic and Social Council Distr.: Limited 5 March 2035 Original: English Commission on Clips',
        '1. Clips are stored.',
      ],
      { id: 'E/CN.6/2035/L.1', kind: 'document' },
    ],
    [
      'a cover in one line with two symbols',
      [
        'E/2033/41 E/CLIPS/26/9/Report COMMISSION ON CLIPS REPORT ON THE TWENTY-SIXTH SESSION ECONOMIC AND SOCIAL COUNCIL OFFICIAL RECORDS: 2033 SUPPLEMENT No. 21',
        '1. Clips are stored.',
      ],
      { id: 'E/2033/41', aliases: ['E/CLIPS/26/9/Report'] },
    ],
    [
      'a letter whose symbol a page has in brackets',
      [
        'Marana: Letter from Austria to the President of the Security Council (S/2033/283)',
        'Letter dated 7 March 2033 from the Permanent Representative of Austria addressed to the President of the Security Council',
        'I have the honour to write about clips.',
      ],
      {
        id: 'S/2033/283',
        title:
          'Letter dated 7 March 2033 from the Permanent Representative of Austria addressed to the President of the Security Council',
      },
    ],
    [
      'a letter whose sender goes on in the next line',
      [
        'General Assembly',
        'Letter dated 7 March 2033 from the Permanent Representative of Marana',
        'to the United Nations addressed to the Secretary-General',
        'I have the honour to write about clips.',
      ],
      {
        title:
          'Letter dated 7 March 2033 from the Permanent Representative of Marana to the United Nations addressed to the Secretary-General',
      },
    ],
    [
      'a letter of two organs whose symbols are glued',
      [
        'United Nations A/ES-10/984S/2033/158 Distr.: General 29 March 2033 Original: English General Assembly Security Council',
        '1. Clips are stored.',
      ],
      { id: 'A/ES-10/984', aliases: ['S/2033/158'] },
    ],
    [
      'a letter without its symbol',
      [
        'Letter dated 7 March 2033 from the Permanent Representative of Austria to the United Nations',
        'I have the honour to write about clips (see S/2033/12).',
      ],
      {
        id: null,
        title: 'Letter dated 7 March 2033 from the Permanent Representative of Austria to the United Nations',
      },
    ],
    [
      'a report without its symbol, its title in three lines',
      [
        'Commission on the Status of Women',
        'Storage of clips and paper,',
        'including those of drawers, in',
        'offices',
        'Report of the Secretary-General',
        'The present report has been prepared in compliance with resolution 48/3.',
      ],
      { id: null, title: 'Storage of clips and paper, including those of drawers, in offices' },
    ],
    [
      'a report of a committee, by its first word',
      [
        'United Nations',
        'Human Rights Committee',
        'Report on follow-up to the clips of the Committee *',
        '1. Clips are stored.',
      ],
      { title: 'Report on follow-up to the clips of the Committee' },
    ],
    [
      'an act in a report, its number without a full stop',
      [
        'E/2002/27 E/CN.6/2002/13',
        'Resolution 46/1 Release of clips from drawers',
        'The Commission on the Status of Women,',
        'Recalling paper,',
        '1. Decides to store all clips.',
      ],
      { id: 'E/CN.6/RES/46/1', title: 'Release of clips from drawers' },
    ],
    [
      'agreed conclusions, between whose number and body a page has a day',
      [
        'Storage of clips in drawers',
        'Agreed Conclusions 901 (LVI)',
        '11 Oct 2009',
        'The Trade and Development Board,',
        '1. Notes clips;',
        '2. Requests all to store them.',
      ],
      { title: 'Storage of clips in drawers' },
    ],
    [
      'a resolution whose page is called by its number, the day glued to it',
      [
        'Member Name E86r01021 May 1986',
        '16th plenary meeting',
        'Storage of clips',
        'The Economic and Social Council,',
        'Recalling paper,',
        '1. Decides to store all clips.',
      ],
      { id: 'E/RES/1986/10', adopted: '1986-05-21', title: 'Storage of clips' },
    ],
  ])('%s', (_, lines, expected) => {
    expect(headingOf(...lines)).toMatchObject(expected);
  });

  it.each([
    [
      'a document that the line below a title cites',
      ['Storage of clips', 'See A/66/912', 'The Keeper writes of clips to the United Nations.'],
    ],
    [
      'a symbol in brackets behind what is no letter',
      ['Report on the storage of clips (A/66/912)', 'The United Nations store clips.'],
    ],
  ])('is not that of %s', (_, lines) => {
    expect(headingOf(...lines)).toMatchObject({ id: null });
  });
});

describe('a text in one line', () => {
  it('of a board that begins with the first number is taken apart', () => {
    expect(
      idsOf(
        'TRADE AND DEVELOPMENT BOARD Fiftieth session Draft decision * The Trade and Development Board, 1. Takes note of the report on clips; 2. Welcomes paper; 3. Invites all to store clips.',
      ),
    ).toStrictEqual(['OP1', 'OP2', 'OP3']);
  });

  it('whose notes have asterisks is taken apart behind them', () => {
    expect(
      idsOf(
        'The Economic and Social Council, Noting clips, Recognizing paper, 1. Decides to store clips; 2. Further decides to store paper;***/ 3. Suggests that all be stored.',
      ),
    ).toStrictEqual(['PP1', 'PP2', 'OP1', 'OP2', 'OP3']);
  });
});

describe('the paragraphs of smaller bodies', () => {
  it.each([
    [
      'a group of experts that speaks',
      'The Intergovernmental Group of Experts on Clips,\nRecalling paper,\nTaking note of General Assembly resolution 55/182,\n1.\nEncourages all to store clips;\n2.\nCalls upon States to do so.',
      ['PP1', 'PP2', 'OP1', 'OP2'],
    ],
    [
      'a summit that speaks',
      'The World Summit for Clips,\nHaving met in Marana,\n1. Adopts the Declaration on Clips;\n2. Recommends it to the General Assembly.',
      ['PP1', 'OP1', 'OP2'],
    ],
    [
      'capitals behind numbers without a full stop',
      'RECALLING Article 38 of the Convention on the International Maritime Organization,\nNOTING resolution MEPC.917(52),\n1 ADOPTS the notes on clips;\n2 INVITES all to store them;\n3 AGREES to keep them under review.',
      ['PP1', 'PP2', 'OP1', 'OP2', 'OP3'],
    ],
  ])('are those of %s', (_, text, ids) => {
    expect(idsOf(text)).toStrictEqual(ids);
  });

  it('are none where capitals are no verb', () => {
    expect(
      idsOf('The General Assembly,\nRecalling paper,\n1. Decides to store:\n12 CLIPS of steel'),
    ).toStrictEqual(['PP1', 'OP1']);
  });
});

describe('a paper of an organ of UNESCO', () => {
  it('is a document, and no resolution', () => {
    const { citations } = extract(
      { text: 'The Executive Board,\nHaving examined document 200 EX/PX/DR.25.2 and 200 EX/25,\n' },
      { path: 'a.txt', format: 'text', sha256: '' },
    );
    expect(citations.map(({ text, target }) => [text, target?.kind])).toStrictEqual([
      ['200 EX/PX/DR.25.2', 'document'],
      ['200 EX/25', 'document'],
    ]);
  });
});

describe('names of smaller bodies and their meetings', () => {
  it.each([
    ['UNCTAD XI', 'conference/eleventh-session-of-the-united-nations-conference-on-trade-and-development'],
    [
      'the special session of the General Assembly on the world drug problem held in 2016',
      'conference/thirtieth-special-session-of-the-general-assembly',
    ],
    [
      'the special session of the General Assembly devoted to countering the world drug problem together',
      'conference/twentieth-special-session-of-the-general-assembly',
    ],
    ['the Governing Body of ILO', 'body/governing-body-of-the-international-labour-office'],
    [
      'the Sub-Committee of the Whole on International Protection of Refugees',
      'body/sub-committee-of-the-whole-on-international-protection',
    ],
  ])('%s is one thing under all of its names', (name, id) => {
    const { entities } = extract(
      { text: `The General Assembly,\nRecalling ${name},\n1. Decides to store all clips.\n` },
      { path: 'a.txt', format: 'text', sha256: '' },
    );
    expect(entities.map((entity): string => entity.id)).toContain(id);
  });
});
