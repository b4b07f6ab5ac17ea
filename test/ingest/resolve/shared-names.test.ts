import { describe, expect, it } from 'vitest';
import { meant, type Row } from './meaning.ts';

const STATUTE = 'treaty/statute-of-the-international-tribunal';

const SHARED: readonly Row[] = [
  [
    'a conference that is only counted is that of this text',
    'assembly',
    'Eighth Review Conference',
    ['Noting the Eighth Review Conference,'],
    ['conference/eighth-review-conference-a-res-77-900'],
  ],
  [
    'or the one that the text names in full',
    'assembly',
    'Eighth Review Conference',
    [
      'Noting the Eighth Review Conference of the Parties to the Lighthouse Treaty, and the Eighth Review Conference,',
    ],
    ['conference/eighth-review-conference-of-the-parties-to-the-lighthouse-treaty'],
  ],
  [
    'the Panel of Experts is the one that the text names as one of the United Nations',
    'security',
    'Panel of Experts',
    [
      'Noting the report of the United Nations Panel of Experts on Marana, and renewing the Panel of Experts,',
    ],
    ['body/united-nations-panel-of-experts-on-marana'],
  ],
  [
    'the Joint Military Commission is that of Libya in a text on it',
    'security',
    'Joint Military Commission',
    ['Noting the ceasefire in Libya,', 'Supporting the Joint Military Commission,'],
    ['body/5-5-joint-military-commission'],
  ],
  [
    'the Doha Political Declaration is that of the conference whose programme the text has',
    'assembly',
    'Doha Political Declaration',
    ['Noting the Doha Programme of Action and the Doha Political Declaration,'],
    [
      'soft-law/doha-political-declaration-of-the-fifth-united-nations-conference-on-the-least-developed-countries',
    ],
  ],
  [
    'the Agreement on Cessation of Hostilities is that of Eritrea in its texts',
    'security',
    'Agreement on the Cessation of Hostilities',
    ['Noting Ethiopia and Eritrea and the Agreement on the Cessation of Hostilities,'],
    [
      'treaty/agreement-on-cessation-of-hostilities-between-the-government-of-the-federal-democratic-republic-of-ethiopia-and-the-government-of-the-state-of-eritrea',
    ],
  ],
  [
    'the Statute of the International Tribunal is that of the one which the text is about',
    'security',
    'Statute of the International Tribunal',
    ['Noting the judges of Rwanda and the Statute of the International Tribunal,'],
    [`${STATUTE}-for-rwanda`],
  ],
  [
    'and none in particular beside both',
    'security',
    'Statute of the International Tribunal',
    ['Noting Rwanda, the former Yugoslavia and the Statute of the International Tribunal,'],
    [`${STATUTE}-s-res-2699-2023`],
  ],
  [
    'a name does not go on with the persons behind it',
    'security',
    'Statute of the International Tribunal',
    [
      'Decides that, under the Statute of the International Tribunal, Judge Ada Marsh and Judge Leo Quay may go on,',
    ],
    [`${STATUTE}-s-res-2699-2023`],
  ],
  ...[
    [
      'a Status of Forces Agreement is that of the State whose Government the sentence names',
      'Calls upon the Government of Marana to comply with the Status of Forces Agreement; thanks the Government of Norland',
      'marana',
    ],
    [
      'a Republic is a State with or without the word',
      'Urges the Government of the Republic of Marana to respect the Status of Forces Agreement',
      'marana',
    ],
    [
      'a Government of National Unity is of the State behind it',
      'Urges the Government of National Unity of Marana to respect the Status of Forces Agreement',
      'marana',
    ],
    [
      'and alone of none',
      'Urges the Government of National Unity to respect the Status of Forces Agreement',
      's-res-2699-2023',
    ],
    [
      'where the text tells what it abbreviates, the abbreviation is the State',
      'Concerned by the Isles of Marana (IOM), and urging the Government of the IOM to respect the Status of Forces Agreement',
      'isles-of-marana',
    ],
    [
      'where it does not, the agreement is that of the text',
      'Urging the Government of the IOM to respect the Status of Forces Agreement',
      's-res-2699-2023',
    ],
    [
      'of two Governments neither is meant',
      'Urges the Government of Marana and the Government of Norland to respect the Status of Forces Agreement',
      's-res-2699-2023',
    ],
    [
      'nor is one of another sentence',
      'Thanks the Government of Norland. Notes the Status of Forces Agreement',
      's-res-2699-2023',
    ],
    [
      'a mission in the sentence tells the State, if the text names its Government',
      'Thanks the Government of South Sudan. Condemns threats to UNMISS in violation of the Status of Forces Agreement',
      'south-sudan',
    ],
    [
      'a mission in what is no State tells none, nor do two missions',
      'Thanks the Government of Mali and the Government of Liberia. Asks UNAMID to keep the Status of Forces Agreement; asks UNMIL and MINUSMA to keep the Status of Forces Agreement',
      's-res-2699-2023',
    ],
    [
      'what one sentence tells holds for the text',
      'Notes the Status of Forces Agreement. Urges the Government of Marana to respect the Status of Forces Agreement',
      'marana',
    ],
  ].map(([rule = '', paragraph = '', slug = '']): Row => {
    const id = `treaty/status-of-forces-agreement-${slug}`;
    return [
      rule,
      'security',
      'Status of Forces Agreement',
      [`${paragraph},`],
      paragraph
        .split('Status of Forces Agreement')
        .slice(1)
        .map(() => id),
    ];
  }),
  [
    'its parties may stand behind it',
    'security',
    'Status of Forces Agreement between the Government of Marana and the United Nations',
    ['Noting the Status of Forces Agreement between the Government of Marana and the United Nations,'],
    ['treaty/status-of-forces-agreement-marana'],
  ],
  [
    'but for others than the United Nations it is another agreement',
    'security',
    'Status of Forces Agreement between the Republic of Marana and NATO',
    ['Noting the Status of Forces Agreement between the Republic of Marana and NATO,'],
    ['treaty/status-of-forces-agreement-between-the-republic-of-marana-and-nato'],
  ],
];

