/** A piece of a text, alone or under marks. */
export interface Piece<Mark> {
  readonly text: string;
  /** Marks that cover the piece, the longest first. */
  readonly marks: readonly Mark[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text where marks begin and end, so that overlapping marks (a report and the annex of it) can be
 * shown. Ranges outside the text are cut to it; empty ones are left out.
 */
export function piecesOf<Mark extends Range>(text: string, marks: readonly Mark[]): readonly Piece<Mark>[] {
  const within = marks
    .filter(({ start, end }) => Math.max(0, start) < Math.min(text.length, end))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const pieces: Piece<Mark>[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    pieces.push({
      text: text.slice(start, end),
      marks: within.filter((mark) => mark.start <= start && mark.end >= end),
    });
  }
  return pieces;
}

/**
 * Where a paragraph's lead words stand, so that they can be set in italics as the United Nations prints
 * them; null when the paragraph does not open with them (behind its number).
 */
export function leadRange(text: string, lead: string | null): Range | null {
  if (!lead) return null;
  const opening = /^\s*(?:\d+\.|\([a-z]+\)|\([ivx]+\))?\s*/i.exec(text)?.[0].length ?? 0;
  return text.startsWith(lead, opening) ? { start: opening, end: opening + lead.length } : null;
}

/**
 * Where a footnote's marker stands in its paragraph: digits behind a letter or a stop, which no other digit
 * touches. null when there is no such place or more than one, for then one would have to guess.
 */
export function markerRange(text: string, marker: string): Range | null {
  if (!/^\d+$/.test(marker)) return null;
  const places = [...text.matchAll(new RegExp(`(?<=[^\\s\\d(/.-])${marker}(?![\\d/])`, 'g'))];
  const [place] = places;
  return places.length === 1 && place ? { start: place.index, end: place.index + marker.length } : null;
}

/**
 * Signs of footnotes in a passage that is quoted without its notes: one to three digits glued to a word or to the
 * stop behind it ("Women8 and", "Protocol,9"), as plain texts have what is printed raised. Figures are none
 * ("43,000", "CO2"), nor are numbers behind a short word with a stop ("para.7").
 */
export function gluedMarkers(text: string): readonly string[] {
  return [...text.matchAll(GLUED)].map(([marker]) => marker);
}

/** Where they stand. */
export function markerRanges(text: string): readonly Range[] {
  return [...text.matchAll(GLUED)].map(({ 0: marker, index }) => ({
    start: index,
    end: index + marker.length,
  }));
}

const GLUED =
  /(?<=\p{Ll}{2}[,;:”"]?|\p{Ll}[”"][,;:.]|(?<!\b(?:[Pp]aras?|[Nn]os?|[Vv]ols?|[Aa]rts?|[Ss]ects?|[Cc]haps?|pp?)\.)(?<=\p{Ll}{2}\.))\d{1,3}(?=$|[\s,;:.”"])(?!\.\d)/gu;

/** A text without the parts that its sub-paragraphs repeat: what stands before the first of them. */
export function ownText(text: string, parts: readonly string[]): string {
  const starts = parts.map((part) => text.indexOf(part)).filter((start) => start > 0);
  return starts.length === 0 ? text : text.slice(0, Math.min(...starts)).trimEnd();
}

/**
 * The words with what stands around them, cut between words; "…" where something is left out.
 * The range says where the words stand in the excerpt.
 */
export function excerptOf(text: string, words: Range, around = 110): Range & { readonly text: string } {
  const from = words.start <= around ? 0 : nextBreak(text, words.start - around, words.start);
  const to = text.length - words.end <= around ? text.length : lastBreak(text, words.end + around, words.end);
  const before = from > 0 ? '… ' : '';
  const after = to < text.length ? ' …' : '';
  const body = text.slice(from, to);
  return {
    text: before + body + after,
    start: words.start - from + before.length,
    end: words.end - from + before.length,
  };
}

function nextBreak(text: string, from: number, most: number): number {
  for (let at = from; at < most; at++) if (/\s/.test(text[at] ?? '')) return at + 1;
  return most;
}

function lastBreak(text: string, from: number, least: number): number {
  for (let at = from; at > least; at--) if (/\s/.test(text[at] ?? '')) return at;
  return least;
}
