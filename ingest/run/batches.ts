import { statSync } from 'node:fs';
import type { Input } from '../read/find-inputs.ts';
import type { PortableInput } from './batch.ts';

/** What makes a batch full: at eight megabytes a second a thirtieth of one. */
const FULL = { bytes: 256 * 1024, documents: 32 };

/** What is handed out at a time: documents for one worker, or an input that stays in this thread. */
export type Portion = readonly PortableInput[] | Exclude<Input, PortableInput>;

/**
 * The inputs in their order, documents that follow each other in batches. The first batches hold one document
 * each, later ones more and more, so that a few documents keep all workers busy and many need few messages.
 */
export async function* batchesOf(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  workers: number,
): AsyncGenerator<Portion, void, undefined> {
  let batch: PortableInput[] = [];
  let bytes = 0;
  let made = 0;
  for await (const input of inputs) {
    const portable = isPortable(input);
    const size = portable ? sizeOf(input) : Infinity;
    const limit = Math.min(FULL.documents, 2 ** Math.floor(made / workers));
    if (batch.length > 0 && (batch.length >= limit || bytes + size > FULL.bytes)) {
      yield batch;
      made += 1;
      batch = [];
      bytes = 0;
    }
    if (portable) {
      batch.push(input);
      bytes += size;
    } else yield input;
  }
  if (batch.length > 0) yield batch;
}

/** Standard input belongs to this thread, and what could not be found needs no worker. */
const isPortable = (input: Input): input is PortableInput => input.from === 'file' || input.from === 'bytes';

/** In bytes; a pipe has no size, and what cannot be read is told by the worker that tries. */
function sizeOf(input: PortableInput): number {
  if (input.from === 'bytes') return input.bytes.length;
  try {
    return statSync(input.file).size;
  } catch {
    return 0;
  }
}
