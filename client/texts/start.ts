/** The start page. */
export const start = {
  heading: 'Every citation, and the words that make it.',
  lead: 'Resolutions, treaties and reports of the United Nations, drawn as the network of what they cite. Each line opens to the sentence, the lead words and the footnote that prove it.',
  held: (number: number) => (number === 1 ? 'text held' : 'texts held'),
  citedOnly: 'instruments cited only',
  citations: 'citations with their evidence',
  unresolved: 'unresolved, with the reason',
  latest: 'Latest texts',
  mostCited: 'Most cited',
  mostCitedNote: 'number of texts that do',
  treaties: 'Treaties they invoke',
  treatiesNote: 'number of texts that do',
  empty: 'Nothing is held yet',
  emptyHelp: 'Ingest a text or a folder of texts, then reload this page:',
  emptyCommand: 'npm run ungraph -- ingest PATH',
  untitled: 'No title known',
} as const;
