import { text as textOf } from '../../cypher/rows.ts';
import type { WriteTransaction } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { Target } from './changes.ts';

const orphans = loadStatement('write/orphans');
const referredTo = loadStatement('write/referred-to');
const removeInstruments = loadStatement('write/remove-instruments');
const removeUnused = {
  Body: loadStatement('write/remove-unused-bodies'),
  Conference: loadStatement('write/remove-unused-conferences'),
  AgendaItem: loadStatement('write/remove-unused-agenda-items'),
};

/**
 * Removes cited-only instruments, bodies, conferences and agenda items to which nothing refers any more,
 * and in turn what only they referred to (a treaty's series entry, a corrigendum's whole).
 */
export async function removeOrphans(
  transaction: WriteTransaction,
  dropped: readonly Target[],
): Promise<void> {
  const idsOf = (type: Target['type']) => dropped.filter((each) => each.type === type).map(({ id }) => id);
  const conferences = idsOf('Conference');
  let candidates = idsOf('Instrument');
  while (candidates.length > 0) {
    const rows = await transaction.run(orphans, { ids: candidates });
    const ids = rows.map((row) => textOf(row, 'id'));
    if (ids.length === 0) break;
    const next = await transaction.run(referredTo, { ids });
    await transaction.run(removeInstruments, { ids });
    conferences.push(
      ...next.filter(({ isConference }) => isConference === true).map((row) => textOf(row, 'id')),
    );
    candidates = next
      .filter(({ isConference }) => isConference !== true)
      .map((row) => textOf(row, 'id'))
      .filter((id) => !ids.includes(id));
  }
  for (const [type, statement] of Object.entries(removeUnused)) {
    const ids = type === 'Conference' ? conferences : idsOf(type as keyof typeof removeUnused);
    if (ids.length > 0) await transaction.run(statement, { ids });
  }
}
