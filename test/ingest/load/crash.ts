import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { expect, it } from 'vitest';
import type { StoreConfig } from '../../../cypher/config.ts';
import { exportedLines } from '../../../cypher/export.ts';
import type { Engine } from '../../../cypher/engine.ts';
import { loadRecord } from '../../../ingest/load/load.ts';
import { asInstrumentId } from '../../../ingest/symbols/ids.ts';
import { hasDocument } from '../../../ingest/load/held.ts';
import { tables } from '../../../vite.tables.ts';
import { chainOfRecords } from '../../fixtures/sample-records.ts';

export interface CrashStore {
  readonly config: StoreConfig;
  open(): Promise<Engine>;
  /** Removes all data and starts anew. */
  empty(): Promise<void>;
  dispose(): Promise<void>;
}

const recordCount = 24;

/** Kills a loading process at several moments: what it had reported is there, and the end is the same. */
export function itSurvivesKills(createStore: () => Promise<CrashStore>): void {
  it('gives the graph of an undisturbed load after being killed in the middle, again and again', async () => {
    const store = await createStore();
    const program = await buildLoadingProcess();
    try {
      const undisturbed = await graphOfUndisturbedLoad(store);
      await store.empty();
      for (const killAfter of [1, 5, 12]) {
        const reported = await program.loadAndKill(store.config, killAfter);
        expect(reported.length).toBeGreaterThanOrEqual(killAfter);
        const engine = await store.open();
        for (const id of reported)
          expect(await hasDocument(engine, { id: asInstrumentId(id) }), `${id} was reported as loaded`).toBe(
            true,
          );
        await engine.close();
      }
      await program.loadAndKill(store.config, Infinity);
      const engine = await store.open();
      const after = await exportedLines(engine);
      await engine.close();
      expect(after).toStrictEqual(undisturbed);
    } finally {
      program.remove();
      await store.dispose();
    }
  }, 300_000);
}

async function graphOfUndisturbedLoad(store: CrashStore): Promise<readonly string[]> {
  const engine = await store.open();
  try {
    await engine.migrate();
    for (const { record, text } of chainOfRecords(recordCount)) await loadRecord(engine, record, text);
    return await exportedLines(engine);
  } finally {
    await engine.close();
  }
}

/** Builds the process once; it lies where the libraries are found. */
async function buildLoadingProcess() {
  const cache = join(import.meta.dirname, '../../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'loading-process-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [tables()],
    build: { ssr: join(import.meta.dirname, 'loading-process.ts'), outDir: folder },
  });
  return {
    loadAndKill: (config: StoreConfig, killAfter: number) =>
      loadAndKill(join(folder, 'loading-process.js'), config, killAfter),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Loads in a process of its own and kills it after so many documents; gives the ids that it reported. It lives until
 * its standard input ends, so that it cannot have ended before it is killed.
 */
async function loadAndKill(
  script: string,
  config: StoreConfig,
  killAfter: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, JSON.stringify(config), String(recordCount)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  if (killAfter === Infinity) child.stdin.end();
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  const ended = once(child, 'exit');
  const reported: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    reported.push(line);
    if (reported.length === killAfter) child.kill('SIGKILL');
  }
  const [code, signal] = await ended;
  const expected = killAfter === Infinity ? code === 0 : signal === 'SIGKILL';
  if (!expected) throw new Error(`The loading process ended with ${String(code ?? signal)}:\n${complaints}`);
  return reported;
}
