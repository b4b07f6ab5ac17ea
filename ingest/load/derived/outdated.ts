import type { Params, Row, Value } from '../../../cypher/engine.ts';
import { isList, text, textOrNull } from '../../../cypher/rows.ts';
import type { DocumentKind } from '../../record.ts';
import { asInstrumentId } from '../../symbols/ids.ts';
import { kindOf } from '../../symbols/kind.ts';
import { entityRow } from '../entities.ts';
import { instrumentRow, isRegistered } from '../instruments.ts';

/**
 * What nodes say otherwise than their ids and the registry do. A load writes that only where it makes a node: so a graph
 * that an older version of the program made, or another registry, says what was known then.
 */

/** The label of each kind of instruments. */
const LABELS: Readonly<Record<DocumentKind, string>> = {
  resolution: 'Resolution',
  decision: 'Decision',
  'presidential-statement': 'PresidentialStatement',
  treaty: 'Treaty',
  'soft-law': 'SoftLaw',
  'treaty-series-entry': 'TreatySeriesEntry',
  'sales-publication': 'SalesPublication',
  document: 'Document',
};

/** The label that an instrument should have and has not; null: it has it. Takes rows of derive/page. */
export function rightLabel(row: Row): string | null {
  const label = LABELS[kindOf(asInstrumentId(text(row, 'id')))];
  return row['label'] === label ? null : label;
}

/**
 * What a cited instrument should say and does not; null for nothing, and where the text is held: what that says
 * counts. Names that texts give to what the registry does not name stay, as do further symbols that texts print and what
 * a list tells. Takes rows of derive/page.
 */
export function outdatedInstrument(row: Row): Params | null {
  const said = row['said'];
  if (!isList(said)) return null;
  const [symbol = null, aliases = null, year = null, url = null] = said;
  return differences(knownOf(text(row, 'id'), textOrNull(row, 'adopted')), {
    symbol,
    title: row['title'] ?? null,
    aliases,
    year,
    url,
  });
}

/** @param adopted the day that a list gives: its year counts where the id has none (write/facts). */
function knownOf(id: string, adopted: string | null): Params {
  const { kind, properties } = instrumentRow(id);
  // What else is called by a name has further symbols, which texts print.
  if ((kind === 'treaty' || kind === 'soft-law') && !isRegistered(id))
    return { ...properties, aliases: null };
  if (adopted === null) return properties;
  return { ...properties, year: properties['year'] ?? Number(adopted.slice(0, 4)) };
}

/** What a body should say and does not; null for nothing. Takes rows of derive/bodies. */
export const outdatedBody = (row: Row): Params | null =>
  outdatedEntity({ aliases: null, kind: null, symbolPrefix: null }, row);

/** What a conference should say and does not; null for nothing. Takes rows of derive/conferences. */
export const outdatedConference = (row: Row): Params | null =>
  outdatedEntity({ aliases: null, place: null, years: null }, row);

/** What the registry does not name keeps the name that texts gave it. */
const outdatedEntity = (unknown: Params, row: Row): Params | null =>
  differences({ ...unknown, ...entityRow(text(row, 'id'), textOrNull(row, 'name')).properties }, row);

function differences(known: Params, said: Row): Params | null {
  let changed: Record<string, Value> | null = null;
  for (const name in known) {
    const value = known[name] ?? null;
    if (!isSame(value, said[name] ?? null)) (changed ??= {})[name] = value;
  }
  return changed;
}

function isSame(one: Value, other: Value): boolean {
  if (!isList(one) || !isList(other)) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
