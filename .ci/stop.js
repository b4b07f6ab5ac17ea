import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** It ends what hangs; a busy machine takes its time. */
export const PATIENCE_MS = 300_000;

/**
 * Interrupts a program that was started through npm, as a process group, and waits until its store is closed: npm may
 * leave before the program does.
 */
export async function stop(child, store) {
  if (child.pid && child.exitCode === null) {
    process.kill(-child.pid, 'SIGINT');
    await once(child, 'exit');
  }
  for (const end = Date.now() + PATIENCE_MS; existsSync(join(store, 'graph.owner')); await wait(50))
    if (Date.now() > end) throw new Error('the store was not closed');
}
