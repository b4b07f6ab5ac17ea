import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error: plain JavaScript, so that it runs before anything is built
import { withLock as untyped } from '../../bin/build-lock.js';

const withLock = untyped as (file: string, work: () => Promise<void>) => Promise<void>;
const launcher = fileURLToPath(new URL('../../bin/ungraph.js', import.meta.url));

/** The launcher on a Node that says it is another version. */
async function launchOn(
  version: string,
): Promise<{ status: number | string | null | undefined; err: string }> {
  const pretend = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  return await new Promise((resolve) => {
    const args = ['--import', `data:text/javascript,${pretend}`, launcher, '--version'];
    execFile(process.execPath, args, (error, _out, err) => resolve({ status: error ? error.code : 0, err }));
  });
}

describe('a Node that is too old is told so in one line', () => {
  test.each(['16.20.2', '18.19.1', '20.18.3'])('%s', async (version) => {
    expect(await launchOn(version)).toStrictEqual({
      status: 1,
      err: `ungraph needs Node 20.19 or later; this is Node ${version}\n`,
    });
  });

  test.each(['20.19.0', '22.12.0', '24.0.0'])('%s is not', async (version) => {
    expect((await launchOn(version)).status).toBe(0);
  });
});

describe('the lock under which one process builds', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ungraph-lock-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('lets one in at a time and leaves nothing behind', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await wait(5);
      inside -= 1;
    };
    const lock = join(folder, 'lock');
    await Promise.all([1, 2, 3].map(async () => await withLock(lock, work)));
    expect(most).toBe(1);
    expect(readdirSync(folder)).toStrictEqual([]);
  });

  test('is released when the work fails', async () => {
    const lock = join(folder, 'lock');
    const failing = withLock(lock, async () => await Promise.reject(new Error('no room')));
    await expect(failing).rejects.toThrow('no room');
    let done = false;
    await withLock(lock, async () => {
      done = await Promise.resolve(true);
    });
    expect(done).toBe(true);
  });

  test('is taken over from a process that no longer lives', async () => {
    const lock = join(folder, 'lock');
    // The pid of a process that has ended.
    const gone = await new Promise<number | undefined>((resolve) => {
      const child = execFile(process.execPath, ['--eval', ''], () => resolve(child.pid));
    });
    writeFileSync(lock, String(gone));
    let done = false;
    await withLock(lock, async () => {
      done = await Promise.resolve(true);
    });
    expect(done).toBe(true);
    expect(readdirSync(folder)).toStrictEqual([]);
  });
});
