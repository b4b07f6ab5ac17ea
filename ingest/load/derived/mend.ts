import type { Engine, Row, Value } from '../../../cypher/engine.ts';
import { text } from '../../../cypher/rows.ts';
import { loadStatement } from '../../../cypher/statements.ts';
import { BODIES, CONFERENCES } from '../../registry/tables.ts';
import { outdatedBody, outdatedConference, outdatedInstrument, rightLabel } from './outdated.ts';
import { writeBatches } from './write-batches.ts';

const statements = {
  instruments: loadStatement('write/mend/instruments'),
  labels: loadStatement('write/mend/labels'),
};
const entities = [
  {
    registered: BODIES,
    read: loadStatement('derive/bodies'),
    write: loadStatement('write/mend/bodies'),
    outdated: outdatedBody,
  },
  {
    registered: CONFERENCES,
    read: loadStatement('derive/conferences'),
    write: loadStatement('write/mend/conferences'),
    outdated: outdatedConference,
  },
] as const;

/**
 * Makes instruments of a page say what their ids and the registry say, where they say something else.
 * @param page rows of derive/page
 * @returns how many did
 */
export async function mendInstruments(engine: Engine, page: readonly Row[]): Promise<number> {
  const labels: Value[] = [];
  const corrections: Value[] = [];
  let mended = 0;
  for (const row of page) {
    const label = rightLabel(row);
    const properties = outdatedInstrument(row);
    if (label !== null) labels.push([text(row, 'id'), label]);
    if (properties !== null) corrections.push({ id: text(row, 'id'), properties });
    if (label !== null || properties !== null) mended += 1;
  }
  await writeBatches(engine, statements.labels, labels);
  await writeBatches(engine, statements.instruments, corrections);
  return mended;
}

/** Makes bodies and conferences say what the registry says; gives how many said something else. */
export async function mendEntities(engine: Engine): Promise<number> {
  let mended = 0;
  for (const { registered, read, write, outdated } of entities) {
    const rows = await engine.read(read, { ids: registered.map(({ id }) => id) });
    const corrections = rows.flatMap((row): Value[] => {
      const properties = outdated(row);
      return properties === null ? [] : [{ id: text(row, 'id'), properties }];
    });
    await writeBatches(engine, write, corrections);
    mended += corrections.length;
  }
  return mended;
}
