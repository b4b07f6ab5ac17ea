import { count } from './numbers.ts';

/** What is near an instrument in matter. */
export const related = {
  coCited: 'Cited together with it',
  coCitedNote: 'The number of texts that cite both.',
  coupled: 'Citing the same',
  coupledNote: 'The number of instruments that both cite.',
  addAll: (number: number) =>
    number === 1 ? 'Add it to the picture' : `Add all ${count.format(number)} to the picture`,
  addTitle: (label: string) => `Add ${label} to the picture`,
  none: 'Nothing is cited together with it, and nothing cites the same.',
} as const;
