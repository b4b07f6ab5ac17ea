import { describe, expect, it, test } from 'vitest';
import { ALL, filterOf, isWhole, narrowingOf } from '../../../client/find/narrowing.ts';
import { viewOf } from '../../../client/state/address.ts';
import { changed } from '../../../client/state/view.ts';

const narrowing = (address: string) => narrowingOf(viewOf(address));

describe('what the hits of a search are narrowed to', () => {
  test.each([
    ['nothing', '?find=water', null],
    ['a kind', '?find=water&kind=presidential-statement', { kind: ['PRESIDENTIAL_STATEMENT'] }],
    ['an organ', '?find=water&organ=security-council', { body: ['body/security-council'] }],
    ['what is held', '?find=water&held=held', { held: true }],
    ['what is only cited', '?find=water&held=cited-only', { held: false }],
    ['some years', '?find=water&years=1992-2002', { yearFrom: 1992, yearTo: 2002 }],
    [
      'all of it',
      '?find=water&kind=treaty&organ=general-assembly&held=held&years=2000-2001',
      { kind: ['TREATY'], body: ['body/general-assembly'], held: true, yearFrom: 2000, yearTo: 2001 },
    ],
    ['no kind that there is not', '?find=water&kind=letters&held=lent', null],
  ])('asks for %s', (_, address, filter) => {
    expect(filterOf(narrowing(address))).toStrictEqual(filter);
  });

  it('takes the first of several values', () => {
    expect(filterOf(narrowing('?find=water&kind=letters~decision~treaty'))).toStrictEqual({
      kind: ['DECISION'],
    });
  });

  it('is gone with the next search', () => {
    const narrowed = viewOf('?find=water&kind=treaty&years=1992-2002');
    const next = changed(narrowed, { type: 'find', words: 'harbours' });
    expect(narrowingOf(next)).toStrictEqual(ALL);
    expect(isWhole(narrowingOf(narrowed))).toBe(false);
  });
});
