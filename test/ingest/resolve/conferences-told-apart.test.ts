import { expect, it } from 'vitest';
import { recordOf, textOf } from './citing.ts';

const VANCOUVER = 'conference/habitat-united-nations-conference-on-human-settlements';
const ISTANBUL = 'conference/united-nations-conference-on-human-settlements';

it.each([
  [
    'Recalling Habitat: United Nations Conference on Human Settlements, and Habitat II,',
    [VANCOUVER, ISTANBUL],
  ],
  ['Recalling the United Nations Conference on Human Settlements, held in Vancouver in 1976,', [VANCOUVER]],
  ['Recalling the United Nations Conference on Human Settlements (Habitat I),', [VANCOUVER]],
  [
    'Recalling the United Nations Conference on Human Settlements (Habitat II), held in Istanbul,',
    [ISTANBUL],
  ],
])('conferences of one name are told apart: %s', (paragraph, expected) => {
  const { entities } = recordOf(textOf('security', [paragraph]));
  expect(entities.flatMap(({ id }) => (id.startsWith('conference/') ? [id] : [])).toSorted()).toStrictEqual(
    expected,
  );
});

const FIFTH = 'conference/fifth-united-nations-conference-on-harbour-lights';
const WITH_BOTH =
  'Recalling the Fifth United Nations Conference on Harbour Lights and the Sixth United Nations Conference on Harbour Lights,';

it.each([
  ['by its place alone', [WITH_BOTH, 'Recalling the modalities of the Fifth Conference,'], [FIFTH]],
  [
    'by its place and its sort',
    [
      'Recalling the Fifth United Nations Conference to Review the Harbour Lights, and the Fifth Review Conference,',
    ],
    ['conference/fifth-united-nations-conference-to-review-the-harbour-lights'],
  ],
  [
    'but not one of another series',
    ['Recalling the Fifth Ministerial Conference of the Harbour Community, and the Fifth Conference,'],
    [
      'conference/fifth-conference-s-res-2699-2023',
      'conference/fifth-ministerial-conference-of-the-harbour-community',
    ],
  ],
])('a conference that the text names in full is meant %s', (_, paragraphs, expected) => {
  const { entities } = recordOf(textOf('security', paragraphs));
  const ids = entities.map(({ id }) => id as string);
  expect(ids.filter((id) => id.startsWith('conference/fifth')).toSorted()).toStrictEqual(expected);
});
