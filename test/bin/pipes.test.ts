import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { built, root, run, runHere, sample, start } from './run-ungraph.ts';
import { resolution } from './texts.ts';

let folder = '';
let environment: Readonly<Record<string, string>> = {};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-pipes-'));
  environment = { UNGRAPH_DATA: join(folder, 'store') };
  mkdirSync(join(folder, 'texts'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `ungraph WORDS` in a shell that knows `<(…)`; FILE stands for the file. */
async function inShell(words: string, file: string): Promise<{ status: unknown; out: string }> {
  await built();
  const child = spawn('bash', ['-c', `"$NODE" bin/ungraph.js ${words}`], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', NEO4J_URI: '', NODE: process.execPath, FILE: file, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  const [status] = (await once(child, 'close')) as [unknown];
  return { status, out };
}

describe('what comes through a pipe of the shell', () => {
  test('is extracted as the file would be', async () => {
    const { status, out } = await inShell('extract <(cat "$FILE")', sample);
    expect(status).toBe(0);
    const { source, ...found } = JSON.parse(out) as { source: { path: string } };
    expect(source.path).toMatch(/^[/]dev[/]fd[/]\d+$/);
    const { out: ofFile } = await runHere(['extract', sample]);
    expect({ source: { ...source, path: sample }, ...found }).toMatchObject(JSON.parse(ofFile) as object);
  });

  test('is traced and checked as a draft', async () => {
    for (const command of ['trace', 'check']) {
      const { status, out } = await inShell(`${command} <(cat "$FILE")`, sample);
      expect([0, 4]).toContain(status);
      expect(out).toMatch(/^A\/RES\/66\/128/);
    }
  });

  test('is taken in, an archive with all that is in it', async () => {
    const zip = join(folder, 'two.zip');
    writeFileSync(zip, zipSync({ '1.txt': strToU8(resolution(1)), '2.txt': strToU8(resolution(2)) }));
    expect((await inShell('ingest <(cat "$FILE")', zip)).out).toMatch(/^2 documents read; 2 added, /);
    expect((await inShell('ingest <(cat "$FILE")', sample)).out).toMatch(/^1 document read; 1 added, /);
  });
});

describe('in a folder', () => {
  test.each(['extract', 'ingest'])('%s passes over what is no file, and names it', async (command) => {
    const texts = join(folder, 'texts');
    writeFileSync(join(texts, 'a.txt'), resolution(1));
    execFileSync('mkfifo', [join(texts, 'b.txt')]);
    const server = createServer().listen(join(texts, 'c'));
    await once(server, 'listening');
    try {
      const { status, err } = await runHere([command, texts], { environment });
      expect(status).toBe(0);
      expect(err.split('\n').slice(0, 2)).toStrictEqual([
        `ungraph: ${texts}/b.txt: is a named pipe, no file, and passed over; it is read when it is named`,
        `ungraph: ${texts}/c: is a socket, no file, and passed over`,
      ]);
    } finally {
      server.close();
    }
  });
});

test('a socket that is named is refused', async () => {
  const path = join(folder, 'socket');
  const server = createServer().listen(path);
  await once(server, 'listening');
  try {
    const { status, err } = await runHere(['extract', path]);
    expect(status).toBe(2);
    expect(err).toContain(`${path}: is a socket, which is not read`);
  } finally {
    server.close();
  }
});

test('a pipe that is named is waited for', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const ended = run(['extract', pipe]);
  // Long enough for it to have found nobody there.
  await pause(1500);
  writeFileSync(pipe, resolution(1));
  expect((await ended).out).toContain('"A/RES/96/1"');
});

test.each(['extract', 'trace', 'ingest'])('%s does not wait on when it is interrupted', async (command) => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await built();
  const child = start([command, pipe], { environment });
  const ended = once(child, 'close');
  // Opens when the other end does; and nothing is ever written.
  const writer = await open(pipe, 'w');
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(130);
  await writer.close();
});
