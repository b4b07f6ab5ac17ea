import type { LinkRelation } from '../operations.generated.ts';
import { count, plural } from './numbers.ts';

const ways = (number: number) => plural(number, 'shortest way', 'shortest ways');
const steps = (number: number) => plural(number, 'citation', 'citations');

/** Ways from one instrument to another. */
export const route = {
  label: (from: string, to: string) => `Ways between ${from} and ${to}`,
  looking: (from: string, to: string) => `Looking for ways between ${from} and ${to} …`,
  failed: 'The ways could not be looked for.',
  none: (from: string, to: string) => `No chain of citations ties ${from} to ${to} within reach.`,
  found: (way: 'out' | 'back' | 'across', number: number, length: number, from: string, to: string) => {
    switch (way) {
      case 'out':
        return `${ways(number)} of ${steps(length)} from ${from} to ${to}`;
      case 'back':
        return `${ways(number)} of ${steps(length)} from ${to} to ${from}`;
      case 'across':
        return `Neither leads to the other by citations alone; ${ways(number)} of ${steps(length)} through what both share`;
    }
  },
  incomplete: 'There may be more: some instruments have too many links to follow.',
  steps: 'Step by step',
  end: 'Put out the light',
  shownOf: (shown: number, all: number) =>
    `${count.format(shown)} of ${count.format(all)} are listed and lit.`,
  /** Begins with what stands on it, for those who say what they see. */
  words: (verb: string, from: string, to: string) => `${verb}: words by which ${from} refers to ${to}`,
  /** Read from the end that is referred to. */
  passive: {
    CITES: 'is cited by',
    INVOKES: 'is invoked by',
    REGISTERED_AS: 'is the entry of',
    CONTAINED_IN: 'contains',
  } satisfies Record<LinkRelation, string>,
} as const;
