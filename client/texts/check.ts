import type { DraftStatus } from '../operations.generated.ts';
import { count, plural } from './numbers.ts';

/** The page for drafts. */
export const check = {
  title: 'Check a draft',
  lead: 'Paste a draft, or drop its file: Word, PDF or plain text. Each citation is compared with the graph, and the treaties that it invokes, itself or through what it cites, are listed. Nothing is stored, and nothing leaves this server.',
  label: 'Text of the draft',
  placeholder: 'Recalling its resolution 48/104 of 20 December 1993, …',
  choose: 'Choose a file',
  check: 'Check',
  drop: 'Drop the file to check it',
  oneFile: 'One file can be checked at a time. Nothing was read.',
  clear: 'Clear',
  tryExample: 'Try an example',
  example:
    'Recalling its resolutions 48/104 of 20 December 1993 and 66/128 of 19 December 2011, and Security Council resolution 1325 (2000) of 31 October 2000,\n\nGuided by the Convention on the Elimination of All Forms of Discrimination against Women,1\n\n1. Requests the Secretary-General to report to the General Assembly at its next session.\n\n1 United Nations, Treaty Series, vol. 1249, No. 20378.\n',
  checking: 'Reading the draft …',
  tooLong: (bytes: number, most: number) =>
    `The draft has ${count.format(bytes)} bytes; at most ${count.format(most)} can be checked at once. Paste it in parts, or give its file to the command “ungraph check”.`,
  notRead: (name: string, why: string) =>
    `${name} was not read: it ${why}. Its text, or a part of it, can be pasted instead.`,
  howRead: (name: string, how: string) => `${name} ${how}.`,
  fileTooLarge: (name: string, most: number) =>
    `${name} is larger than ${count.format(most / 1024 / 1024)} MB, the most that is read here. The command “ungraph check” reads longer ones; or paste the part in question.`,
  none: 'No citation was found in this text.',
  otherLanguage: (language: string) =>
    `This text does not seem to be in English but in ${language}; only English is read, so of this text no more than symbols is understood.`,
  results: (numbered: number, treaties: number) =>
    `${plural(numbered, 'citation', 'citations')} by number or symbol${treaties === 0 ? '' : ` and ${plural(treaties, 'treaty', 'treaties')} by name`}`,
  draft: 'The draft, its citations marked',
  place: 'Words',
  inDraft: (place: string) => `${place}: go to the words in the draft`,
  list: 'Citations, in their order',
  copy: 'Copy the list',
  copyCorrected: 'Copy a corrected list',
  copied: 'Copied',
  inPlaceOf: (label: string) => `(the draft has ${label})`,
  notTold: (reason: string) => `(${reason})`,
  later: 'Later in its series',
  laterIsCited: '(the draft cites it, too)',
  candidates: 'It may mean',
  names: 'Also named',
  treaties: 'Treaties',
  toTreaties: 'To the treaties',
  treatiesNamed: 'That the draft names',
  treatiesBehind: 'Behind what it cites, and not named in the draft',
  noneNamed: 'The draft names no treaty.',
  noneBehind: 'Nothing that it cites and whose text is held here invokes a further treaty.',
  heldOnly: 'Only texts that are held can be followed.',
  registeredAs: (entries: string) => `Treaty series: ${entries}`,
  copyTreaties: 'Copy the list of treaties',
  inTheDraft: (places: string) => `in the draft: ${places}`,
  through: (steps: string) => `through ${steps}`,
  misprinted: 'misprinted',
  misprintedTitle: 'The words give a day, a year, a number or a paragraph that is not the target’s.',
  statuses: {
    HELD: 'held',
    CITED_ONLY: 'cited only',
    UNKNOWN: 'unknown',
    SUPERSEDED: 'a later one exists',
    AMBIGUOUS: 'ambiguous',
    UNRESOLVED: 'unresolved',
  } satisfies Record<DraftStatus, string>,
  statusTitles: {
    HELD: 'The text of the instrument cited is held here.',
    CITED_ONLY: 'Others cite it too; its text is not held here.',
    UNKNOWN: 'Nothing in the graph cites it: new, rare, or a slip of the pen.',
    SUPERSEDED: 'There is a later instrument of the same series.',
    AMBIGUOUS: 'Several instruments could be meant.',
    UNRESOLVED: 'No instrument could be told from the words.',
  } satisfies Record<DraftStatus, string>,
} as const;
