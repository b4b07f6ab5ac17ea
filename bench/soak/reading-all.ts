import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * The most memory, in bytes, of a process that reads the store that the environment names once as a whole and does
 * nothing else (`ungraph snapshot`). The library of the embedded store reads lazily and keeps the memory that it has
 * once taken: so a server in whose process it is comes to as much, without holding anything itself. Linux only.
 */
export async function readingAll(root: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'ungraph-soak-'));
  const out = join(folder, 'graph.ungraph');
  const child = spawn(process.execPath, [join(root, 'dist', 'ungraph.js'), 'snapshot', '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  let most = 0;
  try {
    while (child.exitCode === null && child.signalCode === null) {
      most = Math.max(most, await mostResident(child.pid));
      await Promise.race([wait(100), ended]);
    }
    if (child.exitCode !== 0) throw new Error('The store could not be read.');
    return most;
  } finally {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As Linux counts it; 0 when the process has ended. */
async function mostResident(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
