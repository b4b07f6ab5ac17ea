import { expect, test } from 'vitest';
import { besideMark } from '../../../client/graph/beside-mark.ts';

const mark = { x: 100, y: 200, radius: 8 };
const size = { width: 120, height: 28 };
const heading = (top: number) => ({ left: 0, top, right: 150, bottom: top + 24 });

test.each([
  ['above a mark', [], { x: 86, y: 154 }],
  ['above it, where headings are elsewhere', [heading(100), heading(190)], { x: 86, y: 154 }],
  ['above it, beside a heading that ends before', [{ ...heading(160), right: 80 }], { x: 86, y: 154 }],
  ['below it, where it would cover a heading', [heading(100), heading(160)], { x: 86, y: 218 }],
])('what can be done stands %s', (_, headings, place) => {
  expect(besideMark(mark, size, headings)).toStrictEqual(place);
});
