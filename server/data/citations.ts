import { z } from 'zod';
import type { Params, Row, Statement } from '../../cypher/engine.ts';
import { groupBy, number, text } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { CitationParams } from './citation-filter.ts';
import { citationParams, filterName } from './citation-filter.ts';
import { citationPages } from './citation-pages.ts';
import type { CitationPageKey, FoundPage, InnerPage, PageKey } from './citation-pages.ts';
import type { FoundCitation, PageExtras } from './citation-row.ts';
import { cursorKind, pageWanted } from './cursor.ts';
import type { PageArguments, PageWanted } from './cursor.ts';
import { evidenceOf } from './evidence.ts';
import type { Instruments } from './instruments.ts';
import type { CitationModel, CitationPage } from './models.ts';
import { inListOrder, toPage } from './page.ts';
import { MAX_AMONG_PAGE } from '../limits/constants.ts';
import { byKey } from './read.ts';
import type { Read } from './read.ts';
import { roleCountLoader, roleCountsOf } from './role-counts.ts';
import { CITATION_RELATIONS, enumValue } from './vocabulary.ts';

const statements = {
  out: loadStatement('read/citations-out'),
  outNested: loadStatement('read/citations-out-nested'),
  outCounts: loadStatement('read/citations-out-counts'),
  outRoles: loadStatement('read/citations-out-roles'),
  in: loadStatement('read/citations-in'),
  inCounts: loadStatement('read/citations-in-counts'),
  inRoles: loadStatement('read/citations-in-roles'),
  between: loadStatement('read/citations-between'),
  betweenCount: loadStatement('read/citations-between-count'),
  among: loadStatement('read/citations-among'),
  amongRoles: loadStatement('read/citations-among-roles'),
  byId: loadStatement('read/citations-by-id'),
};

/** Reading order: place in the text, then the citation's id. */
const outCursor = cursorKind('out', z.tuple([z.number(), z.string()]));
/** Day of the citing instrument, its id, the citation's id. */
const inCursor = cursorKind('in', z.tuple([z.string(), z.string(), z.string()]));

/** Citing instrument, place in its text, the citation's id. */
const amongCursor = cursorKind('among', z.tuple([z.string(), z.number(), z.string()]));

/** A page with what is to come with it. */
export interface AskedPage extends PageArguments {
  readonly extras: PageExtras;
  /** What is asked of the citations of each target of a page. */
  readonly inner: InnerPage | null;
}

const outKey = (id: string, filter: CitationParams, args: AskedPage): CitationPageKey => {
  const wanted = pageWanted(args);
  return { id, wanted, filter, behind: behindOut(wanted), extras: extrasFor(filter, args), inner: args.inner };
};

const inKey = (id: string, filter: CitationParams, args: AskedPage): CitationPageKey => {
  const wanted = pageWanted(args);
  return { id, wanted, filter, behind: behindIn(wanted), extras: extrasFor(filter, args), inner: null };
};

/** With a filter, what fits is counted by itself. */
const extrasFor = (filter: CitationParams, { extras }: AskedPage): PageExtras =>
  filterName(filter) === '' ? extras : { ...extras, counted: false };

const totalOf = ({ total }: FoundPage, count: () => Promise<number>) =>
  total === null ? count : async () => total;

export function citationOf(row: Row): CitationModel {
  return {
    node: 'citation',
    id: text(row, 'id'),
    relation: enumValue(CITATION_RELATIONS, text(row, 'relation')),
    sourceId: text(row, 'source'),
    targetId: text(row, 'target'),
    source: null,
    target: null,
    evidence: evidenceOf(row),
  };
}

const citationIn = ({ citation }: FoundCitation): CitationModel => citation;
const outCursorOf = ({ citation: { id, evidence } }: FoundCitation): string => outCursor.encode([evidence.start ?? 0, id]);
const inCursorOf = ({ citation, day }: FoundCitation): string =>
  inCursor.encode([day, citation.sourceId, citation.id]);

/** Where a page of references in reading order goes on; backwards, places count from the end. */
function behindOut({ cursor, backwards }: PageWanted): Params {
  if (cursor === null) return { start: null, citation: null };
  const [start, citation] = outCursor.decode(cursor);
  return { start: backwards ? -start : start, citation };
}

function behindIn({ cursor }: PageWanted): Params {
  if (cursor === null) return { day: null, source: null, citation: null };
  const [day, source, citation] = inCursor.decode(cursor);
  return { day, source, citation };
}

