import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { textOf, type Organ } from './citing.ts';

/** What each mention of these words in an organ's text means. */
const meant = (organ: Organ, words: string, paragraphs: readonly string[]): readonly string[] =>
  extract({ text: textOf(organ, paragraphs) }, { path: 'test.txt', format: 'text', sha256: '' })
    .entities.flatMap(({ id, mentions }) => mentions.map(({ start, text }) => ({ id, start, text })))
    .filter(({ text }) => text === words)
    .sort((a, b) => a.start - b.start)
    .map(({ id }) => id);

type Row = readonly [
  rule: string,
  organ: Organ,
  words: string,
  paragraphs: readonly string[],
  ids: readonly string[],
];

const SHORT_FORMS: readonly Row[] = [
  [
    "a Council's Committee is a committee",
    'security',
    'Committee',
    [
      'Noting the Security Council Committee established pursuant to resolution 1533 (2004),',
      'Noting the report of the Committee,',
    ],
    [
      'body/security-council-committee-established-pursuant-to-resolution-1533-2004-concerning-the-democratic-republic-of-the-congo',
    ],
  ],
  [
    'and the Council the Council',
    'security',
    'Council',
    [
      'Noting the Security Council Committee established pursuant to resolution 1533 (2004),',
      'Noting what it reported to the Council,',
    ],
    ['body/security-council'],
  ],
  [
    "a Committee's Secretariat is no committee",
    'assembly',
    'Committee',
    [
      'Noting the Joint Lighthouse Committee Secretariat on Fog,',
      'Noting the report of the Committee on the Rights of the Child and of the Committee,',
    ],
    ['body/committee-on-the-rights-of-the-child'],
  ],
  [
    'a Meeting of the Parties to a Convention is no convention',
    'assembly',
    'Convention',
    [
      'Recalling the Convention on Cluster Munitions,',
      'Noting the First Meeting of the States Parties to the Convention on Cluster Munitions, and the aims of the Convention,',
    ],
    ['treaty/convention-on-cluster-munitions'],
  ],
  [
    'nor are its Protocols',
    'assembly',
    'Convention',
    [
      'Recalling the United Nations Convention against Transnational Organized Crime and the Protocols thereto,',
      'Recalling the aims of the Convention,',
    ],
    ['treaty/united-nations-convention-against-transnational-organized-crime'],
  ],
  [
    'an organization with a comma in its name is one',
    'assembly',
    'Organization',
    [
      'Noting the United Nations Educational, Scientific and Cultural Organization,',
      'Noting the Constitution of the Organization,',
    ],
    ['body/united-nations-educational-scientific-and-cultural-organization'],
  ],
  [
    'no text calls the Red Cross "the Committee"',
    'assembly',
    'Committee',
    ['Noting the International Committee of the Red Cross,', 'Noting the report of the Committee,'],
    [],
  ],
  [
    'nor the main committee that reported',
    'assembly',
    'Committee',
    ['Noting the report of the Committee,'],
    [],
  ],
  [
    'a Declaration and Programme of Action is a declaration',
    'assembly',
    'Declaration',
    ['Recalling the Vienna Declaration and Programme of Action,', 'Recalling the Declaration,'],
    ['soft-law/vienna-declaration-and-programme-of-action'],
  ],
  [
    'a Committee that the resolution sets up is that of the resolution',
    'security',
    'Committee',
    [
      '6.\tDecides that the measures apply to those designated by the Committee established pursuant to paragraph 16 below;',
      '16.\tDecides to establish a Committee of the Security Council consisting of all the members of the Council;',
      '17.\tRequests the Committee to report;',
    ],
    ['body/committee-established-pursuant-to-resolution-2699-2023'],
  ],
  [
    'several of a kind are not one of them',
    'assembly',
    'Working Group',
    ['Noting the Working Group on Ageing,', 'Noting the reports of the Working Groups,'],
    [],
  ],
  [
    'what belongs to one is its own',
    'assembly',
    'Working Group',
    ['Noting the Working Group on Ageing,', 'Noting the Working Group’s report,'],
    ['body/working-group-on-ageing'],
  ],
  [
    'not one that another resolution set up',
    'security',
    'Committee',
    [
      'Recalling that by resolution 2650 (2022) it established a Committee of the Security Council consisting of all the members of the Council,',
      'Noting the report of the Committee,',
    ],
    [],
  ],
];

