import { count, plural } from './numbers.ts';

/** The start page. */
export const start = {
  heading: 'Every citation, and the words that make it.',
  lead: 'Resolutions, treaties and reports of the United Nations, drawn as the network of what they cite. Each line opens to the sentence, the lead words and the footnote that prove it.',
  orElse: 'Or begin with',
  orTrace: (label: string) => `the treaties that ${label} invokes`,
  orCheck: 'a draft whose citations are checked',
  orHelp: 'how to read this page',
  held: (number: number, withWords: number) =>
    withWords < number
      ? `${number === 1 ? 'text' : 'texts'} read for citations, ${withWords === 0 ? 'none' : count.format(withWords)} with its words here`
      : number === 1
        ? 'text held'
        : 'texts held',
  citedOnly: 'instruments cited only',
  citations: (withWords: boolean) =>
    withWords ? 'citations with their evidence' : 'citations with paragraph and lead words',
  unresolved: 'unresolved, with the reason',
  latest: 'Latest texts',
  mostCited: 'Most cited',
  mostCitedNote: 'number of texts that do',
  treaties: 'Treaties they invoke',
  treatiesNote: 'number of texts that do',
  empty: 'Nothing is held yet',
  emptyHelp: 'Ingest a text or a folder of texts, then reload this page:',
  emptyCommand: 'npm run ungraph -- ingest PATH',
  timeline: {
    heading: 'What is held, by organ and year',
    bar: (year: number, number: number) => `${year}: ${count.format(number)}`,
    row: (body: string, number: number, from: number, to: number, peak: number, most: number) =>
      from === to
        ? `${body}: ${plural(number, 'text', 'texts')} of ${from}`
        : `${body}: ${plural(number, 'text', 'texts')} from ${from} to ${to}, most of them in ${peak} (${count.format(most)})`,
    others: (number: number) => plural(number, 'other body', 'other bodies'),
    numbers: 'The same in numbers',
    caption: 'Texts held, by organ and year',
    organ: 'Organ',
    all: 'All years',
  },
} as const;
