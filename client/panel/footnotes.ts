import { gluedMarkers, markerRange } from './marked.ts';

interface Paragraph {
  readonly id: string;
  readonly text: string | null;
}

/** A footnote, and the paragraph that its marker is known to stand in, when a citation in it tells. */
export interface Note {
  readonly marker: string;
  readonly paragraph: string | null;
}

/**
 * The markers of footnotes to be raised in each paragraph. Where a citation in the note names the paragraph,
 * that is the one; for the others, markers follow each other through a text, so that a marker stands no
 * earlier than those before it and no later than those behind it. It is raised only where exactly one place
 * can be it. A text may come back to a note later by the same marker: there it is raised where it stands once,
 * as markers do.
 */
export function markersIn(
  paragraphs: readonly Paragraph[],
  notes: readonly Note[],
): ReadonlyMap<string, readonly string[]> {
  const order = new Map(paragraphs.map(({ id }, index) => [id, index]));
  const known = notes.map(({ paragraph }) => (paragraph === null ? undefined : order.get(paragraph)));
  const markers = new Map<string, string[]>();
  for (const [index, { marker }] of notes.entries()) {
    const at = known[index] ?? placeOf(marker, paragraphs, boundsOf(index, known, paragraphs.length));
    const paragraph = at === null ? undefined : paragraphs[at];
    if (at === null || !paragraph) continue;
    const again = paragraphs.slice(at + 1).filter(({ text }) => standsOnce(marker, text ?? ''));
    for (const { id } of [paragraph, ...again]) markers.set(id, [...(markers.get(id) ?? []), marker]);
  }
  return markers;
}

function standsOnce(marker: string, text: string): boolean {
  return markerRange(text, marker) !== null && gluedMarkers(text).includes(marker);
}

/** "FN12" is marked "12"; "FN*" is marked "*". */
export function markerOf(label: string): string {
  return label.replace(/^.*FN/, '');
}

/** Between which paragraphs a marker stands, from those around it. */
function boundsOf(
  index: number,
  known: readonly (number | undefined)[],
  count: number,
): readonly [from: number, to: number] {
  const before = known.slice(0, index).findLast((place) => place !== undefined);
  const behind = known.slice(index + 1).find((place) => place !== undefined);
  return [before ?? 0, behind ?? count - 1];
}

function placeOf(
  marker: string,
  paragraphs: readonly Paragraph[],
  [from, to]: readonly [number, number],
): number | null {
  const places: number[] = [];
  for (let at = from; at <= to; at++) if (markerRange(paragraphs[at]?.text ?? '', marker)) places.push(at);
  const [only, ...others] = places;
  return only !== undefined && others.length === 0 ? only : null;
}
