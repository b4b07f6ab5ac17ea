import { expect, test } from 'vitest';
import { placeText } from '../../../client/texts/places.ts';

test.each([
  ['PP6', 'preambular paragraph 6'],
  ['OP2', 'operative paragraph 2'],
  ['OP8(a)(v)', 'operative paragraph 8 (a) (v)'],
  ['II.OP1', 'section II, operative paragraph 1'],
  ['A.PP3', 'section A, preambular paragraph 3'],
  ['PP1~2', 'preambular paragraph 1'],
  ['FN7', 'footnote 7'],
  ['HEAD', 'heading'],
  ['ANNEX1.II.3', 'annex 1, II.3'],
  ['ANNEX', 'annex'],
  ['12', '12'],
])('the place %s is spoken as "%s"', (label, spoken) => {
  expect(placeText(label)).toBe(spoken);
});
