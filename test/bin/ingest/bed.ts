import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { ingest, type IngestOptions } from '../../../bin/ingest/run.ts';
import type { Engine } from '../../../cypher/engine.ts';
import { exportedLines } from '../../../cypher/export.ts';
import { findInputs } from '../../../ingest/read/find-inputs.ts';
import { createEmbeddedStore } from '../../cypher/embedded-store.ts';
import type { TestStore } from '../../cypher/contract.ts';

export const QUIET = {
  workers: 1,
  workerFile: new URL('file:///none'),
  signal: new AbortController().signal,
  progress: () => {},
  failed: () => {},
  say: () => {},
};

/** A resolution that cites another one for each number. */
export const text = (number: number, cites: readonly number[] = [1]): string =>
  `Resolution adopted by the General Assembly on 19 December 2041\n96/${number}.\tRivers and lakes\n` +
  `The General Assembly,\n${cites.map((each) => `\tRecalling its resolution 95/${each} of 20 December 2040,\n`).join('')}` +
  '\t1.\tDecides to remain seized of the matter.\n';

/** A folder of files and an empty store, both new for each test. */
export class Bed {
  #folder = '';
  #store: TestStore | null = null;
  #engine: Engine | null = null;

  constructor() {
    beforeEach(async () => {
      this.#folder = mkdtempSync(join(tmpdir(), 'ungraph-ingest-'));
      await this.#open();
    });
    afterEach(async () => {
      await this.#close();
      rmSync(this.#folder, { recursive: true, force: true });
    });
  }

  get folder(): string {
    return this.#folder;
  }

  get engine(): Engine {
    if (!this.#engine) throw new Error('no test has begun');
    return this.#engine;
  }

  /** The same files, and an empty store in the place of the one before. */
  async startAnew(): Promise<void> {
    await this.#close();
    await this.#open();
  }

  readonly put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(join(this.#folder, path, '..'), { recursive: true });
    writeFileSync(join(this.#folder, path), content);
  };

  readonly remove = (path: string): void => {
    rmSync(join(this.#folder, path), { recursive: true });
  };

  /** What was counted, but zeros; and the conflicts as "kept over left: reason". */
  readonly run = async (options: Partial<IngestOptions> = {}): Promise<Record<string, unknown>> => {
    const { tally, claims } = await ingest(findInputs([this.#folder]), this.engine, { ...QUIET, ...options });
    const counts = Object.entries(tally.documents).filter(([, count]) => count > 0);
    const short = (file: string): string => file.replace(`${this.#folder}/`, '');
    return {
      ...Object.fromEntries(counts),
      ...(claims.conflicts.length > 0 && {
        conflicts: claims.conflicts.map(
          ({ id, kept, left, reason }) => `${id}: ${short(kept)} over ${short(left)}: ${reason}`,
        ),
      }),
    };
  };

  readonly exported = async (): Promise<readonly string[]> => await exportedLines(this.engine);

  /** The files whose readings the graph holds. */
  readonly sources = async (): Promise<string[]> => {
    const lines = await this.exported();
    return lines.flatMap((line) => /"path":"([^"]+)"/.exec(line)?.[1] ?? []);
  };

  async #open(): Promise<void> {
    this.#store = await createEmbeddedStore();
    this.#engine = await this.#store.open();
    await this.#engine.migrate();
  }

  async #close(): Promise<void> {
    await this.#engine?.close();
    await this.#store?.dispose();
  }
}
