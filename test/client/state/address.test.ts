import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, viewOf } from '../../../client/state/address.ts';
import { expansionOf, type Expansion } from '../../../client/state/expansion.ts';
import { START, type View } from '../../../client/state/view.ts';
import { around, views } from './builders.ts';

describe('the address of a view', () => {
  test.each<[string, View, string]>([
    ['is empty for the start page', START, ''],
    ['names the root by its symbol', around(), '?show=A/RES/66/128&at=root'],
    [
      'names what is expanded, which way, to what, how deep and how far',
      around({
        network: {
          ...START.network,
          root: 'A/RES/66/128',
          expansions: [
            expansionOf('A/RES/66/128'),
            expansionOf('A/RES/61/295', { direction: 'IN' }),
            expansionOf('S/RES/1325(2000)', { limit: 120, depth: 2 }),
            expansionOf('A/66/212', { direction: 'OUT', kinds: ['TREATY', 'RESOLUTION'] }),
          ],
        },
        selection: { kind: 'instruments', ids: ['A/RES/61/295'] },
      }),
      '?show=A/RES/66/128&show=A/RES/61/295~in&show=S/RES/1325(2000)~deep2~120&show=A/66/212~out~resolutions~treaties&at=A/RES/61/295',
    ],
    [
      'names what is added, hidden and kept',
      around({
        network: {
          root: 'A/RES/66/128',
          expansions: [expansionOf('A/RES/66/128')],
          added: ['A/RES/68/1', 'root'],
          hidden: ['A/RES/48/104'],
          kept: ['A/RES/66/128', 'A/RES/68/1'],
        },
      }),
      '?show=A/RES/66/128&with=A/RES/68/1~%72oot&hide=A/RES/48/104&only=A/RES/66/128~A/RES/68/1&at=root',
    ],
    [
      'names the middle where it is not the first',
      around({
        network: { ...around().network, root: 'A/RES/68/1', added: ['A/RES/68/1'] },
        selection: null,
      }),
      '?root=A/RES/68/1&show=A/RES/66/128&with=A/RES/68/1',
    ],
    [
      'names several selected instruments in their order',
      around({ selection: { kind: 'instruments', ids: ['A/RES/66/128', 'A/RES/48/104'] } }),
      '?show=A/RES/66/128&at=A/RES/66/128~A/RES/48/104',
    ],
    [
      'names a selected edge by its ends',
      around({ selection: { kind: 'link', source: 'A/RES/66/128', target: 'A/RES/48/104' } }),
      '?show=A/RES/66/128&from=A/RES/66/128&to=A/RES/48/104',
    ],
    [
      'names the page of the panel and the display',
      around({ panel: { tab: 'cited-by', role: null }, display: { ...START.display, as: 'rings' } }),
      '?show=A/RES/66/128&at=root&tab=cited-by&as=rings',
    ],
    [
      'names what size, colour and groups say, and the ends of a route',
      around({
        look: { size: 'cited-by', colour: 'organ', groups: 'community' },
        route: { from: 'A/RES/66/128', to: 'treaty/a' },
      }),
      '?show=A/RES/66/128&at=root&size=cited-by&colour=organ&groups=community&route=A/RES/66/128~treaty/a',
    ],
    [
      'names the years shown, and what the lanes are',
      around({ time: { lanes: 'organ', window: { from: 1993, to: 2011 } } }),
      '?show=A/RES/66/128&at=root&lanes=organ&years=1993-2011',
    ],
    [
      'names what is traced, and how far',
      { ...START, task: { kind: 'trace', id: 'A/RES/66/128', depth: 3, many: false, spelled: false } },
      '?trace=A/RES/66/128&depth=3',
    ],
    [
      'names what citing instruments must do',
      around({ panel: { tab: 'cited-by', role: 'ACTS_ON' } }),
      '?show=A/RES/66/128&at=root&tab=cited-by&who=acts-on',
    ],
    [
      'names what is looked for',
      { ...START, task: { kind: 'find', words: 'forced labour' } },
      '?find=forced%20labour',
    ],
    [
      'names a body',
      { ...START, task: { kind: 'about', id: 'body/security-council' } },
      '?about=body/security-council',
    ],
    ['names the page of explanations', { ...START, task: { kind: 'help' } }, '?help'],
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

  test.each<[string, string, View['display']['as']]>([
    ['an unknown display is the usual one', '?as=cloud', 'time'],
    ['a known one is taken', '?as=list', 'list'],
  ])('%s', (_, query, as) => {
    expect(viewOf(query).display.as).toBe(as);
  });

  test('an unknown tab is left to the instrument', () => {
    expect(viewOf('?tab=votes').panel.tab).toBeNull();
  });

  test.each<[string, string]>([
    ['half an edge', '?show=A/RES/1/1&from=A/RES/1/1'],
    ['an empty id', '?show=A/RES/1/1&at='],
    ['the root of nothing', '?at=root'],
  ])('%s selects nothing', (_, query) => {
    expect(viewOf(query).selection).toBeNull();
  });

  test.each<[string, string, readonly Expansion[]]>([
    ['a broken escape is left out', '?show=%E0%A4%A', []],
    ['an empty id is left out', '?show=&at=', []],
    [
      'a limit beyond the largest is the largest',
      '?show=A/RES/1/1~9999',
      [expansionOf('A/RES/1/1', { limit: 300 })],
    ],
    [
      'an instrument named twice is shown once',
      '?show=A/RES/1/1&show=A/RES/1/1~in',
      [expansionOf('A/RES/1/1')],
    ],
    [
      'two that say the same as one are one',
      '?show=A/RES/1/1~out&show=A/RES/1/1~in',
      [expansionOf('A/RES/1/1')],
    ],
    ['marks that mean nothing are left out', '?show=A/RES/1/1~deep9~sideways', [expansionOf('A/RES/1/1')]],
    ['a plus is a space, as in forms', '?show=SCR+1325', [expansionOf('SCR 1325')]],
    ['escaped slashes are slashes', '?show=A%2FRES%2F66%2F128', [expansionOf('A/RES/66/128')]],
  ])('%s', (_, query, expected) => {
    expect(viewOf(query).network.expansions).toStrictEqual(expected);
  });
});
