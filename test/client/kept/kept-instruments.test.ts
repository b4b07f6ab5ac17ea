import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isPinned,
  NOTHING_KEPT,
  opened,
  pinToggled,
  readKept,
  type KeptInstrument,
} from '../../../client/kept/kept-instruments.ts';

const kept = (id: string): KeptInstrument => ({
  id,
  label: id,
  title: null,
  kind: 'RESOLUTION',
  year: 2011,
  held: true,
});
const ids = (list: readonly KeptInstrument[]) => list.map(({ id }) => id);

describe('what was opened of late', () => {
  test('is there once, the latest first', () => {
    const after = ['A', 'B', 'A'].reduce((before, id) => opened(before, kept(id)), NOTHING_KEPT);
    expect(ids(after.recent)).toStrictEqual(['A', 'B']);
  });

  test('is the same object when the same is opened again, so that nothing is written', () => {
    const once = opened(NOTHING_KEPT, kept('A'));
    expect(opened(once, kept('A'))).toBe(once);
  });

  test('is no more than twelve', () => {
    const many = Array.from({ length: 20 }, (_, index) => kept(String(index)));
    expect(ids(many.reduce(opened, NOTHING_KEPT).recent)).toHaveLength(12);
  });
});

describe('a pin', () => {
  test('is set and taken away', () => {
    const set = pinToggled(NOTHING_KEPT, kept('A'));
    expect(isPinned(set, 'A')).toBe(true);
    expect(isPinned(pinToggled(set, kept('A')), 'A')).toBe(false);
  });
});

describe('what the browser kept', () => {
  test('is read again', () => {
    const before = pinToggled(opened(NOTHING_KEPT, kept('A')), kept('B'));
    expect(readKept(JSON.stringify(before))).toStrictEqual(before);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another form', '[1]'],
    ['lists of other things', '{"recent":[1,{"id":"A"},null],"pinned":"no"}'],
    ['an unknown kind', JSON.stringify({ recent: [{ ...kept('A'), kind: 'LETTER' }] })],
  ])('is nothing when there is %s', (_, text) => {
    expect(readKept(text)).toStrictEqual(NOTHING_KEPT);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { recent, pinned } = readKept(text);
        expect(Array.isArray(recent) && Array.isArray(pinned)).toBe(true);
      }),
    );
  });
});
