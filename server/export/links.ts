/**
 * Which citations belong to an export: all that the selected instruments make, those among the selected only, or
 * those that fit the filters by which they are selected (`cites`, `citesAll`).
 */
export const LINKS = ['out', 'among', 'matching'] as const;

export type Links = (typeof LINKS)[number];

/** The one of these that a word means; null when it means none. */
export const linksOf = (word: string): Links | null => LINKS.find((each) => each === word) ?? null;
