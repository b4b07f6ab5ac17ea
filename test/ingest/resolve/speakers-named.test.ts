import { describe, expect, it } from 'vitest';
import { recordOf } from './citing.ts';

/** Ids, and how often each is mentioned. */
const namesOf = (...lines: string[]): string[] =>
  recordOf(lines.join('\n\n')).entities.map(({ id, mentions }) => `${id} ${mentions.length}`);

const LAST = '1. Decides to store all clips.';

describe('a text names who speaks in it', () => {
  it('the Conference of the Parties, whose the documents tell that it cites', () => {
    expect(
      namesOf(
        'The Conference of the Parties,',
        'Recalling decision 1/CP.17 and FCCC/CP/2015/7,',
        '1. Requests keepers to report to the Conference of the Parties.',
      ),
    ).toStrictEqual([
      'conference/conference-of-the-parties-to-the-united-nations-framework-convention-on-climate-change 2',
    ]);
  });

  it('and so the Convention whose parties they are', () => {
    expect(
      namesOf(
        'Decision 7/COP.14',
        'Clips',
        'The Conference of the Parties,',
        'Recalling decision 3/COP.8 and the provisions of the Convention,',
        '1. Invites the Parties to the Convention to store all clips.',
      ),
    ).toStrictEqual([
      'conference/conference-of-the-parties-to-the-united-nations-convention-to-combat-desertification 1',
      'treaty/united-nations-convention-to-combat-desertification-in-those-countries-experiencing-serious-drought-and-or-desertification-particularly-in-africa 2',
    ]);
  });

  it('the Governing Council, whose the masthead tells', () => {
    expect(
      namesOf('UNEP/GC.18/40', '18/17. Clips', 'The Governing Council,', 'Noting clips,', LAST),
    ).toStrictEqual(['body/governing-council-of-the-united-nations-environment-programme 1']);
  });

  it('the Conference of Ministers, which speaks for the Economic Commission for Africa', () => {
    expect(
      namesOf(
        '748 (XXVIII). Clips',
        'The Conference of Ministers,',
        'Recalling its resolution 691 (XXV) and the work of the Economic Commission for Africa,',
        LAST,
      ),
    ).toStrictEqual(['body/economic-commission-for-africa 2']);
  });

  it('not a Governing Council that nothing tells', () => {
    expect(namesOf('18/17. Clips', 'The Governing Council,', 'Noting clips,', LAST)).toStrictEqual([]);
  });
});

it('"THE CONVENTION" of a conference that speaks in capitals is the one of the heading', () => {
  expect(
    namesOf(
      'CONVENTION ON INTERNATIONAL TRADE IN ENDANGERED SPECIES OF WILD FAUNA AND FLORA',
      'Conf. 8.1',
      'Clips',
      'RECALLING Resolution Conf. 7.2;',
      'THE CONFERENCE OF THE PARTIES TO THE CONVENTION',
      'DECIDES to store all clips.',
    ).filter((id) => id.startsWith('conference/')),
  ).toStrictEqual([
    'conference/conference-of-the-parties-to-the-convention-on-international-trade-in-endangered-species-of-wild-fauna-and-flora 1',
  ]);
});
