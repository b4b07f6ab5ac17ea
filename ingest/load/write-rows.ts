import { text } from '../../cypher/rows.ts';
import type { Params, Statement, Step, Value, WriteTransaction } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { DocumentKind } from '../record.ts';
import type { Changes, Counted } from './changes.ts';
import { linkRows, partRows, PASSAGE_COLUMNS, REFERENCE_COLUMNS, UNRESOLVED_COLUMNS } from './columns.ts';
import type { EntityRow } from './entities.ts';
import type { InstrumentRow } from './instruments.ts';
import type { DocumentRows, FactRow, Link, RelationshipType } from './rows.ts';

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
const relationshipStatements: Readonly<Record<RelationshipType, Statement>> = {
  CITES: loadStatement('write/cites'),
  INVOKES: loadStatement('write/invokes'),
  MENTIONS_BODY: loadStatement('write/mentions-body'),
  MENTIONS_CONFERENCE: loadStatement('write/mentions-conference'),
  ADOPTED_BY: loadStatement('write/adopted-by'),
  REPORTED_BY: loadStatement('write/reported-by'),
  UNDER_ITEM: loadStatement('write/under-item'),
};
const relationshipTypes = Object.keys(relationshipStatements) as RelationshipType[];
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

/** The nodes of documents, and of instruments that are only listed: what a batch has before its documents can be claimed. */
export function nodeSteps(
  documents: readonly DocumentRows[],
  listed: readonly InstrumentRow[],
): readonly Step[] {
  const nodes = unique([...documents.flatMap((document) => document.instruments), ...listed]);
  return [
    ...[...instruments].map(([kind, statement]) =>
      step(statement, nodes.filter((node) => node.kind === kind).map(instrumentValues)),
    ),
    step(statements.bodies, unique(documents.flatMap(({ bodies }) => bodies)).map(entityParams)),
    step(
      statements.conferences,
      unique(documents.flatMap(({ conferences }) => conferences)).map(entityParams),
    ),
    step(
      statements.agendaItems,
      unique(documents.flatMap(({ agendaItems }) => agendaItems)).map(entityParams),
    ),
  ].flat();
}

/** What texts say, once what their earlier readings said is gone: a few statements for all documents together. */
export function contentSteps(documents: readonly DocumentRows[]): readonly Step[] {
  const all = documents.flatMap(({ relationships }) => relationships);
  return [
    step(
      statements.documents,
      documents.map(({ id, properties }) => ({ id, properties })),
    ),
    step(statements.instrumentNames, firstNames(documents.flatMap(({ names }) => names))),
    step(statements.bodyNames, firstNames(documents.flatMap(({ bodies }) => named(bodies)))),
    step(statements.conferenceNames, firstNames(documents.flatMap(({ conferences }) => named(conferences)))),
    step(
      statements.passages,
      partRows(
        documents.flatMap(({ passages }) => passages),
        PASSAGE_COLUMNS,
      ),
    ),
    step(
      statements.unresolved,
      partRows(
        documents.flatMap(({ unresolved }) => unresolved),
        UNRESOLVED_COLUMNS,
      ),
    ),
    ...relationshipTypes.map((type) =>
      step(
        relationshipStatements[type],
        linkRows(
          all.filter((each) => each.type === type),
          REFERENCE_COLUMNS[type],
        ),
      ),
    ),
    step(statements.partOf, links(documents.flatMap(({ partOf }) => partOf))),
    step(statements.supplements, links(documents.flatMap(({ supplements }) => supplements))),
    step(statements.outcomes, links(documents.flatMap(({ outcomes }) => outcomes))),
  ].flat();
}

/** What a batch changes beyond its own documents. */
export function changeSteps({ statements: facts, citedBy }: Changes): readonly Step[] {
  return [
    ...statementSteps(facts),
    step(
      statements.citedByCounts,
      citedBy.map(({ id, by }) => [id, by]),
    ),
  ].flat();
}

/** Parts and the wholes that they are parts of. */
export async function writePartOf(transaction: WriteTransaction, all: readonly Link[]): Promise<void> {
  await transaction.runAll(step(statements.partOf, links(all)));
}

/** Names that texts give: where the registry names a thing, none of them counts. */
const named = (rows: readonly EntityRow[]): Name[] =>
  rows
    .filter(({ registered }) => !registered)
    .map(({ id, properties }) => ({ id, title: text(properties, 'name') }));

/** A statement with its rows; none without rows. */
function step(statement: Statement, rows: readonly Value[]): readonly Step[] {
  return rows.length > 0 ? [{ statement, params: { rows } }] : [];
}

function statementSteps(facts: readonly Counted<FactRow>[]): readonly (readonly Step[])[] {
  const rowsOf = (type: FactRow['type']): Params[] =>
    facts
      .filter(({ item }) => item.type === type)
      .map(({ item: { from, to, locator }, by }) => ({ from, to, locator, place: locator ?? '', by }));
  const withdrawn = [...new Set(facts.filter(({ by }) => by < 0).map(({ item }) => item.from))];
  return [
    step(statements.registeredAs, rowsOf('REGISTERED_AS')),
    step(statements.containedIn, rowsOf('CONTAINED_IN')),
    withdrawn.length > 0 ? [{ statement: statements.removeUnstated, params: { ids: withdrawn } }] : [],
  ];
}

/** id, symbol, title, aliases, year, url */
const instrumentValues = ({ id, properties }: InstrumentRow): Value => [
  id,
  ...['symbol', 'title', 'aliases', 'year', 'url'].map((name) => properties[name] ?? null),
];

const entityParams = ({ id, properties }: EntityRow): Params => ({ id, properties });

/** Each link once, as several texts of a batch may lead to it. */
function links(all: readonly Link[]): Params[] {
  const once = new Map(all.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
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
