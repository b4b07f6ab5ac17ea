import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreDamagedError, StoreLockedError } from '../../cypher/errors.ts';
import { openEngine } from '../../cypher/open.ts';
import { cypher } from './statement.ts';

describe('opening the embedded store', () => {
  let place: string;
  let folder: string;
  const open = () => openEngine({ kind: 'embedded', folder });

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'ungraph-open-'));
    folder = place;
  });
  afterEach(() => rm(place, { recursive: true, force: true }));

  it('creates the folder, and keeps to it', async () => {
    folder = join(folder, 'deep', 'below');
    const engine = await open();
    await engine.close();
    expect(await readdir(folder)).toStrictEqual(['graph']);
  });

  it('says which process has it open, and opens once that one has gone', async () => {
    const holder = spawn(
      process.execPath,
      [
        '-e',
        `require('@grafeo-db/js').GrafeoDB.create(process.argv[1]); require('node:fs').writeFileSync(process.argv[1] + '.owner', process.pid + '\\n'); console.log('open'); setInterval(() => {}, 1000)`,
        join(folder, 'graph'),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(holder.stdout, 'data');
    const attempt = open();
    await expect(attempt).rejects.toThrow(StoreLockedError);
    await expect(attempt).rejects.toThrow(
      `in use by another process (${holder.pid}); one process at a time may open it. Stop that one first, or choose another folder with UNGRAPH_DATA.`,
    );
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const engine = await open();
    expect(await engine.read(cypher('MATCH (n) RETURN count(n) AS count'))).toStrictEqual([{ count: 0 }]);
    await engine.close();
  });

  it('refuses a file that is no store, and leaves it as it is', async () => {
    await writeFile(join(folder, 'graph'), 'my notes');
    const attempt = open();
    await expect(attempt).rejects.toThrow(StoreDamagedError);
    await expect(attempt).rejects.toThrow(/cannot be opened \(.*not a Grafeo database.*UNGRAPH_DATA/);
    expect(await readFile(join(folder, 'graph'), 'utf8')).toBe('my notes');
  });

  it('refuses a folder that cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    folder = join(folder, 'file', 'data');
    const attempt = open();
    await expect(attempt).rejects.toThrow(StoreDamagedError);
    await expect(attempt).rejects.toThrow(/ mkdir .*Make this folder first, or choose/);
  });

  it.skipIf(!existsSync('/proc/self'))('does not try for ever where no folder can be made', async () => {
    folder = '/proc/x/deep';
    const attempt = open();
    await expect(attempt).rejects.toThrow(StoreDamagedError);
    await expect(attempt).rejects.toThrow(/ mkdir '\/proc\/x'.*, or choose another folder with UNGRAPH_DATA/);
  });

  it('does not advise to move away a store that is whole, but has no room or right to be written', async () => {
    // What says who has the store open cannot be written.
    await mkdir(join(folder, 'graph.owner'));
    await expect(open()).rejects.toThrow(StoreDamagedError);
    await rm(join(folder, 'graph.owner'), { recursive: true });
    await (await open()).close();

    expect(said("EACCES: permission denied, mkdir '.ungraph'")).toBe(
      "The embedded store in x cannot be opened (EACCES: permission denied, mkdir '.ungraph'). Give this user the right to write there, or choose another folder with UNGRAPH_DATA.",
    );
    expect(said('ENOSPC: no space left on device, write')).toContain('Make room on its disk, or choose');
    expect(said('EROFS: read-only file system')).toContain('Let what it lies on be written, or choose');
  });

  it.skipIf(!existsSync('/dev/full'))('is read where there is no room to say who has it open', async () => {
    await (await open()).close();
    await symlink('/dev/full', join(folder, 'graph.owner'));
    const engine = await open();
    expect(await engine.info()).toMatchObject({ kind: 'embedded' });
    await engine.close();
  });

  it('refuses a folder in the place of the store', async () => {
    await mkdir(join(folder, 'graph'));
    await expect(open()).rejects.toThrow(StoreDamagedError);
  });
});

const said = (detail: string): string => new StoreDamagedError('x', detail).message;
