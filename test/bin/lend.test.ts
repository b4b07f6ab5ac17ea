import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, run, runHere, sample, start } from './run-ungraph.ts';
import { addressOf, stop, titleOf } from './served.ts';
import { resolution } from './texts.ts';

const patience = { timeout: 90_000, interval: 100 };

describe('commands beside a running server', () => {
  let folder = '';
  let server: ChildProcess;
  let url = '';
  let environment: Readonly<Record<string, string>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ungraph-beside-'));
    environment = { UNGRAPH_DATA: join(folder, 'store') };
    await built();
    const { status, err } = await runHere(['ingest', sample], { environment });
    if (status !== 0) throw new Error(err);
    server = start(['serve', '--port', '0'], { environment });
    url = await addressOf(server);
  });
  afterAll(async () => {
    await stop(server, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const ready = async () => (await fetch(`${url}/ready`)).status;
  const title = (id: string) => titleOf(url, id);

  test('a text that is taken in is there, and the server has not been stopped', async () => {
    const file = join(folder, 'A_RES_96_900.txt');
    writeFileSync(file, resolution(900));
    expect(await title('A/RES/96/900')).toBeUndefined();
    const { status, err } = await run(['ingest', file], { environment });
    expect(err).toContain(`The server on this store (process ${server.pid}) waits until this is done ...`);
    expect(status).toBe(0);
    await expect.poll(() => title('A/RES/96/900'), patience).toBe('Rivers and lakes, part 900');
    expect(server.exitCode).toBeNull();
  });

  test('a command that only reads has its answer too', async () => {
    const { status, out } = await run(['trace', '66/128'], { environment });
    expect(status).toBe(0);
    expect(out).toContain('Convention on the Elimination of All Forms of Discrimination against Women');
    await expect.poll(ready, patience).toBe(200);
  });

  test('a command that is killed gives the store back, with all that it had taken in or nothing of a text', async () => {
    const many = mkdtempSync(join(folder, 'many-'));
    for (let number = 1; number <= 300; number += 1)
      writeFileSync(join(many, `A_RES_96_${number}.txt`), resolution(number));
    // It cannot end before the text on standard input has come, which never comes.
    const command = start(['ingest', many, '-'], { environment });
    await expect.poll(ready, patience).toBe(503);
    await stop(command, 'SIGKILL');
    await expect.poll(ready, patience).toBe(200);
    expect(await title('A/RES/66/128')).toBe('Violence against women migrant workers');
    expect(await run(['ingest', many], { environment })).toMatchObject({ status: 0 });
    await expect.poll(() => title('A/RES/96/300'), patience).toEqual(expect.any(String));
  });

  test('a second server on the same store says who has it', async () => {
    const { status, err } = await run(['serve', '--port', '0'], { environment });
    expect(status).toBe(3);
    expect(err).toContain(`in use by another process (${server.pid})`);
  });
});
