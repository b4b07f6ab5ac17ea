import { isCitation, type Network, type NetworkInstrument } from './network.ts';
import type { ExpansionDirection } from '../state/expansion.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';

/** One way to expand an instrument, with what it would bring. */
export interface ExpandChoice {
  readonly id: string;
  readonly text: string;
  /** "+12": so many are not drawn yet. */
  readonly count: string;
  readonly change: Change;
}

/** The ways to expand an instrument that would bring something, the widest first. */
export function expandChoices(
  instrument: NetworkInstrument,
  _view: View,
  network: Network,
): readonly ExpandChoice[] {
  const { id, citesCount, citedByCount } = instrument;
  const drawn = network.links.filter(({ relations }) => relations.some(isCitation));
  const cited = citesCount - drawn.filter(({ source }) => source === id).length;
  const citing = citedByCount - drawn.filter(({ target }) => target === id).length;
  const ways: readonly (readonly [ExpansionDirection, number])[] = [
    ['BOTH', cited > 0 && citing > 0 ? cited + citing : 0],
    ['OUT', cited],
    ['IN', citing],
  ];
  return ways
    .filter(([, number]) => number > 0)
    .map(([direction, number]) => ({
      id: direction,
      text: texts.expand.ways[direction],
      count: `+${texts.number(number)}`,
      change: { type: 'expand', id, direction },
    }));
}
