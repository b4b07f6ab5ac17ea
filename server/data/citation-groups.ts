import { z } from 'zod';
import type { Row } from '../../cypher/engine.ts';
import { number, text, texts } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { CitationParams } from './citation-filter.ts';
import { pageLoader } from './citations.ts';
import type { citationsData } from './citations.ts';
import { cursorKind, pageWanted } from './cursor.ts';
import type { PageArguments } from './cursor.ts';
import type { CitationGroupModel, CitationGroupPage } from './models.ts';
import { toPage } from './page.ts';
import type { Read } from './read.ts';
import { ROLES, enumValue } from './vocabulary.ts';

const statements = {
  out: loadStatement('read/citation-groups-out'),
  in: loadStatement('read/citation-groups-in'),
};

/** Number of references, then the other instrument's id. */
const groupCursor = cursorKind('group', z.tuple([z.number(), z.string()]));

/** What an instrument cites, or what cites it, each once with its references counted. */
export function citationGroupsData(read: Read, citations: ReturnType<typeof citationsData>) {
  const pages = { out: pageLoader(read, statements.out), in: pageLoader(read, statements.in) };

  return {
    async page(
      direction: 'out' | 'in',
      id: string,
      filter: CitationParams,
      args: PageArguments,
    ): Promise<CitationGroupPage> {
      const wanted = pageWanted(args);
      const [count, other] = wanted.cursor === null ? [null, null] : groupCursor.decode(wanted.cursor);
      // The most come first: so places count down, and backwards up.
      const place = count === null || wanted.backwards ? count : -count;
      const rows = await pages[direction].load({ id, wanted, filter, behind: { place, other } });
      return toPage({
        wanted,
        rows,
        cursor: (row) => groupCursor.encode([number(row, 'total'), text(row, 'other')]),
        node: (row) => groupOf(direction, id, row),
        totalCount: () => citations.instrumentCount(direction, id, filter),
      });
    },
  };
}

function groupOf(direction: 'out' | 'in', id: string, row: Row): CitationGroupModel {
  const otherId = text(row, 'other');
  return {
    ...(direction === 'out' ? { sourceId: id, targetId: otherId } : { sourceId: otherId, targetId: id }),
    otherId,
    count: number(row, 'total'),
    footnoteCount: number(row, 'footnotes'),
    roles: texts(row, 'roles')
      .map((role) => enumValue(ROLES, role))
      .sort((a, b) => ROLES.indexOf(a) - ROLES.indexOf(b)),
  };
}
