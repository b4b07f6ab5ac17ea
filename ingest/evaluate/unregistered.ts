import { createHash } from 'node:crypto';
import type { EntityKind, ExtractionRecord, RecordEntity } from '../record.ts';
import type { TableLine } from '../registry/table.ts';

/**
 * How well names are found that the registry does not have, as texts of other years name them: a part of the registry's rows is
 * left out, and each name that they stand for must be found where it stands by how it is built. Texts need no reference for it.
 */

/** The tables whose rows are left out in turn. */
const TABLES: ReadonlySet<string> = new Set([
  'treaties.csv',
  'soft-law.csv',
  'conferences.csv',
  'bodies.csv',
]);

/** The names of rows that nothing else needs: other tables and the code name the rest. */
export const rowsThatMayGo = (
  tables: ReadonlyMap<string, readonly TableLine[]>,
  needed: ReadonlySet<string>,
): ReadonlySet<string> => {
  const kept = new Set(needed);
  for (const [file, lines] of tables) {
    if (TABLES.has(file)) continue;
    for (const { record } of lines)
      for (const cell of Object.values(record)) for (const id of cell.split('|')) kept.add(id);
  }
  const own = [...tables].flatMap(([file, lines]) => (TABLES.has(file) ? lines : []));
  return new Set(own.map(idOf).filter((id) => !kept.has(id)));
};

/** Of these ids every `parts`th: the same ones wherever it is asked. */
export const partOf = (ids: ReadonlySet<string>, part: number, parts: number): ReadonlySet<string> =>
  new Set([...ids].filter((id) => createHash('sha256').update(id).digest().readUInt32LE() % parts === part));

/** A table without rows of these ids; where another row points to one of them, it points to nothing. */
export const withoutRows = (
  file: string,
  lines: readonly TableLine[],
  ids: ReadonlySet<string>,
): readonly TableLine[] =>
  lines
    .filter((line) => !TABLES.has(file) || !ids.has(idOf(line)))
    .map(({ record, line }) => ({
      line,
      record: Object.fromEntries(
        Object.entries(record).map(([column, cell]) => [column, ids.has(cell) ? '' : cell]),
      ),
    }));

const idOf = ({ record }: TableLine): string => record['id'] ?? '';

/** What became of a name without its row, best first: found as it was, with other ends, as another kind, with both, or lost. */
export const OUTCOMES = ['found', 'other ends', 'other kind', 'both', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Comparison {
  readonly id: string;
  readonly kind: EntityKind;
  /** The best of its mentions' outcomes: a text that gives a name in full gives its short forms too. */
  readonly outcome: Outcome;
  /** The words of that mention, and what stands there now. */
  readonly words: string;
  readonly instead: string | null;
}

/** Each entity of these ids that a text names, and what is found in its place when they are unknown. */
export function comparisons(
  known: readonly RecordEntity[],
  unknown: ExtractionRecord,
  ids: ReadonlySet<string>,
): readonly Comparison[] {
  const found = unknown.entities.flatMap(({ kind, mentions }) =>
    mentions.map(({ start, end, text }) => ({ kind, start, end, text })),
  );
  return known
    .filter(({ id }) => ids.has(id))
    .map(({ id, kind, mentions }) => {
      let best: Comparison = { id, kind, outcome: 'lost', words: mentions[0]?.text ?? '', instead: null };
      for (const mention of mentions)
        for (const other of found) {
          if (other.start >= mention.end || other.end <= mention.start) continue;
          const isThere = other.start === mention.start && other.end === mention.end;
          const isKind = other.kind === kind;
          const outcome = isThere ? (isKind ? 'found' : 'other kind') : isKind ? 'other ends' : 'both';
          if (OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf(best.outcome))
            best = { id, kind, outcome, words: mention.text, instead: other.text };
        }
      return best;
    });
}
