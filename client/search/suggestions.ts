import type { KeptInstrument } from '../kept/kept-instruments.ts';
import type { InstrumentKind, SuggestQuery } from '../operations.generated.ts';
import type { Found } from '../parts/marked-words.tsx';

export type Suggestion = SuggestQuery['suggest'][number];

/** What suggestions are grouped by: the names that readers have for them. */
export type SuggestionGroup =
  | 'pinned'
  | 'recent'
  | 'adopted'
  | 'treaties'
  | 'documents'
  | 'bodies'
  | 'instead';

/** One line of the list that opens under the search field. */
export type SuggestionItem =
  | {
      readonly kind: 'instrument';
      readonly key: string;
      readonly instrument: KeptInstrument;
      /** Why it is there, when neither its label nor its name holds the words: a short form. */
      readonly found: Found;
    }
  | {
      readonly kind: 'body';
      readonly key: string;
      readonly id: string;
      readonly found: Found;
      /** A conference's place and years. */
      readonly place: string | null;
      readonly years: readonly number[];
    };

export interface SuggestionSection {
  readonly group: SuggestionGroup;
  readonly items: readonly SuggestionItem[];
}

const GROUP_OF: Readonly<Record<InstrumentKind, SuggestionGroup>> = {
  RESOLUTION: 'adopted',
  DECISION: 'adopted',
  PRESIDENTIAL_STATEMENT: 'adopted',
  TREATY: 'treaties',
  SOFT_LAW: 'treaties',
  TREATY_SERIES_ENTRY: 'treaties',
  DOCUMENT: 'documents',
  SALES_PUBLICATION: 'documents',
};

/** Suggestions by group; the group with the best hit first, and in each the best hit first. */
export function sectionsOf(suggestions: readonly Suggestion[]): readonly SuggestionSection[] {
  const sections = new Map<SuggestionGroup, SuggestionItem[]>();
  for (const suggestion of suggestions) {
    const item = itemOf(suggestion);
    const group = item.kind === 'body' ? 'bodies' : GROUP_OF[item.instrument.kind];
    sections.set(group, [...(sections.get(group) ?? []), item]);
  }
  return [...sections].map(([group, items]) => ({ group, items }));
}

/** What may have been meant where nothing was found, the likeliest first. */
export function insteadSections(suggestions: readonly Suggestion[]): readonly SuggestionSection[] {
  return suggestions.length === 0 ? [] : [{ group: 'instead', items: suggestions.map(itemOf) }];
}

/** What is offered before anything has been typed: what one has pinned, then what one has opened of late. */
export function keptSections(
  pinned: readonly KeptInstrument[],
  recent: readonly KeptInstrument[],
): readonly SuggestionSection[] {
  const isPinned = new Set(pinned.map(({ id }) => id));
  const sections = [
    { group: 'pinned' as const, items: pinned.map(keptItem) },
    { group: 'recent' as const, items: recent.filter(({ id }) => !isPinned.has(id)).map(keptItem) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function keptItem(instrument: KeptInstrument): SuggestionItem {
  return { kind: 'instrument', key: instrument.id, instrument, found: { text: '', highlights: [] } };
}

function itemOf({ entity, text, highlights }: Suggestion): SuggestionItem {
  const found = { text, highlights };
  switch (entity.type) {
    case 'Body':
      return { kind: 'body', key: entity.id, id: entity.id, found, place: null, years: [] };
    case 'Conference':
      return {
        kind: 'body',
        key: entity.id,
        id: entity.id,
        found,
        place: entity.place,
        years: entity.years,
      };
    default: {
      const { id, label, title, kind, year, held } = entity;
      return { kind: 'instrument', key: id, instrument: { id, label, title, kind, year, held }, found };
    }
  }
}
