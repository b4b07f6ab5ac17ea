import type { Params, Statement, Value } from '../../cypher/engine.ts';
import { list, number, numberOrNull } from '../../cypher/rows.ts';
import { shaped } from '../../cypher/shape.ts';
import type { Known } from '../../cypher/shape.ts';
import type { CitationParams } from './citation-filter.ts';
import { citationParams, filterName } from './citation-filter.ts';
import { citationRows } from './citation-row.ts';
import type { FoundCitation, PageExtras, Start } from './citation-row.ts';
import type { PageWanted } from './cursor.ts';
import type { Instruments } from './instruments.ts';
import { instrumentOfValues } from './instruments.ts';
import { byKey } from './read.ts';
import type { Read } from './read.ts';

/** A page of something that hangs on an instrument. */
export interface PageKey {
  readonly id: string;
  readonly wanted: PageWanted;
  readonly filter: CitationParams;
  /** The cursor's values, null where there is no cursor. */
  readonly behind: Params;
}

export interface CitationPageKey extends PageKey {
  readonly extras: PageExtras;
  /** Asked for of each target of the page: may be read with it. */
  readonly inner: InnerPage | null;
}

/** The first page of each instrument's citations, below a page of citations. */
export interface InnerPage {
  readonly count: number;
  readonly extras: PageExtras;
}

export interface FoundPage {
  readonly items: readonly FoundCitation[];
  /** null: not asked for. */
  readonly total: number | null;
}

/** Pages of references: of many instruments by one statement, as far as they want the same. */
export function citationPages(
  read: Read,
  /** `nested`: one for two levels at once. */
  statements: { readonly page: Statement; readonly nested: Statement | null },
  start: Start,
  instruments: Instruments,
) {
  const fetch = async (keys: readonly CitationPageKey[], own: boolean): Promise<readonly FoundPage[]> => {
    const [key] = keys;
    if (!key) return [];
    const fromStart = key.wanted.cursor === null;
    const inner = statements.nested && isFirstPage(key) ? key.inner : null;
    const shape =
      statements.nested && inner
        ? shaped(statements.nested, nestedKnownOf(key, inner, own))
        : shaped(statements.page, knownOf(key, own));
    const rows = await read(
      shape.statement,
      shape.params({
        ...key.filter,
        keys: keys.map(({ id, behind }, index) => (fromStart ? { index, id } : { index, id, ...behind })),
        limit: key.wanted.count + 1,
        ...(inner && { innerLimit: inner.count + 1 }),
      }),
    );
    // Without a row, the graph does not have the instrument.
    const pages: FoundPage[] = keys.map(() => ({ items: [], total: 0 }));
    const itemsOf = inner ? withInner(key.extras, inner) : alone(key.extras);
    const there = new Set<string>();
    for (const row of rows) {
      const index = number(row, 'key');
      const id = keys[index]?.id ?? '';
      there.add(id);
      pages[index] = { items: itemsOf(list(row, 'citations'), id), total: numberOrNull(row, 'total') };
      if (own) instruments.seen(instrumentOfValues(list(row, 'instrument')));
    }
    if (own) for (const { id } of keys) if (!there.has(id)) instruments.absent(id);
    return pages;
  };

  /** The references in an instrument's rows; instruments that come with them as a whole are kept. */
  const alone = (extras: PageExtras) => {
    const citation = citationRows(start, extras, false);
    return (rows: readonly Value[], id: string): readonly FoundCitation[] =>
      rows.map((row) => kept(citation(row, id)));
  };

  /** The same where each has the page of what its target refers to: these will be asked for next. */
  const withInner = (extras: PageExtras, inner: InnerPage) => {
    const citation = citationRows(start, extras, true);
    const below = alone(inner.extras);
    return (rows: readonly Value[], id: string): readonly FoundCitation[] =>
      rows.map((row) => {
        const found = kept(citation(row, id));
        const { other } = found;
        here.set(nameOf(innerKey(other.id, inner)), { items: below(found.below ?? [], other.id), total: null });
        return found;
      });
  };

  const kept = (found: FoundCitation): FoundCitation => {
    if (found.whole) instruments.seen(found.other);
    return found;
  };

  /** Pages that came with others: at once, which is much for a list of them. */
  const here = new Map<string, FoundPage>();

  const loader = byKey<CitationPageKey, FoundPage>(
    nameOf,
    (key) => `${pageName(key)} ${key.inner ? `${key.inner.count} ${extrasName(key.inner.extras)}` : ''}`,
    (keys) => fetch(keys, false),
  );

  return {
    load: (key: CitationPageKey): FoundPage | Promise<FoundPage> => here.get(nameOf(key)) ?? loader.load(key),

    /** Reads pages before it is known whether the graph has their instruments; these come with them. */
    async ahead(keys: readonly CitationPageKey[]): Promise<void> {
      const pages = await fetch(keys, true);
      for (const [index, key] of keys.entries()) {
        const page = pages[index];
        if (page) here.set(nameOf(key), page);
      }
    },
  };
}

/** What a page is asked for and what it leaves out, so that the store does no more than that. */
const knownOf = ({ wanted, filter, extras }: CitationPageKey, own: boolean): Known => ({
  // Each choice of filters would be a shape of its own, and there are many: all of them stand, or none.
  ...(filterName(filter) === '' ? (filter as Readonly<Record<string, null>>) : {}),
  ...extras,
  own,
  backwards: wanted.backwards,
  fromStart: wanted.cursor === null,
});

/** Both levels: what is asked of the inner one has names of its own. */
const nestedKnownOf = (key: CitationPageKey, inner: InnerPage, own: boolean): Known => ({
  ...knownOf(key, own),
  innerReference: inner.extras.reference,
  innerForm: inner.extras.form,
  innerWords: inner.extras.words,
  innerPlaces: inner.extras.places,
  innerTitled: inner.extras.titled,
  innerNamed: inner.extras.named,
  innerWhole: inner.extras.whole,
});

const noFilter = citationParams({}, null);

const innerKey = (id: string, { count, extras }: InnerPage): CitationPageKey => ({
  id,
  wanted: { count, backwards: false, cursor: null },
  filter: noFilter,
  behind: {},
  extras,
  inner: null,
});

/** Whether a page is the beginning of a list that is not narrowed. */
const isFirstPage = ({ wanted, filter }: PageKey): boolean =>
  wanted.cursor === null && !wanted.backwards && filterName(filter) === '';

/** What a page is, with its instrument and cursor. */
const nameOf = (key: CitationPageKey): string => `${key.id} ${key.wanted.cursor ?? ''} ${pageName(key)}`;

/** What a page is, beside its instrument and cursor. */
const pageName = ({ wanted, filter, extras }: CitationPageKey): string =>
  `${wanted.count} ${wanted.backwards} ${wanted.cursor === null} ${extrasName(extras)} ${filterName(filter)}`;

const extrasNames = new WeakMap<PageExtras, string>();

function extrasName(extras: PageExtras): string {
  // Each row of a list asks for the same.
  let name = extrasNames.get(extras);
  if (name === undefined) extrasNames.set(extras, (name = Object.values(extras).join(' ')));
  return name;
}
