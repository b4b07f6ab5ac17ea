import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('declarations, programmes, principles and the like that the registry does not hold', () => {
  it.each([
    [
      'on human rights',
      'the Universal Charter of Pilots, the Island Declaration of Human Rights, and its Action Plan on Human Rights,',
      ['softLaw: Universal Charter of Pilots', 'softLaw: Island Declaration of Human Rights'],
    ],
    [
      'a call to action',
      'a Call to Action, the Lisboa Call to Action, the Norwick Declaration and Call to Action and the Marana Declaration on Tides and Call to Action,',
      [
        'softLaw: Lisboa Call to Action',
        'softLaw: Norwick Declaration and Call to Action',
        'softLaw: Marana Declaration on Tides and Call to Action',
      ],
    ],
    [
      'a declaration with an action programme, one of a counted conference, and one beyond a year',
      'the Norwick Declaration and Action Programme of the Conference of Harbour Ministers, the Final Declaration of the eighth Harbour Conference, the Marana Declaration on Tides beyond 2031, and the Lagoon Appeal on Fog from the fifth Fog Conference,',
      [
        'softLaw: Norwick Declaration and Action Programme of the Conference of Harbour Ministers',
        'conference: Conference of Harbour Ministers',
        'softLaw: Final Declaration of the eighth Harbour Conference',
        'conference: eighth Harbour Conference',
        'softLaw: Marana Declaration on Tides beyond 2031',
        'softLaw: Lagoon Appeal on Fog',
        'conference: fifth Fog Conference',
      ],
    ],
    [
      'a declaration with an agenda, a paper of consensus, and what follows behind "and the"',
      'the Norwick Declaration and Agenda for Action, the Lagoon Consensus Paper on Tolls, the Marana Declaration on Fog Signals in the Lagoon Region and the Port-of-Quay Declaration, and the Norland Declaration on Ice and the Report of the Third Harbour Conference,',
      [
        'softLaw: Norwick Declaration and Agenda for Action',
        'softLaw: Lagoon Consensus Paper on Tolls',
        'softLaw: Marana Declaration on Fog Signals in the Lagoon Region',
        'softLaw: Port-of-Quay Declaration',
        'softLaw: Norland Declaration on Ice',
        'conference: Third Harbour Conference',
      ],
    ],
    [
      'a declaration, and beside it the conference that adopted it',
      'the Final Declaration of the Conference of Harbour Ministers, adopted',
      [
        'softLaw: Final Declaration of the Conference of Harbour Ministers',
        'conference: Conference of Harbour Ministers',
      ],
    ],
    ["not a State's own", 'the Action Plan of its Human Rights Office', []],
    [
      'a code of ethics',
      'the Global Code of Ethics for Pilots and the Code of Ethics,',
      ['softLaw: Global Code of Ethics for Pilots'],
    ],
    [
      'principles of something, but not those of the Charter',
      'the Basic Principles of Harbour Statistics and the Basic Principles of the Charter of Pilots',
      ['softLaw: Basic Principles of Harbour Statistics', 'treaty: Charter of Pilots'],
    ],
    [
      'regulations of an organization, and none of a State',
      'the Staff Regulations of the Harbour Fund, the Harbour Regulations and the National Quarantine Regulations',
      ['softLaw: Staff Regulations of the Harbour Fund'],
    ],
    [
      'two nouns of one name',
      'the Pilotage Regulations and Rules of the Harbour Fund, the Pilotage Criteria and Guidelines on Lights, and the Norms and Standards for Ferries;',
      [
        'softLaw: Pilotage Regulations and Rules of the Harbour Fund',
        'softLaw: Pilotage Criteria and Guidelines on Lights',
        'softLaw: Norms and Standards for Ferries',
      ],
    ],
    [
      'a set of principles',
      'the Body of Principles for the Protection of Pilots and the Set of Principles on Ferries,',
      ['softLaw: Body of Principles for the Protection of Pilots', 'softLaw: Set of Principles on Ferries'],
    ],
    [
      'a pact, which is no treaty unless States are bound',
      'the Global Ferries Pact, the Pact of the League of Harbours and the Norland Non-Aggression Pact,',
      [
        'softLaw: Global Ferries Pact',
        'treaty: Pact of the League of Harbours',
        'treaty: Norland Non-Aggression Pact',
      ],
    ],
    ["not a State's own pact", 'the National Harbour Pact', []],
    [
      'a peace initiative, but no programme of activity',
      'the Isles Peace Initiative, the Regional Peace Initiative, the Island Debt Relief Initiative and the Lighthouse Initiative,',
      ['softLaw: Isles Peace Initiative', 'softLaw: Island Debt Relief Initiative'],
    ],
    [
      'a decision of ministers, no other',
      'the Harbour Ministerial Decision on Measures for Lights, a Ministerial Decision on tides and the Decision on Fog,',
      ['softLaw: Harbour Ministerial Decision on Measures for Lights'],
    ],
    [
      'the outcome of a summit',
      'the 2031 Harbour Summit Outcome and the Ferry Summit Outcome Document, and',
      ['softLaw: 2031 Harbour Summit Outcome', 'softLaw: Ferry Summit Outcome Document'],
    ],
    [
      'a programme for what another began',
      'the Programme for the Further Implementation of the Harbour Consensus, and the Programme for Ferries,',
      ['softLaw: Programme for the Further Implementation of the Harbour Consensus'],
    ],
    [
      'development goals',
      'the Harbour Development Goals, and the Development Goals,',
      ['softLaw: Harbour Development Goals'],
    ],
    [
      "an implementation plan, but not a body's own",
      'the Valletta Implementation Plan and the UNMIK Implementation Plan,',
      ['softLaw: Valletta Implementation Plan', 'body: UNMIK'],
    ],
    [
      'a final act by its place',
      'the Valletta Final Act, and the Final Act,',
      ['softLaw: Valletta Final Act'],
    ],
    [
      'the years that it is for',
      'the Harbour Strategy 2031-2040, the Marana Strategic Plan for Ferries, 2031-2035, the Valletta Plan of Action on Ageing, 2032, and the Isles Declaration, 1985 of whose',
      [
        'softLaw: Harbour Strategy 2031-2040',
        'softLaw: Marana Strategic Plan for Ferries, 2031-2035',
        'softLaw: Valletta Plan of Action on Ageing, 2032',
        'softLaw: Isles Declaration',
      ],
    ],
    [
      'the decade that it is for',
      'the Doha Harbour Programme of Action for Ferries for the decade 2032-2041, the New Agenda for Ports in the 1990s and the Agenda for Ferries for the decade that begins',
      [
        'softLaw: Doha Harbour Programme of Action for Ferries for the decade 2032-2041',
        'softLaw: New Agenda for Ports in the 1990s',
        'softLaw: Agenda for Ferries',
      ],
    ],
    [
      'two halves, of which the first has a note',
      'the Valletta Declaration³ and Plan of Action,⁴ and',
      ['softLaw: Valletta Declaration³ and Plan of Action'],
    ],
    [
      'the last of a list with an article, but no other name',
      'the Valletta Declaration on Ferry Safety, Harbour Lights and the Rule of Tides, the Valletta Declaration on Wrecks, Norland and the Convention on Wrecks',
      [
        'softLaw: Valletta Declaration on Ferry Safety, Harbour Lights and the Rule of Tides',
        'softLaw: Valletta Declaration on Wrecks',
        'treaty: Convention on Wrecks',
      ],
    ],
    [
      'a list in small letters',
      'the Valletta Plan of Action on the prohibition of maritime, coastal or fluvial wrecking, and the Valletta Plan of Action on the prohibition of tolls, and requests',
      [
        'softLaw: Valletta Plan of Action on the prohibition of maritime, coastal or fluvial wrecking',
        'softLaw: Valletta Plan of Action on the prohibition of tolls',
      ],
    ],
    [
      'two adjectives of one noun',
      'the Valletta Declaration on Cooperation towards an Integrated and Balanced Strategy to Light Harbours, and',
      [
        'softLaw: Valletta Declaration on Cooperation towards an Integrated and Balanced Strategy to Light Harbours',
      ],
    ],
    [
      'up to the next name',
      'the Valletta Declaration on Ferries and the United Nations Decade on Harbours',
      ['softLaw: Valletta Declaration on Ferries'],
    ],
    [
      'a compound whose first half is small',
      'the Valletta Guidelines on Support to non-Harbour Forces, and',
      ['softLaw: Valletta Guidelines on Support to non-Harbour Forces'],
    ],
    [
      'a noun that opens sentences, behind its preposition',
      'the Valletta Document on legal obligations and good practices for States related to ferries,',
      ['softLaw: Valletta Document on legal obligations and good practices for States related to ferries'],
    ],
    [
      'an occasion in its title, but not when it was made',
      'the Declaration on the Occasion of the Tenth Anniversary of the Harbour Union, and the Declaration on the occasion of',
      ['softLaw: Declaration on the Occasion of the Tenth Anniversary of the Harbour Union'],
    ],
    [
      'a labour standard by its number',
      'the Harbour Pilots Recommendation, 2031 (No. 999), and the Harbour Recommendation',
      ['softLaw: Harbour Pilots Recommendation, 2031 (No. 999)'],
    ],
    [
      'a policy of the Organization',
      'the United Nations Harbour Diligence Policy and the Harbour Policy',
      ['softLaw: United Nations Harbour Diligence Policy'],
    ],
    [
      'a title in two halves',
      'the Valletta Declaration on Ferries: Building Safe Harbours by 2031, and the Isles Programme of Action: Towards a New Age of the Valletta Consensus.',
      [
        'softLaw: Valletta Declaration on Ferries: Building Safe Harbours by 2031',
        'softLaw: Isles Programme of Action: Towards a New Age of the Valletta Consensus',
      ],
    ],
    [
      'and no second half that is none',
      'the Valletta Declaration: Norland, Marana and the Isles; the Valletta Declaration: Calls upon States; the Valletta Declaration: Building lights is; the Project on the Implementation of the Valletta Declaration: Building Safe Harbours',
      [
        'softLaw: Valletta Declaration',
        'softLaw: Valletta Declaration',
        'softLaw: Valletta Declaration',
        'softLaw: Valletta Declaration',
      ],
    ],
    [
      'a title whose second half has the noun',
      'the harbour agenda, Lighting Our Harbours: An Agenda for Ferries, and "Lighting our harbours: the 2031 Agenda for Ferries",',
      [
        'softLaw: Lighting Our Harbours: An Agenda for Ferries',
        'softLaw: Lighting our harbours: the 2031 Agenda for Ferries',
      ],
    ],
    [
      'a list of generic words before its noun, but no other thing',
      'the Peace, Security and Ferry Framework for Norland, and the Second and Ferry Framework for Marana',
      ['softLaw: Peace, Security and Ferry Framework for Norland', 'softLaw: Ferry Framework for Marana'],
    ],
    [
      'a list behind whose it is',
      'the United Nations Lights and Ferries Strategy, and',
      ['softLaw: United Nations Lights and Ferries Strategy'],
    ],
    [
      'an agenda by its year, and no item',
      'Agenda 2071: The Isles We Want, and Agenda 2071-2075, and the Agenda for ships',
      ['softLaw: Agenda 2071: The Isles We Want'],
    ],
    [
      'on another subject than the one that a registered short name is of',
      'the Universal Declaration on the Lighting of Harbours and the Universal Declaration on Human Rights',
      ['softLaw: Universal Declaration on the Lighting of Harbours', 'softLaw: Universal Declaration'],
    ],
    [
      'an outcome document by its place',
      'the Valletta outcome document of the Harbour Review Conference, and',
      [
        'softLaw: Valletta outcome document of the Harbour Review Conference',
        'conference: Harbour Review Conference',
      ],
    ],
    [
      'a plan in small letters by its years',
      'the global strategy and action plan on ferries, 2031-2040; its strategic plan for ferries 2031-2040; the global action plan for the period 2031-2035',
      ['softLaw: global strategy and action plan on ferries, 2031-2040'],
    ],
    [
      'rules of procedure of an organ that is named',
      'the provisional rules of procedure of the Harbour Council and of the rules of procedure of the Commission, the rules of procedure of the Conference of the Parties,',
      [
        'softLaw: provisional rules of procedure of the Harbour Council',
        'conference: Conference of the Parties',
      ],
    ],
    [
      'a statute of an organ, but not of the tribunals between States',
      'the statute of the Harbour Inspection Unit, the statute of the Unit and the statute of the International Tribunal for Ferries',
      ['softLaw: statute of the Harbour Inspection Unit', 'body: International Tribunal for Ferries'],
    ],
    [
      'what the International Law Commission drafts',
      'the draft articles on the law of lighthouses and the commentaries thereto, draft conclusions on ferry law presented by it, and the articles on clearance of ships',
      ['softLaw: articles on the law of lighthouses', 'softLaw: conclusions on ferry law'],
    ],
    [
      'principles in small letters',
      'the basic principles and guidelines on the moving of harbours, and the guiding principles on ferries, ports and human rights adopted by, and the guiding principles of ferries',
      [
        'softLaw: basic principles and guidelines on the moving of harbours',
        'softLaw: guiding principles on ferries, ports and human rights',
      ],
    ],
    [
      'what a conference concluded or declared',
      'the Harbour Conference Conclusions and the Valletta and Marana Conference Communiqués, and',
      ['softLaw: Harbour Conference Conclusions', 'softLaw: Valletta and Marana Conference Communiqués'],
    ],
    [
      'no rules of procedure and something else',
      'the Rules of Procedure and the Harbour Guidelines of the Pilots, and',
      ['softLaw: Harbour Guidelines of the Pilots'],
    ],
  ])('are found by their form: %s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
