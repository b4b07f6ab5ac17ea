import type { Row, Statement } from '../../cypher/engine.ts';
import { groupBy, number, text, textOrNull, texts } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { MAX_LINKS_COUNTED } from '../limits/constants.ts';
import type { Direction, InstrumentKind, KindCount, LinkUse } from '../schema.generated.ts';
import type { InstrumentModel, LinkModel, NeighbourhoodModel, StatsModel } from './models.ts';
import { byKey } from './read.ts';
import type { Read } from './read.ts';
import { CITATION_RELATIONS, KINDS, LABEL_OF_KIND, LINK_RELATIONS, ROLES, enumValue, kindOfLabels } from './vocabulary.ts';

const statements = {
  OUT: loadStatement('read/neighbours-out'),
  IN: loadStatement('read/neighbours-in'),
  hidden: {
    OUT: loadStatement('read/neighbours-out-hidden'),
    IN: loadStatement('read/neighbours-in-hidden'),
    BOTH: loadStatement('read/neighbours-both-hidden'),
  },
  links: loadStatement('read/links-among'),
  stats: loadStatement('read/stats'),
  kinds: loadStatement('read/kinds'),
  kindsOut: loadStatement('read/kinds-out'),
  kindsIn: loadStatement('read/kinds-in'),
};

/** What a level is read by. */
interface LevelParams {
  readonly ids: readonly string[];
  /** Those that are found already. */
  readonly known: readonly string[];
  /** Labels of those that are looked for; null: of all. */
  readonly kinds: readonly string[] | null;
  readonly limit: number;
}

/** What of the network around an instrument is wanted. */
interface Around {
  readonly direction: Direction;
  readonly depth: number;
  readonly limit: number;
  /** null: of every kind. */
  readonly kinds: readonly InstrumentKind[] | null;
}

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
  const kindsOf = { out: kindLoader(read, statements.kindsOut), in: kindLoader(read, statements.kindsIn) };
  const hidden = new WeakMap<NeighbourhoodModel, Promise<readonly KindCount[]>>();

  const neighbours = async (direction: Direction, params: LevelParams): Promise<readonly string[]> => {
    const page = async (one: 'OUT' | 'IN') =>
      (await read(statements[one], { ...params })).map((row) => text(row, 'id'));
    if (direction !== 'BOTH') return page(direction);
    const [out, into] = await Promise.all([page('OUT'), page('IN')]);
    return halfOfEach(out, into, params.limit);
  };

  return {
    /**
     * The instruments around one, level by level, those with the most references to the level before first, until
     * `limit` are found: one statement for each level and side.
     */
    async around(
      root: InstrumentModel,
      { direction, depth, limit, kinds }: Around,
    ): Promise<NeighbourhoodModel> {
      const known = [root.id];
      const expandedIds: string[] = [];
      const labels = kinds?.map((kind) => LABEL_OF_KIND[kind]) ?? null;
      let level: readonly string[] = [root.id];
      for (let distance = 1; distance <= depth && level.length > 0; distance++) {
        expandedIds.push(...level);
        const left = limit + 1 - known.length;
        if (left <= 0) break;
        level = await neighbours(direction, { ids: level, known, kinds: labels, limit: left });
        known.push(...level);
      }
      return { root, direction, neighbourIds: known.slice(1), expandedIds };
    },

    /** Neighbours that are not shown, by kind, the most frequent first. */
    hiddenByKind(model: NeighbourhoodModel): Promise<readonly KindCount[]> {
      const before = hidden.get(model);
      if (before) return before;
      const counts = read(statements.hidden[model.direction], {
        ids: model.expandedIds,
        known: [model.root.id, ...model.neighbourIds],
        most: MAX_LINKS_COUNTED,
      }).then(kindCounts);
      hidden.set(model, counts);
      return counts;
    },

    /** One for each pair and relation; a row of the statement has what does the same at the same kind of place. */
    async links(ids: readonly string[]): Promise<readonly LinkModel[]> {
      const byLink = new Map<string, Row[]>();
      for (const row of await read(statements.links, { ids })) {
        const id = `${text(row, 'source')} ${text(row, 'relation')} ${text(row, 'target')}`;
        const rows = byLink.get(id);
        if (rows) rows.push(row);
        else byLink.set(id, [row]);
      }
      return [...byLink].flatMap(([id, rows]) => {
        const [row] = rows;
        return row ? [linkOf(id, row, rows)] : [];
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

    byKind: async (): Promise<readonly KindCount[]> => kindCounts(await read(statements.kinds)),

    /** What an instrument cites (out), or what cites it, by kind, the most frequent first. */
    kindsAround: (direction: 'out' | 'in', id: string): Promise<readonly KindCount[]> =>
      kindsOf[direction].load(id),
  };
}

function linkOf(id: string, first: Row, rows: readonly Row[]): LinkModel {
  const relation = enumValue(LINK_RELATIONS, text(first, 'relation'));
  const isCitation = CITATION_RELATIONS.some((each) => each === relation);
  return {
    id,
    source: text(first, 'source'),
    target: text(first, 'target'),
    relation,
    count: rows.reduce((sum, row) => sum + number(row, 'total'), 0),
    uses: isCitation ? rows.map(useOf) : [],
  };
}

function useOf(row: Row): LinkUse {
  const role = textOrNull(row, 'role');
  return {
    role: role === null ? null : enumValue(ROLES, role),
    place: row['inFootnote'] === true ? 'FOOTNOTE' : 'TEXT',
    count: number(row, 'total'),
  };
}

/** Counts by kind for all instruments of a level by one statement. */
function kindLoader(read: Read, statement: Statement) {
  return byKey<string, readonly KindCount[]>(
    (id) => id,
    () => '',
    async (ids) => {
      const rows = groupBy(await read(statement, { ids }), 'id');
      return ids.map((id) => kindCounts(rows.get(id) ?? []));
    },
  );
}

function kindCounts(rows: readonly Row[]): readonly KindCount[] {
  return rows
    .map((row) => ({ kind: kindOfLabels(texts(row, 'labels')), count: number(row, 'total') }))
    .sort((a, b) => b.count - a.count || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
