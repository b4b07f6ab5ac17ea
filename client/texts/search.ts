/** The search field. */
export const search = {
  label: 'Search instruments',
  placeholder: 'Symbol, title or treaty: 66/128, migrant workers …',
  searching: 'Searching …',
  none: (words: string) => `Nothing found for “${words}”`,
  noneHelp: 'Try a symbol (66/128, S/RES/1325), words of a title, or a treaty’s name.',
  failed: 'The search could not be done.',
  notHeld: 'cited only',
} as const;
