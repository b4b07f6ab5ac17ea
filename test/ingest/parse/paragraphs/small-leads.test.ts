import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse/parse.ts';

const paragraphsIn = (lines: readonly string[], between: string): string[] =>
  parse({ text: lines.join(between) }).paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`);

type Row = readonly [rule: string, lines: readonly string[], expected: readonly string[]];

const ROWS: readonly Row[] = [
  [
    "letters and numbers stand below a conference's lead words",
    [
      'The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),',
      'recalling',
      'a) resolution 68/198 of the United Nations General Assembly;',
      'b) Resolution 71 (Rev. Busan, 2014) of this conference,',
      'considering further',
      'a) that the lights of lighthouses:',
      'i) are needed;',
      'ii) are few;',
      'b) that they are not lit,',
      'resolves',
      '1 to keep on lighting them;',
      '2 to count them,',
      'instructs the Secretary-General',
      '1 to report;',
      '2 to submit a document,',
      'invites Member States',
      'to join.',
    ],
    [
      'PP1 recalling',
      'PP1(a) -',
      'PP1(b) -',
      'PP2 considering further',
      'PP2(a) -',
      'PP2(a)(i) -',
      'PP2(a)(ii) -',
      'PP2(b) -',
      'OP1 resolves',
      'OP1(1) -',
      'OP1(2) -',
      'OP2 instructs',
      'OP2(1) -',
      'OP2(2) -',
      'OP3 invites',
    ],
  ],
  [
    'a Congress that nobody introduces begins with its first lead words',
    [
      'Resolution C 27/2012',
      'Congress,',
      'considering',
      'that lights are needed,',
      'noting',
      'Resolution C 12/Geneva 2008;',
      'instructs',
      'the Postal Operations Council:',
      '– to light all lamps.',
    ],
    ['PP1 considering', 'PP2 noting', 'OP1 instructs'],
  ],
  [
    'a line that goes on with words behind them is none',
    [
      'The General Assembly,',
      'Recalling its resolutions',
      'noting the lights of all lighthouses',
      'and recalling others,',
      '1. Decides to light them;',
      '2. Requests a report.',
    ],
    ['PP1 Recalling', 'OP1 Decides', 'OP2 Requests'],
  ],
  [
    'one alone that a broken page left is none where paragraphs have numbers',
    [
      'The General Assembly,',
      `Recalling ${'the keeping of lamps, '.repeat(10)}`,
      'noting',
      '1. Decides that they',
      'remain',
      'lit;',
      '2. Requests a report.',
    ],
    ['PP1 Recalling', 'OP1 Decides', 'OP2 Requests'],
  ],
];

describe('lead words in small letters in lines of their own', () => {
  it.each(ROWS)('%s', (_, lines, expected) => {
    expect(paragraphsIn(lines, '\n')).toStrictEqual(expected);
    expect(paragraphsIn(lines, '\n\n')).toStrictEqual(expected);
  });
});

it('an item that ends a text is no note', () => {
  const { footnotes, paragraphs } = parse({
    text: 'The Conference,\n\nnoting\n\na) Resolution 71 of this conference,\n\nresolves\n\n1 to light all lamps.',
  });
  expect(footnotes).toStrictEqual([]);
  expect(paragraphs.at(-1)?.id).toBe('OP1(1)');
});
