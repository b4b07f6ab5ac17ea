import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../cypher/config.ts';
import type { Params, Value } from '../../cypher/engine.ts';
import { text as textOf } from '../../cypher/rows.ts';
import { documentRows } from '../../ingest/load/rows.ts';
import type { LoadInput } from '../../ingest/load/load.ts';

/** Rows of one UNWIND and one transaction: what Neo4j's own guides advise. */
const ROWS = 10_000;

/** A property of the length of a sentence, as the evidence that such a graph would carry. */
const EVIDENCE: Params = { text: 'x'.repeat(200) };

/** What a plain load writes. */
export interface BaselineGraph {
  /** By label. */
  readonly nodes: ReadonlyMap<string, readonly NodeRow[]>;
  /** By type and label of the target. */
  readonly relationships: ReadonlyMap<string, readonly LinkRow[]>;
  readonly relationshipCount: number;
}

type NodeRow = { readonly id: string; readonly properties: Params };
type LinkRow = {
  readonly source: string;
  readonly target: string;
  readonly id: string;
  readonly properties: Params;
};

/**
 * `bare`: the program's nodes, by their ids, and its relationships apart from passages, one property on each.
 * `whole`: with all their properties, and with the passages, their texts too.
 */
export function baselineGraph(inputs: readonly LoadInput[], what: 'bare' | 'whole'): BaselineGraph {
  const isWhole = what === 'whole';
  const nodes = new Map<string, Map<string, Params>>();
  const relationships = new Map<string, LinkRow[]>();
  let relationshipCount = 0;
  const node = (label: string, id: string, properties: Params) =>
    listOf(nodes, label, () => new Map<string, Params>()).set(id, isWhole ? properties : {});
  const link = (key: string, source: string, target: string, properties: Params) => {
    const id = `${source}#${String((relationshipCount += 1))}`;
    listOf(relationships, key, () => []).push({
      source,
      target,
      id,
      properties: isWhole ? properties : EVIDENCE,
    });
  };
  for (const { record, text } of inputs) {
    const rows = documentRows(record, text);
    for (const [label, list] of [
      ['Instrument', rows.instruments],
      ['Body', rows.bodies],
      ['Conference', rows.conferences],
      ['AgendaItem', rows.agendaItems],
    ] as const)
      for (const { id, properties } of list) node(label, id, properties);
    node('Instrument', rows.id, rows.properties);
    for (const { type, document, target, properties } of rows.relationships)
      link(`${type.replace(/_(?:BODY|CONFERENCE)$/, '')} ${labelOf(type)}`, document, target, properties);
    if (!isWhole) continue;
    for (const { document, properties } of rows.passages) {
      const id = textOf(properties, 'id');
      node('Passage', id, properties);
      link('HAS_PASSAGE Passage', document, id, {});
    }
  }
  return {
    nodes: new Map(
      [...nodes].map(([label, byId]) => [label, [...byId].map(([id, properties]) => ({ id, properties }))]),
    ),
    relationships,
    relationshipCount,
  };
}

function listOf<Key, List>(lists: Map<Key, List>, key: Key, empty: () => List): List {
  const list = lists.get(key) ?? empty();
  lists.set(key, list);
  return list;
}

function labelOf(type: string): string {
  if (/BODY|ADOPTED|REPORTED/.test(type)) return 'Body';
  if (type.endsWith('CONFERENCE')) return 'Conference';
  return type === 'UNDER_ITEM' ? 'AgendaItem' : 'Instrument';
}

/**
 * Plain good practice: the driver, batches of 10,000 rows by UNWIND, MERGE on ids that have constraints.
 * No names, no counts, nothing taken back.
 */
export async function loadBaseline(config: Neo4jConfig, graph: BaselineGraph): Promise<void> {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password ?? ''));
  try {
    for (const [label, rows] of graph.nodes)
      await inBatches(
        driver,
        `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties`,
        rows,
      );
    for (const [key, rows] of graph.relationships) {
      const [type, label] = key.split(' ');
      await inBatches(
        driver,
        `UNWIND $rows AS row MATCH (s:Instrument {id: row.source}) MATCH (t:${label} {id: row.target})
         MERGE (s)-[r:${type} {id: row.id}]->(t) SET r += row.properties`,
        rows,
      );
    }
  } finally {
    await driver.close();
  }
}

/** Empties the database, indexes and constraints apart. */
export const emptyDatabase = (config: Neo4jConfig): Promise<void> =>
  runAlone(
    config,
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );

async function runAlone(config: Neo4jConfig, statement: string): Promise<void> {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password ?? ''));
  const session = driver.session();
  try {
    await session.run(statement);
  } finally {
    await session.close();
    await driver.close();
  }
}

async function inBatches(driver: Driver, text: string, rows: readonly Value[]): Promise<void> {
  const session = driver.session();
  try {
    for (let at = 0; at < rows.length; at += ROWS)
      await session.executeWrite((transaction) => transaction.run(text, { rows: rows.slice(at, at + ROWS) }));
  } finally {
    await session.close();
  }
}
