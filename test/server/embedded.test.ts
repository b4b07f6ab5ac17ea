import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../cypher/open.ts';
import { describeServer } from './contract.ts';
import { describeCoverage } from './coverage.ts';
import { describeNetwork } from './network.ts';

const createStore = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ungraph-server-'));
  return {
    open: () => openEngine({ kind: 'embedded', folder }),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
};

describeServer('the embedded store', createStore);
describeNetwork('the embedded store', createStore);
describeCoverage('the embedded store');
