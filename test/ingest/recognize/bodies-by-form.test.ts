import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('the name of a body ends', () => {
  it.each([
    [
      'before where it is an observer',
      'observer status for the Global Forum on Lighthouses in the General Assembly',
      ['body: Global Forum on Lighthouses', 'body: General Assembly'],
    ],
    [
      'before the grade of a post',
      'a post of the Department of Harbour Resources from D-2 to D-1',
      ['body: Department of Harbour Resources'],
    ],
    [
      'behind a letter that is a word',
      'the Working Group on Measuring E-commerce met',
      ['body: Working Group on Measuring E-commerce'],
    ],
    [
      'behind "and the" an economy',
      'the Working Group on Measuring E-commerce and the Digital Economy met',
      ['body: Working Group on Measuring E-commerce and the Digital Economy'],
    ],
    [
      'nowhere, where what it is of stands in small letters behind',
      'the Global Network of Quay-style bodies met',
      [],
    ],
    [
      'behind what goes by a letter',
      'the Committee on Hepatitis C Prevention, the Committee on Vitamin A and the Committee on Contributions B met',
      [
        'body: Committee on Hepatitis C Prevention',
        'body: Committee on Vitamin A',
        'body: Committee on Contributions',
      ],
    ],
    [
      'before what it wrote',
      'the Panel of Experts on Lights Final Report and the Working Group on Annual Reports',
      ['body: Panel of Experts on Lights', 'body: Working Group on Annual Reports'],
    ],
    ['before a possessive', "the Global Mission in Marana's mandate", ['body: Global Mission in Marana']],
    [
      'before what it is to do for its session',
      'the Open-ended Working Group on Lights for the organization of its eleventh session',
      ['body: Open-ended Working Group on Lights'],
    ],
    [
      'behind "of and in the use of"',
      'the open-ended working group on safety of and in the use of lights, and',
      ['body: open-ended working group on safety of and in the use of lights'],
    ],
    [
      'before what a mission did',
      'the independent international fact-finding mission to travel there',
      ['body: independent international fact-finding mission'],
    ],
    [
      'behind what a mission is for',
      'the independent international fact-finding mission to investigate the wrecks, and',
      ['body: independent international fact-finding mission to investigate the wrecks'],
    ],
    [
      'before "and of the" where it has no "of" itself',
      'the report of the Special Committee for Norland and of the United Nations Mediator in Fog, and of the Committee on the Dimming of Lamps and of the Ringing of Bells',
      [
        'body: Special Committee for Norland',
        'body: Committee on the Dimming of Lamps and of the Ringing of Bells',
      ],
    ],
    [
      'behind the least developed countries and the specialized agencies',
      'the Office of the Special Pilot for Africa and the Least Developed Countries and the Committee of Experts to Examine the Lamps of the United Nations and the Specialized Agencies met',
      [
        'body: Office of the Special Pilot for Africa and the Least Developed Countries',
        'body: Committee of Experts to Examine the Lamps of the United Nations and the Specialized Agencies',
      ],
    ],
    ['nowhere, where it has none', 'transmitted by the Commission to Member States', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});

describe('a body is known', () => {
  it.each([
    [
      'from both halves of its name',
      'of the International Harbour and Lights Committee, and',
      ['body: International Harbour and Lights Committee'],
    ],
    [
      'but not from another before it',
      'of the World Bank and the Lights Committee for Pilots, and of the World Bank and Lights Committee for Pilots, and',
      [
        'body: World Bank',
        'body: Lights Committee for Pilots',
        'body: World Bank',
        'body: Lights Committee for Pilots',
      ],
    ],
    [
      'not by another thing that is given in its name',
      'through the United Nations Public Service Awards',
      [],
    ],
    [
      'as the board of a body, and as a fund on something',
      'the Board of the Green Climate Fund, the Board of the Ferries and the United Nations Trust Fund on Lamps',
      [
        'body: Board of the Green Climate Fund',
        'body: Green Climate Fund',
        'body: United Nations Trust Fund on Lamps',
      ],
    ],
    ['as regional', 'the Regional Centre for Lights, and', ['body: Regional Centre for Lights']],
    [
      'as a coalition, a platform or a group',
      'the United Nations Coalition on Fog, the Platform for Collaboration on Lights and the Inter-Agency Group on Pilots',
      [
        'body: United Nations Coalition on Fog',
        'body: Platform for Collaboration on Lights',
        'body: Inter-Agency Group on Pilots',
      ],
    ],
    [
      'without what is its own',
      'the Platform for the Pilots and its Technical Secretariat',
      ['body: Platform for the Pilots'],
    ],
    [
      'by what it supports, as a conference is',
      'the International Committee in Support of the Passage and the Valletta Conference in Support of Pilots',
      [
        'body: International Committee in Support of the Passage',
        'conference: Valletta Conference in Support of Pilots',
      ],
    ],
    ['not in support of something', 'the Harbour Committee in support of the Isles', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