/** Citations of one instrument, to one, or between two; pages of many instruments come by one statement. */
export function citationsData(read: Read, instruments: Instruments) {
  const outCounts = countLoader(read, statements.outCounts);
  const inCounts = countLoader(read, statements.inCounts);
  const outRoles = roleCountLoader(read, statements.outRoles);
  const inRoles = roleCountLoader(read, statements.inRoles);
  const outPages = citationPages(read, { page: statements.out, nested: statements.outNested }, 'source', instruments);
  const inPages = citationPages(read, { page: statements.in, nested: null }, 'target', instruments);
  const byId = byKey(
    (id: string) => id,
    () => '',
    async (ids) => {
      // A citation's id begins with that of its source.
      const rows = await read(statements.byId, {
        keys: ids.map((id) => ({ id, source: id.split('#', 1)[0] ?? '' })),
      });
      const found = groupBy(rows, 'id');
      return ids.map((id) => found.get(id)?.[0] ?? null);
    },
  );

  return {
    /** At once when another page brought it. */
    out(id: string, filter: CitationParams, args: AskedPage): Promise<CitationPage> | CitationPage {
      const key = outKey(id, filter, args);
      const page = (found: FoundPage): CitationPage => ({
        ...toPage({
          wanted: key.wanted,
          rows: inListOrder(found.items, key.wanted),
          cursor: outCursorOf,
          node: citationIn,
          totalCount: totalOf(found, async () => (await outCounts.load({ id, filter })).citations),
        }),
        roles: () => outRoles.load({ id, filter }),
      });
      const found = outPages.load(key);
      return found instanceof Promise ? found.then(page) : page(found);
    },

    async in(id: string, filter: CitationParams, args: AskedPage): Promise<CitationPage> {
      const key = inKey(id, filter, args);
      const found = await inPages.load(key);
      const page = toPage({
        wanted: key.wanted,
        rows: inListOrder(found.items, key.wanted),
        cursor: inCursorOf,
        node: citationIn,
        totalCount: totalOf(found, async () => (await inCounts.load({ id, filter })).citations),
      });
      return { ...page, roles: () => inRoles.load({ id, filter }) };
    },

    /** Reads the first page of the instruments that may be meant, together with these. */
    ahead: (ids: readonly string[], filter: CitationParams, args: AskedPage) =>
      outPages.ahead(ids.map((id) => outKey(id, filter, args))),

    /** How many distinct instruments one cites, or cite it, by references that fit. */
    instrumentCount: async (direction: 'out' | 'in', id: string, filter: CitationParams): Promise<number> =>
      (await (direction === 'out' ? outCounts : inCounts).load({ id, filter })).instruments,

    async between(source: string, target: string, args: PageArguments): Promise<CitationPage> {
      const wanted = pageWanted(args);
      const pair = { source, target };
      const part = { backwards: wanted.backwards, limit: wanted.count + 1 };
      const rows = await read(statements.between, { ...pair, ...behindOut(wanted), ...part });
      const totalCount = async () => {
        const [row] = await read(statements.betweenCount, pair);
        return row ? number(row, 'total') : 0;
      };
      const page = toPage({
        wanted,
        rows: inListOrder(rows, wanted),
        cursor: (row) => outCursor.encode([number(row, 'start'), text(row, 'id')]),
        node: citationOf,
        totalCount,
      });
      return { ...page, roles: () => outRoles.load({ id: source, filter: citationParams({}, [target]) }) };
    },

    /** References between any two of these, by citing instrument and in reading order. */
    async among(ids: readonly string[], args: PageArguments): Promise<CitationPage> {
      const wanted = pageWanted(args, MAX_AMONG_PAGE);
      const [source, start, citation] =
        wanted.cursor === null ? [null, null, null] : amongCursor.decode(wanted.cursor);
      const rows = await read(statements.among, { ids, source, start, citation, limit: wanted.count + 1 });
      const counts = () => read(statements.amongRoles, { ids });
      const page = toPage({
        wanted,
        rows,
        cursor: (row) => amongCursor.encode([text(row, 'source'), number(row, 'start'), text(row, 'id')]),
        node: citationOf,
        totalCount: async () => (await counts()).reduce((sum, row) => sum + number(row, 'total'), 0),
      });
      return { ...page, roles: async () => roleCountsOf(await counts()) };
    },

    async byId(id: string): Promise<CitationModel | null> {
      const row = id.includes('#') ? await byId.load(id) : null;
      return row ? citationOf(row) : null;
    },
  };
}

interface CountKey {
  readonly id: string;
  readonly filter: CitationParams;
}

interface Counts {
  readonly citations: number;
  readonly instruments: number;
}

/** Counts for many ids by one statement, which takes `$ids` and one filter for all. */
function countLoader(read: Read, statement: Statement) {
  return byKey<CountKey, Counts>(
    ({ id, filter }) => `${id} ${filterName(filter)}`,
    ({ filter }) => filterName(filter),
    async (keys) => {
      const rows = await read(statement, { ids: keys.map(({ id }) => id), ...keys[0]?.filter });
      const found = groupBy(rows, 'id');
      return keys.map(({ id }) => {
        const row = found.get(id)?.[0];
        return row
          ? { citations: number(row, 'total'), instruments: number(row, 'instruments') }
          : { citations: 0, instruments: 0 };
      });
    },
  );
}

/**
 * Pages for many keys by one statement, which takes `$keys`, one `$limit` and one filter for all; keys that
 * want different pages (a query with aliases) go together by what is the same.
 */
export function pageLoader(read: Read, statement: Statement) {
  return byKey<PageKey, readonly Row[]>(
    ({ id, wanted, filter }) => JSON.stringify([id, wanted, filterName(filter)]),
    ({ wanted, filter }) => `${wanted.count} ${wanted.backwards} ${filterName(filter)}`,
    async (keys) => {
      const [key] = keys;
      if (!key) return [];
      const rows = await read(statement, {
        keys: keys.map(({ id, behind }, index) => ({ index, id, ...behind })),
        ...key.filter,
        backwards: key.wanted.backwards,
        limit: key.wanted.count + 1,
      });
      const pages: Row[][] = keys.map(() => []);
      for (const row of rows) pages[number(row, 'key')]?.push(row);
      return pages;
    },
  );
}
