import type { ExpansionDirection } from '../state/expansion.ts';

/** Expanding an instrument, by way and kind. */
export const expand = {
  ways: {
    BOTH: 'All its neighbours',
    OUT: 'What it cites',
    IN: 'What cites it',
  } satisfies Record<ExpansionDirection, string>,
} as const;
