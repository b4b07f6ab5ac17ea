import type { Row } from '../../cypher/engine.ts';
import { groupBy, number, numberOrNull, text, textOrNull, texts } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { HeldCount, KindCount, RoleCount, YearCount } from '../schema.generated.ts';
import type { BodyCountModel, BodyYearsModel, PlaceCountModel, Restriction, SubjectCountModel, SubjectModel } from './models.ts';
import { byKey } from './read.ts';
import type { Read } from './read.ts';
import { restrictionParams } from './restriction.ts';
import { roleCountsOf } from './role-counts.ts';
import { KINDS, kindOfLabels } from './vocabulary.ts';

const statements = {
  properties: loadStatement('read/facets'),
  bodies: loadStatement('read/facets-bodies'),
  subjects: loadStatement('read/facets-subjects'),
  roles: loadStatement('read/facets-roles'),
  places: loadStatement('read/facets-places'),
  timeline: loadStatement('read/timeline'),
};

export function subjectOf(row: Row): SubjectModel {
  return { node: 'subject', id: text(row, 'id'), name: text(row, 'name'), scheme: textOrNull(row, 'scheme') };
}

/** Counts of instruments by what they are; kind, year and held come by one statement for all three. */
export function facetsData(read: Read) {
  const groups = byKey<Restriction, readonly Row[]>(
    (restriction) => JSON.stringify(restriction),
    (restriction) => JSON.stringify(restriction),
    async ([restriction]) => [restriction ? await read(statements.properties, restrictionParams(restriction)) : []],
  );
  const by = async <Key>(restriction: Restriction, key: (row: Row) => Key): Promise<[Key, number][]> =>
    [...sums(await groups.load(restriction), key)].sort(([, a], [, b]) => b - a);

  return {
    async kind(restriction: Restriction): Promise<readonly KindCount[]> {
      const counts = await by(restriction, (row) => kindOfLabels(texts(row, 'labels')));
      return counts
        .sort(([a, one], [b, other]) => other - one || KINDS.indexOf(a) - KINDS.indexOf(b))
        .map(([kind, count]) => ({ kind, count }));
    },

    async held(restriction: Restriction): Promise<readonly HeldCount[]> {
      const counts = await by(restriction, (row) => row['held'] === true);
      return counts.sort(([a], [b]) => Number(b) - Number(a)).map(([held, count]) => ({ held, count }));
    },

    async year(restriction: Restriction): Promise<readonly YearCount[]> {
      const counts = await by(restriction, (row) => numberOrNull(row, 'year'));
      return counts
        .flatMap(([year, count]) => (year === null ? [] : [{ year, count }]))
        .sort((a, b) => a.year - b.year);
    },

    async body(restriction: Restriction): Promise<readonly BodyCountModel[]> {
      const rows = await read(statements.bodies, restrictionParams(restriction));
      return rows.map((row) => ({ bodyId: text(row, 'id'), count: number(row, 'total') }));
    },

    /** Held instruments by body and year, the body with the most first. */
    async timeline(): Promise<readonly BodyYearsModel[]> {
      const rows = groupBy(await read(statements.timeline), 'body');
      return [...rows]
        .map(([bodyId, own]) => ({
          bodyId,
          count: own.reduce((sum, row) => sum + number(row, 'total'), 0),
          years: own.map((row) => ({ year: number(row, 'year'), count: number(row, 'total') })),
        }))
        .sort((a, b) => b.count - a.count || (a.bodyId < b.bodyId ? -1 : 1));
    },

    async subject(restriction: Restriction, limit: number): Promise<readonly SubjectCountModel[]> {
      const rows = await read(statements.subjects, { ...restrictionParams(restriction), limit });
      return rows.map((row) => ({ subject: subjectOf(row), count: number(row, 'total') }));
    },

    async role(restriction: Restriction): Promise<readonly RoleCount[]> {
      const rows = await read(statements.roles, restrictionParams(restriction));
      return roleCountsOf(rows);
    },

    async place(restriction: Restriction): Promise<readonly PlaceCountModel[]> {
      const rows = await read(statements.places, restrictionParams(restriction));
      return rows
        .map((row) => ({
          place: row['inFootnote'] === true ? ('FOOTNOTE' as const) : ('TEXT' as const),
          count: number(row, 'total'),
        }))
        .sort((a, b) => (a.place < b.place ? 1 : -1));
    },
  };
}

function sums<Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + number(row, 'total'));
  return counts;
}
