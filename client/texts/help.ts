import type { InstrumentKind, Role } from '../operations.generated.ts';

/** What each role means and which words make it: the table of docs/roles.md, which a test compares. */
export const roleMeanings = {
  RECALLS: {
    does: 'brings to mind',
    words: 'recalls, reminds, bears in mind',
  },
  REAFFIRMS: {
    does: 'says again, holds to',
    words: 'reaffirms, reiterates, affirms, renews, confirms',
  },
  NOTES: {
    does: 'takes note, without approval or disapproval (decision 55/488 of the General Assembly)',
    words: 'takes note, notes, observes',
  },
  WELCOMES: {
    does: 'approves, thanks, expects good of',
    words: 'welcomes, commends, takes note with appreciation, pays tribute, encouraged, looks forward',
  },
  CONSIDERS: {
    does: 'has before it, weighs',
    words: 'having considered, having examined, takes into account',
  },
  EMPHASIZES: {
    does: 'gives weight to',
    words: 'emphasizes, stresses, underlines, highlights',
  },
  RECOGNIZES: {
    does: 'accepts as a fact',
    words: 'recognizes, acknowledges, aware, mindful, convinced',
  },
  REGRETS: {
    does: 'is concerned, regrets',
    words: 'concerned, alarmed, regrets, notes with concern, expresses concern',
  },
  DEPLORES: {
    does: 'condemns, rejects',
    words: 'condemns, deplores, rejects, warns',
  },
  ENDORSES: {
    does: 'makes its own',
    words: 'endorses, approves, supports, accepts, agrees',
  },
  ACTS_ON: {
    does: 'acts by its authority',
    words:
      'acting under, guided by; "pursuant to", "in accordance with", "as set out in" directly before the reference',
  },
  REQUESTS: {
    does: 'asks someone, with the reference as object or ground',
    words: 'requests, invites, instructs, recommends',
  },
  URGES: {
    does: 'asks with weight',
    words: 'urges, calls upon, demands, encourages, appeals',
  },
  DECIDES: {
    does: 'makes law of it',
    words: 'decides, authorizes, establishes, declares, adopts, determines',
  },
  AMENDS: {
    does: 'changes its text',
    words: 'amends, replaces, decides to modify',
  },
  ENDS: {
    does: 'ends its effect',
    words: 'terminates, repeals, decides to lift',
  },
  REPORTED_IN: {
    does: 'was adopted on that report',
    words:
      'in the heading "[on the report of the Third Committee (…)]"; of a decision that is told "on the recommendation of"',
  },
  REFERS: {
    does: 'names it and no more',
    words: '"referred to in", "contained in", where no verb governs',
  },
} satisfies Record<Role, { readonly does: string; readonly words: string }>;

/** What each kind of instrument is. */
export const kindMeanings = {
  RESOLUTION:
    'Adopted by an organ at a meeting: 66/128 of the General Assembly, 1325 (2000) of the Security Council.',
  DECISION: 'Adopted by an organ that numbers its decisions: decision 66/101.',
  PRESIDENTIAL_STATEMENT: 'Made by the President of the Security Council on its behalf: S/PRST/2010/22.',
  TREATY:
    'A convention, covenant, protocol, agreement, charter or statute. It binds, and is known by its name.',
  SOFT_LAW:
    'A declaration, programme, plan or set of principles. It does not bind, and is known by its name.',
  TREATY_SERIES_ENTRY:
    'Where a treaty is printed: volume and number in the treaty series of the United Nations or the League of Nations.',
  SALES_PUBLICATION: 'A publication of the United Nations with a sales number.',
  DOCUMENT: 'Any other document with a symbol: a report, a letter, a corrigendum.',
} satisfies Record<InstrumentKind, string>;

/** The page that explains, the keys, and what explains a word where it stands. */
export const help = {
  title: 'How to read this',
  link: 'Help',
  linkTitle: 'What marks, roles and keys mean',
  kicker: 'Help',
  lead: 'Every line of the network is a citation, and opens to the words that make it. What follows is what the marks, the words and the keys mean.',
  explain: (word: string) => `${word}: what does this mean?`,
  roleDoes: (does: string) => `The citing text ${does}.`,
  roleWords: (words: string) => `Words that say so: ${words}`,
  roleMeaning: (does: string, words: string) => `The citing text ${does}: ${words}.`,
  kinds: 'Kinds of instruments',
  kindsNote:
    'Form and colour of a mark say the kind; filled: its text has been read, so what it cites is held here; hollow: it is only cited.',
  roles: 'Roles: what a citation does',
  rolesNote: 'They are told from the words that open the paragraph or stand directly before the citation.',
  role: 'Role',
  does: 'The citing text …',
  words: 'Words that say so',
  places: 'Places in a text',
  placeMeanings: [
    { label: 'PP3', meaning: 'The third paragraph of the preamble.' },
    { label: 'OP2 (a)', meaning: 'Sub-paragraph (a) of the second operative paragraph.' },
    { label: 'FN7', meaning: 'Footnote 7.' },
    { label: 'HEAD', meaning: 'What stands before the first paragraph.' },
    { label: 'LINE', meaning: 'A line that stands in no paragraph: the heading of a section, a table.' },
    { label: 'ANNEX1.1', meaning: 'A paragraph of the first annex.' },
    {
      label: 'ANNEX1.1~2',
      meaning: 'The second place that bears the same number; the text prints both alike.',
    },
  ],
  network: 'The network',
  networkMeanings: [
    {
      sign: '+12',
      meaning: 'So many linked instruments are not drawn. Select the instrument, then expand it.',
    },
    {
      sign: 'Line',
      meaning:
        'One for each pair of instruments and way; its width and number say how many citations stand behind it.',
    },
    { sign: 'Dashed line', meaning: 'Where a treaty or text is printed.' },
  ],
  keys: 'Keys',
  keysTitle: 'Keyboard shortcuts',
  keysClose: 'Close',
  keysMore: 'All explanations',
  keysTour: 'Show me around',
  keyWords: {
    search: 'Go to the search field',
    keys: 'This list',
    undo: 'Take back the last change',
    redo: 'Do it again',
    back: 'The view before',
    areas: 'From one part of the page to the next',
    cited: 'To what it cites',
    citing: 'To what cites it',
    others: 'To the others there',
    nearest: 'To the nearest in the drawing',
    expand: 'Expand or collapse',
    menu: 'What can be done with it',
    words: 'The words of the citation one has come along',
    read: 'To the reading panel',
    also: 'Select it as well, or no more',
    middle: 'To the middle',
    zoom: 'Nearer, farther',
    fit: 'Show all',
    close: 'Close the panel',
    tabs: 'From page to page',
  },
  keyGroups: { everywhere: 'Everywhere', network: 'In the network', panel: 'In the reading panel' },
} as const;
