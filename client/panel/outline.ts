import type { CitationOut } from '../data/use-citations.ts';

/** A paragraph as far as it is known without its words: its place, how it opens, and what it cites. */
export interface OutlineParagraph {
  readonly label: string;
  readonly lead: string | null;
  readonly citations: readonly CitationOut[];
}

/** The paragraphs that cite something, in reading order; a footnote belongs to the paragraph of its marker. */
export function outlineOf(citations: readonly CitationOut[]): readonly OutlineParagraph[] {
  const paragraphs = new Map<string, { label: string; lead: string | null; citations: CitationOut[] }>();
  for (const citation of citations) {
    const { paragraph, passage, lead } = citation.evidence;
    const label = (paragraph ?? passage)?.label ?? '';
    const known = paragraphs.get(label);
    if (known) {
      known.lead ??= lead;
      known.citations.push(citation);
    } else paragraphs.set(label, { label, lead, citations: [citation] });
  }
  return [...paragraphs.values()];
}
