import { readdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedLines } from '../../../cypher/export.ts';
import { openEngine } from '../../../cypher/open.ts';
import { loadRecords } from '../../../ingest/load/load.ts';
import { fullRecord, otherRecord } from '../../fixtures/sample-records.ts';
import { createEmbeddedStore } from '../embedded-store.ts';
import { describeSnapshots } from './contract.ts';

describeSnapshots('embedded', createEmbeddedStore);

describe('what takes the place of all that an embedded store holds', () => {
  it('comes whole or not at all, and stays', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ungraph-replaced-'));
    let engine = await openEngine({ kind: 'embedded', folder });
    try {
      await engine.migrate();
      await loadRecords(engine, [fullRecord()]);
      const before = await exportedLines(engine);
      const version = await engine.version();
      const broken = engine.replaceAll?.(async (next) => {
        await next.migrate();
        await loadRecords(next, [otherRecord()]);
        throw new Error('no more');
      });
      await expect(broken).rejects.toThrow('no more');
      expect(await exportedLines(engine)).toStrictEqual(before);
      expect(await engine.version()).toBe(version);

      // Read while it is replaced: what was held, to the last row.
      const reading = exportedLines(engine);
      await engine.replaceAll?.(async (next) => {
        await next.migrate();
        await loadRecords(next, [otherRecord()]);
        expect(await reading).toStrictEqual(before);
      });
      const after = await exportedLines(engine);
      expect(after).not.toStrictEqual(before);
      expect(await engine.version()).not.toBe(version);
      await loadRecords(engine, [otherRecord()]);
      expect(await exportedLines(engine)).toStrictEqual(after);

      await engine.close();
      await writeFile(join(folder, 'graph.next'), 'of a process that was killed');
      engine = await openEngine({ kind: 'embedded', folder });
      expect(await exportedLines(engine)).toStrictEqual(after);
      expect((await readdir(folder)).toSorted()).toStrictEqual(expect.not.arrayContaining(['graph.next']));
    } finally {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
