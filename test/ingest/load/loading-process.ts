// A process of its own that loads records one after the other, to be killed in the middle.
// Arguments: a store's configuration as JSON, the number of records. Prints the id of each that is loaded.
import { writeSync } from 'node:fs';
import type { StoreConfig } from '../../../cypher/config.ts';
import { openEngine } from '../../../cypher/open.ts';
import { loadRecord } from '../../../ingest/load/load.ts';
import { chainOfRecords } from '../../fixtures/sample-records.ts';

const [config = '', count] = process.argv.slice(2);
const engine = await openEngine(JSON.parse(config) as StoreConfig);
await engine.migrate();
for (const { record, text } of chainOfRecords(Number(count))) {
  const { id } = await loadRecord(engine, record, text);
  writeSync(1, `${id}\n`);
}
await engine.close();
