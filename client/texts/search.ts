import type { NarrowedBy } from '../find/narrowing.ts';
import type { SuggestionGroup } from '../search/suggestions.ts';
import { count, plural } from './numbers.ts';

/** The search field, and the page of all that some words find. */
export const search = {
  label: 'Search instruments',
  placeholder: 'Symbol, title, treaty or body: 66/128, migrant workers …',
  searching: 'Searching …',
  none: (words: string) => `Nothing found for “${words}”`,
  noneHelp: 'Try a symbol (66/128, S/RES/1325), words of a title, or a treaty’s name.',
  failed: 'The search could not be done. It is tried again with the next letter.',
  notHeld: 'cited only',
  groups: {
    pinned: 'Pinned',
    recent: 'Opened lately',
    adopted: 'Resolutions, decisions and statements',
    treaties: 'Treaties and soft law',
    documents: 'Documents and publications',
    bodies: 'Bodies and conferences',
    instead: 'Nothing found. Did you mean',
  } satisfies Record<SuggestionGroup, string>,
  everywhere: (words: string) => `Search everything for “${words}”`,
  placeAndYears: (place: string, years: string) => `${place}, ${years}`,

  pageTitle: (words: string) => `Search: ${words}`,
  kicker: 'Search',
  heading: (words: string) => `“${words}”`,
  results: (number: number) => plural(number, 'hit', 'hits'),
  resultsAtLeast: (number: number) => `${plural(number, 'hit', 'hits')} or more`,
  more: 'Show more',
  narrow: 'Narrow the hits',
  all: { kind: 'All kinds', organ: 'All organs', held: 'All' } satisfies Record<NarrowedBy, string>,
  yearFrom: 'From',
  yearTo: 'To',
  anyYear: 'Any year',
  choice: (name: string, number: number) => `${name} (${count.format(number)})`,
  noneLeft: (words: string) => `Nothing found for “${words}” under these filters`,
  tryInstead: 'Or did you mean',
  inPassage: (label: string) => `In ${label}`,
  passagesNotHeld: (held: number, withWords: number) =>
    held === withWords
      ? 'Words are found in the texts that are held here; of others only symbol and title are known.'
      : `Words are found in symbols, titles and names, and in ${plural(withWords, 'text', 'texts')}: of the ${count.format(held - withWords)} others that were read for their citations the words are not here.`,
} as const;
