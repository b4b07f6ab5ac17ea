import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse/parse.ts';

const leads = (text: string): string[] =>
  parse({ text }).paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`);

const tight = (...lines: readonly string[]): string =>
  [
    'Resolution 399 (1979)',
    'of 3 May 1979',
    'The Security Council,',
    'Having considered the report of the Keeper on the storage of clips in all of the',
    'drawers, and the reports of those who keep them in the towers of the coast,',
    ...lines,
    'Adopted unanimously at the 2140th meeting.',
  ].join('\n');

const statement = (...paragraphs: readonly string[]): string =>
  [
    'Statement by the President of the Security Council',
    'At the 7343rd meeting of the Security Council, held on 16 December 2014, in connection with',
    'the item entitled “Clips”, the President of the Security Council made the following statement',
    'on behalf of the Council:',
    ...paragraphs,
  ].join('\n');

describe('in broken lines without blank ones or indents, as the text of a PDF has them,', () => {
  it.each([
    [
      'a heading stands between paragraphs',
      [
        'Acting on the advice of the keepers, who met on 3 May and spoke of nothing but clips,',
        'Storage of clips',
        '1. Decides to store all clips in the drawers that the keepers have built for them;',
        'Clips of the northern coast, of the islands and of the ships that sail between',
        'them',
        '2. Requests the Keeper to report on them to the Council before the end of the year.',
      ],
      ['PP1 Having considered', 'PP2 Acting', 'OP1 Decides', 'OP2 Requests'],
    ],
    [
      'a paragraph begins below the items of a list, which end with nothing',
      [
        '1. Decides to extend the term of office of the following keepers of the clips:',
        '– Anna Alba (Malta)',
        '– Bruno Berg (Norway)',
        '2. Requests the Keeper to report on them to the Council before the end of the year.',
      ],
      ['PP1 Having considered', 'OP1 Decides', 'OP2 Requests'],
    ],
    [
      'a list of numbers goes on in a short line, with the marker of a note',
      [
        'Taking note of the reports of the keepers of the lighthouses pursuant to resolutions 62/30,',
        '69/57, 71/70 and 73/38,1',
        'Noting that clips are kept in drawers,',
        '1. Requests the Keeper to report on them to the Council before the end of the year.',
      ],
      ['PP1 Having considered', 'PP2 Taking note', 'PP3 Noting', 'OP1 Requests'],
    ],
    [
      'the name of a declaration goes on behind its comma',
      [
        'Guided by the Declaration on the Keeping of Clips for the Benefit of All Lighthouses,',
        'Taking into Particular Account the Needs of the Islands, and by the Declaration of Clips,',
        'States are bound to keep them in their drawers,',
        '1. Requests the Keeper to report on them to the Council before the end of the year.',
      ],
      ['PP1 Having considered', 'PP2 Guided', 'OP1 Requests'],
    ],
    [
      'a name goes on with a word that has the form of a verb',
      [
        'Recalling the conference of the keepers of all the lighthouses on clips of the islands:',
        'Reconstructing Drawers, held on 12 October 1978, and the joint programme on the clips,',
        'Noting the convention on the Prohibition of the Bending, the Twisting, the Breaking and,',
        'Stockpiling and Use of Clips,',
        '1. Requests the Keeper to report on them to the Council before the end of the year.',
      ],
      ['PP1 Having considered', 'PP2 Recalling', 'PP3 Noting', 'OP1 Requests'],
    ],
    [
      'sections have letters in lines of their own above their headings',
      [
        'A',
        'Clips of the northern coast',
        'Recalling the report of the keepers of the northern lighthouses on the clips of 1978,',
        '1. Decides to store all clips in the drawers that the keepers have built for them;',
        'B',
        'Clips of the southern coast',
        '1. Requests the Keeper to report on them to the Council before the end of the year.',
      ],
      ['PP1 Having considered', 'A.PP2 Recalling', 'A.OP1 Decides', 'B.OP1 Requests'],
    ],
    [
      'an annex begins below a form, which ends with nothing; a paragraph that ends with its number goes on',
      [
        '1. Decides that the keepers of the lighthouses shall fill in the form that is set out in',
        'Annex II',
        'and send it to the Council before the end of the year in which they count the clips.',
        'Adopted unanimously at the 2140th meeting.',
        'Annex I',
        'Name of the keeper of the lighthouse, and of all of those who keep clips in it (please',
        'give all of them)',
        'Annex II',
        'The keepers of the lighthouses shall be under the direction of the Council, and count.',
      ],
      ['PP1 Having considered', 'OP1 Decides', 'ANNEX1 -', 'ANNEX2 -'],
    ],
    [
      'a list opens behind the letter of another',
      [
        '1. Decides that the keepers of the lighthouses, and those of the drawers of the coast,',
        'shall:',
        '(a) store all clips in the drawers that the keepers have built for them on the coast;',
        '(b) (i) count them once in every year that the Council has not spoken of the clips;',
        '(ii) report on them;',
        '(c)(i) keep them dry in all of the drawers that the keepers have built for them;',
        '(ii) paint them;',
        '(d) (i) and (ii) above notwithstanding, keep the drawers shut;',
      ],
      [
        'PP1 Having considered',
        'OP1 Decides',
        'OP1(a) -',
        'OP1(b) -',
        'OP1(b)(i) -',
        'OP1(b)(ii) -',
        'OP1(c) -',
        'OP1(c)(i) -',
        'OP1(c)(ii) -',
        'OP1(d) -',
      ],
    ],
    [
      'the letters of a list begin behind a line that ends early, though with nothing',
      [
        '1. Decides that the keepers of the lighthouses, and those of the drawers of the coast,',
        'shall',
        '(a) store all clips in the drawers that the keepers have built for them on the coast;',
        '(b) count them;',
      ],
      ['PP1 Having considered', 'OP1 Decides', 'OP1(a) -', 'OP1(b) -'],
    ],
    [
      'or behind a line with a letter or a number of its own',
      [
        '1. Decides that the tasks of the keepers of clips are the following, and no others:',
        '(a) Protection of the clips of the northern coast, and of all those of the islands too',
        '(i) To keep them;',
        '(ii) To count them;',
      ],
      ['PP1 Having considered', 'OP1 Decides', 'OP1(a) -', 'OP1(a)(i) -', 'OP1(a)(ii) -'],
    ],
    [
      'a paragraph begins behind a line that ends early, though with nothing',
      [
        'Welcoming the decisions of the keepers to count all of the clips of the coast, and to do',
        'so in line with what the Council has said of humanity, impartiality, neutrality, and of',
        'independence',
        'Stressing the need for drawers,',
        '1. Requests the Keeper to report on them to the Council before the end of the year.',
      ],
      ['PP1 Having considered', 'PP2 Welcoming', 'PP3 Stressing', 'OP1 Requests'],
    ],
    [
      'letters that are cited begin no list',
      [
        '1. Decides that the keepers shall store all clips as it is set out in paragraphs 4 (a), 4',
        '(b) and 4 (c) below, and in drawers;',
        '2. Requests the Keeper to report on them to the Council before the end of the year.',
      ],
      ['PP1 Having considered', 'OP1 Decides', 'OP2 Requests'],
    ],
    [
      'a verb that no table has opens a paragraph where the others are set no further apart',
      [
        'Remaining concerned that the clips of the northern coast may lie in no drawer at all,',
        '1. Requests the Keeper to report on them to the Council before the end of the year.',
      ],
      ['PP1 Having considered', 'PP2 Remaining concerned', 'OP1 Requests'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(leads(tight(...lines))).toStrictEqual(expected);
  });

  it('a reference to a subparagraph begins none where narrow columns leave lines uneven', () => {
    const text = [
      'United Nations',
      'A/RES/88/777',
      'General Assembly',
      '88/777. Keeping of clips',
      'The General Assembly,',
      '',
      'Mindful of the need to keep all the',
      'clips of the coast, in line with article 5',
      '(b) of the Convention on Clips, in drawers,',
      '',
      'Recalling that the clips of the islands to',
      'the north of it are kept in the lighthouses, too,',
      '',
      '1. Requests the keepers to report on them.',
    ].join('\n');
    expect(leads(text)).toStrictEqual(['PP1 Mindful', 'PP2 Recalling', 'OP1 Requests']);
  });

  it.each([
    [
      'each paragraph of a statement opens with a quotation mark',
      [
        '“The Security Council recalls what it said of the keeping of clips in the lighthouses.',
        'The Security Council has said it often.',
        '“One year later the Council welcomes what was done.”',
      ],
      ['P1 recalls', 'P2 -'],
    ],
    [
      'or says who speaks',
      [
        'The Security Council recalls what it said of the keeping of clips in the lighthouses.',
        'The Security Council welcomes what was done.',
      ],
      ['P1 recalls', 'P2 welcomes'],
    ],
    [
      'only the first paragraph opens with a quotation mark, and the next begin behind lines that end early',
      [
        '“The Security Council recalls what it said of the keeping of clips in the lighthouses of all',
        'coasts.',
        'The Security Council welcomes what was done in the drawers of the lighthouses since then.',
        'The Security Council has said it often.”',
      ],
      ['P1 recalls', 'P2 welcomes'],
    ],
    [
      'what is stated opens with a quotation mark, also where it is not the Council that speaks',
      [
        '“In connection with the text just adopted on the clips, I have been asked to make the following',
        'statement on behalf of the Security Council:',
        '‘As is known, the clips are kept in the drawers of all of the lighthouses of the coast.’”',
      ],
      ['P1 -', 'P2 -'],
    ],
    [
      'dashes stand before what it says',
      [
        '“The Security Council recalls what it said of the keeping of clips in the lighthouses.',
        '“The Security Council welcomes, of what was done for the clips of the northern coast, that it:',
        '– reiterates that they are to be kept in the drawers of the lighthouses that have some;',
        '– notes the role of the keepers.”',
      ],
      ['P1 recalls', 'P2 welcomes', 'P3 -', 'P4 -'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(leads(statement(...paragraphs)).slice(-expected.length)).toStrictEqual(expected);
  });
});

const inParts = (second: string): string =>
  [
    'Resolutions adopted by the General Assembly on 10 December 2033',
    '88/101. Questions relating to clips',
    'A Clips in the service of the lighthouses',
    'The General Assembly,',
    'Taking note of the report of the keepers of the lighthouses on the clips of the coast,',
    'and of what was said of it,',
    '1. Decides that all of the clips are to be kept in the drawers of the lighthouses;',
    '2. Requests the Secretary-General to report on all of them to it at its ninetieth session',
    second,
    'that they keep',
    'The General Assembly,',
    'Taking note of the report of the keepers of the lighthouses on the drawers of the coast,',
    'and of what was said of it,',
    '1. Requests the Secretary-General to report on all of them to it at its ninetieth session.',
  ].join('\n');

describe('the letter of a part before its title, above the line that says who speaks,', () => {
  it('begins the part, also of the first, and where a title has two lines and the text above no end', () => {
    const text = inParts('B Drawers of the lighthouses of the northern coast and of the islands');
    expect(leads(text)).toStrictEqual([
      'A.PP1 Taking note',
      'A.OP1 Decides',
      'A.OP2 Requests',
      'B.PP1 Taking note',
      'B.OP1 Requests',
    ]);
  });

  it('is a word where no other part follows', () => {
    const text = inParts('C Drawers of the lighthouses of the northern coast and of the islands');
    expect(parse({ text }).heading.title).toBe(
      'Questions relating to clips A Clips in the service of the lighthouses',
    );
  });
});
