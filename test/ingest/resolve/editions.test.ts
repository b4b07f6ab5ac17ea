import { expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { resolution } from './entities-in.ts';

/** The conferences in a resolution of this year. */
const conferencesIn = (year: number, words: string): readonly string[] =>
  extract(
    { text: resolution([`Recalling ${words},`]).replaceAll('2031', String(year)) },
    { path: 'a.txt', format: 'text', sha256: '' },
  ).entities.flatMap(({ id, kind }) => (kind === 'conference' ? [id.replace('conference/', '')] : []));

const WATER_1977 = 'united-nations-water-conference';
const WATER_2023 =
  'united-nations-conference-on-the-midterm-comprehensive-review-of-the-implementation-of-the-objectives-of-the-international-decade-for-action-water-for-sustainable-development-2018-2028';
const OCEAN_2017 =
  'united-nations-conference-to-support-the-implementation-of-sustainable-development-goal-14-conserve-and-sustainably-use-the-oceans-seas-and-marine-resources-for-sustainable-development';
const OCEAN_2022 =
  '2022-united-nations-conference-to-support-the-implementation-of-sustainable-development-goal-14';

it.each([
  ['its place', 2024, 'the United Nations Water Conference, held at Mar del Plata, Argentina', WATER_1977],
  [
    'its day',
    1990,
    'the United Nations Water Conference, held in New York from 22 to 24 March 2023',
    WATER_2023,
  ],
  ['the year of the text', 2023, 'the United Nations Water Conference', WATER_2023],
  ['the year of an older text', 1980, 'the United Nations Water Conference', WATER_1977],
  ['its own year', 2024, 'the 1977 United Nations Water Conference', WATER_1977],
  [
    'a year in which the registry has none',
    2037,
    'the 2038 United Nations Water Conference',
    '2038-united-nations-water-conference',
  ],
  [
    'a year in which the registry has none, without an article',
    2037,
    'a proposal for a 2038 United Nations Water Conference',
    '2038-united-nations-water-conference',
  ],
  ['the year of the text', 2018, 'the United Nations Ocean Conference', OCEAN_2017],
  ['its place', 2024, 'the United Nations Ocean Conference, held in Lisbon in 2022', OCEAN_2022],
  ['its place', 2020, 'the World Conference on Women, held in Beijing', 'fourth-world-conference-on-women'],
  [
    'its place and year',
    2020,
    'the International Conference on Financing for Development, held in Addis Ababa from 13 to 16 July 2015',
    'third-international-conference-on-financing-for-development',
  ],
  [
    'nothing, as it has the name for its own',
    2015,
    'the Monterrey Consensus of the International Conference on Financing for Development',
    'international-conference-on-financing-for-development',
  ],
  [
    'its place',
    2012,
    'the United Nations Conference on the Least Developed Countries, held in Istanbul, Turkey',
    'fourth-united-nations-conference-on-the-least-developed-countries',
  ],
  [
    'the year of the text, in which it was held',
    2015,
    'the World Conference on Disaster Risk Reduction',
    'third-united-nations-world-conference-on-disaster-risk-reduction',
  ],
  [
    'nothing, where none of them was held',
    2020,
    'the World Conference on Women',
    'world-conference-on-women',
  ],
  [
    'nothing, as it was held in a year of none,',
    2020,
    'the World Conference of Ministers Responsible for Youth, held in Oslo in 2019',
    'world-conference-of-ministers-responsible-for-youth',
  ],
  [
    'its place',
    2005,
    'the World Assembly on Ageing, which was held in Madrid in April 2002',
    'second-world-assembly-on-ageing',
  ],
  [
    'the year of an older text',
    1979,
    'the United Nations Conference on Human Settlements',
    'habitat-united-nations-conference-on-human-settlements',
  ],
])('of several conferences of one name %s tells which is meant (%i)', (_, year, words, id) => {
  expect(conferencesIn(year, words)).toStrictEqual([id]);
});

it('a short form is that of the edition which is said behind it', () => {
  expect(
    conferencesIn(
      2024,
      'the United Nations Ocean Conference, held in Lisbon in 2022, and the outcome of the Conference held in New York from 5 to 9 June 2017',
    ),
  ).toStrictEqual([OCEAN_2022, OCEAN_2017]);
});
