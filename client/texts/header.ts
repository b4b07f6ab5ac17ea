/** The head of every page. */
export const header = {
  home: 'ungraph, start page',
  tagline: 'What United Nations instruments cite',
  query: 'Query',
  queryTitle: 'Ask the graph in GraphQL',
  check: 'Check a draft',
  checkTitle: 'Compare the citations of a draft with the graph',
  toDark: 'Dark',
  toLight: 'Light',
  toDarkTitle: 'Show the page light on dark',
  toLightTitle: 'Show the page dark on light',
  skipToNetwork: 'Skip to the network',
  skipToPanel: 'Skip to the reading panel',
  skipToContent: 'Skip to the content',
} as const;
