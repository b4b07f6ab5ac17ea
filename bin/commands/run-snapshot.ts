import { statSync } from 'node:fs';
import type { Engine } from '../../cypher/engine.ts';
import type { Counts } from '../../cypher/snapshot/format.ts';
import { restoreSnapshot } from '../../cypher/snapshot/restore.ts';
import { writeSnapshot } from '../../cypher/snapshot/write.ts';
import type { Context } from '../context.ts';
import { unwritable } from '../output/unwritable.ts';
import { withStore } from './open-store.ts';

/** Writes the graph of the store to a file. */
export async function runSnapshot(
  { out, facts = false }: { readonly out: string; readonly facts?: boolean },
  context: Context,
): Promise<void> {
  await withStore(
    context,
    async (engine) => {
      const counts = await writeSnapshot(engine, out, { texts: !facts }).catch((error: unknown) => {
        throw unwritable(out, error);
      });
      const size = (statSync(out).size / 1e6).toFixed(1);
      await context.terminal.out(`${out}: ${counted(counts)}, ${size} MB\n`);
    },
    { filled: true },
  );
}

/** Fills the store from a snapshot. */
export async function runRestore(
  file: string,
  { replace = false }: { readonly replace?: boolean },
  context: Context,
): Promise<void> {
  await withStore(
    context,
    async (engine) => {
      const counts = await restoreWithProgress(engine, file, { replace }, context);
      const { description } = await engine.info();
      await context.terminal.out(`Restored ${counted(counts)} into the ${description}\n`);
    },
    { prepared: false },
  );
}

/** Restores, and shows on a terminal how far it is. */
export async function restoreWithProgress(
  engine: Engine,
  file: string,
  { replace }: { readonly replace: boolean },
  { terminal }: Context,
): Promise<Counts> {
  try {
    return await restoreSnapshot(engine, file, {
      replace,
      progress: (share) => terminal.status(`Restoring ${file}: ${Math.floor(100 * share)} %`),
    });
  } finally {
    terminal.status('');
  }
}

/** "17,846 instruments, 399,000 relationships" */
export function counted({ nodes, relationships }: Counts): string {
  const instruments = sum(nodes, (key) => key.split(':').includes('Instrument'));
  return `${instruments} instruments, ${sum(nodes)} nodes and ${sum(relationships)} relationships in all`;
}

const sum = (counts: Readonly<Record<string, number>>, of = (_key: string): boolean => true): string =>
  Object.entries(counts)
    .filter(([key]) => of(key))
    .reduce((total, [, count]) => total + count, 0)
    .toLocaleString('en');
