import { expect, it } from 'vitest';
import { inParagraph, type Organ } from './citing.ts';

type Row = readonly [rule: string, organ: Organ, words: string, citations: readonly string[]];

const LISTS: readonly Row[] = [
  [
    'a range may repeat session or year with a hyphen',
    'assembly',
    'Recalling its resolutions 66/128-66/130, and Security Council resolutions 1325 (2000)-1327 (2000),',
    [
      '66/128 → A/RES/66/128',
      '66/128-66/130 → A/RES/66/129',
      '66/130 → A/RES/66/130',
      '1325 (2000) → S/RES/1325(2000)',
      '1325 (2000)-1327 (2000) → S/RES/1326(2000)',
      '1327 (2000) → S/RES/1327(2000)',
    ],
  ],
  [
    'and of decisions with the mark of their session, and parts of decisions by a Roman number',
    'assembly',
    'Noting decisions 4/CMP.8 to 6/CMP.8, and decisions XI/4 A and B of the Conference of the Parties to the Convention on Biological Diversity,',
    [
      '4/CMP.8 → FCCC/KP/CMP/DEC/4/CMP.8',
      '4/CMP.8 to 6/CMP.8 → FCCC/KP/CMP/DEC/5/CMP.8',
      '6/CMP.8 → FCCC/KP/CMP/DEC/6/CMP.8',
      'XI/4 A → UNEP/CBD/COP/DEC/XI/4A',
      'XI/4 A and B → UNEP/CBD/COP/DEC/XI/4B',
    ],
  ],
  [
    'addenda may be in words',
    'assembly',
    'Noting the report (S/2034/3 and addenda 1 and 2),',
    ['S/2034/3 → S/2034/3', 'addenda 1 → S/2034/3/Add.1', 'addenda 1 and 2 → S/2034/3/Add.2'],
  ],
  [
    'the last number of the Security Council may lack its year',
    'security',
    'Recalling its resolutions 1325 (2000), 1820 (2008) and 1889,',
    ['1325 (2000) → S/RES/1325(2000)', '1820 (2008) → S/RES/1820(2008)', '1889 → S/RES/1889(2009)'],
  ],
  [
    'a year behind the list is no number',
    'security',
    'Recalling resolutions 1325 (2000) and 2182 (2014) and 2015, and resolution 1373 (2001) and 200 lighthouses,',
    ['1325 (2000) → S/RES/1325(2000)', '2182 (2014) → S/RES/2182(2014)', '1373 (2001) → S/RES/1373(2001)'],
  ],
  [
    'all may lack their years',
    'security',
    'Recalling resolutions 1533, 1596 and 1649 on lighthouses,',
    ['1533 → S/RES/1533(2004)', '1596 → S/RES/1596(2005)', '1649 → S/RES/1649(2005)'],
  ],
  [
    'each with its day, without their years',
    'security',
    'Recalling resolutions 1547 of 11 June 2004, 1556 of 30 July 2004 and 1574 of 19 November 2004,',
    ['1547 → S/RES/1547(2004)', '1556 → S/RES/1556(2004)', '1574 → S/RES/1574(2004)'],
  ],
  [
    'under an abbreviation',
    'security',
    'Recalling UNSCRs 1325 and 1820 on lighthouses,',
    ['1325 → S/RES/1325(2000)', '1820 → S/RES/1820(2008)'],
  ],
  [
    'agreed conclusions behind decisions are none of them',
    'economic',
    'Recalling decisions 2005/311 and 2006/206, and the agreed conclusions 2002/1 and 1997/2,',
    ['2005/311 → E/DEC/2005/311', '2006/206 → E/DEC/2006/206'],
  ],
  [
    'a number may be broken over lines',
    'assembly',
    'Recalling resolutions 32/ 154 and 34/87 B of 11 December 1979,',
    ['32/ 154 → A/RES/32/154', '34/87 B → A/RES/34/87B'],
  ],
  [
    'decisions of a conference of parties with Roman numerals are a list too',
    'assembly',
    'Recalling decisions VI/7 and XII/5 of the Conference of the Parties to the Convention on Biological Diversity,',
    ['VI/7 → UNEP/CBD/COP/DEC/VI/7', 'XII/5 → UNEP/CBD/COP/DEC/XII/5'],
  ],
  [
    'a list shares its issuer, whatever stands between its members',
    'assembly',
    'Recalling its resolutions 46/182 of 19 December 1991, the guiding principles of which remain valid, 48/57 of 14 December 1993, and 76/124 of 10 December 2021,',
    ['46/182 → A/RES/46/182', '48/57 → A/RES/48/57', '76/124 → A/RES/76/124'],
  ],
  [
    'a range is one citation for each number; what is not printed is carried by the whole',
    'assembly',
    'Recalling its resolutions 62/163 to 62/166 of 18 December 2007,',
    [
      '62/163 → A/RES/62/163',
      '62/163 to 62/166 → A/RES/62/164',
      '62/163 to 62/166 → A/RES/62/165',
      '62/166 → A/RES/62/166',
    ],
  ],
  [
    'a range of the Security Council finds the year of each',
    'assembly',
    'Recalling Security Council resolutions 1334 (2000) to 1336 (2001),',
    [
      '1334 (2000) → S/RES/1334(2000)',
      '1334 (2000) to 1336 (2001) → S/RES/1335(2001)',
      '1336 (2001) → S/RES/1336(2001)',
    ],
  ],
  [
    'markers glued to the members do not belong to them',
    'assembly',
    'Recalling Human Rights Council resolutions 38/6 of 5 July 2018,541/14 of 11 July 2019 and 47/11 of 12 July 2021,',
    ['38/6 → A/HRC/RES/38/6', '41/14 → A/HRC/RES/41/14', '47/11 → A/HRC/RES/47/11'],
  ],
  [
    'a number with a space before it loses none of its figures',
    'assembly',
    'Recalling its resolution 999/1 on lighthouses,',
    ['999/1 → unresolved'],
  ],
  [
    'a second head word in the sentence goes on with the issuer of the first',
    'assembly',
    'Recalling Human Rights Council resolutions 34/7 of 23 March 2017 on lamps and resolution 38/7 on fog,',
    ['34/7 → A/HRC/RES/34/7', '38/7 → A/HRC/RES/38/7'],
  ],
  [
    'resolutions and decisions of one sentence stay apart',
    'assembly',
    'Recalling its resolution 72/305 of 23 July 2018 and its decision 72/558 of 5 July 2018,',
    ['72/305 → A/RES/72/305', '72/558 → A/DEC/72/558'],
  ],
];

it.each(LISTS)('%s', (_, organ, words, citations) => {
  expect(inParagraph(organ, words)).toStrictEqual(citations);
});
