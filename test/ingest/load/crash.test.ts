import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openEngine } from '../../../cypher/open.ts';
import { itSurvivesKills } from './crash.ts';

describe('loading into the embedded store', () => {
  itSurvivesKills(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ungraph-crash-'));
    const config = { kind: 'embedded', folder } as const;
    const dispose = () => rm(folder, { recursive: true, force: true });
    return { config, open: () => openEngine(config), empty: dispose, dispose };
  });
});
