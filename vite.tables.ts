import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { linesOf } from './ingest/registry/table-lines.ts';
import type { TableLine } from './ingest/registry/table.ts';

const TABLE = '.csv?table';
const BUILT = '.ts?built';

/** What of a table is taken in: to measure what the program does without some of its rows. */
export type Selection = (file: string, lines: readonly TableLine[]) => readonly TableLine[];

const all: Selection = (_, lines) => lines;

/**
 * Takes in what is read or made when the program is built, not each time it starts: the lines of tables (`?table`), and what a
 * module exports by default (`?built`), which must be writable as JSON.
 */
export function tables(select = all): Plugin {
  const built = async (path: string): Promise<unknown> => {
    const { module } = await runnerImport<{ default: unknown }>(path, {
      configFile: false,
      plugins: [tables(select)],
    });
    return module.default;
  };
  return {
    name: 'ungraph:tables',
    enforce: 'pre',
    async load(id) {
      const path = id.replace(/\?\w+$/, '');
      const file = basename(path);
      if (id.endsWith(TABLE)) return asModule(select(file, linesOf(file, await readFile(path, 'utf8'))));
      return id.endsWith(BUILT) ? asModule(await built(path)) : null;
    },
  };
}

/** The engine reads JSON faster than the same as code. */
const asModule = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
