import { leadEnd } from './lead-end.ts';
import { leadOf, moodAtStart, type Mood } from './lead.ts';

/**
 * Resolutions of the conferences of ITU and of the Congresses of UPU: lead words in small letters in a line of their own
 * ("recalling", "instructs the Secretary-General"), and below them what they govern, by letters and numbers without full stops.
 */

/** No lead line is longer. */
const LONGEST = 120;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** "considering further": nothing but lead words. */
const isLeadAlone = (content: string): boolean =>
  content.length < LONGEST / 3 && leadEnd(content, 0, content.length) === content.length;

const moodOf = (content: string): Mood | null => {
  const mood = moodAtStart(content.charAt(0).toUpperCase() + content.slice(1));
  return mood === 'past' ? null : mood;
};

/** "a)", "ii)", "1", "2.1": the label of an item, the first group. */
const ITEM = /^\(?([a-z]{1,4}(?=\))|\d{1,2}(?=[\s.)]))(?:\.\d{1,2})?[.)]?\s+(?=\S)/;
const FIRST_ITEM = /^\(?(?:a\)|1[\s.)]|to |that )/;

/** The lead words and the mood of a lead line; null for any other line. `next` gives the line below. */
export function smallLead(content: string, next: () => string): { words: string; mood: Mood } | null {
  if (content.length >= LONGEST || !isSmall(content.charCodeAt(0)) || /[.,;:]$/.test(content)) return null;
  const mood = moodOf(content);
  if (mood === null) return null;
  if (!isLeadAlone(content) && !(mood === 'operative' && FIRST_ITEM.test(next()))) return null;
  return { words: leadOf(content, 0, content.length, mood)?.words ?? '', mood };
}

/** The label of an item below such a line; null where it has none. */
export const itemLabel = (content: string): string | null => ITEM.exec(content)?.[1] ?? null;
