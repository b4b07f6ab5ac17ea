import type { Engine, Row, Value } from './engine.ts';
import { loadStatement } from './statements.ts';

const instruments = loadStatement('export/instruments');
const parts = loadStatement('export/parts');
const relationships = loadStatement('export/relationships');
const others = ['body', 'conference', 'agenda-item'].map((label) => loadStatement(`export/${label}`));

const pageSize = 2000;

/**
 * The whole graph as lines of canonical JSON: keys, labels and lines in one order, no internal ids. Two
 * stores hold the same graph when their exports are the same text, whichever engine keeps them and in
 * whichever order it was loaded.
 */
export async function* exportGraph(engine: Engine): AsyncGenerator<string> {
  for (const statement of others) yield* sorted((await engine.read(statement)).map(nodeLine));
  for (let after = ''; ;) {
    const page = await engine.read(instruments, { after, limit: pageSize });
    const ids = page.map(({ id }) => id ?? null);
    const [ownParts, ownRelationships] = await Promise.all([
      engine.read(parts, { ids }),
      engine.read(relationships, { ids }),
    ]);
    const lines = new Map<Value, string[]>(page.map((row) => [row['id'] ?? null, [nodeLine(row)]]));
    for (const row of ownParts) lines.get(row['owner'] ?? null)?.push(nodeLine(row), partLine(row));
    for (const row of ownRelationships) lines.get(row['owner'] ?? null)?.push(relationshipLine(row));
    for (const own of lines.values()) yield* sorted(own);
    const last = ids.at(-1);
    if (ids.length < pageSize || typeof last !== 'string') return;
    after = last;
  }
}

/** All lines of an export. */
export async function exportedLines(engine: Engine): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(engine)) lines.push(line);
  return lines;
}

function nodeLine({ id = null, labels, properties = null }: Row): string {
  return canonicalJson({
    node: id,
    labels: Array.isArray(labels) ? labels.map(String).sort() : [],
    properties,
  });
}

const partLine = ({ owner = null, type = null, id = null }: Row): string =>
  canonicalJson({ relationship: type, from: owner, to: id, properties: {} });

const relationshipLine = ({ owner = null, type = null, target = null, properties = null }: Row): string =>
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
