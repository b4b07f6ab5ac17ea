import { text } from '../../cypher/rows.ts';
import type { Params, Statement, WriteTransaction } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { DocumentKind } from '../record.ts';
import type { Changes, Counted } from './changes.ts';
import type { DocumentRows, FactRow, RelationshipType } from './rows.ts';

const kinds: readonly DocumentKind[] = [
  'resolution',
  'decision',
  'presidential-statement',
  'treaty',
  'soft-law',
  'treaty-series-entry',
  'sales-publication',
  'document',
];
// A label is part of a statement's text, so each kind of node and relationship has its own.
const instruments = new Map(kinds.map((kind) => [kind, loadStatement(`write/instruments/${kind}`)]));
const relationships: Readonly<Record<RelationshipType, Statement>> = {
  CITES: loadStatement('write/cites'),
  INVOKES: loadStatement('write/invokes'),
  MENTIONS_BODY: loadStatement('write/mentions-body'),
  MENTIONS_CONFERENCE: loadStatement('write/mentions-conference'),
  ADOPTED_BY: loadStatement('write/adopted-by'),
  REPORTED_BY: loadStatement('write/reported-by'),
  UNDER_ITEM: loadStatement('write/under-item'),
};
const statements = {
  bodies: loadStatement('write/bodies'),
  conferences: loadStatement('write/conferences'),
  agendaItems: loadStatement('write/agenda-items'),
  documents: loadStatement('write/documents'),
  passages: loadStatement('write/passages'),
  unresolved: loadStatement('write/unresolved'),
  instrumentNames: loadStatement('write/names-instrument'),
  bodyNames: loadStatement('write/names-body'),
  conferenceNames: loadStatement('write/names-conference'),
  partOf: loadStatement('write/part-of'),
  supplements: loadStatement('write/supplements'),
  outcomes: loadStatement('write/outcome-of'),
  registeredAs: loadStatement('write/registered-as'),
  containedIn: loadStatement('write/contained-in'),
  removeUnstated: loadStatement('write/remove-unstated'),
  citedByCounts: loadStatement('write/cited-by-counts'),
};

/**
 * Writes documents in two steps, a few statements for all of them: first the nodes, so that a document
 * can be claimed; then, once its earlier reading is gone, everything else.
 */
export async function writeRows(transaction: WriteTransaction, documents: readonly DocumentRows[]) {
  const run = async (statement: Statement, rows: readonly Params[]): Promise<void> => {
    if (rows.length > 0) await transaction.run(statement, { rows });
  };
  const bodies = unique(documents.flatMap((document) => document.bodies));
  const conferences = unique(documents.flatMap((document) => document.conferences));
  const nodes = unique(documents.flatMap((document) => document.instruments));
  for (const [kind, statement] of instruments)
    await run(
      statement,
      nodes.filter((node) => node.kind === kind).map(({ id, properties }) => ({ id, properties })),
    );
  await run(statements.bodies, bodies.map(toParams));
  await run(statements.conferences, conferences.map(toParams));
  await run(
    statements.agendaItems,
    unique(documents.flatMap((document) => document.agendaItems)).map(toParams),
  );

  return {
    async relationships(changes: Changes): Promise<void> {
      await run(
        statements.documents,
        documents.map(({ id, properties }) => ({ id, properties })),
      );
      await run(statements.instrumentNames, firstNames(documents.flatMap(({ names }) => names)));
      await run(
        statements.bodyNames,
        firstNames(documents.flatMap((document) => document.bodies.map(named))),
      );
      await run(
        statements.conferenceNames,
        firstNames(documents.flatMap((document) => document.conferences.map(named))),
      );
      await run(statements.passages, documents.flatMap(({ passages }) => passages).map(toParams));
      await run(statements.unresolved, documents.flatMap(({ unresolved }) => unresolved).map(toParams));
      const all = documents.flatMap((document) => document.relationships);
      for (const [type, statement] of Object.entries(relationships))
        await run(
          statement,
          all
            .filter((each) => each.type === type)
            .map(({ document, target, properties }) => ({ document, target, properties })),
        );
      await run(statements.partOf, documents.flatMap(({ partOf }) => partOf).map(toParams));
      await run(statements.supplements, documents.flatMap(({ supplements }) => supplements).map(toParams));
      await run(statements.outcomes, documents.flatMap(({ outcomes }) => outcomes).map(toParams));
      await writeStatements(changes.statements);
      await run(statements.citedByCounts, changes.citedBy.map(toParams));
    },
  };

  async function writeStatements(facts: readonly Counted<FactRow>[]): Promise<void> {
    const rowsOf = (type: FactRow['type']): Params[] =>
      facts
        .filter(({ item }) => item.type === type)
        .map(({ item: { from, to, locator }, by }) => ({ from, to, locator, place: locator ?? '', by }));
    await run(statements.registeredAs, rowsOf('REGISTERED_AS'));
    await run(statements.containedIn, rowsOf('CONTAINED_IN'));
    const withdrawn = facts.filter(({ by }) => by < 0).map(({ item }) => item.from);
    if (withdrawn.length > 0)
      await transaction.run(statements.removeUnstated, { ids: [...new Set(withdrawn)] });
  }
}

/** Rows that exist for one instrument in several documents are written once, in the order of their ids. */
function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

interface Name {
  readonly id: string;
  readonly title: string;
}

/** For each id the first name by letters. */
function firstNames(names: readonly Name[]): Params[] {
  const first = new Map<string, string>();
  for (const { id, title } of names) {
    const other = first.get(id);
    if (other === undefined || title < other) first.set(id, title);
  }
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, title]) => ({ id, title }));
}

const named = ({ id, properties }: { readonly id: string; readonly properties: Params }): Name => ({
  id,
  title: text(properties, 'name'),
});

/** An interface's object as parameters. */
const toParams = (row: object): Params => ({ ...row });
