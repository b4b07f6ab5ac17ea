import type { Engine, Params, Row } from '../engine.ts';
import { text, texts } from '../rows.ts';
import { loadStatement } from '../statements.ts';

/** A node as it is stored; labels in their order. */
export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Params;
}

/** A passage or an unresolved citation, and the instrument that it is part of. */
export interface StoredPart extends StoredNode {
  readonly owner: string;
  readonly type: string;
}

/** A relationship from an instrument, or a body, to anything but its parts. */
export interface StoredRelationship {
  readonly owner: string;
  readonly type: string;
  readonly target: string;
  readonly properties: Params;
}

const instruments = loadStatement('export/instruments');
const parts = loadStatement('export/parts');
const relationships = loadStatement('export/relationships');
const ofOthers = ['body', 'alias'].map((label) => loadStatement(`export/${label}-relationships`));
const others = ['body', 'conference', 'agenda-item', 'subject', 'alias'].map((label) =>
  loadStatement(`export/${label}`),
);

/** All nodes that are neither instruments nor parts of one, by kind. */
export async function* otherNodes(engine: Engine): AsyncGenerator<readonly StoredNode[]> {
  for (const statement of others) yield (await engine.read(statement)).map(nodeOf);
}

/** All instruments in the order of their ids, a page at a time. */
export async function* instrumentPages(engine: Engine, limit: number): AsyncGenerator<readonly StoredNode[]> {
  for (let after = ''; ;) {
    const page = (await engine.read(instruments, { after, limit })).map(nodeOf);
    const last = page.at(-1);
    if (last) yield page;
    if (!last || page.length < limit) return;
    after = last.id;
  }
}

/** The passages and unresolved citations of these instruments, in no order. */
export async function partsOf(engine: Engine, ids: readonly string[]): Promise<readonly StoredPart[]> {
  const rows = await engine.read(parts, { ids });
  return rows.map((row) => ({ ...nodeOf(row), owner: text(row, 'owner'), type: text(row, 'type') }));
}

/** What leads from these instruments to other nodes than their parts, in no order. */
export async function relationshipsOf(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly StoredRelationship[]> {
  return (await engine.read(relationships, { ids })).map(relationshipOf);
}

/** What leads from other nodes: the treaties that bodies oversee, what further symbols stand for. In no order. */
export async function otherRelationships(engine: Engine): Promise<readonly StoredRelationship[]> {
  const rows = await Promise.all(ofOthers.map((statement) => engine.read(statement)));
  return rows.flat().map(relationshipOf);
}

const relationshipOf = (row: Row): StoredRelationship => ({
  owner: text(row, 'owner'),
  type: text(row, 'type'),
  target: text(row, 'target'),
  properties: propertiesOf(row),
});

const nodeOf = (row: Row): StoredNode => ({
  id: text(row, 'id'),
  labels: texts(row, 'labels').toSorted(),
  properties: propertiesOf(row),
});

function propertiesOf({ properties }: Row): Params {
  if (typeof properties === 'object' && properties !== null && !Array.isArray(properties))
    return properties as Params;
  throw new TypeError('A statement of an export must give a map of properties.');
}
