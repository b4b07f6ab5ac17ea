import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('conferences that the registry does not hold', () => {
  it.each([
    [
      'a conference for action against something, as a declaration',
      'the Marana Declaration for Action against Tolls, adopted by the World Conference for Action against Tolls,',
      [
        'softLaw: Marana Declaration for Action against Tolls',
        'conference: World Conference for Action against Tolls',
      ],
    ],
    [
      'a seminar by its subject, and not by its name alone',
      'the report of the International Seminar on Tolls, held in Marana, and of the Lighthouse Seminar,',
      ['conference: International Seminar on Tolls'],
    ],
    [
      'the final act of a conference and the conference',
      'the Final Act of the Third Harbour Conference, held',
      ['softLaw: Final Act of the Third Harbour Conference', 'conference: Third Harbour Conference'],
    ],
    [
      'a conference with its number in figures',
      'the Final Document of the 16th Summit of Heads of Harbours, held',
      [
        'softLaw: Final Document of the 16th Summit of Heads of Harbours',
        'conference: 16th Summit of Heads of Harbours',
      ],
    ],
    [
      'a meeting and the body that meets',
      'the Meeting of the Group of Experts on Harbour Walls,',
      [
        'conference: Meeting of the Group of Experts on Harbour Walls',
        'body: Group of Experts on Harbour Walls',
      ],
    ],
    [
      'of a conference that met the conference',
      'the Third Meeting of the Conference of the Parties to the Harbour Convention on Lights, held',
      [
        'conference: Conference of the Parties to the Harbour Convention on Lights',
        'treaty: Harbour Convention on Lights',
      ],
    ],
    [
      'no more of a line in capitals than the name',
      'DECISIONS ADOPTED BY THE HARBOUR CONFERENCE ON LIGHTS\n',
      ['conference: HARBOUR CONFERENCE ON LIGHTS'],
    ],
    [
      'a conference with its number',
      'the Sixth United Nations Conference on Harbours, held',
      ['conference: Sixth United Nations Conference on Harbours'],
    ],
    [
      'a special session',
      'its twenty-ninth special session of the General Assembly',
      ['conference: twenty-ninth special session of the General Assembly', 'body: General Assembly'],
    ],
    [
      'a high-level meeting',
      'the high-level meeting of the General Assembly on desert locusts, and',
      ['conference: high-level meeting of the General Assembly on desert locusts', 'body: General Assembly'],
    ],
    [
      'a high-level meeting whose subject goes on behind "in the"',
      'the high-level meeting on the progress achieved in the control of desert locusts,',
      ['conference: high-level meeting on the progress achieved in the control of desert locusts'],
    ],
    [
      'a high-level meeting ends before its day',
      'the high-level meeting on desert locusts on 26 September 2018,',
      ['conference: high-level meeting on desert locusts'],
    ],
    [
      'a high-level meeting ends before its year and place',
      'the high-level meeting on desert locusts in 2023 in New York, and the high-level meeting on fog in Geneva in May',
      ['conference: high-level meeting on desert locusts', 'conference: high-level meeting on fog'],
    ],
    ['a high-level meeting that is to be held has no name', 'the high-level meeting to be held in 2027,', []],
    ["not a State's own conference", 'the National Harbour Conference', []],
    [
      'but one at which a nation makes its peace',
      'the National Dialogue Conference',
      ['conference: National Dialogue Conference'],
    ],
    [
      'a forum that is one of a series',
      'the Fourth High-level Forum on Harbour Dues, held',
      ['conference: Fourth High-level Forum on Harbour Dues'],
    ],
    [
      'to the end of a quoted title',
      'of the "Declaration on Ferries and the structure of the ports process" (Eldoret)',
      ['softLaw: Declaration on Ferries and the structure of the ports process'],
    ],
    [
      'a forum that is a meeting',
      'the High-level Forum on the Dues of Harbours, held',
      ['conference: High-level Forum on the Dues of Harbours'],
    ],
    [
      'a list of nouns that open other titles',
      'the Recommendation on Education for Peace, Cooperation and Harbours,',
      ['softLaw: Recommendation on Education for Peace, Cooperation and Harbours'],
    ],
    [
      'one by which of its series it is, any number of it',
      'the Seventh Review Conference, the third Review Conference and the 29th Summit, held',
      [
        'conference: Seventh Review Conference',
        'conference: third Review Conference',
        'conference: 29th Summit',
      ],
    ],
    [
      'one by its year and what it was for',
      'the 2030 Review Conference; the 2030 Conference',
      ['conference: 2030 Review Conference'],
    ],
    [
      'what such a one adopted',
      'the Final Declaration of the Sixth Review Conference, and',
      ['softLaw: Final Declaration of the Sixth Review Conference', 'conference: Sixth Review Conference'],
    ],
    [
      'words that end like an ordinal and are none',
      'the Declaration on Youth, the World Health Alliance, the Voluntary Fund for the South and the Trust Fund for the North, and',
      [
        'softLaw: Declaration on Youth',
        'body: World Health Alliance',
        'body: Voluntary Fund for the South',
        'body: Trust Fund for the North',
      ],
    ],
    [
      'a conference of parties and the protocols beside it',
      'the Conference of the Parties and the Quay and Tide Protocols, and',
      ['conference: Conference of the Parties', 'treaty: Quay', 'treaty: Tide Protocols'],
    ],
    [
      'a joint conference on what a registered one has its name from',
      'the Joint Conference on Disarmament and Lights, held',
      ['conference: Joint Conference on Disarmament and Lights'],
    ],
    [
      'a conference and the treaty whose parties meet',
      'the Conference of the Parties to the Convention on the Marking of Lighthouses, held',
      [
        'conference: Conference of the Parties to the Convention on the Marking of Lighthouses',
        'treaty: Convention on the Marking of Lighthouses',
      ],
    ],
  ])('are found by their form: %s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
