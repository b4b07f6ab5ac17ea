import type { Row, Statement } from '../../cypher/engine.ts';
import { groupBy, number, text } from '../../cypher/rows.ts';
import type { RoleCount } from '../schema.generated.ts';
import { filterName, type CitationParams } from './citation-filter.ts';
import { byKey } from './read.ts';
import type { Read } from './read.ts';
import { ROLES, enumValue } from './vocabulary.ts';

/** Rows of role and total, the most frequent first; rows without a role are left out. */
export function roleCountsOf(rows: readonly Row[]): readonly RoleCount[] {
  return rows
    .filter((row) => typeof row['role'] === 'string')
    .map((row) => ({ role: enumValue(ROLES, text(row, 'role')), count: number(row, 'total') }))
    .sort((a, b) => b.count - a.count || ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}

/** Role counts for many ids by one statement, which takes `$ids` and one filter for all. */
export function roleCountLoader(read: Read, statement: Statement) {
  return byKey<{ readonly id: string; readonly filter: CitationParams }, readonly RoleCount[]>(
    ({ id, filter }) => `${id} ${filterName(filter)}`,
    ({ filter }) => filterName(filter),
    async (keys) => {
      const rows = await read(statement, { ids: keys.map(({ id }) => id), ...keys[0]?.filter });
      const found = groupBy(rows, 'id');
      return keys.map(({ id }) => roleCountsOf(found.get(id) ?? []));
    },
  );
}
