import { describe, expect, it } from 'vitest';
import { meant, type Row } from './meaning.ts';

const BRACKETS: readonly Row[] = [
  [
    'a place and a year define no short form',
    'assembly',
    'Geneva, 14 November 1975',
    ['Recalling the Convention on Cluster Munitions (Geneva, 14 November 1975),'],
    [],
  ],
  [
    'nor do the parties to a case',
    'assembly',
    'Marana v. Norland',
    ['Noting the case under the Convention on Cluster Munitions (Marana v. Norland),'],
    [],
  ],
  [
    'nor does the series that has the text',
    'assembly',
    'United Nations, Treaty Series, vol. 2688, No. 47713',
    ['Noting the Convention on Cluster Munitions (United Nations, Treaty Series, vol. 2688, No. 47713),'],
    [],
  ],
  [
    'an abbreviation of the last words is not that of the name',
    'security',
    'TGNU',
    [
      'Welcoming the Agreement on the Establishment of the Transitional Government of National Unity (TGNU),',
      'Urging the TGNU,',
    ],
    [],
  ],
  [
    'a definition may say where the text stands',
    'security',
    'Port Agreement',
    [
      'Recalling the Convention on the Keeping of Lights (collectively the Port Agreement, S/1995/999, annex),',
      'Recalling Annex 10 of the Port Agreement,',
    ],
    ['treaty/convention-on-the-keeping-of-lights', 'treaty/convention-on-the-keeping-of-lights'],
  ],
  [
    'and a noun within a name that is not its own is not defined by it',
    'security',
    'Mechanism',
    ['Adopting the Statute of the Lighthouse Mechanism (the Mechanism),', 'Recalling the Mechanism,'],
    [],
  ],
  [
    'one of the whole name is',
    'security',
    'ACHP',
    [
      'Welcoming the Agreement on Cessation of Hostilities in the Port (ACHP),',
      'Urging respect of the ACHP,',
    ],
    [
      'treaty/agreement-on-cessation-of-hostilities-in-the-port',
      'treaty/agreement-on-cessation-of-hostilities-in-the-port',
    ],
  ],
  [
    'nor do the records that have the text',
    'assembly',
    'Official Records, volume II',
    ['Noting the Convention on Cluster Munitions (Official Records, volume II),'],
    [],
  ],
  [
    'nor does a person whose office the name is part of',
    'security',
    'SRSG',
    [
      'Noting the Head of the United Nations Lighthouse Mission in Norland (“the SRSG”),',
      'Requesting the SRSG to report,',
    ],
    [],
  ],
  [
    'the article may stand within the quotation marks',
    'security',
    'Committee',
    [
      'Recalling the Committee established pursuant to resolution 1540 (2004), and the Committee established pursuant to resolution 1591 (2005) (“the Committee”),',
      'Recalling the Committee established pursuant to resolution 1540 (2004),',
      'Requesting the Committee to report,',
    ],
    [
      'body/security-council-committee-established-pursuant-to-resolution-1591-2005-concerning-the-sudan',
      'body/security-council-committee-established-pursuant-to-resolution-1591-2005-concerning-the-sudan',
    ],
  ],
  [
    'a short form may be defined hereafter',
    'security',
    'Fog Treaty',
    ['Recalling the Convention on Cluster Munitions (hereafter referred to as “the Fog Treaty”),'],
    ['treaty/convention-on-cluster-munitions'],
  ],
  [
    'of two that begin alike the longer is meant where it stands',
    'assembly',
    'FOG',
    [
      'Noting the Committee on Fog (FOG) and the Commission on Fog (FOG+50),',
      'Welcoming FOG+50,',
      'Welcoming FOG,',
    ],
    ['body/committee-on-fog', 'body/committee-on-fog'],
  ],
  [
    'several words that are defined are found once',
    'assembly',
    'Fog Committee',
    ['Noting the Committee on Fog (the Fog Committee),', 'Welcoming the Fog Committee,'],
    ['body/committee-on-fog', 'body/committee-on-fog'],
  ],
  [
    'what is defined twice keeps its first meaning',
    'assembly',
    'Fog Body',
    ['Noting the Committee on Fog (the Fog Body) and the Commission on Fog (the Fog Body),'],
    ['body/committee-on-fog', 'body/committee-on-fog'],
  ],
  [
    'and it is a word of its own',
    'assembly',
    'FOG',
    ['Noting the Committee on Fog (FOG), ANTI-FOG and FOGHORN,', 'Noting FOG’s report,'],
    ['body/committee-on-fog', 'body/committee-on-fog'],
  ],
  [
    'behind a meeting of its parties a convention is defined',
    'assembly',
    'Convention',
    [
      'Noting the Meeting of States Parties to the United Nations Convention on the Law of the Sea (“the Convention”),',
      'Reaffirming the Convention,',
    ],
    [
      'treaty/united-nations-convention-on-the-law-of-the-sea',
      'treaty/united-nations-convention-on-the-law-of-the-sea',
    ],
  ],
  [
    'what many texts have is the one of this text',
    'security',
    'SOFA',
    ['Recalling the Status of Forces Agreement (SOFA),', 'Urging respect of the SOFA,'],
    [
      'treaty/status-of-forces-agreement-s-res-2699-2023',
      'treaty/status-of-forces-agreement-s-res-2699-2023',
    ],
  ],
];

describe('what stands in brackets behind a name', () => {
  it.each(BRACKETS)('%s', (_, organ, words, paragraphs, ids) => {
    expect(meant(organ, words, paragraphs)).toStrictEqual(ids);
  });
});
