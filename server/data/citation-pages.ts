import type { Row, Params, Statement, Value } from '../../cypher/engine.ts';
import { isList, list, number, numberOrNull } from '../../cypher/rows.ts';
import { shaped } from '../../cypher/shape.ts';
import type { Known } from '../../cypher/shape.ts';
import type { CitationParams } from './citation-filter.ts';
import { citationParams, filterName } from './citation-filter.ts';
import type { PageWanted } from './cursor.ts';
import type { Instruments } from './instruments.ts';
import { NAMED_VALUES, instrumentOfValues, namedInstrument } from './instruments.ts';
import type { CitationModel } from './models.ts';
import { byKey } from './read.ts';
import type { Read } from './read.ts';
import { numberAt, numberOrNullAt, textAt, textOrNullAt } from './values.ts';
import { CITATION_RELATIONS, ROLES, VIAS, enumValue } from './vocabulary.ts';

/** What comes with a page; what is not asked for is not read, and stays null in the models. */
export interface PageExtras extends Readonly<Record<string, boolean>> {
  /** Lead words and role. */
  readonly words: boolean;
  /** How the reference is made. */
  readonly via: boolean;
  /** Footnote and locator. */
  readonly form: boolean;
  /** The passages and the offsets in them. */
  readonly places: boolean;
  /** Symbol, title and whether it is held, of the instruments at the other end. */
  readonly named: boolean;
  /** The instruments at the other end as a whole. */
  readonly whole: boolean;
  /** How many references there are in all. */
  readonly counted: boolean;
}

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

export interface FoundCitation {
  readonly citation: CitationModel;
  /** Of citations of an instrument by others: the day of the citing one, for the order. */
  readonly day: string;
}

/** A citation always has one; where it was not asked for, nobody reads it. */
const UNASKED_VIA = 'TEXT';

/** Pages of references: of many instruments by one statement, as far as they want the same. */
export function citationPages(
  read: Read,
  /** `nested`: one for two levels at once. */
  statements: { readonly page: Statement; readonly nested: Statement | null },
  ends: { readonly start: 'source' | 'target' },
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
    const there = new Set<string>();
    for (const row of rows) {
      const index = number(row, 'key');
      const id = keys[index]?.id ?? '';
      there.add(id);
      pages[index] = pageOf(row, id, inner);
      if (own) instruments.seen(instrumentOfValues(list(row, 'instrument')));
    }
    if (own) for (const { id } of keys) if (!there.has(id)) instruments.absent(id);
    return pages;
  };

  const pageOf = (row: Row, id: string, inner: InnerPage | null): FoundPage => ({
    items: itemsOf(list(row, 'citations'), id, inner),
    total: numberOrNull(row, 'total'),
  });

  const itemsOf = (rows: readonly Value[], id: string, inner: InnerPage | null): readonly FoundCitation[] =>
    rows.map((values) => {
      if (!isList(values)) throw new TypeError('A reference should be a list of values.');
      const found = foundOf(values, ends.start, id);
      if (found.whole) instruments.seen(found.other);
      const below = values[14];
      if (inner && isList(below))
        loader.prime(innerKey(found.other.id, inner), { items: itemsOf(below, found.other.id, null), total: null });
      return found;
    });

  const loader = byKey<CitationPageKey, FoundPage>(
    (key) => `${key.id} ${key.wanted.cursor ?? ''} ${pageName(key)}`,
    (key) => `${pageName(key)} ${key.inner ? `${key.inner.count} ${extrasName(key.inner.extras)}` : ''}`,
    (keys) => fetch(keys, false),
  );

  return {
    load: (key: CitationPageKey) => loader.load(key),

    /** Reads pages before it is known whether the graph has their instruments; these come with them. */
    async ahead(keys: readonly CitationPageKey[]): Promise<void> {
      const pages = await fetch(keys, true);
      for (const [index, key] of keys.entries()) {
        const page = pages[index];
        if (page) loader.prime(key, page);
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
  innerWords: inner.extras.words,
  innerVia: inner.extras.via,
  innerForm: inner.extras.form,
  innerPlaces: inner.extras.places,
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

/** What a page is, beside its instrument and cursor. */
const pageName = ({ wanted, filter, extras }: CitationPageKey): string =>
  `${wanted.count} ${wanted.backwards} ${wanted.cursor === null} ${extrasName(extras)} ${filterName(filter)}`;

const extrasName = ({ words, via, form, places, named, whole, counted }: PageExtras): string =>
  `${words} ${via} ${form} ${places} ${named} ${whole} ${counted}`;

/**
 * A reference as read/citations-out and read/citations-in give it; the other end, and what it is, stand last. The
 * instrument at the other end hangs on the reference itself: it may have no more than was asked for.
 */
function foundOf(row: readonly Value[], start: 'source' | 'target', startId: string) {
  const role = textOrNullAt(row, 5);
  const via = textOrNullAt(row, 3);
  const otherId = textAt(row, 11);
  const told = row[12];
  const known = isList(told) ? told : null;
  const whole = known !== null && known.length > NAMED_VALUES;
  const other = whole ? instrumentOfValues(known) : namedInstrument(otherId, known);
  const citation: CitationModel = {
    node: 'citation',
    id: textAt(row, 0),
    relation: enumValue(CITATION_RELATIONS, textAt(row, 1)),
    sourceId: start === 'source' ? startId : otherId,
    targetId: start === 'source' ? otherId : startId,
    source: start === 'source' ? null : other,
    target: start === 'source' ? other : null,
    evidence: {
      passageId: textOrNullAt(row, 8),
      paragraphId: textOrNullAt(row, 9),
      footnote: textOrNullAt(row, 6),
      lead: textOrNullAt(row, 4),
      role: role === null ? null : enumValue(ROLES, role),
      via: via === null ? UNASKED_VIA : enumValue(VIAS, via),
      locator: textOrNullAt(row, 7),
      start: numberAt(row, 2),
      end: numberOrNullAt(row, 10),
    },
  };
  return { citation, other, whole, day: textOrNullAt(row, 13) ?? '' };
}
