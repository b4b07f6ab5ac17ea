import type { PanelTab } from '../state/panel.ts';
import { plural } from './numbers.ts';

/** The reading panel. */
export const panel = {
  label: 'Reading panel',
  close: 'Close the panel',
  whole: 'Over the whole page',
  open: 'Read',
  openTitle: 'Read in the reading panel',
  facts: 'Facts',
  adopted: 'Adopted',
  year: 'Year',
  adoptedBy: 'By',
  reportedBy: 'On the report of',
  session: 'Session',
  meeting: 'Meeting',
  agendaItem: (number: number) => (number === 1 ? 'Agenda item' : 'Agenda items'),
  registeredAs: 'Registered as',
  comprises: 'Means together',
  comprisedIn: 'Also named with others as',
  containedIn: 'Printed in',
  contains: 'Contains',
  treatiesOfEntry: 'Entry of',
  officialText: 'Official text',
  officialTextTitle: (label: string) => `Official text of ${label}, on the United Nations’ site`,
  centre: 'Draw around this',
  trace: 'Trace its treaties',
  traceTitle: 'Which treaties it invokes, itself and through what it cites',
  cites: (number: number) => plural(number, 'instrument cited', 'instruments cited'),
  citedBy: (number: number) => plural(number, 'instrument cites it', 'instruments cite it'),
  tabs: {
    text: 'Text',
    cites: 'Cites',
    'cited-by': 'Cited by',
    treaties: 'Invokes',
    related: 'Related',
    series: 'Series',
  } satisfies Record<PanelTab, string>,
  /** The first tab where the words of the text are not here. */
  outline: 'Outline',
  tabsLabel: 'About this instrument',
  loading: 'Reading …',
  notHeld: 'Its text is not held here; it is known because it is cited.',
  notHeldHelp: 'See who cites it, or read the official text.',
  noText: 'Its words are not held here, only whom it cites, where and how: read the official text.',
  citesNone: 'No reference in its text could be tied to an instrument.',
  citesNotHeld: 'What it cites is not known, because its text is not held.',
  citedByNone: 'No text that is held cites it.',
  invokesNone: 'It names no treaty and no soft-law text.',
  unresolved: 'References that could not be resolved',
  footnotes: 'Notes',
  more: 'Show more',
  registeredOnly: 'by its treaty-series entry',
  occurrences: (number: number) => plural(number, 'passage', 'passages'),
  goToWords: (label: string) => `Evidence of the citation of ${label}`,
  goToCited: (kind: string, label: string) => `${kind}: ${label}`,
  unresolvedWords: (reason: string) => `Could not be resolved: ${reason}`,
  leadOnly: (lead: string) => `${lead} …`,
  how: (role: string | null, footnote: string | null) =>
    role === null
      ? footnote === null
        ? ''
        : `footnote ${footnote}`
      : footnote === null
        ? role
        : `${role}, footnote ${footnote}`,
  rolesLabel: 'Who …',
  citationsIn: (citations: number, instruments: number) =>
    `${plural(citations, 'citation', 'citations')} in ${plural(instruments, 'instrument', 'instruments')}`,
  allRoles: 'all',
  saveCiting: 'Save all that cite it',
  saveThese: 'Save these',
  saveCited: 'Save all that it cites',
  citedByNoneSo: 'Nobody cites it so.',
} as const;