const MEETING = 'Meeting of States Parties to the Convention';
const ON_FOG = 'conference/meeting-of-states-parties-to-the-convention-on-fog';
const OF_CONVENTIONS: readonly Row[] = [
  [
    'is that of the convention that the text defines as "the Convention"',
    'assembly',
    MEETING,
    [
      'Recalling the Convention on Fog (the Convention) and the Convention on Tides,',
      'Noting the Meeting of States Parties to the Convention,',
    ],
    [ON_FOG],
  ],
  [
    'or that the text alone has named so far',
    'assembly',
    MEETING,
    [
      'Recalling the Convention on Fog,',
      'Noting the Meeting of States Parties to the Convention,',
      'Noting the Convention on Tides,',
    ],
    [ON_FOG],
  ],
  [
    'or that the paragraph has named last',
    'assembly',
    MEETING,
    [
      'Recalling the Convention on Tides,',
      'Recalling the Convention on Fog and the Meeting of States Parties to the Convention,',
    ],
    [ON_FOG],
  ],
  [
    'and of none in particular beside several',
    'assembly',
    MEETING,
    [
      'Recalling the Convention on Tides and the Convention on Fog,',
      'Noting the Meeting of States Parties to the Convention,',
    ],
    ['conference/meeting-of-states-parties-to-the-convention-a-res-77-900'],
  ],
];

describe('the meeting of the parties to "the Convention"', () => {
  it.each(OF_CONVENTIONS)('%s', (_, organ, words, paragraphs, ids) => {
    expect(meant(organ, words, paragraphs)).toStrictEqual(ids);
  });
});

describe('a name that many things have', () => {
  it.each(SHARED)('%s', (_, organ, words, paragraphs, ids) => {
    expect(meant(organ, words, paragraphs)).toStrictEqual(ids);
  });
});
