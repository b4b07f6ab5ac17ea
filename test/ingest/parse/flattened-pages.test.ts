import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { anchored } from './texts.ts';

const leads = (text: string): string[] =>
  parse({ text }).paragraphs.map(({ id, lead }) => `${id} ${lead ?? ''}`);

describe('a text that a page made one line', () => {
  it("goes on behind a word processor's fields beside the markers", () => {
    expect(
      leads(
        'A/RES/88/141 88/141. Rights of the clip The General Assembly, Recalling Commission on Human Rights resolution 2005/944 of 19 April 2005, 1 0F Emphasizing the Convention on Clips, 2 and the importance of its Protocols, 1F 2F Reaffirming the Declaration on Drawers, 3 3F 4F',
      ),
    ).toStrictEqual(['PP1 Recalling', 'PP2 Emphasizing', 'PP3 Reaffirming']);
  });

  it('goes on behind a link in brackets that is glued to the next word', () => {
    expect(
      leads(
        'The General Assembly, Recalling its resolution 3943 (XXVII) of 19 December 1972, Taking into account the views of the Committee on Clips,[3]Taking note of the report of the Council,[4] Recalling also the plan for drawers[5]5in full,',
      ),
    ).toStrictEqual(['PP1 Recalling', 'PP2 Taking into account', 'PP3 Taking note', 'PP4 Recalling also']);
  });

  it('has two paragraphs of a preamble in the line of the opening, and the others below', () => {
    const text = [
      'The General Assembly, Recalling its resolutions 997 (ES-I) of 2 November 1956 and 1920 (XI) of 24 November 1956, Noting the report of the Keeper,',
      '',
      '1. Requests him to continue;',
    ].join('\n');
    expect(leads(text)).toStrictEqual(['PP1 Recalling', 'PP2 Noting', 'OP1 Requests']);
  });

  it('but a capital alone opens no paragraph where the body speaks in a line of its own', () => {
    const text = [
      'The General Assembly,',
      '',
      'Recalling the declaration of the Keeper, Having and Holding, on clips,',
      '',
      '1. Requests him to continue;',
    ].join('\n');
    expect(leads(text)).toStrictEqual(['PP1 Recalling', 'OP1 Requests']);
  });
});

describe("a text whose lines a page's mark-up broke", () => {
  it('has markers in lines of their own below a field, and the comma behind who speaks', () => {
    const text = [
      'Resolution adopted by the General Assembly on 5 December 2033',
      '88/111. Clips and the law of the drawer',
      'The General Assembly',
      ',',
      'Recalling',
      'its annual resolutions on clips, including resolution 62/915 of 22 December 2007,',
      '0F',
      '1',
      'Having considered',
      'the report of the Keeper,',
      '1F',
      '2',
      'and the joint statement of the Working Group on Clips at its ninth meeting',
      '2F',
      '3',
      'and the report of the Meeting of States Parties to the',
      'Convention,',
      '3F',
      '4',
      'Emphasizing',
      'the contribution of the Convention to the storage of clips,',
    ].join('\n');
    expect(leads(text)).toStrictEqual(['PP1 Recalling', 'PP2 Having considered', 'PP3 Emphasizing']);
  });

  it('is a typescript also below one long line that says what the page has', () => {
    const text = [
      'Questions Relating to the Proposed Programme of Drawers for the Biennium 1996-1997, G.A. res. 50/914, U.N. Doc. A/RES/50/914 (1995)',
      '',
      '       The General Assembly,',
      ' ',
      '       Reaffirming its resolution 41/913 of 19 December 1986 and subsequent',
      'relevant resolutions,',
      ' ',
      '       Recalling also its resolutions 45/953 of 21 December 1990 and 47/914 of',
      '23 December 1992,',
      ' ',
      '       Having considered the proposed programme of drawers and the report of the',
      'Advisory Committee on Drawers thereon,',
      ' ',
      '       1.    Welcomes the timely preparation, and notes the improved format,',
      'of the proposed programme;',
    ].join('\n');
    expect(leads(text)).toStrictEqual([
      'PP1 Reaffirming',
      'PP2 Recalling also',
      'PP3 Having considered',
      'OP1 Welcomes',
    ]);
    expect(parse({ text }).heading).toMatchObject({ id: 'A/RES/50/914', adopted: null });
  });

  it('ends at the line of the meeting, though the end of the last sentence was lost', () => {
    const text = [
      'United Nations',
      'Distr.: General',
      '2 August 2031',
      'General Assembly',
      'Twenty-sixth special session',
      'Resolution adopted by the General Assembly',
      'S-26/9. Declaration of Commitment on Clips',
      'The General Assembly',
      'Adopts the Declaration of Commitment on Clips, as it was drafted in',
      'long meetings of its Preparatory Committee and is annexed to the present',
      '8th plenary meeting',
      '27 June 2031',
      'Declaration of Commitment on Clips',
      'We, heads of State and Government, assembled at the United Nations in',
      'accordance with resolution 55/913 of 3 November 2000, to secure a global',
      'commitment to clips;',
    ].join('\n');
    const { paragraphs, heading, regions } = parse({ text });
    expect(paragraphs.map(({ id }) => id)).toStrictEqual(['OP1', 'ANNEX1']);
    expect(heading).toMatchObject({ adopted: '2031-06-27', meeting: 8 });
    const annex = regions.find(({ kind }) => kind === 'annex');
    expect(text.slice(annex?.start).split('\n')[0]).toBe('Declaration of Commitment on Clips');
  });
});

