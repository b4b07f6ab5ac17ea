// A process of its own that loads records one after the other, to be killed in the middle.
// Arguments: a store's configuration as JSON, the number of records. Prints the id of each that is loaded.
import { writeSync } from 'node:fs';
import { createServer } from 'vite';

const [config, count] = process.argv.slice(2);
const vite = await createServer({
  // The program's own: it takes in the tables.
  configFile: 'vite.config.ts',
  root: process.cwd(),
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { openEngine } = await vite.ssrLoadModule('/cypher/open.ts');
const { loadRecord } = await vite.ssrLoadModule('/ingest/load/load.ts');
const { chainOfRecords } = await vite.ssrLoadModule('/test/fixtures/sample-records.ts');

const engine = await openEngine(JSON.parse(config));
await engine.migrate();
for (const { record, text } of chainOfRecords(Number(count))) {
  const { id } = await loadRecord(engine, record, text);
  writeSync(1, `${id}\n`);
}
await engine.close();
await vite.close();
