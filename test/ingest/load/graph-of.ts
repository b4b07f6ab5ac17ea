import type { Engine, Row } from '../../../cypher/engine.ts';
import { exportedLines } from '../../../cypher/export.ts';
import { loadRecord } from '../../../ingest/load/load.ts';
import { cypher } from '../../cypher/statement.ts';
import type { BuiltRecord } from '../../fixtures/record.ts';

/** The graph after loading these one after the other into the emptied store. */
export async function graphOf(engine: Engine, records: readonly BuiltRecord[]): Promise<readonly string[]> {
  await engine.write((transaction) =>
    transaction.run(cypher('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'), {}),
  );
  for (const { record, text } of records) await loadRecord(engine, record, text);
  return exportedLines(engine);
}

/** What tests do with records in the store that is open. */
export function recordsIn(engine: () => Engine) {
  return {
    load: ({ record, text }: BuiltRecord) => loadRecord(engine(), record, text),
    rows: (text: string, params = {}): Promise<readonly Row[]> => engine().read(cypher(text), params),
    graphAfter: (...records: readonly BuiltRecord[]) => graphOf(engine(), records),
  };
}