describe('the day of adoption', () => {
  it('stands behind "adopted … on", not before it in the same line', () => {
    const text =
      'A/RES/88/141 United Nations Distr.: General 22 February 2034 General Assembly Resolution adopted by the General Assembly on 18 December 2033 [on the report of the Third Committee (A/88/935)] 88/141. Rights of the clip The General Assembly, Recalling its resolution 61/946 of 19 December 2006, Noting the Convention on Clips,';
    expect(parse({ text }).heading.adopted).toBe('2033-12-18');
  });

  it('stands in the line below where the page is narrow', () => {
    const text = [
      'A/RES/88/245',
      'United Nations',
      'General Assembly',
      'Distr.: General',
      '23 January 2034',
      'Agenda item 68 (a)',
      'Resolution adopted by the General Assembly',
      'on 24 December 2033',
      '88/245. Rights of the clip',
      'The General Assembly,',
      'Recalling its resolution 61/946,',
    ].join('\n');
    expect(parse({ text }).heading).toMatchObject({ adopted: '2033-12-24', distributed: '2034-01-23' });
  });
});

describe('the title', () => {
  it('of a draft stands below who submits it', () => {
    const text = [
      'United Nations',
      'General Assembly',
      'Distr.: Limited',
      '10 December 2030',
      'Sixty-fifth session',
      'Agenda item 10',
      'Implementation of the Declaration on',
      'Clips and the Declaration on Drawers',
      'Draft resolution submitted by the President of the General Assembly',
      'Organization of the 2031 review of the progress',
      'achieved in realizing the Declaration on',
      'Clips and the Declaration on Drawers',
      'The General Assembly,',
      'Reaffirming its commitment to the Declaration on Clips, in which it decided to devote',
      'a full day of its annual session to them,',
    ].join('\n');
    expect(parse({ text }).heading.title).toBe(
      'Organization of the 2031 review of the progress achieved in realizing the Declaration on Clips and the Declaration on Drawers',
    );
  });

  it('of a special session may have no number, and be longer than a heading', () => {
    const title =
      'Political Declaration and Global Programme of Action on Clips adopted by the General Assembly at its ninety-seventh special session, devoted to the question of international co-operation against the illicit production, supply, demand, storage, bending and distribution of paper clips and of pins';
    const text = [
      'United Nations',
      '',
      'A/RES/S-97/2',
      '',
      'General Assembly',
      '',
      '8th plenary meeting',
      '23 February 2090',
      '',
      title,
      '',
      'The General Assembly',
      '',
      'Adopts the Political Declaration annexed to the present resolution.',
    ].join('\n');
    expect(parse({ text }).heading).toMatchObject({ id: 'A/RES/S-97/2', title });
  });

  it("is none where a volume has the word alone behind the act's number", () => {
    const text =
      '1923. Resolution\n\nThe General Assembly,\n\nRecalling its resolution 1920 (XI) of 24 November 1956,\n\n1. Notes the report.\n\n642nd plenary meeting,\n19 January 1957.';
    expect(parse({ text }).heading.title).toBeNull();
  });

  it('goes on in a second line that begins with "And", below words that say whose text follows', () => {
    const text = [
      'The following is the text of General Assembly resolution ES-10/995, which was adopted on 17 March 1998 by a vote of 120 in favour.',
      '',
      'Clips in the Office',
      '',
      'And the Rest of the House',
      '',
      'The General Assembly,',
      '',
      'Reaffirming its resolutions ES-10/992 of 25 April 1997 and ES-10/993 of 15 July 1997,',
    ].join('\n');
    expect(parse({ text }).heading).toMatchObject({
      id: 'A/RES/ES-10/995',
      title: 'Clips in the Office And the Rest of the House',
      adopted: '1998-03-17',
    });
  });
});

