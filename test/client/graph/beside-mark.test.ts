import { describe, expect, test } from 'vitest';
import { besideMark } from '../../../client/graph/drawing/beside-mark.ts';

const mark = { x: 100, y: 200, radius: 8 };
const size = { width: 120, height: 28 };
const heading = (top: number) => ({ left: 0, top, right: 150, bottom: top + 24 });

test.each([
  ['above a mark', [], { x: 86, y: 154 }],
  ['above it, where headings are elsewhere', [heading(100), heading(190)], { x: 86, y: 154 }],
  ['above it, beside a heading that ends before', [{ ...heading(160), right: 80 }], { x: 86, y: 154 }],
  ['below it, where it would cover a heading', [heading(100), heading(160)], { x: 86, y: 218 }],
  ['behind a heading, where it would cover one below too', [heading(160), heading(220)], { x: 160, y: 154 }],
])('what can be done stands %s', (_, headings, place) => {
  expect(besideMark(mark, size, headings)).toStrictEqual(place);
});

describe('beside labels', () => {
  const button = { width: 100, height: 20 };
  const point = { x: 300, y: 200, radius: 10 };
  const above = { left: 290, top: 150, right: 500, bottom: 190 };
  const below = { left: 290, top: 215, right: 500, bottom: 250 };

  test.each([
    ['it stands above the mark where nothing is', [], { x: 286, y: 160 }],
    ['it stands below where a label is above', [above], { x: 286, y: 220 }],
    ['it stands aside where labels are above and below', [above, below], { x: 214, y: 160 }],
  ])('%s', (_, labels, place) => {
    expect(besideMark(point, button, [], labels)).toStrictEqual(place);
  });

  test('it covers a label rather than the heading of a lane', () => {
    const headings = [{ left: 0, top: 150, right: 500, bottom: 190 }];
    expect(besideMark(point, button, headings, [below])).toStrictEqual({ x: 214, y: 220 });
  });
});
