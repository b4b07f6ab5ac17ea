import type { Engine } from '../../cypher/engine.ts';
import { isFactsOnly } from '../../ingest/load/facts.ts';
import { loadBatch } from '../../ingest/load/load.ts';
import { idOf } from '../../ingest/load/rows.ts';
import type { FileInput, FoundInputs, Input } from '../../ingest/read/find-inputs.ts';
import { headOf } from '../../ingest/read/found.ts';
import { startOf } from '../../ingest/read/formats/start-of.ts';
import { ReadError } from '../../ingest/read/read-error.ts';
import { isInShard } from '../../ingest/read/shard.ts';
import { sizeOnDisk } from '../../ingest/read/size.ts';
import type { ExtractionRecord } from '../../ingest/record.ts';
import { beginsRecords } from '../../ingest/records/begins-records.ts';
import { failed } from '../../ingest/run/outcome.ts';
import { Claims, type Claim } from './claims.ts';
import { NOTHING_HELD, readHeld } from './held.ts';
import { Loader } from './loader.ts';
import { citesOf, type IngestOptions } from './run.ts';
import type { Tally } from './tally.ts';

/** Names of files of documents, which need not be opened for it. */
const DOCUMENT = /\.(?:te?xt|docx?|pdf|x?html?|xml|akn|zip)$/i;

const holdsRecords = (input: Input): input is FileInput =>
  input.from === 'file' && !DOCUMENT.test(input.file) && beginsRecords(startOf(headOf(input.file)));

/** What was found, files of records apart from files of documents. */
export function recordsApart(found: FoundInputs): {
  readonly documents: FoundInputs;
  readonly records: readonly FileInput[];
} {
  const records = found.inputs.filter(holdsRecords);
  if (records.length === 0) return { documents: found, records };
  const apart = new Set<Input>(records);
  return { documents: { ...found, inputs: found.inputs.filter((input) => !apart.has(input)) }, records };
}

/** What the run over the documents before has come to. */
interface Before {
  readonly tally: Tally;
  readonly claims: Claims;
}

/** In a conflict any text stands before a record of another one: with the record come no words. */
const FORMAT = 'a record';

/**
 * Takes the records of files into a store, or, without one, into nothing: as texts whose words are not held. Counts are added to
 * those of the documents; conflicts are given back.
 */
export async function takeRecords(
  files: readonly FileInput[],
  engine: Engine | null,
  options: IngestOptions,
  { tally, claims: texts }: Before,
): Promise<Claims> {
  const { dryRun = false, force = false, shard, signal } = options;
  const held = engine ? await readHeld(engine) : NOTHING_HELD;
  const store = dryRun ? null : engine;
  const loader = store && new Loader((batch, onWritten) => loadBatch(store, batch, onWritten), options);
  const bytes = files.reduce((sum, file) => sum + sizeOnDisk(file), 0);
  const claims = new Claims();
  const counted = new Map<string, 'added' | 'replaced' | 'unchanged'>();
  const { documents } = tally;
  let order = 0;

  const take = async (record: ExtractionRecord, file: string): Promise<void> => {
    documents.read += 1;
    if (isFactsOnly(record)) {
      documents.listed += 1;
      await loader?.add(`list/${record.source.sha256}`, { record, text: null });
      return;
    }
    const id = idOf(record);
    const { sha256 } = record.source;
    const claim: Claim = {
      file,
      format: FORMAT,
      sha256,
      cites: citesOf(record),
      language: null,
      order: order++,
    };
    const text = texts.get(id);
    if (text && !claims.get(id)) claims.claim(id, text);
    const made = claims.claim(id, claim);
    tally.addClaim(made, counted.get(id));
    if (made === 'same' || made === 'worse') return;
    const heldNow = held.byId.get(id);
    const as = !force && heldNow?.sha256 === sha256 ? 'unchanged' : heldNow ? 'replaced' : 'added';
    documents[as] += 1;
    counted.set(id, as);
    // One that took its place in this run may wait to be loaded.
    if (as === 'unchanged' && made === 'first') return;
    tally.addRecord(record, { file });
    await loader?.add(id, { record, text: null });
  };

  const { readRecords } = await import('../../ingest/records/read-records.ts');
  for (const input of files)
    for await (const { line, bytes: size, record } of readRecords(input.file)) {
      if (signal.aborted) break;
      const file = `${input.file} line ${line}`;
      tally.bytes += size;
      if (record instanceof ReadError) {
        const failure = {
          source: { path: input.path },
          error: { code: record.code, message: record.message },
        };
        tally.addFailure(file, failure);
        options.failed(failed({ path: input.path, file }, failure, size));
      } else if (!shard || isInShard(shard, record.source.path)) await take(record, file);
      options.progress(size, bytes);
    }
  await loader?.flush();
  const taken = [...counted.values()].filter((as) => as !== 'unchanged').length;
  if (taken > 0) options.say(withoutWords(taken, dryRun));
  return claims;
}

const withoutWords = (count: number, dryRun: boolean): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'text' : 'texts'} ${dryRun ? 'would be' : count === 1 ? 'is' : 'are'} held as told by ` +
  'records, without words; `ungraph ingest` with the texts themselves brings these.';
