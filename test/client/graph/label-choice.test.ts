import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenLabels, type LabelCandidate } from '../../../client/graph/drawing/label-choice.ts';

const view = { width: 800, height: 600 };

function mark(id: string, given: Partial<LabelCandidate> = {}): LabelCandidate {
  return { id, label: id, x: 100, y: 100, radius: 5, weight: 0, ...given };
}

const crowds = fc.array(
  fc.record({
    x: fc.integer({ min: -20, max: 820 }),
    y: fc.integer({ min: -20, max: 620 }),
    weight: fc.nat(400),
  }),
  { maxLength: 300 },
);

describe('labels in a crowd', () => {
  test('go to the heaviest where two have no room', () => {
    const chosen = chosenLabels([mark('A/RES/1/1'), mark('A/RES/2/2', { y: 104, weight: 7 })], view);
    expect(chosen.map(({ id }) => id)).toStrictEqual(['A/RES/2/2']);
  });

  test('leave other marks alone, save that of what is pointed at', () => {
    const other = mark('A/RES/2/2', { x: 130 });
    expect(chosenLabels([mark('A/RES/1/1', { weight: 9 }), other], view).map(({ id }) => id)).toStrictEqual([
      'A/RES/2/2',
    ]);
    expect(
      chosenLabels([mark('A/RES/1/1', { weight: Infinity }), other], view).map(({ id }) => id),
    ).toStrictEqual(['A/RES/1/1']);
  });

  test('are more as one looks closer', () => {
    const near = [mark('A/RES/1/1'), mark('A/RES/2/2', { y: 130, weight: 7 })];
    expect(chosenLabels(near, view)).toHaveLength(2);
  });

  test('never cover each other, stand whole within the view, and are the same each time', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const marks = crowd.map((given, index) => mark(`A/RES/${index}/128`, given));
        const chosen = chosenLabels(marks, view);
        expect(chosenLabels(marks.toReversed(), view)).toStrictEqual(chosen);
        for (const [index, one] of chosen.entries()) {
          expect(one.x >= 0 && one.x + one.width <= view.width).toBe(true);
          for (const other of chosen.slice(index + 1))
            expect(
              Math.abs(one.y - other.y) >= 16 || one.x + one.width < other.x || other.x + other.width < one.x,
            ).toBe(true);
        }
      }),
    );
  });
});
