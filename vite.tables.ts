import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { linesOf } from './ingest/registry/table-lines.ts';

const MARK = '.csv?table';

/** Takes tables in (`?table`) as they are read when the program is built, not each time it starts. */
export function tables(): Plugin {
  return {
    name: 'ungraph:tables',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(MARK)) return null;
      const path = id.slice(0, -'?table'.length);
      const lines = JSON.stringify(linesOf(basename(path), await readFile(path, 'utf8')));
      return `export default JSON.parse(${JSON.stringify(lines)});`;
    },
  };
}
