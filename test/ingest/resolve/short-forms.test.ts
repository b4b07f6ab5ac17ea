import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { textOf } from './citing.ts';
import { meant, type Row } from './meaning.ts';

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
    'nor is the Convention at the end of the name of a Meeting',
    'assembly',
    'Convention',
    [
      'Recalling the Convention on Cluster Munitions and the Meeting of the States Parties to the Convention,',
    ],
    [],
  ],
  [
    'a Convention and its Protocol are not the Convention alone',
    'assembly',
    'Convention',
    ['Recalling the Convention on Cluster Munitions,', 'Recalling the Convention and its Optional Protocol,'],
    [],
  ],
  [
    'a Convention and its aims are',
    'assembly',
    'Convention',
    ['Recalling the Convention on Cluster Munitions,', 'Recalling the Convention and its aims,'],
    ['treaty/convention-on-cluster-munitions'],
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
    'a name that the text gives a thing beside its own has short forms too',
    'security',
    'International Tribunal',
    ['Recalling the International Tribunal for Rwanda,', 'Noting the report of the International Tribunal,'],
    ['body/international-criminal-tribunal-for-rwanda'],
  ],
  [
    'where two are called so none is meant',
    'security',
    'International Tribunal',
    [
      'Recalling the International Tribunal for the Former Yugoslavia and the International Tribunal for Rwanda,',
      'Noting the report of the International Tribunal,',
    ],
    [],
  ],
  [
    'a name that the text does not give has none',
    'security',
    'International Tribunal',
    [
      'Recalling the International Tribunal for the Former Yugoslavia and the International Criminal Tribunal for Rwanda,',
      'Noting the report of the International Tribunal,',
    ],
    ['body/international-tribunal-for-the-former-yugoslavia'],
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
