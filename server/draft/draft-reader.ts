import type { ExtractionRecord } from '../../ingest/record.ts';
import type { Extractor } from '../data/draft.ts';
import { ErrorCode } from '../errors.ts';
import { GraphQLError } from 'graphql';
import type { FileText } from './read-draft.ts';

/** Drafts that may wait for the one that is being read. */
const MOST_WAITING = 20;
/** A worker with nothing to read ends after this. */
const IDLE_MS = 60_000;
/** What reading the longest draft needs is far less. */
const MOST_MEGABYTES = 256;
/** Of them for what is new, a quarter of V8's own choice: drafts are short, and read but a twentieth slower so. */
const YOUNG_MEGABYTES = 12;
/** A file that takes longer is made to take long. */
const MOST_FILE_MS = 20_000;

export interface DraftReader {
  readonly read: Extractor;
  /** The text of a file: Word, PDF, HTML, XML or plain. The bytes are given away: they must not be used afterwards. */
  readonly readFile: (bytes: Uint8Array<ArrayBuffer>) => Promise<FileText>;
  readonly close: () => Promise<void>;
}

/** Reads drafts in a worker thread, one at a time, so that other requests do not wait; it starts with the first draft. */
export function draftReader(workerFile: URL): DraftReader {
  const pool = onceCalled(async () => {
    const { Tinypool } = await import('tinypool');
    return new Tinypool({
      filename: workerFile.href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
  });
  const ready = async () => {
    const workers = await pool.get();
    if (workers.queueSize >= MOST_WAITING)
      throw new GraphQLError('Many drafts wait to be read. Try again later.', {
        extensions: { code: ErrorCode.StoreUnavailable },
      });
    return workers;
  };
  return {
    async read(text): Promise<ExtractionRecord> {
      return await (await ready()).run(text);
    },
    async readFile(bytes): Promise<FileText> {
      const workers = await ready();
      // Ended with its thread: a reader in an endless page hears no signal.
      const signal = AbortSignal.timeout(MOST_FILE_MS);
      try {
        return await workers.run(bytes, { name: 'readFile', signal, transferList: [bytes.buffer] });
      } catch (error) {
        if (signal.aborted) return { refused: 'takes too long to read' };
        throw error;
      }
    },
    close: async () => await (await pool.started())?.destroy(),
  };
}

/** Drafts read in this thread: for tests, and where no worker has been built. */
export function draftReaderHere(): DraftReader {
  return {
    read: async (text) => (await import('./read-draft.ts')).readDraft(text),
    readFile: async (bytes) => await (await import('./read-draft.ts')).readFile(bytes),
    close: async () => {},
  };
}

function onceCalled<Value>(make: () => Promise<Value>) {
  let made: Promise<Value> | null = null;
  return { get: () => (made ??= make()), started: async () => await made };
}
