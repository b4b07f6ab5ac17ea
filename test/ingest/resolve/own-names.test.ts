import { describe, expect, it } from 'vitest';
import { citationsOf, short } from './citing.ts';

const cited = (lines: readonly string[]): readonly string[] => citationsOf(lines.join('\n\n')).map(short);

const LAST = '1. Decides to store all clips.';

describe('the name of a text above it is no citation', () => {
  it.each([
    ['of a decision in a report', ['FCCC/CP/2012/8/Add.2', 'Distr.: General', 'Decision 11/CP.18'], []],
    ['of a draft', ['Draft resolution 65/5', 'submitted by Austria'], []],
    ['but one in a title is', ['Follow-up to resolution 65/5'], ['65/5 → A/RES/65/5']],
  ])('%s', (_, heading, citations) => {
    const found = cited([
      ...heading,
      heading.length === 3 ? 'The Conference of the Parties,' : 'The General Assembly,',
      'Noting clips,',
      LAST,
    ]);
    expect(found).toStrictEqual(citations);
  });
});

it('the name of an act that follows another in one text is no citation, what its paragraphs cite is', () => {
  const citations = cited([
    'RESOLUTION 36/88',
    'Keeping of clips',
    'The General Assembly,',
    'Recalling its resolution 35/1,',
    '1. Decides to remain seized of the matter.',
    'RESOLUTION 36/89',
    'Keeping of paper',
    'The General Assembly,',
    'Recalling its resolution 35/2, and what is told under',
    'resolution 35/3',
    LAST,
  ]);
  expect(citations).toStrictEqual(['35/1 → A/RES/35/1', '35/2 → A/RES/35/2', '35/3 → A/RES/35/3']);
});
