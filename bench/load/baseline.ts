import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../cypher/config.ts';
import type { Value } from '../../cypher/engine.ts';
import { documentRows } from '../../ingest/load/rows.ts';
import type { LoadInput } from '../../ingest/load/load.ts';

/** Rows of one UNWIND and one transaction: what Neo4j's own guides advise. */
const ROWS = 10_000;

/** A property of the length of a sentence, as the evidence that such a graph would carry. */
const EVIDENCE = 'x'.repeat(200);

const LABELS = ['Instrument', 'Body', 'Conference', 'AgendaItem'] as const;

/** What the baseline writes: the same nodes and relationships as the program, passages apart. */
export interface BaselineGraph {
  readonly nodes: ReadonlyMap<string, readonly string[]>;
  readonly relationships: ReadonlyMap<string, readonly Value[]>;
  readonly relationshipCount: number;
}

export function baselineGraph(inputs: readonly LoadInput[]): BaselineGraph {
  const nodes = new Map<string, Set<string>>(LABELS.map((label) => [label, new Set()]));
  const relationships = new Map<string, Value[]>();
  let relationshipCount = 0;
  for (const { record, text } of inputs) {
    const rows = documentRows(record, text);
    for (const [label, list] of [
      ['Instrument', rows.instruments],
      ['Body', rows.bodies],
      ['Conference', rows.conferences],
      ['AgendaItem', rows.agendaItems],
    ] as const)
      for (const { id } of list) nodes.get(label)?.add(id);
    for (const [index, { type, document, target }] of rows.relationships.entries()) {
      const key = `${type.replace(/_(?:BODY|CONFERENCE)$/, '')} ${labelOf(type)}`;
      const list = relationships.get(key) ?? [];
      list.push({ source: document, target, id: `${document}#${index}`, text: EVIDENCE });
      relationships.set(key, list);
      relationshipCount += 1;
    }
  }
  return {
    nodes: new Map([...nodes].map(([label, ids]) => [label, [...ids]])),
    relationships,
    relationshipCount,
  };
}

function labelOf(type: string): string {
  if (/BODY|ADOPTED|REPORTED/.test(type)) return 'Body';
  if (type.endsWith('CONFERENCE')) return 'Conference';
  return type === 'UNDER_ITEM' ? 'AgendaItem' : 'Instrument';
}

/**
 * Plain good practice: the driver, batches of 10,000 rows by UNWIND, MERGE on ids that have constraints,
 * one property of 200 characters on each relationship. No passages, no names, no counts, nothing taken back.
 */
export async function loadBaseline(config: Neo4jConfig, graph: BaselineGraph): Promise<void> {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password ?? ''));
  try {
    for (const [label, ids] of graph.nodes)
      await inBatches(driver, `UNWIND $rows AS id MERGE (:${label} {id: id})`, ids);
    for (const [key, rows] of graph.relationships) {
      const [type, label] = key.split(' ');
      await inBatches(
        driver,
        `UNWIND $rows AS row MATCH (s:Instrument {id: row.source}) MATCH (t:${label} {id: row.target})
         MERGE (s)-[r:${type} {id: row.id}]->(t) SET r.text = row.text`,
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

/** Takes the full-text index of passages away. */
export const dropTextIndex = (config: Neo4jConfig): Promise<void> => runAlone(config, 'DROP INDEX passages');

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
