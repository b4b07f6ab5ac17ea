import { folded } from '../../cypher/words.ts';
import type { Span } from '../schema.generated.ts';

/** The words of a text, as a search has them, with their places in UTF-16 units. Marks may be letters of their own. */
export function* wordsIn(text: string): Generator<Span & { readonly word: string }> {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    yield { word: folded(match[0]), start: match.index, end: match.index + match[0].length };
}

/** Where words that begin with one of the searched ones stand in a text. */
export function highlightsOf(text: string, searched: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { word, start, end } of wordsIn(text))
    if (searched.some((each) => word.startsWith(each))) spans.push({ start, end });
  return spans;
}

export interface Excerpt {
  readonly text: string;
  readonly highlights: readonly Span[];
}

/** UTF-16 units of an excerpt: about two lines. */
const EXCERPT_LENGTH = 240;

/** The stretch of a text that holds the most of the searched words, cut between words; null when it has none. */
export function excerptOf(text: string, searched: readonly string[]): Excerpt | null {
  const spans = highlightsOf(text, searched);
  const [first] = spans;
  if (!first) return null;
  if (text.length <= EXCERPT_LENGTH) return { text, highlights: spans };
  const distinctFrom = ({ start }: Span): number => {
    const inside = spans.filter((span) => span.start >= start && span.end <= start + EXCERPT_LENGTH);
    return new Set(inside.map((span) => folded(text.slice(span.start, span.end)))).size;
  };
  const best = spans.reduce(
    (chosen, span) => (distinctFrom(span) > distinctFrom(chosen) ? span : chosen),
    first,
  );
  // A little of what stands before, from the beginning of a word on.
  const before = text.indexOf(' ', Math.max(0, best.start - 60));
  const start = best.start <= 60 ? 0 : Math.min(before + 1, best.start);
  const hardEnd = Math.min(text.length, start + EXCERPT_LENGTH);
  const lastSpace = text.lastIndexOf(' ', hardEnd);
  const end = hardEnd === text.length || lastSpace <= best.end ? Math.max(hardEnd, best.end) : lastSpace;
  return {
    text: text.slice(start, end),
    highlights: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
  };
}
