import type { CitationOut } from '../data/use-citations.ts';
import type { InstrumentTextQuery } from '../operations.generated.ts';
import type { Range } from './marked.ts';

type Text = NonNullable<InstrumentTextQuery['instrument']>;
type Named = Text['mentions'][number]['entity'];

/** Something that a text says of others, where it says it. */
export type Reference = Range &
  (
    | { readonly kind: 'citation'; readonly citation: CitationOut }
    | { readonly kind: 'name'; readonly entity: Named }
    | { readonly kind: 'unresolved'; readonly reason: string }
  );

type Place = Range & { readonly passage: string };

/** All references of a text by passage: citations, names of bodies and conferences, and what is unresolved. */
export function referencesOf(
  citations: readonly CitationOut[],
  { mentions, unresolved }: Pick<Text, 'mentions' | 'unresolved'>,
): ReadonlyMap<string, readonly Reference[]> {
  const references = new Map<string, Reference[]>();
  const add = (place: Place | null, reference: (range: Range) => Reference) => {
    if (place === null) return;
    const own = references.get(place.passage) ?? [];
    references.set(place.passage, [...own, reference({ start: place.start, end: place.end })]);
  };
  for (const citation of citations)
    add(placeOf(citation.evidence), (range) => ({ ...range, kind: 'citation', citation }));
  for (const { entity, evidence } of mentions)
    for (const one of evidence) add(placeOf(one), (range) => ({ ...range, kind: 'name', entity }));
  for (const { evidence, reason } of unresolved)
    add(placeOf(evidence), (range) => ({ ...range, kind: 'unresolved', reason }));
  return references;
}

function placeOf({
  passage,
  start,
  end,
}: {
  readonly passage: { readonly id: string } | null;
  readonly start: number | null;
  readonly end: number | null;
}): Place | null {
  return passage === null || start === null || end === null ? null : { passage: passage.id, start, end };
}
