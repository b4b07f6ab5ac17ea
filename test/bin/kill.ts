import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Engine } from '../../cypher/engine.ts';
import { exportedLines } from '../../cypher/export.ts';
import { built, run, runHere, start } from './run-ungraph.ts';
import { resolution } from './texts.ts';

export interface KilledStore {
  readonly environment: Readonly<Record<string, string>>;
  open(): Promise<Engine>;
  /** Removes all data. */
  empty(): Promise<void>;
}

/** By hand UNGRAPH_KILLS=20 kills more often. */
const KILLS = Number(process.env['UNGRAPH_KILLS'] ?? 3);
const DOCUMENTS = 260;

/**
 * Kills an ingest again and again, at random moments of the time that an undisturbed one takes, and lets
 * the last one end: what the store then holds is what an undisturbed one gives.
 */
export function itSurvivesKills(createStore: () => Promise<KilledStore>): void {
  it(
    `an ingest that is killed ${KILLS} times gives the graph of an undisturbed one in the end`,
    async () => {
      const store = await createStore();
      const folder = mkdtempSync(join(tmpdir(), 'ungraph-kill-'));
      try {
        for (let number = 1; number <= DOCUMENTS; number += 1)
          writeFileSync(join(folder, `A_RES_96_${number}.txt`), resolution(number));
        const args = ['ingest', folder];
        const { environment } = store;
        await built();
        const began = performance.now();
        expect(await run(args, { environment })).toMatchObject({ status: 0 });
        const duration = performance.now() - began;
        const undisturbed = await exportOf(store);
        await store.empty();

        const moments: number[] = [];
        for (let kill = 0; kill < KILLS; kill += 1) {
          const child = start(args, { environment });
          const ended = once(child, 'exit');
          const moment = Math.round(duration * (0.2 + 0.7 * Math.random()));
          moments.push(moment);
          await Promise.race([pause(moment), ended]);
          child.kill('SIGKILL');
          await ended;
        }
        const last = await run(args, { environment });
        const told = `killed after ${moments.join(', ')} ms of ${Math.round(duration)}`;
        expect({ status: last.status, told }).toStrictEqual({ status: 0, told });
        expect({ graph: await exportOf(store), told }).toStrictEqual({ graph: undisturbed, told });
        expect((await runHere(args, { environment })).out).toContain(
          `0 documents read; 0 added, 0 replaced, ${DOCUMENTS} unchanged`,
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
        await store.empty();
      }
    },
    300_000 + KILLS * 60_000,
  );
}

async function exportOf(store: KilledStore): Promise<readonly string[]> {
  const engine = await store.open();
  try {
    return await exportedLines(engine);
  } finally {
    await engine.close();
  }
}
