/** Where the treaties stand, below draft and list. */
export const TREATIES_ID = 'draft-treaties';
/** Where a citation stands in the list. */
export const anchorOf = (start: number): string => `draft-${start}`;
/** Where its words, or those that name a treaty, stand in the draft. */
export const wordsOf = (start: number): string => `draft-words-${start}`;

/** Goes to a place of the page, for the eye and for who reads by keyboard. */
export function goTo(id: string, block: 'nearest' | 'start' = 'nearest'): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block });
  place?.focus({ preventScroll: true });
}