it("the letter of a part stands in a one-line masthead before the day, and is not the title's", () => {
  const text =
    'UNITED NATIONS General Assembly Distr. GENERAL A/RES/54/920 B 25 April 2000 Fifty-fourth session Agenda item 169 RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY [on the report of the Fifth Committee (A/54/905/Add.1)] 54/920. Financing of the United Nations Mission in Marana B1 The General Assembly, Having considered the report of the Keeper on the financing of the United Nations Mission in Marana2 and the related report of the Committee on Clips,3 1. Endorses the report;3 2. Decides to pay.';
  const { heading, reading } = parse({ text });
  expect(heading).toMatchObject({
    id: 'A/RES/54/920B',
    title: 'Financing of the United Nations Mission in Marana',
  });
  // The markers of notes that are not there belong to no name.
  expect(reading).toContain('Mission in Marana\uE000 and');
});

describe('notes below the rules of pages, in a text of one line', () => {
  const text =
    'A/RES/72/921 Resolution adopted by the General Assembly on 4 December 2017 [on the report of the First Committee (A/72/901)] 72/921. Storage of clips The General Assembly, Recalling its resolution 2932 (XXVI) of 16 December 1971, Recalling also the report of the Meeting of the Keepers,1 Emphasizing the need for drawers,2 Convinced that the participation of all members in the work of the __________________ 1 Official Records of the General Assembly, Thirty-fourth Session, Supplement No. 45 (A/34/45 and A/34/45/Corr.1). 2 A/57/959, annex I. A/RES/72/921 Storage of clips 2/2 17-21610 Ad Hoc Committee on Clips is important, Considering its report,3 1. Takes note of the report of the Committee;4 2. Requests it to go on, as in its resolution 70/922.5 64th plenary meeting 4 December 2017 __________________ 3 A/57/929. 4 Ibid., Seventy-second Session, Supplement No. 29 (A/72/29). 5 See A/70/PV.3.';

  it('are notes with their markers', () => {
    expect(anchored(parse({ text }))).toStrictEqual({
      1: ['Keepers,^1'],
      2: ['drawers,^2'],
      3: [' report,^3'],
      4: ['mmittee;^4'],
      5: [' 70/922.^5'],
    });
  });

  it('and the paragraph goes on behind them, without what the pages bear at head and foot', () => {
    expect(leads(text)).toStrictEqual([
      'PP1 Recalling',
      'PP2 Recalling also',
      'PP3 Emphasizing',
      'PP4 Convinced',
      'PP5 Considering',
      'OP1 Takes note',
      'OP2 Requests',
    ]);
  });

  it('and no name goes on in the next line', () => {
    const record = extract({ text }, { path: 'one.txt', format: 'text', sha256: '' });
    expect(record.entities.map(({ name }) => name)).not.toContain('Clips The General Assembly');
    expect(
      record.citations.flatMap(({ footnote, target }) => (footnote ? [`${footnote} ${target?.id}`] : [])),
    ).toStrictEqual([
      '1 A/34/45',
      '1 A/34/45/Corr.1',
      '2 A/57/959',
      '3 A/57/929',
      '4 A/72/29',
      '5 A/70/PV.3',
    ]);
  });
});

const headed = (title: string): unknown =>
  parse({
    text: `General Assembly resolution 36/966\n\n30 November 1981\n\n${title}\n\nThe General Assembly,\n\nRecalling its resolution 35/944 of 1 December 1980,\n\n1. Decides to pay.`,
  }).heading;

