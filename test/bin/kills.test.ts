import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openEngine } from '../../cypher/open.ts';
import { itSurvivesKills } from './kill.ts';

describe('the embedded store', () => {
  itSurvivesKills(async () => {
    const killed = mkdtempSync(join(tmpdir(), 'ungraph-killed-'));
    return {
      environment: { UNGRAPH_DATA: killed },
      open: () => openEngine({ kind: 'embedded', folder: killed }),
      empty: async () => rmSync(killed, { recursive: true, force: true }),
    };
  });
});
