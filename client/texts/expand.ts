import type { ExpansionDirection } from '../state/expansion.ts';

/** Expanding an instrument, by way and kind, and how far the network reaches. */
export const expand = {
  ways: {
    BOTH: 'All its neighbours',
    OUT: 'All it cites',
    IN: 'All that cites it',
  } satisfies Record<ExpansionDirection, string>,
  sections: {
    BOTH: 'Expand',
    OUT: 'It cites',
    IN: 'Cited by',
  } satisfies Record<ExpansionDirection, string>,

  reach: (way: string, depth: string) => `${way}, ${depth}`,
  reachButton: (reach: string, label: string) => `${reach}: How far the network of ${label} reaches`,
  reachTitle: (label: string) => `How far the network of ${label} reaches`,
  direction: 'Which way',
  directions: {
    BOTH: 'Both ways',
    OUT: 'What it cites',
    IN: 'What cites it',
  } satisfies Record<ExpansionDirection, string>,
  depth: 'How many links away',
  depths: { 1: '1 link', 2: '2 links', 3: '3 links' },

  add: 'Add',
  addTitle: 'Add another instrument to the network',
  addHelp: 'It comes into the picture with its links to what is drawn. Expand it there for more.',
} as const;
