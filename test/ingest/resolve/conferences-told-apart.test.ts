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
