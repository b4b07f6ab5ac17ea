import { plural } from './numbers.ts';

/** Several selected instruments. */
export const selection = {
  kicker: 'Selection',
  heading: (number: number) => `${plural(number, 'instrument', 'instruments')} selected`,
  leaveOut: (label: string) => `Take ${label} out of the selection`,
} as const;
