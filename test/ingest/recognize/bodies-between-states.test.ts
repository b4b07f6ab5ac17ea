import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('a body between States is known', () => {
  it.each([
    [
      'by a region, whatever else is in its name',
      'the Arctic Development Bank, the Nordic Council and the Eurasian Community',
      ['body: Arctic Development Bank', 'body: Nordic Council', 'body: Eurasian Community'],
    ],
    [
      'by a subject that no State has an organ for',
      'the Peacebuilding Board and the Counter-Terrorism Lights Committee Executive Directorate',
      ['body: Peacebuilding Board', 'body: Counter-Terrorism Lights Committee Executive Directorate'],
    ],
    [
      'not as a mission or an office',
      'the African Mission, the European Office and the Peacekeeping Force',
      [],
    ],
    [
      'by what it does for others',
      'the High-level Advisory Body on Harbour Lights, the Subsidiary Body on Pilotage, the Intergovernmental Negotiating Body to draft a text, the National Advisory Body and the Global Coalition to Address Fog',
      [
        'body: High-level Advisory Body on Harbour Lights',
        'body: Subsidiary Body on Pilotage',
        'body: Intergovernmental Negotiating Body',
        'body: Global Coalition to Address Fog',
      ],
    ],
    [
      'by what is told of a body for all States',
      'the International Criminal Council and the World Development Agency, and',
      ['body: International Criminal Council', 'body: World Development Agency'],
    ],
    ['not of one for a few', 'the Regional Development Bank and the Joint Criminal Board', []],
    [
      'by the States that have joined',
      'the Economic Community of West Lagoon States (ECOLAS), the Association of Fog-bound Nations and the Union of Isles and Harbour Countries of 1990',
      [
        'body: Economic Community of West Lagoon States',
        'body: Association of Fog-bound Nations',
        'body: Union of Isles and Harbour Countries',
      ],
    ],
    [
      'with what they have joined for',
      'the Organization of Lagoon States for Lights, Fog and Pilotage met, and the League of Isles Nations for pilots',
      ['body: Organization of Lagoon States for Lights, Fog and Pilotage', 'body: League of Isles Nations'],
    ],
    [
      'not by States that are not told',
      'the Council of Member States, the League of the United Nations and the community of African countries',
      [],
    ],
    [
      'by the treaty or the cooperation that it is for',
      'the Ostend Cooperation Organization, the Lagoon Co-operation Council and the Fog Treaty Organization',
      [
        'body: Ostend Cooperation Organization',
        'body: Lagoon Co-operation Council',
        'body: Fog Treaty Organization',
      ],
    ],
    [
      'by the waters that its States share',
      'the Lake Fog Basin Commission, the Mist River Union and the North Lagoon Fisheries Organization',
      [
        'body: Lake Fog Basin Commission',
        'body: Mist River Union',
        'body: North Lagoon Fisheries Organization',
      ],
    ],
    ['not by waters alone', 'the Fisheries Commission and the National Fisheries Commission', []],
    [
      'by what its money is for',
      'the Fog Signal Fund, and the Harbour Pilots Fund for the Isles',
      ['body: Fog Signal Fund', 'body: Harbour Pilots Fund for the Isles'],
    ],
    [
      'not by a fund that is named by halves',
      'the Peace and Lights Trust Fund, the United Nations Trust Fund, the Pilots Fund and the Fog Signal Fund Office',
      [],
    ],
    [
      'as a court for one place',
      'the Special Court for Marana and the Hybrid Tribunal for the Isles',
      ['body: Special Court for Marana', 'body: Hybrid Tribunal for the Isles'],
    ],
    ['not as any court', 'the Criminal Court for Marana and the Special Criminal Court', []],
    [
      'by what it was set up for',
      'the Organization for Lights and Cooperation in Norland, the Expert Mechanism on Fog and the Advisory Board on Lights Matters',
      [
        'body: Organization for Lights and Cooperation in Norland',
        'body: Expert Mechanism on Fog',
        'body: Advisory Board on Lights Matters',
      ],
    ],
    ['not by any complement', 'the Mechanism on Fog, the Board on Lights and the Organization of Pilots', []],
    ['not in a line of capitals', 'LIMITED\nEURASIAN HARBOUR BANK\nLIMITED', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });

  it('and what tells other things apart stays so', () => {
    expect(namesIn('of the Harbour Association Agreement, and a Lagoon Community Strategy')).toStrictEqual([
      'treaty: Harbour Association Agreement',
      'softLaw: Lagoon Community Strategy',
    ]);
    expect(namesIn('the Stabilization and Association Agreement')).toStrictEqual([
      'treaty: Stabilization and Association Agreement',
    ]);
  });
});

describe('a body is known by the abbreviation of its name', () => {
  it.each([
    [
      'from its first letter to its last',
      'a Joint Lights, Fog and Safety Mechanism (JLFSM), the Valletta Harbour Committee on Pilots (VHCP) and',
      ['body: Joint Lights, Fog and Safety Mechanism', 'body: Valletta Harbour Committee on Pilots'],
    ],
    ['as a task force', 'the Harbour Lights Task Force (HLTF) met', ['body: Harbour Lights Task Force']],
    ['not by other letters', 'the Harbour Lights Commission (CNL) and the Lights Commission (LC) met', []],
    [
      "not when it is a State's own",
      "the Marana Police Committee (MPC), Norland's Lights Reform Board (LRB) and the Isles Electoral Commission (IEC)",
      [],
    ],
    ['not a bank or a unit', 'the Harbour Lights Bank (HLB) and the Coastal Lights Unit (CLU)', []],
    ['not any mission', 'a Peace Support Mission (PSM) and a Lights Assessment Mission (LAM)', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});

describe('an organ is known', () => {
  it.each([
    [
      'as the general conference of an organization',
      'at the General Conference of the International Atomic Energy Agency',
      [
        'body: General Conference of the International Atomic Energy Agency',
        'body: International Atomic Energy Agency',
      ],
    ],
    [
      'as the office of the president of one, not of a State',
      'the Office of the President of the General Assembly and the Office of the President of Norland',
      ['body: Office of the President of the General Assembly', 'body: General Assembly'],
    ],
    [
      'as a panel or a unit behind its owner',
      'the African Union High-Level Lights Panel and the UNMISS Harbour Lights Section',
      ['body: African Union High-Level Lights Panel', 'body: UNMISS Harbour Lights Section'],
    ],
    [
      'as a department for whatever affairs',
      'the Department of Political Affairs and UNMAR, and the Department for Major Support',
      ['body: Department of Political Affairs', 'body: Department for Major Support'],
    ],
    [
      'as a programme that one word tells',
      'the World Lights Programme, the United Nations Development Programme and the United Nations Lights Fellowship Programme',
      ['body: World Lights Programme', 'body: United Nations Development Programme'],
    ],
    [
      'not as a programme of activity',
      'the World Lights Programme for Pilots, and World Lights Programme Days',
      [],
    ],
    [
      'as a group of the organizations',
      'the United Nations Lights Group and the Inter-Agency Coordination Group against Fog',
      ['body: United Nations Lights Group', 'body: Inter-Agency Coordination Group against Fog'],
    ],
    [
      'not as any group',
      'the International Contact Group, the Lights Group and the UN Lights Group Meeting',
      [],
    ],
    [
      'with what has ended in its name',
      'the Multinational Force in the former Kingdom of Norland, and',
      ['body: Multinational Force in the former Kingdom of Norland'],
    ],
    [
      'by the coast that it is off',
      'the Contact Group on Wrecks off the Coast of Norland, which',
      ['body: Contact Group on Wrecks off the Coast of Norland'],
    ],
    [
      'as an office to a body',
      'the Lagoon Liaison Office to the African Union, and the Office to the Isles',
      ['body: Lagoon Liaison Office to the African Union', 'body: African Union'],
    ],
    [
      'by what the organizations of the United Nations do together',
      'with UN-Tides and UN-Lagoon Days, the UN-Led and UN-led talks',
      ['body: UN-Tides'],
    ],
    [
      'by an ocean that is called like a State',
      'the Indian Ocean Lights Commission and the Indian Lights Commission',
      ['body: Indian Ocean Lights Commission'],
    ],
    [
      'by whom its money is for',
      'the Development Fund for Norland and the Technology Bank for Pilots, a fund for Pilots',
      ['body: Development Fund for Norland', 'body: Technology Bank for Pilots'],
    ],
    ['as a joint unit', 'the Joint Lights Unit and the Coastal Lights Unit', ['body: Joint Lights Unit']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