it("the letter of a part behind a page's title is the symbol's, but not that of an annex", () => {
  expect(headed('Financing of the Marana Force A')).toMatchObject({
    id: 'A/RES/36/966A',
    title: 'Financing of the Marana Force',
  });
  expect(headed('Amendments of the Marana Convention, Annex A')).toMatchObject({
    id: 'A/RES/36/966',
    title: 'Amendments of the Marana Convention, Annex A',
  });
});

describe('a page of a PDF with narrow lines', () => {
  const page = [
    'United Nations',
    'General Assembly',
    'Distr.: General',
    '30 January 2033',
    'Resolution adopted by the General Assembly',
    '88/976. Trafficking in clips',
    'The General Assembly,',
    'Reaffirming the principles set forth in the Declaration on the Elimination of',
    'Drawers, the Convention on the Elimination of All Forms of Bending of the',
    'Clips and the Protocol on the',
    'Pins,',
    'Welcoming the adoption by the',
    'Assembly of the Protocol to the',
    'Convention,',
    '_______________',
    '1 Resolution 61/906, annex I.',
    '',
    'A/RES/88/976',
    '2',
    'Reaffirming also all its other resolutions,',
    '02 54978',
  ].join('\n');

  it('has names that go on in the next line, and a symbol and a number at its head', () => {
    expect(leads(page)).toStrictEqual(['PP1 Reaffirming', 'PP2 Welcoming', 'PP3 Reaffirming also']);
  });

  it('and the number of a print job at its foot, which is no note', () => {
    expect(parse({ text: page }).footnotes.map(({ marker }) => marker)).toStrictEqual(['1']);
  });
});

describe('notes of a PDF whose numbers stand in a column before them', () => {
  const top = [
    'A/RES/88/945',
    'United Nations',
    'General Assembly',
    'Distr.: General',
    '23 January 2034',
    'Resolution adopted by the General Assembly',
    'on 24 December 2033',
    '88/945.',
    'Rights of the clip',
    'The General Assembly,',
    'Reaffirming the importance of the Convention on Clips, 1 which constitutes the',
    'standard, and of the Protocols to the',
    'Convention 2 and calling for their universal ratification and effective',
    'implementation,',
    'Reaffirming also the Declaration on Drawers, 3 which proclaims that all',
    'clips are born free,',
    '__________________',
  ];
  const notes = [
    'United Nations, Treaty Series, vol. 1577, No. 27531.',
    'Ibid., vols. 2171 and 2173, No. 27531; and resolution 66/938, annex.',
    'Resolution 217 A (III).',
  ];

  it('have their numbers and markers', () => {
    const document = parse({ text: [...top, '1', '2', '3', '33-23328 (E)', ...notes].join('\n') });
    expect(anchored(document)).toStrictEqual({
      1: [' Clips, ^1'],
      2: ['vention ^2'],
      3: ['rawers, ^3'],
    });
    expect(document.footnotes.map(({ start, end }) => document.text.slice(start, end))).toStrictEqual(notes);
  });

  it('in a text of one line, too', () => {
    const text =
      'A/RES/88/998 88/998. Financing of the Force The General Assembly, Having considered the reports of the Keeper on the Force 1 and the related report of the Committee on Clips, 2 Recalling resolution 350 (1974) of 31 May 1974, Mindful that it is essential to provide it with clips, __________________ 1 2 A/88/933, A/88/933/Corr.1 and A/88/919. A/88/989/Add.2. 33-11315 (E)';
    const document = parse({ text });
    expect(anchored(document)).toStrictEqual({ 1: ['e Force ^1'], 2: [' Clips, ^2'] });
    expect(document.paragraphs.map(({ id }) => id)).toStrictEqual(['PP1', 'PP2', 'PP3']);
  });

  it('but are none where there are more sentences than numbers', () => {
    const more = ['Ibid., Fifth Session, Supplement No. 53.', 'See also resolution 66/939.'];
    const { footnotes } = parse({ text: [...top, '1', '2', '3', ...notes, ...more].join('\n') });
    expect(footnotes).toStrictEqual([]);
  });
});
