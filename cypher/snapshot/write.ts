import type { Engine, Params } from '../engine.ts';
import {
  otherRelationships,
  instrumentPages,
  otherNodes,
  partsOf,
  relationshipsOf,
} from '../export/pages.ts';
import type { StoredNode, StoredPart, StoredRelationship } from '../export/pages.ts';
import { toColumn, toColumns } from './columns.ts';
import { countsOf, labelKey, Tally } from './counts.ts';
import { SnapshotError } from './errors.ts';
import { writeLines } from './file.ts';
import { BLOCK_ROWS, SNAPSHOT_VERSION } from './format.ts';
import type { Block, Counts, Header } from './format.ts';

export interface SnapshotOptions {
  /** false: without the words of the passages. */
  readonly texts: boolean;
}

/** Instruments whose parts and relationships are read at a time. */
const PAGE = 500;

/**
 * Writes the graph of a store to a file. The same graph gives the same bytes, whichever engine keeps it.
 * @returns what is in the file.
 * @throws {SnapshotError} when the graph was written to meanwhile; no file is left then.
 */
export async function writeSnapshot(engine: Engine, file: string, options: SnapshotOptions): Promise<Counts> {
  const counts = await countsOf(engine);
  const header: Header = { ungraph: 'snapshot', version: SNAPSHOT_VERSION, texts: options.texts, counts };
  await writeLines(file, lines(engine, header));
  return counts;
}

async function* lines(engine: Engine, header: Header): AsyncGenerator<Header | Block> {
  yield header;
  const tally = new Tally();
  for await (const block of blocks(engine, header.texts)) {
    tally.add(block);
    yield block;
  }
  if (!tally.equals(header.counts)) throw changed();
}

const changed = (): SnapshotError =>
  new SnapshotError('The graph was written to while the snapshot was taken: take it again.');

async function* blocks(engine: Engine, texts: boolean): AsyncGenerator<Block> {
  const numbers = new Map<string, number>();
  for await (const nodes of otherNodes(engine)) yield* nodeBlocks(nodes.toSorted(byId), numbers);
  const pages: string[][] = [];
  for await (const nodes of instrumentPages(engine, BLOCK_ROWS)) {
    yield* nodeBlocks(nodes, numbers);
    for (let at = 0; at < nodes.length; at += PAGE)
      pages.push(nodes.slice(at, at + PAGE).map(({ id }) => id));
  }
  for (const ids of pages) {
    yield* partBlocks(await partsOf(engine, ids), numbers, texts);
    yield* relationshipBlocks(await relationshipsOf(engine, ids), numbers);
  }
  yield* relationshipBlocks(await otherRelationships(engine), numbers);
}

function* nodeBlocks(nodes: readonly StoredNode[], numbers: Map<string, number>): Generator<Block> {
  for (const group of groups(nodes, ({ labels }) => labelKey(labels)))
    for (const part of slices(group)) {
      for (const { id } of part) numbers.set(id, numbers.size);
      yield {
        nodes: [...(part[0]?.labels ?? [])],
        rows: part.length,
        columns: toColumns(part.map(({ properties }) => properties)),
      };
    }
}

function* partBlocks(
  parts: readonly StoredPart[],
  numbers: ReadonlyMap<string, number>,
  texts: boolean,
): Generator<Block> {
  const inOrder = parts.toSorted(byReadingOrder);
  for (const group of groups(inOrder, ({ labels, type }) => `${labelKey(labels)} ${type}`))
    for (const rows of slices(group)) {
      const owners = rows.map(({ owner }) => owner);
      yield {
        parts: [...(rows[0]?.labels ?? [])],
        by: rows[0]?.type ?? '',
        rows: rows.length,
        owner: toColumn(owners.map((id) => numberOf(id, numbers))),
        columns: toColumns(
          rows.map(({ properties, labels }) =>
            texts || !labels.includes('Passage')
              ? properties
              : { ...properties, text: null, plainWords: null },
          ),
          owners,
        ),
      };
    }
}

function* relationshipBlocks(
  relationships: readonly StoredRelationship[],
  numbers: ReadonlyMap<string, number>,
): Generator<Block> {
  for (const group of groups(relationships.toSorted(byReadingOrder), ({ type }) => type))
    for (const rows of slices(group)) {
      const owners = rows.map(({ owner }) => owner);
      yield {
        relationships: rows[0]?.type ?? '',
        rows: rows.length,
        from: toColumn(owners.map((id) => numberOf(id, numbers))),
        to: toColumn(rows.map(({ target }) => numberOf(target, numbers))),
        columns: toColumns(
          rows.map(({ properties }) => properties),
          owners,
        ),
      };
    }
}

function numberOf(id: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(id);
  if (number === undefined) throw changed();
  return number;
}

/** What has the same key, in the order of the keys. */
function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[][] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function* slices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += BLOCK_ROWS) yield items.slice(at, at + BLOCK_ROWS);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);

/** By owner, then by place in its text: neighbours are alike, which packs well; then by all that they hold. */
function byReadingOrder(a: Placed, b: Placed): number {
  return (
    compare(a.owner, b.owner) ||
    placeOf(a) - placeOf(b) ||
    compare(nameOf(a), nameOf(b)) ||
    compare(canonical(a.properties), canonical(b.properties))
  );
}

type Placed = StoredPart | StoredRelationship;

function placeOf({ properties: { ordinal, start } }: Placed): number {
  if (typeof ordinal === 'number') return ordinal;
  return typeof start === 'number' ? start : -1;
}

/** A relationship has an id of its own or at least a target. */
function nameOf(placed: Placed): string {
  const { id } = placed.properties;
  return `${typeof id === 'string' ? id : ''} ${'target' in placed ? placed.target : ''}`;
}

const canonical = (properties: Params): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => compare(a, b)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
