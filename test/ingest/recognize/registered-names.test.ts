import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('registered names', () => {
  it.each([
    [
      'the full name',
      'parties to the Convention on the Rights of the Child have',
      ['treaty: Convention on the Rights of the Child'],
    ],
    [
      'a convention under its short form with its full subject',
      'the Fourth Geneva Convention relative to the Protection of Civilian Persons in Time of War, to all',
      ['treaty: Fourth Geneva Convention relative to the Protection of Civilian Persons in Time of War'],
    ],
    [
      'names of 2023 to 2026',
      'the Independent International Scientific Panel on AI, the Pandemic Agreement, the Black Sea Grain Initiative, the "Baku to Belém Roadmap to 1.3T" and the World Social Summit',
      [
        'body: Independent International Scientific Panel on AI',
        'treaty: Pandemic Agreement',
        'treaty: Black Sea Grain Initiative',
        'softLaw: Baku to Belém Roadmap to 1.3T',
        'conference: World Social Summit',
      ],
    ],
    [
      'an organ of several organizations, and one that another has a name in common with',
      'the Organisation for Economic Co-operation and Development/Group of Twenty Inclusive Framework on Base Erosion and Profit Shifting, the United Nations Register of Damage and the Register of Damage Caused by the Aggression of the Russian Federation against Ukraine',
      [
        'body: Organisation for Economic Co-operation and Development/Group of Twenty Inclusive Framework on Base Erosion and Profit Shifting',
        'body: United Nations Register of Damage',
        'body: Register of Damage Caused by the Aggression of the Russian Federation against Ukraine',
      ],
    ],
    [
      'a labour convention whose year stands without a comma',
      'the objective of the Promotional Framework for Occupational Safety and Health Convention 2006 is',
      ['treaty: Promotional Framework for Occupational Safety and Health Convention 2006'],
    ],
    [
      'a labour conference under the name by which it speaks',
      'the General Conference of the International Labour Organization heard the International Programme on Chemical Safety and the Implementation Review Group',
      [
        'conference: General Conference of the International Labour Organization',
        'body: International Labour Organization',
        'body: International Programme on Chemical Safety',
        'body: Implementation Review Group',
      ],
    ],
    [
      'no conference in the name of a house',
      'held at the Geneva International Conference Centre and the United Nations Conference Centre in Bangkok by the Ozone Secretariat and the Technology and Economic Assessment Panel',
      ['body: Ozone Secretariat', 'body: Technology and Economic Assessment Panel'],
    ],
    [
      'a name with its own abbreviation in the middle',
      'under the Peace, Security and Cooperation (PSC) Framework for the Democratic Republic of Congo and the region,',
      [
        'softLaw: Peace, Security and Cooperation (PSC) Framework for the Democratic Republic of Congo and the region',
      ],
    ],
    [
      'no name that goes on behind something else in brackets',
      'the African Union (see above) Commission',
      ['body: African Union'],
    ],
    [
      'words of every day that are a title elsewhere',
      'to ensure the future we want, and “The future we want”, and the International Health Regulations, which',
      ['softLaw: The future we want', 'treaty: International Health Regulations'],
    ],
    [
      'treaties and declarations under what lawyers call them',
      'States parties to OPCAT, to ICCPR-OP2 and to Geneva Convention IV, and the Declaration on Friendly Relations',
      [
        'treaty: OPCAT',
        'treaty: ICCPR-OP2',
        'treaty: Geneva Convention IV',
        'softLaw: Declaration on Friendly Relations',
      ],
    ],
    [
      'no abbreviation that has other meanings in texts',
      'each country coordinating mechanism (CCM) and OPIC',
      [],
    ],
    ['an abbreviation in its own case', 'supported by UNHCR and those who', ['body: UNHCR']],
    [
      'missions under their abbreviations',
      'the members of UNCIP, of UNCURK and UNOMSA, the observers of MINUSAL and ECOMIB, and MAPS',
      ['body: UNCIP', 'body: UNCURK', 'body: UNOMSA', 'body: MINUSAL', 'body: ECOMIB'],
    ],
    [
      'bodies whose names have no complement, or a list before the head noun',
      'the Military Armistice Commission, the Rio Group, the Asian and Pacific Centre for Transfer of Technology and the Council of Arab Economic Unity',
      [
        'body: Military Armistice Commission',
        'body: Rio Group',
        'body: Asian and Pacific Centre for Transfer of Technology',
        'body: Council of Arab Economic Unity',
      ],
    ],
    [
      'rounds, dialogues and forums that are conferences',
      'since the Tokyo Round, the Doha Development Round, the Inter-Congolese Dialogue and the World Urban Forum',
      [
        'conference: Tokyo Round',
        'conference: Doha Development Round',
        'conference: Inter-Congolese Dialogue',
        'conference: World Urban Forum',
      ],
    ],
    [
      'the assemblies of agencies under their short names',
      'the IMO Assembly, the ICAO Assembly and the General Conference of UNESCO',
      ['body: IMO Assembly', 'body: ICAO Assembly', 'body: General Conference of UNESCO', 'body: UNESCO'],
    ],
    [
      'a body whose name begins with that of another kind, once',
      'it requested the Conference of the Committee on Disarmament to consider it, and the Committee on Disarmament,',
      ['body: Conference of the Committee on Disarmament', 'body: Committee on Disarmament'],
    ],
    [
      'the organs of the Agency under its short name',
      'the Board of Governors and the General Conference of the Agency',
      ['body: General Conference of the Agency'],
    ],
    [
      'a protocol with what it is added to',
      'in accordance with Additional Protocol I to the Geneva Conventions of 1949,',
      ['treaty: Additional Protocol I to the Geneva Conventions of 1949'],
    ],
    [
      'bodies of the first decades',
      'the Unified Command and the Mixed Armistice Commission',
      ['body: Unified Command', 'body: Mixed Armistice Commission'],
    ],
    [
      'texts under the names of the cities where experts met',
      'the Guidelines for Action on Children in the Criminal Justice System, the basic principles on the use of restorative justice programmes in criminal matters',
      [
        'softLaw: Guidelines for Action on Children in the Criminal Justice System',
        'softLaw: basic principles on the use of restorative justice programmes in criminal matters',
      ],
    ],
    [
      'an organ of the organizations that others follow, and the convention on the laws of war by its number',
      'the Central Organ of the OAU Mechanism for Conflict Prevention, Management and Resolution, and The Hague Convention IV of 1907',
      [
        'body: Central Organ of the OAU Mechanism for Conflict Prevention, Management and Resolution',
        'body: OAU',
        'treaty: The Hague Convention IV of 1907',
      ],
    ],
    [
      'texts and accords of peace operations',
      'the Rambouillet accords and the African Union Compliance and Accountability Framework',
      ['treaty: Rambouillet accords', 'softLaw: African Union Compliance and Accountability Framework'],
    ],
    [
      'minutes between States that are a treaty, and no other agreed minutes',
      'the "Agreed Minutes between the State of Kuwait and the Republic of Iraq regarding the restoration of friendly relations, recognition and related matters", the Agreed Minutes of the committee on fisheries and the agreed minutes of the meeting',
      [
        'treaty: Agreed Minutes between the State of Kuwait and the Republic of Iraq regarding the restoration of friendly relations, recognition and related matters',
      ],
    ],
    ['a group by its place', 'the Co-Chairs of the Minsk Group', ['body: Minsk Group']],
    ['no abbreviation in another case', 'those who ask; the au pair', []],
    [
      'the longest of several',
      'the Optional Protocol to the Convention on the Rights of Persons with Disabilities,',
      ['treaty: Optional Protocol to the Convention on the Rights of Persons with Disabilities'],
    ],
    [
      'hyphen or none',
      'the United Nations Peace-keeping Force in Cyprus',
      ['body: United Nations Peace-keeping Force in Cyprus'],
    ],
    [
      'behind a form that another name explains',
      'the 2030 Agenda for Sustainable Development, including the Sustainable Development Goals,',
      ['softLaw: 2030 Agenda for Sustainable Development', 'softLaw: Sustainable Development Goals'],
    ],
    [
      'not what only begins a longer name',
      'the secretariat of the United Nations Framework Convention on Climate Change',
      ['treaty: United Nations Framework Convention on Climate Change'],
    ],
    [
      'to the closing bracket',
      'by the Special Political and Decolonization Committee (Fourth Committee) and',
      ['body: Special Political and Decolonization Committee (Fourth Committee)'],
    ],
    ['across a line', 'the International  Court of Justice', ['body: International  Court of Justice']],
    [
      'with a marker inside',
      'the Johannesburg Declaration on Sustainable³ Development',
      ['softLaw: Johannesburg Declaration on Sustainable³ Development'],
    ],
    ['the possessive without its s', "the Security Council's decision", ['body: Security Council']],
    [
      'an s that belongs to the name',
      "the United Nations Children's Fund",
      ["body: United Nations Children's Fund"],
    ],
    [
      'British and American spelling',
      'the International Labour Organisation',
      ['body: International Labour Organisation'],
    ],
    [
      'UN for United Nations',
      'the UN Assistance Mission in Somalia',
      ['body: UN Assistance Mission in Somalia'],
    ],
    ['not in small letters', 'a general assembly of shareholders', []],
    [
      'with the capital lost that it begins with, where all others are there',
      'the universal Declaration of Human Rights',
      ['softLaw: universal Declaration of Human Rights'],
    ],
    ['but not a short one', 'the general Assembly and the security Council', []],
    ['not a short form of another body', 'the National Human Rights Committee', []],
    [
      'a name inside a name',
      'the Rome Statute of the International Criminal Court',
      ['treaty: Rome Statute of the International Criminal Court', 'body: International Criminal Court'],
    ],
    [
      'the supplemented convention beside the protocol',
      'the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime,',
      [
        'treaty: Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime',
        'treaty: United Nations Convention against Transnational Organized Crime',
      ],
    ],
    [
      'with the closing bracket behind quotation marks',
      'the Plan of Implementation of the World Summit on Sustainable Development ("Johannesburg Plan of Implementation"), and',
      [
        'softLaw: Plan of Implementation of the World Summit on Sustainable Development ("Johannesburg Plan of Implementation")',
        'conference: World Summit on Sustainable Development',
      ],
    ],
    [
      "the Peace and Security Council is not the United Nations'",
      'the Peace and Security Council and the Scientific and Technical Subcommittee met',
      ['body: Peace and Security Council', 'body: Scientific and Technical Subcommittee'],
    ],
    [
      'with a subtitle behind a colon',
      'the Yokohama Strategy for a Safer World: Guidelines for Natural Disaster Prevention, Preparedness and Mitigation and its Plan of Action and',
      [
        'softLaw: Yokohama Strategy for a Safer World: Guidelines for Natural Disaster Prevention, Preparedness and Mitigation and its Plan of Action',
      ],
    ],
    ['not within a symbol', 'decision Assembly/AU/Dec.677(XXX) and UNEP/EA.2/Res.11', []],
    ['beside another behind a stroke', 'of UNDP/UNFPA in 2030', ['body: UNDP', 'body: UNFPA']],
    [
      'organs under environmental conventions',
      'the Adaptation Committee, the Standing Committee on Finance, the Paris Committee on Capacity-building and the Chemical Review Committee',
      [
        'body: Adaptation Committee',
        'body: Standing Committee on Finance',
        'body: Paris Committee on Capacity-building',
        'body: Chemical Review Committee',
      ],
    ],
    [
      'texts on the environment and on shelter',
      'the Global Objectives on Forests, the Bonn Challenge, the Marrakesh Accords and the Global Strategy for Shelter to the Year 2000',
      [
        'softLaw: Global Objectives on Forests',
        'softLaw: Bonn Challenge',
        'softLaw: Marrakesh Accords',
        'softLaw: Global Strategy for Shelter to the Year 2000',
      ],
    ],
    [
      'texts on plant genetic resources, and who prepares a budget',
      'the International Undertaking on Plant Genetic Resources, the Nairobi Final Act and the Programme, Budget and Administration Committee of the Executive Board',
      [
        'softLaw: International Undertaking on Plant Genetic Resources',
        'softLaw: Nairobi Final Act',
        'body: Programme, Budget and Administration Committee of the Executive Board',
      ],
    ],
    [
      'the instruments on refugees by their years',
      'the 1951 Convention, the 1951 United Nations Convention and its 1967 Protocol, and the 1967 Protocol thereto,',
      [
        'treaty: 1951 Convention',
        'treaty: 1951 United Nations Convention',
        'treaty: 1967 Protocol',
        'treaty: 1967 Protocol thereto',
      ],
    ],
    [
      'what conventions have in common, and a peace plan',
      'the Joint Liaison Group of the Rio conventions, the Liaison Group of Biodiversity-related Conventions, the Global Mercury Partnership and the Vance-Owen Plan',
      [
        'body: Joint Liaison Group of the Rio conventions',
        'body: Liaison Group of Biodiversity-related Conventions',
        'body: Global Mercury Partnership',
        'softLaw: Vance-Owen Plan',
      ],
    ],
    [
      'outcomes of UNCTAD',
      'the Accra Accord, the Doha Mandate, the Nairobi Maafikiano and the São Paulo Consensus',
      [
        'softLaw: Accra Accord',
        'softLaw: Doha Mandate',
        'softLaw: Nairobi Maafikiano',
        'softLaw: São Paulo Consensus',
      ],
    ],
    [
      'regulations by the convention to which they are annexed',
      'the Regulations annexed to the Hague Convention of 1907, the regulations annexed to The Hague Convention of 1907,',
      [
        'treaty: Regulations annexed to the Hague Convention of 1907',
        'treaty: regulations annexed to The Hague Convention of 1907',
      ],
    ],
    [
      'one of several conventions of one place and year by what it is about',
      'the Hague Convention of 1907 for the Pacific Settlement of International Disputes,',
      ['treaty: Hague Convention of 1907 for the Pacific Settlement of International Disputes'],
    ],
    [
      'those of bodies within the name of another, with what it is of',
      'through the Joint United Nations-African Union Framework for an Enhanced Partnership in Lighthouses and',
      [
        'softLaw: Joint United Nations-African Union Framework for an Enhanced Partnership in Lighthouses',
        'body: African Union',
      ],
    ],
    [
      'a year at the end of the name of a text, and of no body',
      'in the Strategy for Clips 2030 and the Committee on Clips 2030',
      ['softLaw: Strategy for Clips 2030', 'body: Committee on Clips'],
    ],
    [
      'with a bracket of their own, and no further where it does not close behind them',
      'the Special Political and Decolonization Committee (Fourth Committee and others), which met (twice)',
      ['body: Special Political and Decolonization Committee (Fourth Committee'],
    ],
    [
      'with the small words of places in other languages',
      'in the Foz do Arelho Declaration and the Cabo dos Mares Declaration,',
      ['softLaw: Foz do Arelho Declaration', 'softLaw: Cabo dos Mares Declaration'],
    ],
    [
      'no agreement whose parties the sentence does not end',
      'the Agreement between the Kingdom of Marana, the Republic of Norland urged its neighbours and the Isles to meet,',
      [],
    ],
    [
      'no body whose name ends within that of a text',
      'the review by the General Assembly of the United Nations Global Counter-Terrorism Strategy,',
      ['softLaw: United Nations Global Counter-Terrorism Strategy'],
    ],
    [
      'labour standards with their year and number, recommendations too',
      'the Recommendation concerning the Protection of Harbour Workers, 1999 (No. 999), and the Convention concerning Lamps, 1999 (No. 998),',
      [
        'softLaw: Recommendation concerning the Protection of Harbour Workers, 1999 (No. 999)',
        'treaty: Convention concerning Lamps, 1999 (No. 998)',
      ],
    ],
    [
      'a governing body under the short name of its organization',
      'report to the Governing Body of ILO at once',
      ['body: Governing Body of ILO', 'body: ILO'],
    ],
    [
      'bodies whose names go on behind "and" or "on"',
      'the Working Party on the Medium-term Plan and the Programme Budget and the Sub-Committee of the Whole on International Protection of Refugees',
      [
        'body: Working Party on the Medium-term Plan and the Programme Budget',
        'body: Sub-Committee of the Whole on International Protection of Refugees',
      ],
    ],
    [
      'a list of names',
      'the Human Rights Committee and the Committee against Torture',
      ['body: Human Rights Committee', 'body: Committee against Torture'],
    ],
  ])('are found: %s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
