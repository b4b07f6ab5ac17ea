import type { Engine, Value } from './engine.ts';
import { otherRelationships, instrumentPages, otherNodes, partsOf, relationshipsOf } from './export/pages.ts';
import type { StoredNode, StoredRelationship } from './export/pages.ts';

const pageSize = 2000;

/**
 * The whole graph as lines of canonical JSON: keys, labels and lines in one order, no internal ids. Two
 * stores hold the same graph when their exports are the same text, whichever engine keeps them and in
 * whichever order it was loaded.
 */
async function* exportGraph(engine: Engine): AsyncGenerator<string> {
  for await (const nodes of otherNodes(engine)) yield* sorted(nodes.map(nodeLine));
  for await (const page of instrumentPages(engine, pageSize)) {
    const ids = page.map(({ id }) => id);
    const [parts, relationships] = await Promise.all([partsOf(engine, ids), relationshipsOf(engine, ids)]);
    const lines = new Map(page.map((node) => [node.id, [nodeLine(node)]]));
    for (const { owner, type, ...node } of parts)
      lines
        .get(owner)
        ?.push(nodeLine(node), relationshipLine({ owner, type, target: node.id, properties: {} }));
    for (const relationship of relationships)
      lines.get(relationship.owner)?.push(relationshipLine(relationship));
    for (const own of lines.values()) yield* sorted(own);
  }
  yield* sorted((await otherRelationships(engine)).map(relationshipLine));
}

/** All lines of an export. */
export async function exportedLines(engine: Engine): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(engine)) lines.push(line);
  return lines;
}

const nodeLine = ({ id, labels, properties }: StoredNode): string =>
  canonicalJson({ node: id, labels, properties });

const relationshipLine = ({ owner, type, target, properties }: StoredRelationship): string =>
  canonicalJson({ relationship: type, from: owner, to: target, properties });

const sorted = (lines: string[]): string[] => lines.sort();

/** JSON with the keys of every object in order. */
function canonicalJson(value: Value): string {
  return JSON.stringify(value, (_, inner: Value) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
