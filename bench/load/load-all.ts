import { Loader } from '../../bin/ingest/loader.ts';
import type { Engine } from '../../cypher/engine.ts';
import { loadBatch, type LoadInput } from '../../ingest/load/load.ts';

/** Loads all as an ingest does to which they come faster than the store takes them. */
export async function loadAll(engine: Engine, inputs: Iterable<LoadInput>): Promise<void> {
  const loader = new Loader((batch, onWritten) => loadBatch(engine, batch, onWritten), {
    say: (line) => void process.stderr.write(`${line}\n`),
    signal: new AbortController().signal,
  });
  let count = 0;
  for (const input of inputs) await loader.add(input.record.document.id ?? `no id ${(count += 1)}`, input);
  await loader.flush();
}
