import type { Engine } from '../../cypher/engine.ts';
import { number, text, textOrNull } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { readLeftOut, type LeftOut } from './left-out.ts';

const heldSources = loadStatement('read/held-sources');
const withoutWords = loadStatement('read/held-without-words');

/** A document whose reading is in the graph. */
export interface HeldSource {
  readonly id: string;
  readonly path: string;
  readonly format: string;
  readonly sha256: string;
  /** How many instruments it cites or invokes. */
  readonly cites: number;
}

/** What an ingest need not read again. */
export interface Held {
  /** Those whose words are in the graph: another one, of a snapshot of facts or of a record, is read for them. */
  readonly bySha256: ReadonlyMap<string, HeldSource>;
  readonly byId: ReadonlyMap<string, HeldSource>;
  /** Lines of data_extract lists, by their content. */
  readonly lists: ReadonlyMap<string, string>;
  /** Texts that gave way to others, by their content. */
  readonly leftOut: ReadonlyMap<string, LeftOut>;
  /** Paths of files that hold several acts, and of archives. */
  readonly files: ReadonlySet<string>;
}

export const NOTHING_HELD: Held = {
  bySha256: new Map(),
  byId: new Map(),
  lists: new Map(),
  leftOut: new Map(),
  files: new Set(),
};

/** Everything that the store has read: three queries, however many files there are. */
export async function readHeld(engine: Engine): Promise<Held> {
  const held = { bySha256: new Map<string, HeldSource>(), byId: new Map<string, HeldSource>() };
  const lists = new Map<string, string>();
  const wordless = new Set((await engine.read(withoutWords)).map((row) => text(row, 'id')));
  for (const row of await engine.read(heldSources)) {
    const id = text(row, 'id');
    const list = textOrNull(row, 'listSha256');
    if (list !== null) lists.set(list, id);
    if (row['held'] !== true) continue;
    const source = {
      id,
      path: text(row, 'path'),
      format: text(row, 'format'),
      sha256: text(row, 'sha256'),
      cites: number(row, 'cites'),
    };
    if (!wordless.has(id)) held.bySha256.set(source.sha256, source);
    held.byId.set(id, source);
  }
  const leftOut = await readLeftOut(engine);
  return { ...held, lists, leftOut, files: filesOf(held.byId.values(), leftOut.values()) };
}

function filesOf(sources: Iterable<HeldSource>, leftOut: Iterable<LeftOut>): ReadonlySet<string> {
  const files = new Set<string>();
  for (const { path } of sources) if (path.includes('!')) files.add(path.slice(0, path.lastIndexOf('!')));
  for (const { within } of leftOut) if (within !== null) files.add(within);
  return files;
}
