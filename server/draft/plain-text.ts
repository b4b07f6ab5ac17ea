import type { SourceText } from '../../ingest/parse/document.ts';
import { parse } from '../../ingest/parse/parse.ts';

/** Above the notes, as typists draw it. */
const RULE = '_____\n';
/** The number or the letter that opens a paragraph, and the blanks behind it. */
const NUMBER = /^(\d{1,3}\.|\([a-z]{1,5}\))[ \u00a0]+(?=\S)/gm;

/**
 * What was read from a file as a text that is read alike without what the file's format knew: a tab behind each
 * number says that its line is a whole paragraph, and the numbered notes stand below a rule.
 */
export function plainTextOf(source: SourceText): string {
  const { text, layout } = source;
  // A text that was no more than characters is left as it is.
  if (layout !== 'flat') return text;
  const notes = parse(source).footnotes.flatMap(({ marker, start }) => {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const isNumbered = /^\d/.test(marker) && text.slice(line, start).trim() === marker;
    return isNumbered ? [{ line, behind: line + marker.length, start }] : [];
  });
  const first = notes[0]?.line ?? text.length;
  const pieces = [text.slice(0, first).replaceAll(NUMBER, '$1\t')];
  if (notes.length > 0) pieces.push(RULE);
  let from = first;
  for (const { behind, start } of notes) {
    pieces.push(text.slice(from, behind), '\t');
    from = start;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
