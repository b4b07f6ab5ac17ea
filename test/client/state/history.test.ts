import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../client/state/address.ts';
import {
  arrived,
  historyOf,
  MOST_STEPS,
  recorded,
  redone,
  undone,
  type History,
} from '../../../client/state/history.ts';
import { keepHistory, keptHistory } from '../../../client/state/kept-history.ts';
import { changed, START, type Change } from '../../../client/state/view.ts';

function after(history: History, ...changes: readonly Change[]): History {
  return changes.reduce(
    (before, change) => recorded(before, changed(before.present, change), change),
    history,
  );
}

/** A storage of its own. */
function keeper() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

/** One press of an arrow key. */
function step(id: string): Change {
  return { type: 'select', id, walking: true };
}

const begun = historyOf(START);
const OPEN: Change = { type: 'open', id: 'A/RES/66/128' };
const EXPAND: Change = { type: 'expand', id: 'A/RES/61/295' };
const RINGS: Change = { type: 'choose-display', display: 'rings' };
const HIDE: Change = { type: 'hide', ids: ['A/RES/48/104'] };

describe('undo and redo', () => {
  const change = fc.constantFrom<Change>(
    OPEN,
    EXPAND,
    RINGS,
    HIDE,
    { type: 'select', id: 'A/RES/48/104' },
    { type: 'toggle', id: 'A/RES/61/295' },
    { type: 'leave' },
    { type: 'trace', id: 'A/RES/66/128' },
  );

  test('take back everything, step by step, and bring it again', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const seen = [begun];
        for (const one of changes) seen.push(after(seen.at(-1) ?? begun, one));
        let history = seen.at(-1) ?? begun;
        for (const before of seen.toReversed().slice(1)) {
          history = undone(history);
          expect(history.present).toStrictEqual(before.present);
        }
        for (const again of seen.slice(1)) {
          history = redone(history);
          expect(history.present).toStrictEqual(again.present);
        }
      }),
    );
  });

  test('do nothing at either end', () => {
    expect(undone(begun)).toBe(begun);
    expect(redone(begun)).toBe(begun);
  });

  test('something new after taking back ends what could be done again', () => {
    const history = after(undone(after(begun, OPEN, EXPAND)), RINGS);
    expect(history.future).toStrictEqual([]);
    expect(addressOf(undone(history).present)).toBe('?show=A/RES/66/128&at=root');
  });

  test('a walk with the arrow keys is one step', () => {
    const walked = after(begun, OPEN, step('a'), step('b'), step('c'));
    expect(walked.past).toHaveLength(2);
    expect(addressOf(undone(walked).present)).toBe('?show=A/RES/66/128&at=root');
    // A second walk, begun after something else, is another step.
    expect(after(walked, EXPAND, step('d'), step('e')).past).toHaveLength(4);
  });

  test('a corrected name is no step', () => {
    const history = after(
      begun,
      { type: 'open', id: '66/128' },
      { type: 'rename', from: '66/128', to: 'A/RES/66/128' },
    );
    expect(history.past).toStrictEqual([START]);
    expect(addressOf(history.present)).toBe('?show=A/RES/66/128&at=root');
  });

  test('the oldest steps are forgotten, the newest kept', () => {
    const toggles = Array.from({ length: MOST_STEPS + 30 }, (_, at): Change => ({
      type: 'select',
      id: `i${at}`,
    }));
    const history = after(begun, OPEN, ...toggles);
    expect(history.past).toHaveLength(MOST_STEPS);
    expect(undone(history).present.selection).toStrictEqual({
      kind: 'instruments',
      ids: [`i${MOST_STEPS + 28}`],
    });
  });
});

describe("the browser's back and forward", () => {
  const history = after(begun, OPEN, EXPAND);

  test('are undo and redo where they lead to the next view', () => {
    const back = arrived(history, after(begun, OPEN).present);
    expect(back).toStrictEqual(undone(history));
    expect(arrived(back, history.present)).toStrictEqual(redone(back));
  });

  test('are a new step where they lead elsewhere', () => {
    const elsewhere = changed(START, { type: 'check' });
    expect(arrived(history, elsewhere)).toStrictEqual({
      past: [...history.past, history.present],
      present: elsewhere,
      future: [],
      run: null,
    });
  });

  test('that lead to the same view change nothing', () => {
    expect(arrived(history, structuredClone(history.present))).toBe(history);
  });
});

describe('a reload', () => {
  test('takes no step away', () => {
    const place = keeper();
    const history = undone(after(begun, OPEN, EXPAND, HIDE));
    keepHistory(place, history);
    expect(keptHistory(place, addressOf(history.present))).toStrictEqual(history);
  });

  test('at another address begins anew', () => {
    const place = keeper();
    keepHistory(place, after(begun, OPEN, EXPAND));
    expect(keptHistory(place, '?check')).toStrictEqual(historyOf(changed(START, { type: 'check' })));
  });

  test.each(['', '{', '[]', '"A"', '{"present":""}', '{"present":"","past":7}'])(
    'begins anew where %s was kept',
    (rubbish) => {
      const place = { getItem: () => rubbish, setItem: () => undefined };
      expect(keptHistory(place, '')).toStrictEqual(historyOf(START));
    },
  );

  test('works where nothing can be kept', () => {
    const place = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => keepHistory(place, begun)).not.toThrow();
  });
});
