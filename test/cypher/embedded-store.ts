import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../cypher/open.ts';
import type { TestStore } from './contract.ts';

/** An embedded store in a folder of its own. */
export async function createEmbeddedStore(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'ungraph-store-'));
  return {
    open: () => openEngine({ kind: 'embedded', folder }),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
