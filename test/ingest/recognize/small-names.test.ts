import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('names that typists write in small letters', () => {
  it.each([
    [
      'inquiries, without what they are asked to do',
      'requests the independent investigative mechanism for Norland to present an update and the independent international fact-finding mission for the Isles to conduct an inquiry into the fact-finding mission on the serious violations of the law in Marana,',
      [
        'body: independent investigative mechanism for Norland',
        'body: independent international fact-finding mission for the Isles',
        'body: fact-finding mission on the serious violations of the law in Marana',
      ],
    ],
    [
      'a mission with capitals, and comments of several committees',
      'the Independent Fact-Finding Mission on Norland, Committee on Lamps general comment No. 6 (2018) on lamps in relation to the harbour and Committee on Fog general comment No. 7 (2021) on fog, and',
      [
        'body: Independent Fact-Finding Mission on Norland',
        'body: Committee on Lamps',
        'softLaw: general comment No. 6 (2018) on lamps in relation to the harbour',
        'body: Committee on Fog',
        'softLaw: general comment No. 7 (2021) on fog',
      ],
    ],
    [
      'inquiries into human rights somewhere, and experts on them',
      'the report of the commission of inquiry on human rights in Norland to the Council, of the commission of inquiry on human rights and of the group of human rights experts on Marana, and',
      [
        'body: commission of inquiry on human rights in Norland',
        'body: group of human rights experts on Marana',
      ],
    ],
    [
      'long names of the registry behind their article, and none that is still to be, or of another year',
      'takes note of the guiding principles for the search for disappeared persons, guiding principles for the search for disappeared persons and a declaration on the commemoration of the seventy-fifth anniversary of the United Nations, and of the political declaration of the high-level meeting on universal health coverage of 2031, and',
      [
        'softLaw: guiding principles for the search for disappeared persons',
        'softLaw: political declaration of the high-level meeting on universal health coverage of 2031',
        'conference: high-level meeting on universal health coverage of 2031',
      ],
    ],
    [
      'agreements on cooperation by their day',
      'the agreement of 3 May 1999 on cooperation between the United Nations and the African Union, an agreement of 4 May 1999 on cooperation between pilots, and',
      [
        'treaty: agreement of 3 May 1999 on cooperation between the United Nations and the African Union',
        'body: African Union',
      ],
    ],
    [
      'guidelines of which the noun alone has a capital, and not what is done with some',
      'the Guidelines on places of shelter for ferries in fog, and updates the Guidelines on a regular basis, and the Guidelines on deposit with the pilots, and',
      ['softLaw: Guidelines on places of shelter for ferries in fog'],
    ],
    [
      'guidelines up to who prepared them, and none where no subject follows',
      'the Guidelines on safe use of ferries prepared by the pilots, the Guidelines on which the pilots rely, the Guidelines on these matters, the Guidelines on request, and',
      ['softLaw: Guidelines on safe use of ferries'],
    ],
    [
      'no experts somewhere, who are no group of their own',
      'the group of human rights experts in the region, the group of technical experts in the field, and',
      [],
    ],
    ['none that nothing tells', 'the fact-finding mission and the investigative mechanism for the port', []],
    [
      'groups of experts and of States',
      'the group of three independent experts on the situation of human rights in Norland, the Team of International Experts on Marana, the open-ended intergovernmental expert group on wrecks and the open-ended intergovernmental working group for the elaboration of an instrument on pilots pursuant to resolution 2/1',
      [
        'body: group of three independent experts on the situation of human rights in Norland',
        'body: Team of International Experts on Marana',
        'body: open-ended intergovernmental expert group on wrecks',
        'body: open-ended intergovernmental working group for the elaboration of an instrument on pilots',
      ],
    ],
    [
      'a working group on rights',
      'the Working Group on the rights of fishers and other people working at sea to report',
      ['body: Working Group on the rights of fishers and other people working at sea'],
    ],
    [
      'a declaration and a convention of the registry, the first word with a capital, as in texts of the first decades',
      'the Declaration on the granting of independence to colonial countries and peoples and the Convention on the rights of the child,',
      [
        'softLaw: Declaration on the granting of independence to colonial countries and peoples',
        'treaty: Convention on the rights of the child',
      ],
    ],
    [
      'none of which the first word has no capital: a declaration that is meant may be another',
      'a declaration on the right to development, and',
      [],
    ],
    [
      'an agreement and a communiqué by the place that names them',
      'the Lighthouse Bay agreement on tolls and harbour dues, the Norwick accords and the Norwick communiqué,',
      [
        'treaty: Lighthouse Bay agreement on tolls and harbour dues',
        'treaty: Norwick accords',
        'softLaw: Norwick communiqué',
      ],
    ],
    [
      'not by a body, a noun or a general word, and not without an article',
      'the World Trade Organization agreements, the Norwick Conference communiqué, the Framework agreement and Norwick agreements',
      ['body: World Trade Organization', 'conference: Norwick Conference'],
    ],
    [
      'a meeting without the month in which it is held',
      'the high-level midterm review of the Harbour Pathway in September 2019 and its outcome',
      ['conference: high-level midterm review of the Harbour Pathway', 'softLaw: Harbour Pathway'],
    ],
    [
      'a conference, where it was held stands behind it',
      'the outcome of the international symposium on harbour lights in the Isles, held in Norland from 17 to 19 July 2023,',
      ['conference: international symposium on harbour lights in the Isles'],
    ],
    [
      'a series of conferences',
      'at the conferences on the impact of false lights, convened by Norland, Marana and the Isles,',
      ['conference: conferences on the impact of false lights'],
    ],
    [
      'the declaration of a high-level meeting, and the meeting, which its title names too',
      'in the declaration of the high-level plenary meeting on harbour lights,',
      [
        'softLaw: declaration of the high-level plenary meeting on harbour lights',
        'conference: high-level plenary meeting on harbour lights',
      ],
    ],
    [
      'no conference that is only spoken of',
      'to hold an international conference on harbour lights, and',
      [],
    ],
    [
      'not the conferences of one name, which are several',
      'the first three United Nations conferences on harbour lights, held in Norland',
      [],
    ],
    [
      'experts, up to what they were asked',
      'the team of international experts on the situation in Marana mandated by the Council, and',
      ['body: team of international experts on the situation in Marana'],
    ],
    [
      'an informal group',
      'the informal group of experts under the Protocol on Lights, and',
      ['body: informal group of experts under the Protocol on Lights', 'treaty: Protocol on Lights'],
    ],
    ['no experts in general', 'to convene a group of governmental experts in 2040 on lights', []],
    [
      'a ceasefire agreement by its day',
      'violations of the ceasefire agreement of 3 May 2003, and',
      ['treaty: ceasefire agreement of 3 May 2003'],
    ],
    [
      'not a part of a longer name',
      'the Marana Humanitarian Ceasefire Agreement of 3 May 2003, and',
      ['treaty: Marana Humanitarian Ceasefire Agreement'],
    ],
    [
      'a fund of the United Nations',
      'the United Nations voluntary trust fund on contemporary forms of slavery, and',
      ['body: United Nations voluntary trust fund on contemporary forms of slavery'],
    ],
    [
      'an agreement, to its last party',
      'under the framework agreement between the Harbour Union and the Kingdom of Norland and the Isles, and',
      ['treaty: framework agreement between the Harbour Union and the Kingdom of Norland and the Isles'],
    ],
    ['no agreement of one party', 'the cooperation agreement between the Union and its members, and', []],
    ['no fund of nobody', 'a voluntary fund on contemporary forms of slavery, and', []],
    [
      "the Assembly's rules of procedure",
      'under rule 153 of the rules of procedure of the General Assembly and',
      ['softLaw: rules of procedure of the General Assembly', 'body: General Assembly'],
    ],
    [
      'a yearly forum of the Council',
      'the 2020 Economic and Social Council forum on financing for development follow-up, and',
      ['conference: Economic and Social Council forum on financing for development follow-up'],
    ],
    [
      'a yearly meeting of the Council, and with whom it meets',
      'the special high-level meeting of the Council with the Bretton Woods institutions, the World Trade Organization and others',
      [
        'conference: special high-level meeting of the Council with the Bretton Woods institutions',
        'body: World Trade Organization',
      ],
    ],
    [
      'terms of reference that have become a name',
      'the relevant resolutions, the Madrid terms of reference, including',
      ['softLaw: Madrid terms of reference'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});

describe('names of texts by their noun', () => {
  it.each([
    [
      'standards',
      'in line with the International Pilotage Standards and',
      ['softLaw: International Pilotage Standards'],
    ],
    ['not all standards of one body', 'in line with ICAO Standards and', ['body: ICAO']],
    ['a manual', 'as set out in the Harbour Safety Manual and', ['softLaw: Harbour Safety Manual']],
    [
      'a manual beside another text',
      'the Principles on Effective Pilotage and the Manual on the Investigation of Wrecks,',
      ['softLaw: Principles on Effective Pilotage', 'softLaw: Manual on the Investigation of Wrecks'],
    ],
    [
      "a code between States, not a State's",
      'the International Lighthouse Code, the Code for Recognized Pilots, the Family Code and the African Girls Can Code Initiative',
      ['softLaw: International Lighthouse Code', 'softLaw: Code for Recognized Pilots'],
    ],
    [
      'an agreement that stops hostilities',
      'the Agreement on the Cessation of Hostilities, and the Agreement on Cessation of Hostilities, Protection of Pilots and Access to Ports,',
      [
        'treaty: Agreement on the Cessation of Hostilities',
        'treaty: Agreement on Cessation of Hostilities, Protection of Pilots and Access to Ports',
      ],
    ],
    [
      '"related to", as "relating to"',
      'the High-level Principles on Combating Piracy related to Trade in Lamps, and',
      ['softLaw: High-level Principles on Combating Piracy related to Trade in Lamps'],
    ],
    [
      'not "related" alone',
      'the Norland Declaration on Children in Harbours and the related Plan of Action',
      ['softLaw: Norland Declaration on Children in Harbours'],
    ],
    [
      'the list that a commission begins with',
      'to the Truth, Justice and Reconciliation Commission of Kirkwall Province, and',
      ['body: Truth, Justice and Reconciliation Commission of Kirkwall Province'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});

describe('a body by whose it is', () => {
  it.each([
    [
      'an organ, its owner behind it',
      'the endorsement by the Council for Lights and Pilots of the Caribbean Community, and',
      ['body: Council for Lights and Pilots of the Caribbean Community', 'body: Caribbean Community'],
    ],
    ['not without its owner', 'the endorsement by the Council for Lights and Pilots of the Isles, and', []],
    [
      "an organ, its owner's abbreviation before it",
      'through the UNAMID Pilotage Coordination Mechanism and',
      ['body: UNAMID Pilotage Coordination Mechanism'],
    ],
    [
      'not what its owner gives',
      'of the INTERPOL-United Nations Security Council Special Notices,',
      ['body: INTERPOL', 'body: United Nations Security Council'],
    ],
    ['nor a longer name', 'the Paris Club Pilot Service Suspension Initiative,', ['body: Paris Club']],
    [
      'a trust fund by what it is for',
      'contributions to the Trust Fund for the Lights of the North, and',
      ['body: Trust Fund for the Lights of the North'],
    ],
    [
      'what follows up',
      'the Committee on the Follow-up to the Harbour Decade, and',
      ['body: Committee on the Follow-up to the Harbour Decade'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});

describe('names that share their noun', () => {
  it.each([
    [
      'are one for each',
      'the implementation of the Puerto-Faro and Valletta III Agreements, which',
      ['treaty: Puerto-Faro', 'treaty: Valletta III Agreements'],
    ],
    [
      'are as many as the list has',
      'the Kirkwall, Valletta and Harare Accords, which',
      ['treaty: Kirkwall', 'treaty: Valletta', 'treaty: Harare Accords'],
    ],
    [
      'are two committees',
      'the joint meeting of the First and Fourth Committees, held',
      ['body: First', 'body: Fourth Committees'],
    ],
    [
      'are as many committees as the list has',
      'by the Third, Fifth and Sixth Committees, and',
      ['body: Third', 'body: Fifth', 'body: Sixth Committees'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
