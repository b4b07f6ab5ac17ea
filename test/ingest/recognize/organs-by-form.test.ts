import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('organs and groups that the registry does not hold', () => {
  it.each([
    [
      "another organization's General Assembly",
      'the General Assembly of the Organization of American States, a fund established by the General Assembly of WIPO, the establishment by the General Assembly of the World Tourism Organization, and the establishment by the General Assembly of the Caribbean Development Bank,',
      [
        'body: General Assembly of the Organization of American States',
        'body: Organization of American States',
        'body: General Assembly of WIPO',
        'body: WIPO',
        'body: General Assembly',
        'body: World Tourism Organization',
        'body: General Assembly',
        'body: Caribbean Development Bank',
      ],
    ],
    [
      'the General Assembly of what the registry does not hold',
      'the General Assembly of the World Federation of Ferrymen, the General Assembly of the Norland Canoe Association, the General Assembly of the United Nations Harbour Organization and the General Assembly of ferrymen in the Harbour Union',
      ['body: General Assembly of the United Nations', 'body: General Assembly'],
    ],
    [
      'by what they do, behind an article; not by how they were set up alone',
      'the Fog Signals Working Group, the Lantern Safety Advisory Board, its Ice Charts Task Team, the Open-ended Working Group, the Standing Advisory Committee and Fog Signals Working Group',
      [
        'body: Fog Signals Working Group',
        'body: Lantern Safety Advisory Board',
        'body: Ice Charts Task Team',
      ],
    ],
    [
      "not a State's or an army's own",
      'the National Lanterns Advisory Board, the Presidential Lanterns Advisory Board, the Combined Lanterns Task Force 7, the Parliamentary Oversight Committee, the Lanterns Cabinet Steering Committee and the Norlandian Lanterns Working Group met',
      [],
    ],
    [
      'task forces and working parties by what they are on',
      'the Task Force on Fog Signals and the Principal Working Party on Lantern Glass; a Task Force for that',
      ['body: Task Force on Fog Signals', 'body: Principal Working Party on Lantern Glass'],
    ],
    [
      'intergovernmental and other groups by what they are on',
      'the Ad Hoc Intergovernmental Group on Fog, the Negotiating Group on Lantern Glass, the Senior Leadership Group on Tides and the Group on Ice',
      [
        'body: Ad Hoc Intergovernmental Group on Fog',
        'body: Negotiating Group on Lantern Glass',
        'body: Senior Leadership Group on Tides',
      ],
    ],
    [
      'with two words before, of which the first says less',
      'the Scientific and Lantern Advisory Panel, the Asian and Pacific Centre for Lanterns, the Harbour and Pacific Centre for Lanterns',
      [
        'body: Scientific and Lantern Advisory Panel',
        'body: Asian and Pacific Centre for Lanterns',
        'body: Pacific Centre for Lanterns',
      ],
    ],
    [
      'by the body that they are of',
      'the Administrative Council of the World Tourism Organization, the Council of Ministers of the African Union, the Fog Committee of the African Union and the Administrative Council of Norland; the Main Committee of the General Assembly',
      [
        'body: Administrative Council of the World Tourism Organization',
        'body: World Tourism Organization',
        'body: Council of Ministers of the African Union',
        'body: African Union',
        'body: Fog Committee of the African Union',
        'body: African Union',
        'body: General Assembly',
      ],
    ],
    [
      'of the whole, with words before',
      'the Technical Preparatory Committee of the Whole, the Ad Hoc Committee of the Whole on Fog, and the Committee of the Whole',
      ['body: Technical Preparatory Committee of the Whole', 'body: Ad Hoc Committee of the Whole on Fog'],
    ],
    [
      'of two organizations with a stroke between them',
      'the Joint FAO/WHO Expert Committee on Lamp Oils',
      ['body: Joint FAO/WHO Expert Committee on Lamp Oils', 'body: FAO', 'body: WHO'],
    ],
    [
      'by what is ad hoc, whatever general words',
      'the Ad Hoc Committee on the Special Programme met',
      ['body: Ad Hoc Committee on the Special Programme'],
    ],
    [
      'special bodies, and what they are renamed as',
      'renames the Special Body on Fog and Ice as the Special Body on Lanterns',
      ['body: Special Body on Fog and Ice', 'body: Special Body on Lanterns'],
    ],
    [
      'that stand between two parties',
      'the Ad Hoc Committee on Cooperation between Pilots and the Harbour Union, and the Committee on Fog and the Harbour Union',
      [
        'body: Ad Hoc Committee on Cooperation between Pilots and the Harbour Union',
        'body: Committee on Fog',
      ],
    ],
    [
      'around a name of the registry',
      'the Regional Stabilization Force for Norland',
      ['body: Regional Stabilization Force for Norland'],
    ],
  ])('are found by their form: %s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});

describe('texts and meetings that the registry does not hold', () => {
  it.each([
    [
      'appeals, calls, statements and guides with whose they are and what they are about',
      'the Valletta Appeal on Fog, the Oslo Call for Safe Lanterns, the Lagoon Statement on Ice, the Quay Pledge for Lamps, the Legislative Guide on Lamp Oils; the Appeal on Fog, a Statement on Ice, the Consolidated Appeal for Norland; the Opening Statement on Fog, the Urgent Call for Lamps',
      [
        'softLaw: Valletta Appeal on Fog',
        'softLaw: Oslo Call for Safe Lanterns',
        'softLaw: Lagoon Statement on Ice',
        'softLaw: Quay Pledge for Lamps',
        'softLaw: Legislative Guide on Lamp Oils',
      ],
    ],
    [
      'models and handbooks',
      'the Model Contract for Lamp Oils, the Model Legislative Provisions on Fog Signals and the Handbook on Lantern Glass',
      [
        'softLaw: Model Contract for Lamp Oils',
        'softLaw: Model Legislative Provisions on Fog Signals',
        'softLaw: Handbook on Lantern Glass',
      ],
    ],
    [
      'charters that bind no State, and those that do',
      'the Valletta Charter on Safe Lanterns, the Arab Charter on Lanterns, the Charter of the Harbour Organization and the Harbour Union Charter; the WMLO Charter, the SADC Charter on Lanterns and the WMLO Charter on Lanterns',
      [
        'softLaw: Valletta Charter on Safe Lanterns',
        'treaty: Arab Charter on Lanterns',
        'treaty: Charter of the Harbour Organization',
        'treaty: Harbour Union Charter',
        'treaty: WMLO Charter',
        'treaty: SADC Charter on Lanterns',
        'softLaw: WMLO Charter on Lanterns',
      ],
    ],
    [
      'under a short name of the registry, on something else',
      'the Windhoek Declaration for Safe Lanterns and the Windhoek Declaration',
      ['softLaw: Windhoek Declaration for Safe Lanterns', 'softLaw: Windhoek Declaration'],
    ],
    [
      'with a short name in brackets that has the noun of the whole',
      'the Standard Minimum Rules for Lighthouse Keepers (the Valletta Rules), the Standards on Fog (the Plan)',
      [
        'softLaw: Standard Minimum Rules for Lighthouse Keepers (the Valletta Rules)',
        'softLaw: Standards on Fog',
      ],
    ],
    [
      'behind a small word with a hyphen',
      'the Changwon Declaration on human well-being and fog, which',
      ['softLaw: Changwon Declaration on human well-being and fog'],
    ],
    [
      'beside regulations that an article begins',
      'the Global Framework for Fog Services and the Technical Regulations,',
      ['softLaw: Global Framework for Fog Services'],
    ],
    [
      'strategic plans of organizations in capitals',
      'the UNDP Strategic Plan, 2034-2037',
      ['softLaw: UNDP Strategic Plan, 2034-2037', 'body: UNDP'],
    ],
    [
      'workshops, consultations and colloquia',
      'the Arab Regional Workshop on Fog Signals, the Second Global Consultation on Lamp Oils, and the workshop on ice',
      [
        'conference: Arab Regional Workshop on Fog Signals',
        'conference: Second Global Consultation on Lamp Oils',
      ],
    ],
    [
      'conferences with their title in quotation marks',
      'the fifth Ministerial Conference "Lights for Norland" and the Quay Conference, "which',
      ['conference: fifth Ministerial Conference "Lights for Norland"', 'conference: Quay Conference'],
    ],
    [
      'congresses that are counted',
      'the XIV World Lighthouse Congress and the Fifth World Lighthouse Congress; FIRST WORLD LIGHTHOUSE BANK met',
      ['conference: XIV World Lighthouse Congress', 'conference: Fifth World Lighthouse Congress'],
    ],
    [
      'no labour recommendation where a conference numbers its own',
      'Recommendation No. 27 of the Quay Conference and Recommendation No. 27',
      ['conference: Quay Conference', 'softLaw: Recommendation No. 27'],
    ],
  ])('are found by their form: %s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
