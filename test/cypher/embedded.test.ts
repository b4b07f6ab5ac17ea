import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../cypher/open.ts';
import { describeEngine } from './contract.ts';

describeEngine('embedded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ungraph-store-'));
  return {
    open: () => openEngine({ kind: 'embedded', folder }),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
});
