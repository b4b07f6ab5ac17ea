import type { Engine, Row, Value } from '../../../cypher/engine.ts';
import { numberOrNull, text, textOrNull } from '../../../cypher/rows.ts';
import { loadStatement } from '../../../cypher/statements.ts';
import { BODIES } from '../../registry/tables.ts';
import { settleAliases } from '../aliases.ts';
import { authorities, roundedAuthority } from './authority.ts';
import { mendEntities, mendInstruments } from './mend.ts';
import { previousOf, type SeriesText } from './series.ts';
import { writeBatches } from './write-batches.ts';

const page = loadStatement('derive/page');
const doubled = loadStatement('derive/doubled');
const references = loadStatement('derive/references');
const relations = {
  FOLLOWS: {
    stored: loadStatement('derive/follows'),
    add: loadStatement('write/derived/follows'),
    remove: loadStatement('write/derived/remove-follows'),
  },
  OVERSEES: {
    stored: loadStatement('derive/oversees'),
    add: loadStatement('write/derived/oversees'),
    remove: loadStatement('write/derived/remove-oversees'),
  },
} as const;
const bodiesAmong = loadStatement('derive/bodies-among');
const writeAuthority = loadStatement('write/derived/authority');

/** The embedded engine looks at all instruments for each page. */
const PAGE = 50_000;
/** Texts whose references are read together. */
const TEXTS = 1000;

/** What a refresh found and changed. */
export interface Refreshed {
  readonly instruments: number;
  /** Pairs of instruments of which one refers to the other. */
  readonly references: number;
  /** Instruments whose authority is another than before. */
  readonly authorities: number;
  /** Relationships FOLLOWS and OVERSEES added or removed. */
  readonly relationships: number;
  /** Instruments, bodies and conferences that said something else than their ids and the registry do. */
  readonly mended: number;
}

/**
 * Brings what is derived from the whole graph up to date: authority (PageRank), series (FOLLOWS), and which
 * treaty body oversees which treaty (OVERSEES); and what instruments that are only cited, bodies and conferences
 * say to what this version of the program knows of them. Reads every reference once, keeps numbers and not texts
 * in memory, and writes only what has changed: a second run writes nothing.
 */
export async function refresh(engine: Engine): Promise<Refreshed> {
  await mergeLeftOver(engine);
  let mended = await mendEntities(engine);
  const graph = await readGraph(engine, async (instruments) => {
    mended += await mendInstruments(engine, instruments);
  });
  const follows = new Map<string, string>();
  for (const [node, cited] of graph.cited) {
    const own = graph.texts.get(node);
    const previous =
      own &&
      previousOf(
        own,
        cited.flatMap((other) => graph.texts.get(other) ?? []),
      );
    if (own && previous) follows.set(own.id, previous.id);
  }
  const held = [...graph.texts.values()].map(({ id }) => id);
  const overseen = await overseenTreaties(engine, new Set(graph.ids));
  return {
    instruments: graph.ids.length,
    references: graph.sources.length,
    authorities: await refreshAuthority(engine, graph),
    relationships:
      (await refreshRelation(engine, 'FOLLOWS', held, follows)) +
      (await refreshRelation(engine, 'OVERSEES', [...overseen.keys()], overseen)),
    mended,
  };
}

/** Two loads at once, of which one finds out that two symbols are one document's, may leave two instruments. */
async function mergeLeftOver(engine: Engine): Promise<void> {
  const cited = (await engine.read(doubled)).map((row) => text(row, 'alias'));
  if (cited.length === 0) return;
  await engine.write((transaction) => settleAliases(transaction, { stated: [], withdrawn: [], cited }));
}

/** What the registry says of bodies and treaties that are in the graph. */
async function overseenTreaties(
  engine: Engine,
  instruments: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const known = BODIES.flatMap(({ id, oversees }): [string, string][] =>
    oversees !== null && instruments.has(oversees) ? [[id, oversees]] : [],
  );
  const rows = await engine.read(bodiesAmong, { ids: known.map(([body]) => body) });
  const bodies = new Set(rows.map((row) => text(row, 'id')));
  return new Map(known.filter(([body]) => bodies.has(body)));
}

