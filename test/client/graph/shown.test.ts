import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../client/graph/model/network.ts';
import { shownNetwork } from '../../../client/graph/model/shown.ts';
import { START } from '../../../client/state/view.ts';
import { brief, link, neighbourhood } from './builders.ts';

const root = brief('A/RES/66/128', { citesCount: 2 });
const whole = networkOf([
  neighbourhood(
    root,
    [brief('A/RES/48/104'), brief('A/RES/61/295')],
    [link('A/RES/66/128', 'A/RES/48/104'), link('A/RES/66/128', 'A/RES/61/295')],
  ),
]);

function shown(hidden: readonly string[], kept: readonly string[]) {
  const { instruments, links } = shownNetwork(whole, { hidden, kept }, START.filters);
  return [instruments.map(({ id }) => id), links.map(({ target }) => target)];
}

describe('what is shown of the picture', () => {
  test('is all of it, and the same value, when nothing is hidden', () => {
    expect(shownNetwork(whole, { hidden: [], kept: [] }, START.filters)).toBe(whole);
  });

  test('is without what is hidden, and without its links', () => {
    expect(shown(['A/RES/48/104'], [])).toStrictEqual([['A/RES/61/295', 'A/RES/66/128'], ['A/RES/61/295']]);
  });

  test('is nothing but what is kept', () => {
    expect(shown([], ['A/RES/48/104', 'A/RES/66/128'])).toStrictEqual([
      ['A/RES/48/104', 'A/RES/66/128'],
      ['A/RES/48/104'],
    ]);
  });

  test('is less still when some of what is kept is hidden', () => {
    expect(shown(['A/RES/48/104'], ['A/RES/48/104', 'A/RES/66/128'])).toStrictEqual([['A/RES/66/128'], []]);
  });
});
