import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Params, Row, Statement } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { checkFirst, cursorKind } from './cursor.ts';
import { evidenceOf } from './evidence.ts';
import type { CitationModel, CitationPage } from './models.ts';
import { toPage } from './page.ts';
import { countById } from './read.ts';
import type { Read } from './read.ts';
import { number, text } from '../../cypher/rows.ts';
import { CITATION_RELATIONS, enumValue } from './vocabulary.ts';

const statements = {
  out: loadStatement('read/citations-out'),
  outCounts: loadStatement('read/citations-out-counts'),
  in: loadStatement('read/citations-in'),
  inCounts: loadStatement('read/citations-in-counts'),
  between: loadStatement('read/citations-between'),
  betweenCount: loadStatement('read/citations-between-count'),
  byId: loadStatement('read/citation-by-id'),
};

/** Reading order: place in the text, then the citation's id. */
const outCursor = cursorKind('out', z.tuple([z.number(), z.string()]));
/** Day of the citing instrument, its id, the citation's id. */
const inCursor = cursorKind('in', z.tuple([z.string(), z.string(), z.string()]));

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface PageKey {
  readonly id: string;
  readonly first: number;
  readonly after: string | null;
  readonly behind: Params;
}

export function citationOf(row: Row): CitationModel {
  return {
    node: 'citation',
    id: text(row, 'id'),
    relation: enumValue(CITATION_RELATIONS, text(row, 'relation')),
    sourceId: text(row, 'source'),
    targetId: text(row, 'target'),
    evidence: evidenceOf(row),
  };
}

const outCursorOf = (row: Row): string => outCursor.encode([number(row, 'start'), text(row, 'id')]);
const inCursorOf = (row: Row): string =>
  inCursor.encode([text(row, 'day'), text(row, 'source'), text(row, 'id')]);

/** Citations of one instrument, to one, or between two; pages of many instruments come by one statement. */
export function citationsData(read: Read) {
  const outCounts = countById(read, statements.outCounts);
  const inCounts = countById(read, statements.inCounts);
  const outPages = pageLoader(read, statements.out);
  const inPages = pageLoader(read, statements.in);

  return {
    async out(id: string, args: PageArguments): Promise<CitationPage> {
      const first = checkFirst(args.first);
      const after = args.after ?? null;
      const [start, citation] = after === null ? [null, null] : outCursor.decode(after);
      const rows = await outPages.load({ id, first, after, behind: { start, citation } });
      const totalCount = () => outCounts.load(id);
      return toPage({ rows, first, after, cursor: outCursorOf, node: citationOf, totalCount });
    },

    async in(id: string, args: PageArguments): Promise<CitationPage> {
      const first = checkFirst(args.first);
      const after = args.after ?? null;
      const [day, source, citation] = after === null ? [null, null, null] : inCursor.decode(after);
      const rows = await inPages.load({ id, first, after, behind: { day, source, citation } });
      const totalCount = () => inCounts.load(id);
      return toPage({ rows, first, after, cursor: inCursorOf, node: citationOf, totalCount });
    },

    async between(source: string, target: string, args: PageArguments): Promise<CitationPage> {
      const first = checkFirst(args.first);
      const after = args.after ?? null;
      const [start, citation] = after === null ? [null, null] : outCursor.decode(after);
      const pair = { source, target };
      const rows = await read(statements.between, { ...pair, start, citation, limit: first + 1 });
      const totalCount = async () => {
        const [row] = await read(statements.betweenCount, pair);
        return row ? number(row, 'total') : 0;
      };
      return toPage({ rows, first, after, cursor: outCursorOf, node: citationOf, totalCount });
    },

    /** A citation's id begins with that of its source. */
    async byId(id: string): Promise<CitationModel | null> {
      const [source = ''] = id.split('#', 1);
      const [row] = await read(statements.byId, { id, source });
      return row ? citationOf(row) : null;
    },
  };
}

/**
 * Pages for many keys by one statement, which takes `$keys` and one `$limit` for all; keys that want
 * pages of different lengths (a query with aliases) go together by length.
 */
function pageLoader(read: Read, statement: Statement) {
  return new DataLoader<PageKey, readonly Row[], string>(
    async (keys) => {
      const pages: (readonly Row[])[] = keys.map(() => []);
      const indexed = keys.map((key, index) => ({ key, index }));
      for (const first of new Set(keys.map((key) => key.first))) {
        const group = indexed.filter(({ key }) => key.first === first);
        const rows = await read(statement, {
          keys: group.map(({ key, index }) => ({ index, id: key.id, ...key.behind })),
          limit: first + 1,
        });
        for (const { index } of group) pages[index] = rows.filter((row) => number(row, 'key') === index);
      }
      return pages;
    },
    { cacheKeyFn: ({ id, first, after }) => JSON.stringify([id, first, after]) },
  );
}
