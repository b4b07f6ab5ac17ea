const files = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** The worked examples of docs/graphql.md, one tab each, in the order of their file names. */
export const exampleTabs: { query: string }[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, query]) => ({ query }));
