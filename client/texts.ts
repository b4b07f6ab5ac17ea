import type { InstrumentKind, LinkRelation, PassageKind, Role, Via } from './operations.generated.ts';
import type { Display, PanelTab } from './state/view.ts';

/** Every word of the interface. Another language is another file of this form. */
const count = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const plural = (number: number, one: string, many: string) =>
  `${count.format(number)} ${number === 1 ? one : many}`;

export const texts = {
  name: 'ungraph',
  number: (value: number) => count.format(value),
  date: (iso: string) => day.format(new Date(`${iso}T00:00:00Z`)),
  pageTitle: (label: string | null) =>
    label === null ? 'ungraph: what United Nations instruments cite' : `${label} · ungraph`,

  header: {
    home: 'ungraph, start page',
    tagline: 'What United Nations instruments cite',
    query: 'Query',
    queryTitle: 'Ask the graph in GraphQL',
    toDark: 'Dark',
    toLight: 'Light',
    toDarkTitle: 'Show the page light on dark',
    toLightTitle: 'Show the page dark on light',
    skipToNetwork: 'Skip to the network',
    skipToPanel: 'Skip to the reading panel',
    skipToContent: 'Skip to the content',
  },

  search: {
    label: 'Search instruments',
    placeholder: 'Symbol, title or treaty: 66/128, migrant workers …',
    searching: 'Searching …',
    none: (words: string) => `Nothing found for “${words}”`,
    noneHelp: 'Try a symbol (66/128, S/RES/1325), words of a title, or a treaty’s name.',
    failed: 'The search could not be done.',
    notHeld: 'cited only',
  },

  start: {
    heading: 'Every citation, and the words that make it.',
    lead: 'Resolutions, treaties and reports of the United Nations, drawn as the network of what they cite. Each line opens to the sentence, the lead words and the footnote that prove it.',
    held: (number: number) => (number === 1 ? 'text held' : 'texts held'),
    citedOnly: 'instruments cited only',
    citations: 'citations with their evidence',
    unresolved: 'unresolved, with the reason',
    latest: 'Latest texts',
    treaties: 'Treaties they invoke',
    treatiesNote: 'by number of instruments that do',
    empty: 'Nothing is held yet',
    emptyHelp: 'Ingest a text or a folder of texts, then reload this page:',
    emptyCommand: 'npm run ungraph -- ingest PATH',
    untitled: 'No title known',
  },

  kinds: {
    RESOLUTION: 'Resolution',
    DECISION: 'Decision',
    PRESIDENTIAL_STATEMENT: 'Presidential statement',
    TREATY: 'Treaty',
    SOFT_LAW: 'Soft law',
    TREATY_SERIES_ENTRY: 'Treaty series entry',
    SALES_PUBLICATION: 'Sales publication',
    DOCUMENT: 'Document',
  } satisfies Record<InstrumentKind, string>,
  kindsMany: {
    RESOLUTION: 'Resolutions',
    DECISION: 'Decisions',
    PRESIDENTIAL_STATEMENT: 'Presidential statements',
    TREATY: 'Treaties',
    SOFT_LAW: 'Soft law',
    TREATY_SERIES_ENTRY: 'Treaty series',
    SALES_PUBLICATION: 'Publications on sale',
    DOCUMENT: 'Documents',
  } satisfies Record<InstrumentKind, string>,
  held: 'Text held',
  citedOnly: 'Cited only',

  roles: {
    RECALLS: 'recalls',
    REAFFIRMS: 'reaffirms',
    NOTES: 'notes',
    WELCOMES: 'welcomes',
    CONSIDERS: 'considers',
    EMPHASIZES: 'emphasizes',
    RECOGNIZES: 'recognizes',
    REGRETS: 'regrets',
    DEPLORES: 'deplores',
    ENDORSES: 'endorses',
    ACTS_ON: 'acts on',
    REQUESTS: 'requests',
    URGES: 'urges',
    DECIDES: 'decides',
    AMENDS: 'amends',
    ENDS: 'ends',
    REPORTED_IN: 'adopted on its report',
    REFERS: 'refers to',
  } satisfies Record<Role, string>,
  vias: {
    TEXT: 'in the text',
    FOOTNOTE: 'in a footnote',
    IBID: 'in a footnote, by “Ibid.”',
    SHORT_FORM: 'by a short form',
    MARK_UP: 'by the document’s own link',
  } satisfies Record<Via, string>,
  relations: {
    CITES: 'cites',
    INVOKES: 'invokes by name',
    REGISTERED_AS: 'is registered as',
    CONTAINED_IN: 'is contained in',
  } satisfies Record<LinkRelation, string>,
  passageKinds: {
    HEADING: 'Heading',
    PREAMBULAR: 'Preambular paragraph',
    OPERATIVE: 'Operative paragraph',
    FOOTNOTE: 'Footnote',
    ANNEX: 'Annex',
  } satisfies Record<PassageKind, string>,

  network: {
    label: (root: string) => `Network around ${root}`,
    role: 'network',
    keys: 'Arrow keys go from instrument to instrument, Enter expands or collapses, plus and minus zoom, 0 shows all, Home goes to the middle. The view “List” has the same as tables.',
    summary: (instruments: number, links: number) =>
      `${plural(instruments, 'instrument', 'instruments')}, ${plural(links, 'link', 'links')}`,
    display: 'Show as',
    displays: { time: 'Time', rings: 'Rings', force: 'Force', list: 'List' } satisfies Record<
      Display,
      string
    >,
    displayTitles: {
      time: 'Years from left to right, a lane for each kind',
      rings: 'Neighbours in rings around the middle',
      force: 'Linked instruments drawn together',
      list: 'The same network as tables',
    } satisfies Record<Display, string>,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    undated: 'No year known',
    legend: 'Legend',
    legendHeld: 'Filled: text held',
    legendCitedOnly: 'Hollow: cited only',
    legendHidden: '+12: linked instruments not drawn',
    legendCount: 'Line width: number of citations',
    legendDashed: 'Dashed: where a treaty or text is printed',
    expand: (hidden: number) => (hidden > 0 ? `Expand +${count.format(hidden)}` : 'Expand'),
    expandTitle: (label: string, hidden: number) =>
      hidden > 0
        ? `Expand ${label}: ${plural(hidden, 'linked instrument is', 'linked instruments are')} not drawn`
        : `Expand ${label}`,
    collapse: 'Collapse',
    collapseTitle: (label: string) => `Collapse ${label}`,
    leftOut: (number: number, label: string) =>
      `${plural(number, 'neighbour', 'neighbours')} of ${label} not drawn`,
    showMore: 'Show more',
    selected: (label: string, kind: string, held: boolean, hidden: number) =>
      `${label}, ${kind}, ${held ? 'text held' : 'cited only'}${hidden > 0 ? `, ${count.format(hidden)} not drawn` : ''}`,
    loading: 'Drawing the network …',
    failed: (label: string) => `The network of ${label} could not be drawn`,
    notFoundHeading: (id: string) => `${id} is not in this graph`,
    notFoundHelp: 'It is neither held nor cited by a text that is. Search for another, or ingest its text.',
    nothingAround: 'Nothing cites it, and it cites nothing that could be resolved.',
  },

  list: {
    instruments: 'Instruments drawn',
    links: 'Links drawn',
    instrument: 'Instrument',
    kind: 'Kind',
    year: 'Year',
    text: 'Text',
    held: 'held',
    citedOnly: 'cited only',
    hidden: 'Not drawn',
    from: 'From',
    relation: 'Relation',
    to: 'To',
    citations: 'Citations',
    evidence: 'Evidence',
    openEvidence: (from: string, to: string) => `Evidence: ${from} to ${to}`,
    expand: (label: string) => `Expand ${label}`,
    collapse: (label: string) => `Collapse ${label}`,
    network: 'Network',
  },

  panel: {
    label: 'Reading panel',
    close: 'Close the panel',
    open: 'Read',
    openTitle: 'Open the reading panel',
    facts: 'Facts',
    adopted: 'Adopted',
    year: 'Year',
    adoptedBy: 'By',
    reportedBy: 'On the report of',
    session: 'Session',
    meeting: 'Meeting',
    meetingNumber: (number: number) => `${ordinal(number)} plenary or formal meeting`,
    agendaItem: (number: number) => (number === 1 ? 'Agenda item' : 'Agenda items'),
    registeredAs: 'Registered as',
    containedIn: 'Printed in',
    treatiesOfEntry: 'Entry of',
    officialText: 'Official text',
    officialTextTitle: (label: string) => `Official text of ${label}, on the United Nations’ site`,
    centre: 'Draw around this',
    cites: (number: number) => plural(number, 'instrument cited', 'instruments cited'),
    citedBy: (number: number) => plural(number, 'instrument cites it', 'instruments cite it'),
    tabs: {
      text: 'Text',
      cites: 'Cites',
      'cited-by': 'Cited by',
      treaties: 'Invokes',
    } satisfies Record<PanelTab, string>,
    tabsLabel: 'About this instrument',
    loading: 'Reading …',
    notHeld: 'Its text is not held here; it is known because it is cited.',
    notHeldHelp: 'See who cites it, or read the official text.',
    noText: 'The graph was loaded without texts: read the official text.',
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
  },

  evidence: {
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
    lead: 'Lead words',
    role: 'What the citation does',
  },

  away: {
    heading: 'The server does not answer',
    help: 'It may have been stopped, or be starting. This page asks again when you say so.',
    retry: 'Try again',
  },
  failed: {
    heading: 'That did not work',
    help: (message: string) => `The server says: ${message}`,
    retry: 'Try again',
  },
} as const;

function ordinal(number: number): string {
  const rest = number % 100;
  const ending = rest > 10 && rest < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
