import type { Row, Value } from '../../cypher/engine.ts';
import { texts } from '../../cypher/rows.ts';
import { asInstrumentId } from '../symbols/ids.ts';
import { kindOf } from '../symbols/kind.ts';
import type { AliasRow } from './alias-rows.ts';
import type { DocumentRows, FactRow } from './rows.ts';

/** What the documents of a batch said before. */
export interface Earlier {
  /** Per instrument: how many of these documents cited or invoked it. */
  readonly citedBy: ReadonlyMap<string, number>;
  readonly statements: ReadonlyMap<string, Counted<FactRow>>;
  /** Everything that they referred to. */
  readonly targets: readonly Target[];
  readonly aliases: readonly AliasRow[];
}

export interface Target {
  readonly id: string;
  readonly type: 'Instrument' | 'Body' | 'Conference' | 'AgendaItem';
}

export interface Counted<Item> {
  readonly item: Item;
  readonly by: number;
}

/** What a batch changes beyond its own documents. */
export interface Changes {
  readonly citedBy: readonly { readonly id: string; readonly by: number }[];
  readonly statements: readonly Counted<FactRow>[];
  /** What was referred to before and may now be referred to by nothing. */
  readonly dropped: readonly Target[];
  readonly aliases: AliasChanges;
}

export interface AliasChanges {
  /** What the texts of a batch say now, and what their earlier readings said. */
  readonly stated: readonly AliasRow[];
  readonly withdrawn: readonly AliasRow[];
  /** Documents that the batch cites: one of them may be known by another symbol. */
  readonly cited: readonly string[];
}

/** Reads the rows of write/earlier-relationships. */
export function earlierOf(rows: readonly Row[]): Earlier {
  const pairs = new Set<string>();
  const citedBy = new Map<string, number>();
  const statements = new Map<string, Counted<FactRow>>();
  const targets = new Map<string, Target>();
  const aliases: AliasRow[] = [];
  for (const row of rows) {
    const { document, type, target } = row;
    if (typeof target !== 'string' || typeof document !== 'string') continue;
    targets.set(target, { id: target, type: targetType(row['labels']) });
    if (type !== 'CITES' && type !== 'INVOKES') continue;
    const pair = JSON.stringify([document, target]);
    if (!pairs.has(pair)) add(citedBy, target, 1);
    pairs.add(pair);
    for (const alias of texts(row, 'aliases')) aliases.push({ alias, main: target });
    for (const fact of factsOf(row, target)) count(statements, fact, 1);
    for (const { to } of factsOf(row, target)) targets.set(to, { id: to, type: 'Instrument' });
  }
  return { citedBy, statements, targets: [...targets.values()], aliases };
}

/** The difference between what the documents said and what they say now. */
export function changesOf(earlier: Earlier, documents: readonly DocumentRows[]): Changes {
  const citedBy = new Map([...earlier.citedBy].map(([id, by]) => [id, -by]));
  const statements = new Map<string, Counted<FactRow>>();
  for (const { item, by } of earlier.statements.values()) count(statements, item, -by);
  for (const document of documents) {
    for (const id of document.cited) add(citedBy, id, 1);
    for (const fact of document.statements) count(statements, fact, 1);
  }
  const now = new Set(
    documents.flatMap(({ id, relationships, statements: facts }) => [
      id,
      ...relationships.map(({ target }) => target),
      ...facts.map(({ to }) => to),
    ]),
  );
  return {
    // In one order in every transaction, so that two that meet wait and do not block each other.
    citedBy: [...citedBy]
      .filter(([, by]) => by !== 0)
      .map(([id, by]) => ({ id, by }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    statements: [...statements]
      .filter(([, { by }]) => by !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, fact]) => fact),
    dropped: earlier.targets.filter(({ id }) => !now.has(id)),
    aliases: {
      stated: documents.flatMap(({ aliases }) => aliases),
      withdrawn: earlier.aliases,
      cited: documents.flatMap(({ cited }) =>
        cited.filter((id) => kindOf(asInstrumentId(id)) === 'document'),
      ),
    },
  };
}

/** What an invocation remembers of its text's statements: see statedProperties in rows.ts. */
function factsOf(row: Row, from: string): readonly FactRow[] {
  const { registrations, container, containerLocator } = row;
  const facts: FactRow[] = [];
  if (Array.isArray(registrations))
    for (const to of registrations)
      facts.push({ type: 'REGISTERED_AS', from, to: String(to), locator: null });
  if (typeof container === 'string')
    facts.push({
      type: 'CONTAINED_IN',
      from,
      to: container,
      locator: typeof containerLocator === 'string' ? containerLocator : null,
    });
  return facts;
}

function targetType(labels: Value | undefined): Target['type'] {
  const names = Array.isArray(labels) ? labels : [];
  return (['Body', 'Conference', 'AgendaItem'] as const).find((name) => names.includes(name)) ?? 'Instrument';
}

function add(counts: Map<string, number>, id: string, by: number): void {
  counts.set(id, (counts.get(id) ?? 0) + by);
}

function count(counts: Map<string, Counted<FactRow>>, item: FactRow, by: number): void {
  const key = JSON.stringify([item.type, item.from, item.to, item.locator]);
  counts.set(key, { item, by: (counts.get(key)?.by ?? 0) + by });
}
