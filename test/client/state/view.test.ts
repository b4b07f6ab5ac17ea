import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, isExpanded, rootOf, START, type Change, type View } from '../../../client/state/view.ts';
import { views } from './builders.ts';

const root: View = changed(START, { type: 'open', id: 'A/RES/66/128' });

function after(...changes: readonly Change[]): View {
  return changes.reduce(changed, root);
}

describe('opening an instrument', () => {
  test('draws its network and selects it', () => {
    expect(root).toStrictEqual({
      expansions: [{ id: 'A/RES/66/128', direction: 'BOTH', limit: 60 }],
      selection: { kind: 'instrument', id: 'A/RES/66/128' },
      tab: null,
      display: 'time',
      task: null,
    });
  });

  test('may begin with the evidence of a link', () => {
    expect(after({ type: 'open-link', source: 'A/RES/68/1', target: 'A/RES/48/104' })).toMatchObject({
      expansions: [{ id: 'A/RES/68/1' }],
      selection: { kind: 'link', source: 'A/RES/68/1', target: 'A/RES/48/104' },
    });
  });

  test('ends a trace or a draft, and these end the network', () => {
    const traced = after({ type: 'trace', id: 'A/RES/66/128', depth: 3 });
    expect(traced).toMatchObject({ expansions: [], task: { kind: 'trace', depth: 3 } });
    expect(changed(traced, { type: 'check' })).toMatchObject({ expansions: [], task: { kind: 'check' } });
    expect(changed(traced, { type: 'open', id: 'A/RES/48/104' }).task).toBeNull();
  });

  test('begins anew, but keeps the display', () => {
    const view = after(
      { type: 'expand', id: 'A/RES/61/295' },
      { type: 'choose-display', display: 'rings' },
      { type: 'choose-tab', tab: 'cites' },
      { type: 'open', id: 'A/RES/48/104' },
    );
    expect(view.expansions.map(({ id }) => id)).toStrictEqual(['A/RES/48/104']);
    expect(view).toMatchObject({ display: 'rings', tab: null });
  });
});

describe('expanding and collapsing', () => {
  test('expanding adds the instrument behind the others and selects it', () => {
    const view = after({ type: 'expand', id: 'A/RES/61/295', direction: 'IN' });
    expect(view.expansions.map(({ id, direction }) => [id, direction])).toStrictEqual([
      ['A/RES/66/128', 'BOTH'],
      ['A/RES/61/295', 'IN'],
    ]);
    expect(view.selection).toStrictEqual({ kind: 'instrument', id: 'A/RES/61/295' });
  });

  test('expanding the other way as well shows both', () => {
    const view = after(
      { type: 'expand', id: 'A/RES/61/295', direction: 'IN' },
      { type: 'expand', id: 'A/RES/61/295', direction: 'OUT' },
    );
    expect(view.expansions[1]).toStrictEqual({ id: 'A/RES/61/295', direction: 'BOTH', limit: 60 });
  });

  test('expanding what is expanded changes nothing', () => {
    expect(changed(root, { type: 'expand', id: 'A/RES/66/128' })).toBe(root);
  });

  test('collapsing undoes expanding', () => {
    const view = after({ type: 'expand', id: 'A/RES/61/295' }, { type: 'collapse', id: 'A/RES/61/295' });
    expect(view.expansions).toStrictEqual(root.expansions);
  });

  test('the root is never collapsed', () => {
    expect(changed(root, { type: 'collapse', id: 'A/RES/66/128' })).toBe(root);
  });

  test('showing more raises the limit step by step, and ends at the largest', () => {
    const steps = Array.from({ length: 9 }, (): Change => ({ type: 'show-more', id: 'A/RES/66/128' }));
    const limits = steps.map((_, index) => after(...steps.slice(0, index)).expansions[0]?.limit);
    expect(limits).toStrictEqual([60, 120, 180, 240, 300, 300, 300, 300, 300]);
  });
});

describe('selecting', () => {
  test('another instrument chooses its own tab again', () => {
    const view = after({ type: 'choose-tab', tab: 'cites' }, { type: 'select', id: 'A/RES/48/104' });
    expect(view).toMatchObject({ selection: { kind: 'instrument', id: 'A/RES/48/104' }, tab: null });
  });

  test('what is selected already changes nothing', () => {
    expect(changed(root, { type: 'select', id: 'A/RES/66/128' })).toBe(root);
  });

  test('nothing closes the panel', () => {
    expect(after({ type: 'clear-selection' }).selection).toBeNull();
  });
});

describe('renaming to the canonical id', () => {
  test('reaches expansions and selections, and joins what turns out to be the same', () => {
    const typed: View = {
      ...START,
      expansions: [
        { id: '66/128', direction: 'BOTH', limit: 60 },
        { id: 'A/RES/66/128', direction: 'IN', limit: 60 },
      ],
      selection: { kind: 'link', source: '66/128', target: 'A/RES/48/104' },
    };
    expect(changed(typed, { type: 'rename', from: '66/128', to: 'A/RES/66/128' })).toStrictEqual({
      ...START,
      expansions: [{ id: 'A/RES/66/128', direction: 'BOTH', limit: 60 }],
      selection: { kind: 'link', source: 'A/RES/66/128', target: 'A/RES/48/104' },
    });
  });
});

describe('whatever is done', () => {
  const id = fc.constantFrom('A/RES/66/128', 'A/RES/61/295', 'A/RES/48/104', 'S/RES/1325(2000)');
  const changes: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ type: fc.constantFrom('open', 'expand', 'collapse', 'show-more', 'select'), id }),
    fc.record({ type: fc.constant('select-link' as const), source: id, target: id }),
    fc.constantFrom<Change>({ type: 'leave' }, { type: 'clear-selection' }),
  );

  test('the value before is left as it was, and the one after can be written down', () => {
    fc.assert(
      fc.property(views, changes, (view, change) => {
        const before = structuredClone(view);
        const next = changed(view, change);
        expect(view).toStrictEqual(before);
        expect(JSON.parse(JSON.stringify(next))).toStrictEqual(next);
      }),
    );
  });

  test('no instrument is expanded twice, and the root stays until one opens another or leaves', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 20 }), (list) => {
        let view = root;
        for (const change of list) {
          const next = changed(view, change);
          const ids = next.expansions.map((expansion) => expansion.id);
          expect(new Set(ids).size).toBe(ids.length);
          const mayLead = change.type === 'open' || change.type === 'leave' || rootOf(view) === null;
          expect(mayLead || rootOf(next) === rootOf(view)).toBe(true);
          expect(change.type !== 'expand' || isExpanded(next, change.id)).toBe(true);
          view = next;
        }
      }),
    );
  });
});
