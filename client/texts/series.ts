import { plural } from './numbers.ts';

/** Earlier and later instruments on the same question. */
export const series = {
  none: 'No earlier or later instrument on the same question is known: a series is told by a shared title or agenda item and a citation of the one before.',
  summary: (number: number, from: number, to: number) =>
    from === to
      ? `${plural(number, 'instrument', 'instruments')} on this question, ${from}`
      : `${plural(number, 'instrument', 'instruments')} on this question, ${from} to ${to}; the latest first`,
  thisOne: 'this one',
  latest: 'the latest',
  compare: 'Compare',
  compareWith: (label: string) => `Compare what it cites with what ${label} cites`,
  changes: (added: number, dropped: number, keptCount: number) =>
    `${plural(added, 'new citation', 'new citations')}, ${plural(dropped, 'dropped', 'dropped')}, ${plural(keptCount, 'kept', 'kept')}`,
  changesOf: (label: string) => `What changed in the citations of ${label}`,
  unchanged: (label: string) => `Cites the same as ${label}.`,
  added: (label: string) => `Cited now, and not in ${label}`,
  dropped: 'No longer cited',
  compared: (a: string, b: string) => `${a} and ${b}`,
  similarity: (percent: number) => `They have ${percent} % of their citations in common.`,
  only: (label: string) => `Only in ${label}`,
  both: 'In both',
  incomparable: 'One of the two is not in this graph.',
  back: 'Back to the series',
} as const;
