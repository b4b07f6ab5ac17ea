import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, viewOf } from '../../../client/state/address.ts';
import { START, type View } from '../../../client/state/view.ts';
import { views } from './builders.ts';

const around: View = {
  ...START,
  expansions: [{ id: 'A/RES/66/128', direction: 'BOTH', limit: 60 }],
  selection: { kind: 'instrument', id: 'A/RES/66/128' },
};

describe('the address of a view', () => {
  test.each<[string, View, string]>([
    ['is empty for the start page', START, ''],
    ['names the root by its symbol', around, '?show=A/RES/66/128&at=root'],
    [
      'names what is expanded, which way and how far',
      {
        ...around,
        expansions: [
          ...around.expansions,
          { id: 'A/RES/61/295', direction: 'IN', limit: 60 },
          { id: 'S/RES/1325(2000)', direction: 'BOTH', limit: 120 },
        ],
        selection: { kind: 'instrument', id: 'A/RES/61/295' },
      },
      '?show=A/RES/66/128&show=A/RES/61/295~in&show=S/RES/1325(2000)~120&at=A/RES/61/295',
    ],
    [
      'names a selected edge by its ends',
      { ...around, selection: { kind: 'link', source: 'A/RES/66/128', target: 'A/RES/48/104' } },
      '?show=A/RES/66/128&from=A/RES/66/128&to=A/RES/48/104',
    ],
    [
      'names the page of the panel and the display',
      { ...around, tab: 'cited-by', display: 'rings' },
      '?show=A/RES/66/128&at=root&tab=cited-by&as=rings',
    ],
    [
      'names what is traced, and how far',
      { ...START, task: { kind: 'trace', id: 'A/RES/66/128', depth: 3 } },
      '?trace=A/RES/66/128&depth=3',
    ],
    ['names the page for drafts', { ...START, task: { kind: 'check' } }, '?check'],
  ])('%s', (_, view, address) => {
    expect(addressOf(view)).toBe(address);
    expect(viewOf(address)).toStrictEqual(view);
  });

  test('opens the same view again, whatever the view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewOf(addressOf(view))).toStrictEqual(view);
      }),
    );
  });

  test('stays the same when the browser has taken it as an address', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = addressOf(view);
        const { search } = new URL(address, 'http://127.0.0.1:4000/');
        expect(viewOf(search)).toStrictEqual(view);
      }),
    );
  });
});

describe('an address that nobody has written with care', () => {
  test('is read without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(() => viewOf(`?${query}`)).not.toThrow();
      }),
    );
  });

  test.each<[string, string, Partial<View>]>([
    ['an unknown display is the usual one', '?as=cloud', { display: 'time' }],
    ['an unknown tab is left to the instrument', '?tab=votes', { tab: null }],
    ['a broken escape is left out', '?show=%E0%A4%A', { expansions: [] }],
    ['an empty id is left out', '?show=&at=', { expansions: [], selection: null }],
    ['half an edge selects nothing', '?show=A/RES/1/1&from=A/RES/1/1', { selection: null }],
    [
      'a limit beyond the largest is the largest',
      '?show=A/RES/1/1~9999',
      { expansions: [{ id: 'A/RES/1/1', direction: 'BOTH', limit: 300 }] },
    ],
    [
      'an instrument named twice is shown once',
      '?show=A/RES/1/1&show=A/RES/1/1~in',
      { expansions: [{ id: 'A/RES/1/1', direction: 'BOTH', limit: 60 }] },
    ],
    [
      'a plus is a space, as in forms',
      '?show=SCR+1325',
      { expansions: [{ id: 'SCR 1325', direction: 'BOTH', limit: 60 }] },
    ],
    [
      'escaped slashes are slashes',
      '?show=A%2FRES%2F66%2F128',
      { expansions: [{ id: 'A/RES/66/128', direction: 'BOTH', limit: 60 }] },
    ],
  ])('%s', (_, query, expected) => {
    expect(viewOf(query)).toMatchObject(expected);
  });
});
