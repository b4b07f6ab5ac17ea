import { HELD, PLACES, type FacetId } from '../facets/facets.ts';
import { count, plural } from './numbers.ts';
import { words } from './words.ts';

/** Filters of the network. */
export const facets = {
  button: 'Filter',
  buttonTitle: (active: number) =>
    active === 0
      ? 'Filter the network'
      : `Filter ${count.format(active)}: ${plural(active, 'filter is', 'filters are')} set`,
  label: 'Filters',
  close: 'Close the filters',
  names: {
    kind: 'Kind',
    organ: 'Organ',
    year: 'Year',
    subject: 'Subject',
    role: 'What the citation does',
    place: 'Where the citation stands',
    held: 'Holdings',
  } satisfies Record<FacetId, string>,
  /** Names of values that the graph does not name. */
  values: {
    ...Object.fromEntries(
      Object.entries(words.kindsMany).map(([kind, name]) => [wordOf('kind', kind), name]),
    ),
    ...Object.fromEntries(Object.entries(words.roles).map(([role, name]) => [wordOf('role', role), name])),
    [`place ${PLACES[0]}`]: 'in the text',
    [`place ${PLACES[1]}`]: 'in a footnote',
    [`held ${HELD[0]}`]: 'held',
    [`held ${HELD[1]}`]: 'cited only',
  } as Readonly<Record<string, string>>,
  value: (name: string, number: number, ofCitations: boolean) =>
    `${name}, ${ofCitations ? plural(number, 'citation', 'citations') : plural(number, 'instrument', 'instruments')}`,
  nothing: 'Nothing to choose from here.',
  all: (number: number) => `Show all ${count.format(number)}`,
  fewer: 'Show fewer',
  clear: (name: string) => `Clear ${name}`,
  clearOne: 'Clear',
  clearAll: 'Clear all filters',
  active: 'Filters set',
  takeAway: (facet: string, value: string) => `Take away the filter ${facet}: ${value}`,
  shown: (shown: number, all: number) =>
    `${count.format(shown)} of ${plural(all, 'instrument', 'instruments')} shown`,
  emptyHeading: 'Nothing fits all filters',
  emptyHelp: 'Only the instrument in the middle is left. Take one away:',
  without: (facet: string, found: number) =>
    `Without ${facet}: ${plural(found, 'instrument', 'instruments')}`,
} as const;

function wordOf(facet: FacetId, value: string): string {
  return `${facet} ${value.toLowerCase().replaceAll('_', '-')}`;
}
