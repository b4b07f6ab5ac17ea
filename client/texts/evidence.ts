import { count, plural } from './numbers.ts';

/** The evidence of a link. */
export const evidence = {
  heading: 'Evidence',
  of: (number: number) => plural(number, 'citation', 'citations'),
  shownOf: (shown: number, all: number) =>
    `The first ${count.format(shown)} of ${count.format(all)} citations`,
  from: 'From',
  to: 'to',
  open: (label: string) => `Open ${label}`,
  footnote: (marker: string) => `Footnote ${marker}`,
  standsIn: (label: string) => `Its marker stands in ${label}`,
  markerNowhere: 'Where its marker stands is not known.',
  wordsOnly: 'Words',
  locator: 'Part meant',
  withoutText:
    'The words are not held here. Paragraph and lead words say where to look in the official text.',
  none: 'No citation stands behind this link.',
  structural: {
    REGISTERED_AS: 'The treaty is registered under this entry of the treaty series.',
    CONTAINED_IN: 'The text is printed in this instrument.',
  },
  occurrences: 'Where it is cited',
  goToPlace: (label: string, spoken: string) => `Go to the words in ${label}, ${spoken}`,
  viaFootnote: (via: string, marker: string) => `${via} (${marker})`,
  relations: (names: readonly string[]) => names.join(', '),
  lead: 'Lead words',
} as const;
