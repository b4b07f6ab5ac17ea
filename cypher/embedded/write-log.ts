import type { GrafeoDB } from '@grafeo-db/js';

/** What so few leave in the log, those of the schema among them, is replayed in no time. */
const FEW_WRITES = 40;
/** What the log may hold, so that a store left by a crash after much writing opens fast: the log is replayed then. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Keeps the log of an open database short. The library's own thread looks after it ten times a second, and closing
 * waits for its next look: whoever only reads, or writes little, is spared that.
 */
export class WriteLog {
  readonly #database: Pick<GrafeoDB, 'setCheckpointTriggers'>;
  #writes = 0;

  constructor(database: Pick<GrafeoDB, 'setCheckpointTriggers'>) {
    this.#database = database;
  }

  /** Something has been written. */
  grows(): void {
    this.#writes += 1;
    if (this.#writes === FEW_WRITES) this.#database.setCheckpointTriggers({ walBytes: MOST_BYTES });
  }
}
