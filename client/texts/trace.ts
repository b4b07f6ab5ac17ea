import { count, plural } from './numbers.ts';

/** The treaty trace. */
export const trace = {
  title: (label: string) => `Treaties invoked by ${label}`,
  kicker: 'Treaty trace',
  lead: 'Treaties that its own text names or cites, and those that it reaches through the instruments it cites. Each step opens to the words that prove it.',
  depth: 'Chains of at most',
  depths: { 1: '1 link', 2: '2 links', 3: '3 links', 4: '4 links' },
  summary: (treaties: number, followed: number) =>
    `${plural(treaties, 'treaty', 'treaties')}; the references of ${plural(followed, 'text', 'texts')} were followed`,
  notFollowed: (number: number) =>
    `${plural(number, 'text within reach was', 'texts within reach were')} not followed, for there are too many links.`,
  heldOnly:
    'Only texts that are held can be followed: what an instrument invokes is not known before its text has been ingested.',
  noWords:
    'Its words are not held here, only the paragraphs, how they open and what they cite: read the official text.',
  none: 'No treaty is invoked within this reach.',
  noneHelp: 'Try longer chains.',
  notHeld: 'Its text is not held, so what it invokes is not known.',
  own: 'In its own words',
  through: (between: number) => `Through ${plural(between, 'instrument', 'instruments')} in between`,
  namedInText: 'named in the text',
  citedInFootnotes: 'in footnotes',
  chains: (shown: number, all: number) =>
    shown < all ? `${count.format(shown)} of ${count.format(all)} shortest chains` : '',
  few: 'Few chains of each',
  many: (most: number) => `Up to ${count.format(most)} chains of each`,
  howMany: 'Chains shown',
  spellOut: 'Spell out every step',
  step: (does: string, place: string | null) => (place === null ? does : `${does}, ${place}`),
  sentence: (from: string, does: string, to: string, place: string | null) =>
    place === null ? `${from} ${does} ${to}.` : `${from} ${does} ${to}, in ${place}.`,
  facts: (parts: readonly string[]) => parts.join(' · '),
  entries: (labels: string) => `by its treaty-series entry, ${labels}`,
  words: (from: string, to: string) => `Words that lead from ${from} to ${to}`,
  readAll: 'All citations behind this step',
  network: 'Network',
  networkTitle: 'The network around it',
  print: 'Print',
  exportAs: 'Save as',
  reading: 'Following the citations …',
} as const;
