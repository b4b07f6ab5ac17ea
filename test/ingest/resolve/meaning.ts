import { recordOf, textOf, type Organ } from './citing.ts';

/** What each mention of these words in an organ's text means. */
export const meant = (organ: Organ, words: string, paragraphs: readonly string[]): readonly string[] =>
  recordOf(textOf(organ, paragraphs))
    .entities.flatMap(({ id, mentions }) => mentions.map(({ start, text }) => ({ id, start, text })))
    .filter(({ text }) => text === words)
    .sort((a, b) => a.start - b.start)
    .map(({ id }) => id);

/** A rule, the words in question, the paragraphs of the text that has them, and what each mention of the words means. */
export type Row = readonly [
  rule: string,
  organ: Organ,
  words: string,
  paragraphs: readonly string[],
  ids: readonly string[],
];