const SPECIAL = 'body/special-committee-on-peacekeeping-operations';
const REGIONAL = 'body/united-nations-regional-centre-for-peace-and-disarmament-in-africa';

const WITH_WORDS_BEFORE: readonly Row[] = [
  [
    'all words before the complement are short for the name',
    'assembly',
    'Special Committee',
    [
      'Noting the Special Committee on Peacekeeping Operations,',
      'Noting the report of the Special Committee,',
    ],
    [SPECIAL],
  ],
  [
    'and so are the last of them',
    'assembly',
    'Regional Centre',
    [
      'Noting the United Nations Regional Centre for Peace and Disarmament in Africa,',
      'Noting the work of the Regional Centre,',
    ],
    [REGIONAL],
  ],
  [
    'the whole goes before the end of another',
    'assembly',
    'Advisory Committee',
    [
      'Noting the Advisory Committee on Administrative and Budgetary Questions and the Independent Audit Advisory Committee,',
      'Noting the report of the Advisory Committee,',
    ],
    ['body/advisory-committee-on-administrative-and-budgetary-questions'],
  ],
  [
    'of two of one kind none is meant',
    'assembly',
    'Special Committee',
    [
      'Noting the Special Committee on Peacekeeping Operations,',
      'Noting the Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization,',
      'Noting the report of the Special Committee,',
    ],
    [],
  ],
  [
    'of two in the same paragraph the last is meant',
    'assembly',
    'Special Committee',
    [
      'Noting the Special Committee on Peacekeeping Operations,',
      'Noting the Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization, and the report of the Special Committee,',
      'Noting the Special Committee on Peacekeeping Operations and the report of the Special Committee,',
    ],
    [
      'body/special-committee-on-the-charter-of-the-united-nations-and-on-the-strengthening-of-the-role-of-the-organization',
      SPECIAL,
    ],
  ],
  [
    'and none that the text does not name in full',
    'assembly',
    'Special Committee',
    ['Noting the report of the Special Committee,'],
    [],
  ],
  [
    'a compound is one word',
    'assembly',
    'Open-ended Working Group',
    ['Noting the Open-ended Working Group on Ageing,', 'Noting the work of the Open-ended Working Group,'],
    ['body/open-ended-working-group-on-ageing'],
  ],
];

describe('the noun of a name with words before it', () => {
  it.each(WITH_WORDS_BEFORE)('%s', (_, organ, words, paragraphs, ids) => {
    expect(meant(organ, words, paragraphs)).toStrictEqual(ids);
  });
});

describe('the noun of a name alone', () => {
  it.each(SHORT_FORMS)('%s', (_, organ, words, paragraphs, ids) => {
    expect(meant(organ, words, paragraphs)).toStrictEqual(ids);
  });

  it('means what the title names where the text names several', () => {
    const text = textOf('assembly', [
      'Recalling the Convention on Biological Diversity,',
      'Recalling the Convention on Cluster Munitions,',
      'Recalling the aims of the Convention,',
    ]).replace('Keeping of lighthouses', 'Implementation of the Convention on Biological Diversity');
    const entities = extract({ text }, { path: 'test.txt', format: 'text', sha256: '' }).entities;
    expect(
      entities
        .filter(({ mentions }) => mentions.some((one) => one.text === 'Convention'))
        .map(({ id }) => id),
    ).toStrictEqual(['treaty/convention-on-biological-diversity']);
  });
});

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
