import type { YearWindow } from '../../state/time.ts';
import type { Network, NetworkInstrument } from './network.ts';
import { narrowed } from './shown.ts';

/** The instruments of each year that occurs, the earliest first. */
export function yearCounts(network: Network): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { placed } of network.instruments)
    if (placed !== null) counts.set(placed, (counts.get(placed) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => a - b));
}

/** From the first year that occurs to the last; null when no year is known. */
export function allYears(network: Network): YearWindow | null {
  const years = [...yearCounts(network).keys()];
  const [from, to] = [years[0], years.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** A window as it is kept: none when it lets all years in. */
export function keptWindow(window: YearWindow, all: YearWindow): YearWindow | null {
  return window.from <= all.from && window.to >= all.to ? null : window;
}

/** Whether an instrument is of these years. The root is always shown: it is what the others are linked to. */
function isIn(
  { placed, isRoot }: Pick<NetworkInstrument, 'placed' | 'isRoot'>,
  { from, to }: YearWindow,
): boolean {
  return isRoot || (placed !== null && placed >= from && placed <= to);
}

/** What of a network is of these years; the same network when all are let in. */
export function inWindow(network: Network, window: YearWindow | null): Network {
  return window === null ? network : narrowed(network, (instrument) => isIn(instrument, window));
}
