import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../../ingest/recognize/names/phrases/phrases.ts';
import { recognizeNames } from '../../../ingest/recognize/names.ts';
import { namesIn, reading } from './naming.ts';

describe('names that the registry does not hold', () => {
  it.each([
    // treaties
    [
      'not of several by their subject',
      'synergy of the Biodiversity-related Conventions, the Rio Conventions and the Harbour Conventions',
      ['treaty: Harbour Conventions'],
    ],
    ['not of a line in capitals that ends in a noun', 'MEASURES TO GIVE EFFECT TO THE AGREEMENT\n', []],
    [
      'a programme of action in other words',
      'the Regional Action Programme for Harbours, and the Mine Action Programme of Marana,',
      ['softLaw: Regional Action Programme for Harbours'],
    ],
    [
      'Convention on',
      'parties to the Convention on the Marking of Lighthouses, and',
      ['treaty: Convention on the Marking of Lighthouses'],
    ],
    [
      'with what it is over or across',
      'the Convention on Jurisdiction over Ships in Harbours and the Commission on Rights across the Sea Lanes met',
      [
        'treaty: Convention on Jurisdiction over Ships in Harbours',
        'body: Commission on Rights across the Sea Lanes',
      ],
    ],
    [
      'up to a marker',
      'the Convention against the Forging of Seals³ and its',
      ['treaty: Convention against the Forging of Seals'],
    ],
    [
      'of two heads side by side the second',
      'the Harbour Framework Convention on Lights, and',
      ['treaty: Harbour Framework Convention on Lights'],
    ],
    [
      'from the first word of its owner',
      'ratified the Council of Europe Lighthouse Convention and',
      ['treaty: Council of Europe Lighthouse Convention'],
    ],
    [
      'to the second party',
      'the Agreement between the Harbour Union and the World Pilot Organization on Fees,',
      ['treaty: Agreement between the Harbour Union and the World Pilot Organization on Fees'],
    ],
    [
      'to the last of several parties',
      'the Treaty of Alliance between the Kingdom of Marana, the Republic of Norland and the Isles, and',
      ['treaty: Treaty of Alliance between the Kingdom of Marana, the Republic of Norland and the Isles'],
    ],
    [
      'to a party under its abbreviation, or in small letters',
      'the Agreement between the Republic of Marana and NATO, the Memorandum of Understanding between the Norland authorities and the Harbour Union, and',
      [
        'treaty: Agreement between the Republic of Marana and NATO',
        'treaty: Memorandum of Understanding between the Norland authorities and the Harbour Union',
      ],
    ],
    [
      'to a party behind what it is about',
      'the Protocol on Port Relations between the Government of Marana and the World Pilot Organization, and',
      [
        'treaty: Protocol on Port Relations between the Government of Marana and the World Pilot Organization',
      ],
    ],
    [
      "and not to what is one of the parties' own",
      "the Agreement between Marana and Norland and Norland's authorities, and the Agreement between the Isles and the People's Fleet and",
      [
        'treaty: Agreement between Marana and Norland',
        "treaty: Agreement between the Isles and the People's Fleet",
      ],
    ],
    [
      'on with a verb in two words',
      'the Agreement on the Ceasefire and Laying down of Arms, and the Convention on the Phasing out of Tolls,',
      [
        'treaty: Agreement on the Ceasefire and Laying down of Arms',
        'treaty: Convention on the Phasing out of Tolls',
      ],
    ],
    [
      'but not with a word of the sentence',
      'the Convention on Mooring down to Norland, and the Convention on Ports out of Norland,',
      ['treaty: Convention on Mooring', 'treaty: Convention on Ports'],
    ],
    ['not with one party alone', 'a Framework Agreement between the Government and all armed groups', []],
    ['of a people', 'the Charter of the Kanak people, common base', ['treaty: Charter of the Kanak people']],
    [
      'not up to who adopted it',
      'the Harbour Code of Conduct on Pilotage by the Harbour Summit',
      ['softLaw: Harbour Code of Conduct on Pilotage', 'conference: Harbour Summit'],
    ],
    [
      'with the year that it is for',
      'the Global Plan of Action for Light for All by the Year 2040, and',
      ['softLaw: Global Plan of Action for Light for All by the Year 2040'],
    ],
    ['no comments by their number alone', 'General comments 3. The delegation said', []],
    ["not up to another thing of somebody's", "the Convention on the Platform's purpose and functions", []],
    ['not a short form with what it says', 'the Ceasefire Agreement on the supply of ammunition,', []],
    ['not up to an annex', 'the Statute of the Mechanism in Annex 1 to this resolution', []],
    ['none in a line of capitals', 'GIANT KING LIMITED GOLDEN CHARTER DEVELOPMENT LTD', []],
    [
      'with the day in its middle',
      'the Convention of 2 December 1949 for the Suppression of Wrecking and the Protocol of 1967 relating to Pilots,',
      [
        'treaty: Convention of 2 December 1949 for the Suppression of Wrecking',
        'treaty: Protocol of 1967 relating to Pilots',
      ],
    ],
    [
      'with "or" behind a comma before the last of a list',
      'the Convention on the Making, Sale, or Keeping of False Lights, and',
      ['treaty: Convention on the Making, Sale, or Keeping of False Lights'],
    ],
    [
      'with a purpose',
      'the Valletta Treaty to Facilitate Pilotage, and States parties to it',
      ['treaty: Valletta Treaty to Facilitate Pilotage'],
    ],
    [
      'not to its own protocol',
      'the Convention on the Rights of Pilots and its Optional Protocol;',
      ['treaty: Convention on the Rights of Pilots', 'treaty: Optional Protocol'],
    ],
    [
      'not the owner of a numbered one',
      'the ILO Convention No. 9 is',
      ['body: ILO', 'treaty: Convention No. 9'],
    ],
    [
      'nor of several',
      'the ILO Conventions Nos. 9 and 10 are',
      ['body: ILO', 'treaty: Conventions Nos. 9', 'treaty: 10'],
    ],
    ['not the series that prints it', 'see European Treaty Series, No. 7', []],
    [
      'not to what the sentence goes on with',
      'the Charter of the Lighthouses and with resolution',
      ['treaty: Charter of the Lighthouses'],
    ],
    [
      'with its number among the labour standards',
      'the Convention concerning the Protection of Pilots, 1999 (No. 999), and',
      ['treaty: Convention concerning the Protection of Pilots, 1999 (No. 999)'],
    ],
    [
      'from the first word of a place',
      'the Puerto del Faro Declaration and',
      ['softLaw: Puerto del Faro Declaration'],
    ],
    [
      'with a second blank inside',
      'the Convention on the  Marking of Lighthouses, and',
      ['treaty: Convention on the  Marking of Lighthouses'],
    ],
    [
      'with a stroke between capitals',
      "the Agreement between the Government of the Isles and the Pilots' Movement/Fleet on Fees,",
      ["treaty: Agreement between the Government of the Isles and the Pilots' Movement/Fleet on Fees"],
    ],
    [
      'with a noun at its end that opens other names',
      'the Working Group on Harbour Law and Policy, and',
      ['body: Working Group on Harbour Law and Policy'],
    ],
    [
      'norms',
      'the Norms on the Responsibilities of Pilots with regard',
      ['softLaw: Norms on the Responsibilities of Pilots'],
    ],
    ['an action plan', 'adopted the Valletta Action Plan and', ['softLaw: Valletta Action Plan']],
    ["not a State's own action plan", 'adopted the National Harbour Action Plan and', []],
    ['a model law', 'the Model Law on Harbour Receipts;', ['softLaw: Model Law on Harbour Receipts']],
    [
      'up to the next name',
      'the Convention on Salt Marshes and the Agreement on Inland Ferries',
      ['treaty: Convention on Salt Marshes', 'treaty: Agreement on Inland Ferries'],
    ],
    [
      'with a list inside',
      'the Convention on Civil, Commercial and Maritime Matters have',
      ['treaty: Convention on Civil, Commercial and Maritime Matters'],
    ],
    ['named after a place', 'recalling the Lisbon Agreement and its annexes', ['treaty: Lisbon Agreement']],
    [
      'not a convention without a name',
      'the Convention, and all States parties to the Convention to submit reports',
      [],
    ],
    ['not a generic agreement', 'the Peace Agreement and the Framework Agreement', []],
    [
      'title in small letters behind an adjective',
      'the International Convention on the taxation of river craft, adopted',
      ['treaty: International Convention on the taxation of river craft'],
    ],
    [
      'not the sentence that goes on',
      'the Lisbon Agreement to support its implementation',
      ['treaty: Lisbon Agreement'],
    ],
    ['labour convention by number', 'the entry into force of Convention No. 7', ['treaty: Convention No. 7']],
    [
      'protocols to what stands before',
      'and the Optional Protocols thereto',
      ['treaty: Optional Protocols thereto'],
    ],
    [
      'an agreement to do something',
      'the "Agreement to Resolve the Crisis in Arcadia", signed',
      ['treaty: Agreement to Resolve the Crisis in Arcadia'],
    ],
    [
      'agreements without any other word',
      'the Status of Forces Agreement and the Cessation of Hostilities Agreement of May',
      ['treaty: Status of Forces Agreement', 'treaty: Cessation of Hostilities Agreement'],
    ],
    // soft law
    [
      'a declaration by its place',
      'welcoming the Ulaanbaatar Declaration and',
      ['softLaw: Ulaanbaatar Declaration'],
    ],
    [
      'declaration and programme',
      'the Ulaanbaatar Declaration and Programme of Action,',
      ['softLaw: Ulaanbaatar Declaration and Programme of Action'],
    ],
    ['not a programme of action without a name', 'the Programme of Action and the Plan of Action', []],
    [
      'general comment with its subject',
      'its general comment No. 99 on the right to shade, in which',
      ['softLaw: general comment No. 99 on the right to shade'],
    ],
    ['agreed conclusions', 'welcoming the agreed conclusions on youth', ['softLaw: agreed conclusions']],
    [
      'guidelines with a title',
      'the Guidelines on the Care of Harbour Walls',
      ['softLaw: Guidelines on the Care of Harbour Walls'],
    ],
    [
      'a declaration by the title in quotation marks',
      'the ministerial declaration of the Harbour Assembly at its fourth session, entitled "Clean harbours for all",',
      ['softLaw: Clean harbours for all'],
    ],
    [
      'an agreement to the end of the title in it',
      'the Agreement on "Pilots for the good of all harbours in Marana", signed at Port Marana,',
      ['treaty: Agreement on "Pilots for the good of all harbours in Marana"'],
    ],
    [
      'no text by the title of a special session',
      'the outcomes of the thirty-ninth special session of the General Assembly, entitled "Rivers 2031", and',
      [
        'conference: thirty-ninth special session of the General Assembly, entitled "Rivers 2031"',
        'body: General Assembly',
      ],
    ],
    [
      'an outcome document by its conference',
      'the outcome document of the Harbour Review Conference, in which',
      ['softLaw: outcome document of the Harbour Review Conference', 'conference: Harbour Review Conference'],
    ],
    [
      'up to the end of a registered name inside',
      'the Guidelines on Harbours of the Food and Agriculture Organization of the United Nations and',
      [
        'softLaw: Guidelines on Harbours of the Food and Agriculture Organization of the United Nations',
        'body: Food and Agriculture Organization of the United Nations',
      ],
    ],
    [
      'with the list before its head',
      'the Science, Technology and Harbour Strategy for Arcadia, and',
      ['softLaw: Science, Technology and Harbour Strategy for Arcadia'],
    ],
    ['not what the Charter is for', 'the Purposes and Principles of the Organization', []],
    [
      'with a registered name that begins with a figure',
      'the Guidelines on Accountability for Achieving the 2030 Agenda, and',
      ['softLaw: Guidelines on Accountability for Achieving the 2030 Agenda'],
    ],
    [
      'areas of agreement, behind a date',
      'the 1 February Areas of Agreement on the Administration of Harbours, and',
      ['softLaw: Areas of Agreement on the Administration of Harbours'],
    ],
    // bodies
    [
      'a body of a region with an article',
      'the Office for Rivers in West Africa and the Sahel and the Government of Malta',
      ['body: Office for Rivers in West Africa and the Sahel'],
    ],
    [
      'a body with a year in its name',
      'the Panel of Eminent Persons on the Post-2015 Harbour Agenda,',
      ['body: Panel of Eminent Persons on the Post-2015 Harbour Agenda'],
    ],
    [
      'a body for two things',
      'the Department for Ocean Tides and the Law of the Sea, and',
      ['body: Department for Ocean Tides and the Law of the Sea'],
    ],
    ['a committee on', 'established the Committee on Harbour Fees and', ['body: Committee on Harbour Fees']],
    ['not a committee that is asked', 'Requests the Special Committee to continue', []],
    ['not a committee and where it met', 'the Special Committee in Nassau', []],
    ["not a State's own commission", 'the Independent Electoral Commission and the National Assembly', []],
    [
      'a working group',
      'the Open-ended Working Group on River Data',
      ['body: Open-ended Working Group on River Data'],
    ],
    [
      'a commission of inquiry in small letters',
      'the independent international commission of inquiry on the floods, and',
      ['body: independent international commission of inquiry on the floods'],
    ],
    [
      'a sanctions committee by its resolution',
      'the Committee established pursuant to paragraph 8 of resolution 9999 (2031)',
      ['body: Committee established pursuant to paragraph 8 of resolution 9999 (2031)'],
    ],
    [
      'a body behind the verb that opens the paragraph',
      'Requests the United Nations Office for Rivers in Geneva to',
      ['body: United Nations Office for Rivers in Geneva'],
    ],
    [
      'not the owner before it',
      "the Secretary-General's High-level Panel on Rivers",
      ['body: High-level Panel on Rivers'],
    ],
    [
      "a part of a body with the body's name behind it",
      'the Physical Education and Sport Unit of the United Nations Educational, Scientific and Cultural Organization',
      [
        'body: Physical Education and Sport Unit',
        'body: United Nations Educational, Scientific and Cultural Organization',
      ],
    ],
    ['not a unit without', 'the Small Arms Unit and the Guard Branch are', []],
    [
      'a group of friends',
      'the Group of Friends of Sport for Rivers and',
      ['body: Group of Friends of Sport for Rivers'],
    ],
    [
      'a list with a comma before its last member',
      'the Commission for Truth, Reconciliation, and Healing;',
      ['body: Commission for Truth, Reconciliation, and Healing'],
    ],
    [
      'a list whose members are of several words',
      'the Commission for Truth, Protection of Rivers, and Healing;',
      ['body: Commission for Truth, Protection of Rivers, and Healing'],
    ],
    [
      "a body's working group",
      'the Working Group of the Sixth Committee on',
      ['body: Working Group of the Sixth Committee', 'body: Sixth Committee'],
    ],
    ['not the permanent mission of a State', 'the Permanent Mission of Bhutan to the United Nations', []],
  ])('are found by their form: %s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });

  it.each(
    PHRASES.flatMap(({ id, kind, examples }) => examples.map((example) => [id, kind, example] as const)),
  )('%s finds a %s in "%s"', (_, kind, example) => {
    expect(recognizeNames(reading(example)).some((name) => name.kind === kind)).toBe(true);
  });
});
