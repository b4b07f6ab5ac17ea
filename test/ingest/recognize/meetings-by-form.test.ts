import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('names of meetings that the registry does not have', () => {
  it.each([
    [
      'one that reviews and does more',
      'at the 2035 Review and Extension Conference of the Parties to the Convention on Harbours, and',
      [
        'conference: 2035 Review and Extension Conference of the Parties to the Convention on Harbours',
        'treaty: Convention on Harbours',
      ],
    ],
    [
      'two things that it is about, before the noun',
      'the United Nations Nautical and Fishery Conference, held, and the Union and the Quay Conference',
      ['conference: United Nations Nautical and Fishery Conference', 'conference: Quay Conference'],
    ],
    [
      'one that follows another',
      'the Follow-up International Conference on Quays, held in the follow-up to the World Summit on Lighthouses',
      ['conference: Follow-up International Conference on Quays', 'conference: World Summit on Lighthouses'],
    ],
    [
      'what it wants, before the noun',
      'the Lanterns for Ferries Summit, and the third Quays for All Conference; of Lanterns for Ferries Summit',
      [
        'conference: Lanterns for Ferries Summit',
        'conference: third Quays for All Conference',
        'conference: Ferries Summit',
      ],
    ],
    [
      "the world's, with a general word; the world alone says nothing",
      'the World Humanitarian Congress, the World Response Summit and the World Summit',
      ['conference: World Response Summit'],
    ],
    [
      'without the city and the State where it is held',
      'the Tenth Congress on Lighthouses in Valletta, Malta, in May, and the World Conference on Quays in Africa, held',
      ['conference: Tenth Congress on Lighthouses', 'conference: World Conference on Quays in Africa'],
    ],
    [
      'regions that its subject is in',
      'the International Conference on Pilots in Norland, Marana and Eldoret',
      ['conference: International Conference on Pilots in Norland, Marana and Eldoret'],
    ],
    [
      'all that its subject has',
      'the World Conference on Ports in All Its Aspects, in 2024,',
      ['conference: World Conference on Ports in All Its Aspects'],
    ],
    [
      'what it adopted, as against what it is about',
      'adoption by the World Conference on Ferries of the Oslo Declaration on Ferries, and by the Conference to Review the Implementation of the Eldoret Declaration on Quays',
      [
        'conference: World Conference on Ferries',
        'softLaw: Oslo Declaration on Ferries',
        'conference: Conference to Review the Implementation of the Eldoret Declaration on Quays',
        'softLaw: Eldoret Declaration on Quays',
      ],
    ],
    [
      'the parties of a convention that has a text in its name',
      'the Conference of the Parties of the United Nations Framework Convention on Climate Change, held',
      [
        'conference: Conference of the Parties of the United Nations Framework Convention on Climate Change',
        'treaty: United Nations Framework Convention on Climate Change',
      ],
    ],
    [
      'without what it has of its own, and with what the treaties establish',
      'the Sixth Review Conference of the Parties to the Treaty on Fog Signals and its Lamp Support Unit and the Conference of Keepers of Treaties that Establish Fog-Free Zones;',
      [
        'conference: Sixth Review Conference of the Parties to the Treaty on Fog Signals',
        'treaty: Treaty on Fog Signals',
        'conference: Conference of Keepers of Treaties that Establish Fog-Free Zones',
      ],
    ],
    [
      'those to a convention of a year',
      'the second Meeting of States Parties to the 1970 Convention, held',
      ['conference: second Meeting of States Parties to the 1970 Convention'],
    ],
    [
      'with the second half of a title, where it was held',
      'the International Conference on Fog: Horns and Lamps, held in Oslo, the Global Symposium on Ferries: Towards the Safe Quay, in Marana in May, and the Conference on Ice: Norland and Marana, and',
      [
        'conference: International Conference on Fog: Horns and Lamps',
        'conference: Global Symposium on Ferries: Towards the Safe Quay',
        'conference: Conference on Ice',
      ],
    ],
    [
      'each, where the parties meet as those to two protocols',
      'the Conference of the Parties serving as the meeting of the Parties to the Eldoret Protocol on Quays and the Conference of the Parties serving as the meeting of the Parties to the Fog Protocol;',
      [
        'conference: Conference of the Parties serving as the meeting of the Parties to the Eldoret Protocol on Quays',
        'treaty: Eldoret Protocol on Quays',
        'conference: Conference of the Parties serving as the meeting of the Parties to the Fog Protocol',
        'treaty: Fog Protocol',
      ],
    ],
    [
      'a summit by its place, and with all that the conference that meets is on',
      'the Valletta summit of the Group of Eight and the second summit of the International Conference on the Great Quays and the Pact on Fog in Norland;',
      [
        'conference: Valletta summit of the Group of Eight',
        'body: Group of Eight',
        'conference: second summit of the International Conference on the Great Quays',
        'treaty: Pact on Fog in Norland',
      ],
    ],
    [
      'another meeting behind "and", not the other side of one',
      'the World Summit on Ports and the United Nations conference on quays, the World Summit on Fog and of the Conference on Ice, and the Fourth Summit of the Harbour Union and the United Nations',
      [
        'conference: World Summit on Ports',
        'conference: United Nations conference on quays',
        'conference: World Summit on Fog',
        'conference: Conference on Ice',
        'conference: Fourth Summit of the Harbour Union and the United Nations',
      ],
    ],
    [
      'without the Assembly that it has to do with',
      'observer status for the World Conference on Ports in the General Assembly',
      ['conference: World Conference on Ports', 'body: General Assembly'],
    ],
    [
      "the world's forums, and those that are held",
      'the World Forum on Fog, the Global Quay Forum, the Seventh Eldoret Forum, the Ice Forum, to be held in Rome, and at the Buoy Forum of May 2031',
      [
        'conference: World Forum on Fog',
        'conference: Global Quay Forum',
        'conference: Seventh Eldoret Forum',
        'conference: Ice Forum',
        'conference: Buoy Forum',
      ],
    ],
    [
      'forums that stand, and those of which nothing says that they meet',
      'the Permanent Forum on Fog, the World Forum of Harbour Pilots, the United Nations Regional Forum on Ice, the Buoy Forum',
      [
        'body: Permanent Forum on Fog',
        'body: World Forum of Harbour Pilots',
        'body: United Nations Regional Forum on Ice',
      ],
    ],
    [
      'an edition of a forum that the registry has',
      'at the first Global Refugee Forum, and the High-level Forum for the Agreement',
      ['conference: Global Refugee Forum'],
    ],
    [
      'the parties to a treaty who meet as those to its protocol',
      'the Conference of the Parties serving as the meeting of the Parties to the Eldoret Protocol on Access to Quays and the Sharing of Tolls, held',
      [
        'conference: Conference of the Parties serving as the meeting of the Parties to the Eldoret Protocol on Access to Quays and the Sharing of Tolls',
        'treaty: Eldoret Protocol on Access to Quays and the Sharing of Tolls',
      ],
    ],
    [
      'special sessions by their subject; not one that is only to be held',
      'the special session of the Assembly against tolls from 2 to 4 May, the ninth special session of the General Assembly on fog, the special session of the General Assembly to be held in 2040 and a special session of the General Assembly on ice can',
      [
        'conference: special session of the Assembly against tolls',
        'conference: ninth special session of the General Assembly',
        'body: General Assembly',
        'body: General Assembly',
        'body: General Assembly',
      ],
    ],
    [
      'those of the United Nations in small letters; not one that is yet wished for, nor what serves them',
      'the United Nations conference to negotiate an instrument on quays, a United Nations conference on tolls, and the United Nations conference services for ports',
      ['conference: United Nations conference to negotiate an instrument on quays'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
