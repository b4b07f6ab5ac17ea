import { count, plural } from './numbers.ts';

/** Words that names have in small letters. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

/** The page of a body or conference. */
export const about = {
  /** Until its name is known, the title says its id in words: "Security Council", "Commission on Human Rights". */
  title: (id: string) =>
    id
      .slice(id.indexOf('/') + 1)
      .split('-')
      .map((word) => (SMALL_WORDS.has(word) ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`))
      .join(' '),
  body: 'Body',
  conference: 'Conference',
  /** As the registry of bodies has them; another is called a body. */
  kinds: {
    agency: 'Agency',
    assembly: 'Assembly',
    bank: 'Bank',
    board: 'Board',
    commission: 'Commission',
    committee: 'Committee',
    council: 'Council',
    court: 'Court',
    department: 'Department',
    entity: 'Entity',
    'expert-panel': 'Expert panel',
    forum: 'Forum',
    fund: 'Fund',
    group: 'Group',
    institute: 'Institute',
    'main-committee': 'Main committee',
    mechanism: 'Mechanism',
    mission: 'Mission',
    'negotiating-body': 'Negotiating body',
    network: 'Network',
    office: 'Office',
    organization: 'Organization',
    panel: 'Panel',
    'principal-organ': 'Principal organ',
    programme: 'Programme',
    'regional-organization': 'Regional organization',
    'related-organization': 'Related organization',
    'sanctions-committee': 'Sanctions committee',
    'specialized-agency': 'Specialized agency',
    'subsidiary-organ': 'Subsidiary organ',
    'treaty-body': 'Treaty body',
    'working-group': 'Working group',
  } as Readonly<Record<string, string>>,
  place: 'Place',
  years: (number: number) => (number === 1 ? 'Year' : 'Years'),
  adopted: (number: number) => plural(number, 'instrument', 'instruments'),
  byYear: 'By year of adoption',
  latest: 'Latest',
  mostCited: 'Most cited',
  named: 'Texts that name it',
  notFoundHeading: (id: string) => `${id} is not in this graph`,
  notFoundHelp: 'No text that is held names such a body or conference. Search for another.',
  reading: 'Reading …',
  shownOf: (shown: number, all: number) => `${count.format(shown)} of ${count.format(all)}`,
} as const;
