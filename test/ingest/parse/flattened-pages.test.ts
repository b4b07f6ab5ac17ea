import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';

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
