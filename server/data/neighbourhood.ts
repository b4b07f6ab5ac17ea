import { loadStatement } from '../../cypher/statements.ts';
import type { Direction } from '../schema.generated.ts';
import type { LinkModel, StatsModel } from './models.ts';
import type { Read } from './read.ts';
import { number, text } from '../../cypher/rows.ts';
import { LINK_RELATIONS, enumValue } from './vocabulary.ts';

const neighboursBy = (direction: string) => ({
  page: loadStatement(`read/neighbours-${direction}`),
  count: loadStatement(`read/neighbours-${direction}-count`),
});
const statements = {
  OUT: neighboursBy('out'),
  IN: neighboursBy('in'),
  bothCount: loadStatement('read/neighbours-both-count'),
  links: loadStatement('read/links-among'),
  stats: loadStatement('read/stats'),
};

/**
 * Half of each side, and what one side leaves goes to the other: an instrument cited by hundreds would
 * otherwise hide what it cites itself.
 */
function halfOfEach(out: readonly string[], into: readonly string[], limit: number): readonly string[] {
  const cited = new Set(out);
  const others = into.filter((id) => !cited.has(id));
  const half = Math.ceil(limit / 2);
  const ofOut = Math.max(half, limit - others.length);
  const kept = out.slice(0, ofOut);
  return [...kept, ...others.slice(0, limit - kept.length)];
}

/** The graph as a drawing: who is near, what links them; and its size. */
export function neighbourhoodData(read: Read) {
  return {
    /** Ids of the neighbours, those with the most links to the root first, and how many there are in all. */
    async neighbours(root: string, direction: Direction, limit: number) {
      const page = async (one: 'OUT' | 'IN') =>
        (await read(statements[one].page, { id: root, limit })).map((row) => text(row, 'id'));
      const counted = direction === 'BOTH' ? statements.bothCount : statements[direction].count;
      const [ids, [total]] = await Promise.all([
        direction === 'BOTH'
          ? Promise.all([page('OUT'), page('IN')]).then(([out, into]) => halfOfEach(out, into, limit))
          : page(direction),
        read(counted, { id: root }),
      ]);
      return { ids, total: total ? number(total, 'total') : 0 };
    },

    async links(ids: readonly string[]): Promise<readonly LinkModel[]> {
      const rows = await read(statements.links, { ids });
      return rows.map((row) => {
        const source = text(row, 'source');
        const target = text(row, 'target');
        const relation = enumValue(LINK_RELATIONS, text(row, 'relation'));
        return { id: `${source} ${relation} ${target}`, source, target, relation, count: number(row, 'total') };
      });
    },

    async stats(): Promise<StatsModel> {
      const [row] = await read(statements.stats);
      const count = (column: string): number => (row ? number(row, column) : 0);
      return {
        heldCount: count('held'),
        citedOnlyCount: count('citedOnly'),
        citationCount: count('citations'),
        unresolvedCount: count('unresolved'),
        bodyCount: count('bodies'),
        conferenceCount: count('conferences'),
      };
    },
  };
}
