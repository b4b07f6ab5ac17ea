import type { Engine } from '../engine.ts';
import { number, text, texts } from '../rows.ts';
import { loadStatement } from '../statements.ts';
import type { Block, Counts } from './format.ts';

const nodesByLabel = loadStatement('export/counts');
const relationshipsByType = loadStatement('export/relationship-counts');

/** Nodes that are no part of the graph: what has been done to the store, not what it says. */
const bookkeeping: ReadonlySet<string> = new Set(['LeftOut', 'Migration', 'Restore']);

/** How many nodes and relationships of each kind a store has. */
export async function countsOf(engine: Engine): Promise<Counts> {
  const [nodeRows, relationshipRows] = await Promise.all([
    engine.read(nodesByLabel),
    engine.read(relationshipsByType),
  ]);
  const byLabels = nodeRows
    .map((row) => [labelKey(texts(row, 'labels')), number(row, 'number')] as const)
    .filter(([key]) => !bookkeeping.has(key));
  const byType = relationshipRows.map((row) => [text(row, 'type'), number(row, 'number')] as const);
  return { nodes: inOrder(byLabels), relationships: inOrder(byType) };
}

/** "Instrument:Resolution" */
export const labelKey = (labels: readonly string[]): string => [...labels].sort().join(':');

/** Counts what blocks hold, as countsOf counts a store. */
export class Tally {
  readonly #nodes = new Map<string, number>();
  readonly #relationships = new Map<string, number>();

  add(block: Block): void {
    if ('nodes' in block) add(this.#nodes, labelKey(block.nodes), block.rows);
    else if ('parts' in block) {
      add(this.#nodes, labelKey(block.parts), block.rows);
      add(this.#relationships, block.by, block.rows);
    } else add(this.#relationships, block.relationships, block.rows);
  }

  /** Nodes and relationships of all kinds. */
  get total(): number {
    return [...this.#nodes.values(), ...this.#relationships.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Whether there is as much of each kind as the counts say. */
  equals(counts: Counts): boolean {
    const own: Counts = {
      nodes: inOrder([...this.#nodes]),
      relationships: inOrder([...this.#relationships]),
    };
    return JSON.stringify(own) === JSON.stringify(counts);
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Nodes and relationships of all kinds. */
export const totalOf = ({ nodes, relationships }: Counts): number =>
  [...Object.values(nodes), ...Object.values(relationships)].reduce((sum, count) => sum + count, 0);

const inOrder = (counts: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
