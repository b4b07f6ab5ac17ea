// A process of its own that loads records one after the other, to be killed in the middle.
// Arguments: a store's configuration as JSON, the number of records. Prints the id of each that is loaded, and ends when
// its standard input has.
import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { StoreConfig } from '../../../cypher/config.ts';
import { openEngine } from '../../../cypher/open.ts';
import { loadRecord } from '../../../ingest/load/load.ts';
import { chainOfRecords } from '../../fixtures/sample-records.ts';

const [config = '', count] = process.argv.slice(2);
const engine = await openEngine(JSON.parse(config) as StoreConfig);
await engine.migrate();
for (const { record, text: words } of chainOfRecords(Number(count))) {
  const { id } = await loadRecord(engine, record, words);
  writeSync(1, `${id}\n`);
}
await text(process.stdin);
await engine.close();