interface Graph {
  /** In order; an instrument's number is its place. */
  readonly ids: readonly string[];
  readonly stored: readonly (number | null)[];
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** Held texts by number. */
  readonly texts: ReadonlyMap<number, SeriesText>;
  readonly cited: ReadonlyMap<number, readonly number[]>;
}

async function readGraph(
  engine: Engine,
  onPage: (instruments: readonly Row[]) => Promise<void>,
): Promise<Graph> {
  const ids: string[] = [];
  const stored: (number | null)[] = [];
  const texts = new Map<number, SeriesText>();
  for (let rows: readonly Row[] = [], after = ''; ;) {
    rows = await engine.read(page, { after, limit: PAGE });
    for (const row of rows) {
      after = text(row, 'id');
      if (row['held'] === true) texts.set(ids.length, seriesText(row));
      ids.push(after);
      stored.push(numberOrNull(row, 'authority'));
    }
    await onPage(rows);
    if (rows.length < PAGE) break;
  }
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const [sources, targets] = [[] as number[], [] as number[]];
  const cited = new Map<number, number[]>();
  const held = [...texts.values()].map(({ id }) => id);
  for (let at = 0; at < held.length; at += TEXTS)
    for (const row of await engine.read(references, { ids: held.slice(at, at + TEXTS) })) {
      const [source, target] = [numbers.get(text(row, 'source')), numbers.get(text(row, 'target'))];
      if (source === undefined || target === undefined) continue;
      sources.push(source);
      targets.push(target);
      const list = cited.get(source);
      if (list) list.push(target);
      else cited.set(source, [target]);
    }
  return { ids, stored, sources, targets, texts, cited };
}

const seriesText = (row: Row): SeriesText => ({
  id: text(row, 'id'),
  title: textOrNull(row, 'title'),
  adopted: textOrNull(row, 'adopted'),
  itemName: textOrNull(row, 'itemName'),
});

async function refreshAuthority(engine: Engine, { ids, stored, sources, targets }: Graph): Promise<number> {
  // In one order whichever engine gave them: so that sums are equal to the last digit.
  const order = sources.map((_, index) => index);
  order.sort((a, b) => (sources[a] ?? 0) - (sources[b] ?? 0) || (targets[a] ?? 0) - (targets[b] ?? 0));
  const ranks = authorities({
    nodes: ids.length,
    sources: Int32Array.from(order, (index) => sources[index] ?? 0),
    targets: Int32Array.from(order, (index) => targets[index] ?? 0),
  });
  const changed = ids.flatMap((id, index): Value[] => {
    const authority = roundedAuthority(ranks[index] ?? 0);
    return authority === stored[index] ? [] : [[id, authority]];
  });
  await writeBatches(engine, writeAuthority, changed);
  return changed.length;
}

/** Makes the stored relationships those that are wanted, of which each source has one. */
async function refreshRelation(
  engine: Engine,
  name: keyof typeof relations,
  sources: readonly string[],
  wanted: ReadonlyMap<string, string>,
): Promise<number> {
  const { stored, add, remove } = relations[name];
  const missing = new Map(wanted);
  const wrong: Value[] = [];
  for (let at = 0; at < sources.length; at += TEXTS)
    for (const row of await engine.read(stored, { ids: sources.slice(at, at + TEXTS) })) {
      const [source, target] = [text(row, 'source'), text(row, 'target')];
      if (missing.get(source) === target) missing.delete(source);
      else if (wanted.get(source) !== target) wrong.push([source, target]);
    }
  await writeBatches(engine, remove, wrong);
  await writeBatches(engine, add, [...missing]);
  return wrong.length + missing.size;
}
