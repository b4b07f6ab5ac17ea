import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('the title of a treaty goes on', () => {
  it.each([
    [
      'the Protocol of a treaty, and no office of that name nor a protocol of what is no treaty',
      'the Convention on Ferries and its Protocol; the Ministry and its Protocol; the Convention on Tolls and its Protocol and Liaison Service, the Convention on Lights and its Protocol of cooperation,',
      [
        'treaty: Convention on Ferries',
        'treaty: Protocol',
        'treaty: Convention on Tolls',
        'treaty: Convention on Lights',
      ],
    ],
    [
      'an agreement with an organization that has "Conference" in its name, and no conference',
      'the Lighthouse Agreement between the United Nations and the Organization of the Islamic Conference of 24 September 1982,',
      [
        'treaty: Lighthouse Agreement between the United Nations and the Organization of the Islamic Conference',
      ],
    ],
    [
      'with its year, where it has one',
      'the Harbour Tolls Agreement, 1993, and the Convention on Wrecks, 1988 and',
      ['treaty: Harbour Tolls Agreement, 1993', 'treaty: Convention on Wrecks, 1988'],
    ],
    [
      'not with a year that is something else',
      'the Harbour Tolls Agreement, 1993 Conference, the Lisbon Agreement, 1993 to 1995, and the 1952 Convention on Wrecks, 1990,',
      ['treaty: Harbour Tolls Agreement', 'treaty: Lisbon Agreement', 'treaty: 1952 Convention on Wrecks'],
    ],
    [
      'with a number among the protocols of a convention',
      'the Protocol on False Lights (Protocol VI), the Agreement on Tolls (Protocol VI) and',
      ['treaty: Protocol on False Lights (Protocol VI)', 'treaty: Agreement on Tolls'],
    ],
    [
      'behind a Roman number, and ends with one',
      'the Valletta Agreement III on Tolls, the Amended Protocol VI to the Harbour Convention, the Eldoret Accord II and',
      [
        'treaty: Valletta Agreement III on Tolls',
        'treaty: Amended Protocol VI to the Harbour Convention',
        'treaty: Eldoret Accord II',
      ],
    ],
    ['not with a pronoun', 'the Lisbon Agreement I have signed', ['treaty: Lisbon Agreement']],
    [
      'behind a day in it, which is that of another treaty',
      'the Agreement for the Use of the Convention on Harbours of 10 May 1982 relating to the Marking of Lights, and',
      [
        'treaty: Agreement for the Use of the Convention on Harbours of 10 May 1982 relating to the Marking of Lights',
      ],
    ],
    [
      'not behind its own day',
      'the Convention on Harbours of 10 May 1982 relating to the Marking of Lights, and',
      ['treaty: Convention on Harbours'],
    ],
    [
      'not with a month',
      'the Agreement on a Truce in Marana of May 1994, and',
      ['treaty: Agreement on a Truce in Marana'],
    ],
    [
      'behind prepositions that have not had their noun',
      'the Convention for the Suppression of the Making of, Trade in, and Use of, False Lights, and',
      ['treaty: Convention for the Suppression of the Making of, Trade in, and Use of, False Lights'],
    ],
    [
      'with a second "of" behind a comma, but not to another name',
      'the Treaty on the Prohibition of False Lights, and of Decoy Buoys, the Treaty on Wrecks, and of the Harbour Convention, the Treaty on Tides, and of Member States',
      [
        'treaty: Treaty on the Prohibition of False Lights, and of Decoy Buoys',
        'treaty: Treaty on Wrecks',
        'treaty: Harbour Convention',
        'treaty: Treaty on Tides',
      ],
    ],
    [
      'with what a protocol is about, behind the convention',
      'the Optional Protocol to the Harbour Convention, concerning the Settlement of Tolls, and the Harbour Convention, concerning the Settlement of Tolls, and',
      [
        'treaty: Optional Protocol to the Harbour Convention, concerning the Settlement of Tolls',
        'treaty: Harbour Convention',
      ],
    ],
    [
      'with what a protocol is about in small letters',
      'the Optional Protocol to the Marana Convention on Tolls on the sale of lights, false buoys and decoys, the Protocol to the Harbour Convention on Wrecks concerning the control of smoke in harbours, and',
      [
        'treaty: Optional Protocol to the Marana Convention on Tolls on the sale of lights, false buoys and decoys',
        'treaty: Protocol to the Harbour Convention on Wrecks concerning the control of smoke in harbours',
      ],
    ],
    [
      'not with how something is done',
      'the Optional Protocol to the Marana Convention on a regular basis, the Optional Protocol to the Harbour Convention on the occasion of its day, and',
      [
        'treaty: Optional Protocol to the Marana Convention',
        'treaty: Optional Protocol to the Harbour Convention',
      ],
    ],
    [
      'with a list in small letters, as against verbs of the sentence',
      'the Harbour Convention on small boats, their oars and other gear, the Lisbon Convention on small boats, notes and urges',
      [
        'treaty: Harbour Convention on small boats, their oars and other gear',
        'treaty: Lisbon Convention on small boats',
      ],
    ],
    [
      'with the suppression or protection of something in small letters, not with any purpose',
      'the Harbour Convention for the suppression of wrecking in Marana, the Lisbon Agreement for the implementation of it,',
      ['treaty: Harbour Convention for the suppression of wrecking in Marana', 'treaty: Lisbon Agreement'],
    ],
    [
      'not with one party alone',
      'the Agreement on Tolls in Norland between the Government and all its neighbours, and',
      ['treaty: Agreement on Tolls in Norland'],
    ],
    [
      'not with a protocol that the registry has, behind its year',
      'the 1952 Convention relating to the Status of Pilots and the 1967 Protocol relating to the Status of Refugees,',
      [
        'treaty: 1952 Convention relating to the Status of Pilots',
        'treaty: 1967 Protocol relating to the Status of Refugees',
      ],
    ],
    [
      'with the convention that it supplements',
      'the Protocol against Wrecking by Land and Sea, supplementing the Arcadian Convention against Piracy, and the Protocol against Tolls, supplementing the Convention,',
      [
        'treaty: Protocol against Wrecking by Land and Sea, supplementing the Arcadian Convention against Piracy',
        'treaty: Protocol against Tolls',
      ],
    ],
    [
      'to a protocol of which it is another',
      'the Protocol of 2005 to the 1988 Protocol for the Suppression of Wrecking, and',
      ['treaty: Protocol of 2005 to the 1988 Protocol for the Suppression of Wrecking'],
    ],
    [
      'to what an amendment amends, if that is a treaty',
      'the Valletta Amendment to the Harbour Protocol, the Amendment to the Rules of Procedure',
      ['treaty: Valletta Amendment to the Harbour Protocol'],
    ],
    [
      'with words that say of what kind',
      'the Convention on Buoys used in Coastal Navigation, the Convention on Buoys used by Norland and',
      ['treaty: Convention on Buoys used in Coastal Navigation', 'treaty: Convention on Buoys'],
    ],
    [
      'with small words between its own',
      'the Convention on the Elimination of all Forms of Wrecking, the Treaty on Poisonous or other Buoys, the Treaty on Drought and/or Floods, Particularly in Marana,',
      [
        'treaty: Convention on the Elimination of all Forms of Wrecking',
        'treaty: Treaty on Poisonous or other Buoys',
        'treaty: Treaty on Drought and/or Floods, Particularly in Marana',
      ],
    ],
    [
      'behind a word in brackets',
      'the Convention on Moored (Floating) and Fixed Lights, the Agreement between the Harbour Union of Marana (HUM) and the Pilots on Tolls, the Convention on Wrecks (Valletta) and Tolls',
      [
        'treaty: Convention on Moored (Floating) and Fixed Lights',
        'treaty: Agreement between the Harbour Union of Marana (HUM) and the Pilots on Tolls',
        'treaty: Convention on Wrecks (Valletta) and Tolls',
      ],
    ],
    [
      'with a body that it sets up, of two words with "and"',
      'the Agreement establishing the Marana Tides Research and Pilotage Centre, the Charter of the Tides and the Pilots Commission',
      [
        'treaty: Agreement establishing the Marana Tides Research and Pilotage Centre',
        'treaty: Charter of the Tides',
      ],
    ],
    [
      'with plain words, where it has words of its own before',
      'the Valletta Statute of the International Criminal Court, the African Charter on Human Lanterns, the Lisbon Convention of States Parties and',
      [
        'treaty: Valletta Statute of the International Criminal Court',
        'body: International Criminal Court',
        'treaty: African Charter on Human Lanterns',
        'treaty: Lisbon Convention',
      ],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});

describe('the name of a treaty begins', () => {
  it.each([
    [
      "with whose it is, as a State's own does not",
      'the Maranan Political Agreement, the Norlandian Charter and',
      ['treaty: Maranan Political Agreement'],
    ],
    [
      'with the organization of its owners',
      'the Council of Marana Convention on Tolls, the Economic Community of West Isles Charter on Tides, the Government of Marana Convention',
      [
        'treaty: Council of Marana Convention on Tolls',
        'treaty: Economic Community of West Isles Charter on Tides',
        'treaty: Marana Convention',
      ],
    ],
    [
      'with the first of two halves',
      'the Tides and Reconciliation Agreement for Marana, the Harbour Committee and Lisbon Agreement, the Harbour and Lisbon Agreements',
      [
        'treaty: Tides and Reconciliation Agreement for Marana',
        'treaty: Lisbon Agreement',
        'treaty: Harbour',
        'treaty: Lisbon Agreements',
      ],
    ],
    [
      'with its noun: the constitution of an organization, as against that of a State',
      'the Constitution of the Pacific Tides Union, the Constitution of the Republic of Norland, the Constitution and',
      ['treaty: Constitution of the Pacific Tides Union', 'body: Pacific Tides Union'],
    ],
    [
      'where another has ended',
      'the Convention against Wrecking and of the International Convention on Tolls, the Agreement for Peace in Marana and the Annexes thereto',
      [
        'treaty: Convention against Wrecking',
        'treaty: International Convention on Tolls',
        'treaty: Agreement for Peace in Marana',
      ],
    ],
    [
      'with the title of a labour standard, from its first word',
      'the Work on Ferries (Night Shifts) Convention (Revised), 1999 (No. 999), and the Passage from Light to Dark Recommendation, 1997 (No. 997)',
      [
        'treaty: Work on Ferries (Night Shifts) Convention (Revised), 1999 (No. 999)',
        'softLaw: Passage from Light to Dark Recommendation, 1997 (No. 997)',
      ],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
