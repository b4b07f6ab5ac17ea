import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportedLines } from '../../cypher/export.ts';
import { openEngine } from '../../cypher/open.ts';
import { makePdf } from '../ingest/read/formats/make/pdf.ts';
import { root, run, runHere, start } from './run-ungraph.ts';
import { resolution } from './texts.ts';

let folder = '';
let data = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungraph-faults-'));
  data = join(folder, 'store');
  mkdirSync(join(folder, 'texts'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const texts = (): string => join(folder, 'texts');
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(texts(), name), content);
const inStore = (): { readonly environment: Readonly<Record<string, string>> } => ({
  environment: { UNGRAPH_DATA: data },
});

async function graph(): Promise<readonly string[]> {
  const engine = await openEngine({ kind: 'embedded', folder: data });
  try {
    return await exportedLines(engine);
  } finally {
    await engine.close();
  }
}

describe('an ingest', () => {
  test('names each file that cannot be read and why, takes in the rest and ends with status 2', async () => {
    const zipped = { 'A_RES_96_2.txt': strToU8(resolution(2)) };
    put('A_RES_96_1.txt', resolution(1));
    put('bomb.zip', zipSync({ 'bomb.txt': new Uint8Array(8 * 1024 * 1024), ...zipped }));
    put('corrupt.zip', zipSync({ 'A_RES_96_3.txt': strToU8(resolution(3)) }).subarray(0, 60));
    put('entities.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><akomaNtoso>&b;</akomaNtoso>');
    put('outside.zip', zipSync({ '../../A_RES_96_4.txt': strToU8(resolution(4)) }));
    put('pictures.pdf', makePdf([[]]));
    put('notes.md', 'The General Assembly noted this.');
    const { status, out, err } = await runHere(['ingest', texts()], inStore());
    expect(status).toBe(2);
    const lines = err.split('\n').map((line) => line.replace(`ungraph: ${texts()}/`, ''));
    expect(lines).toStrictEqual([
      'bomb.zip!bomb.txt: is refused: it unpacks to more than 250 times its size',
      'corrupt.zip: is a Word document or an archive of which the end is missing; save it again, or get it anew',
      expect.stringMatching(/^entities\.xml: .*document type, which is refused/),
      expect.stringMatching(/^outside\.zip!\.\.\/\.\.\/A_RES_96_4\.txt: is refused: its name leads out/),
      expect.stringMatching(/^pictures\.pdf: .*(?:no text|pictures)/),
      '',
    ]);
    expect(out).toMatch(
      /^2 documents read, 5 could not be read, 1 other file passed over; 2 added, 0 replaced, 0 unchanged in/,
    );
    expect(out).toContain('corrupt.zip: is a Word document or an archive of which the end is missing');
    expect(existsSync(join(folder, 'A_RES_96_4.txt'))).toBe(false);
  });

  test('takes in a text of 50 MB as any other', async () => {
    const line = `\t${'Rivers and lakes run through the lands of many peoples, and all of them drink. '.repeat(12)}\n`;
    put('A_RES_96_1.txt', resolution(1).replace('\t1.\t', `${line.repeat(53_000)}\t1.\t`));
    put('A_RES_96_2.txt', resolution(2));
    const { status, out } = await run(['ingest', texts()], inStore());
    expect(status).toBe(0);
    expect(out).toMatch(/^2 documents read; 2 added, /);
    expect(out).toMatch(/^5\d\.\d MB in /m);
  });

  test('of an empty folder says so', async () => {
    const { status, err } = await runHere(['ingest', texts()], inStore());
    expect(status).toBe(2);
    expect(err).toContain(`${texts()}: is a folder without a document that is read`);
  });

  test('into a store that another ingest is writing says so and leaves; nothing of the first is lost', async () => {
    put('A_RES_96_2.txt', resolution(2));
    const first = start(['ingest', '-'], inStore());
    const ended = once(first, 'close');
    // It has the store open, and waits for the rest of its text.
    await vi.waitFor(() => expect(existsSync(join(data, 'graph.owner'))).toBe(true), { timeout: 120_000 });
    const second = await runHere(['ingest', texts()], inStore());
    expect(second.status).toBe(3);
    expect(second.err).toContain(`in use by another process (${first.pid})`);
    expect(second.err).toContain('Stop that one first, or choose another folder with UNGRAPH_DATA.');
    first.stdin?.end(resolution(1));
    expect((await ended)[0]).toBe(0);
    expect((await runHere(['ingest', texts()], inStore())).out).toMatch(/^1 document read; 1 added/);
    const held = (await graph()).filter((line) => line.includes('"held":true'));
    expect(held).toHaveLength(2);
  });

  test('onto a full disk says so; with room again the same command completes it', async () => {
    for (let number = 1; number <= 160; number += 1) put(`A_RES_96_${number}.txt`, resolution(number));
    expect((await runHere(['ingest', texts()], inStore())).status).toBe(0);
    const whole = await graph();
    rmSync(data, { recursive: true });
    // No file may be longer than 256 KiB: the system refuses to write, as it does when the disk is full.
    const limited = async (...args: string[]) => {
      const child = spawn(
        'bash',
        ['-c', 'ulimit -f 256; exec "$@"', 'bash', process.execPath, 'bin/ungraph.js', ...args],
        {
          cwd: root,
          env: { ...process.env, NO_COLOR: '1', NEO4J_URI: '', UNGRAPH_DATA: data },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      let [out, err] = ['', ''];
      child.stdout.on('data', (part: Buffer) => (out += part.toString()));
      child.stderr.on('data', (part: Buffer) => (err += part.toString()));
      return { status: (await once(child, 'close'))[0] as number, out, err };
    };
    const { status, err } = await limited('ingest', texts());
    expect(status).toBe(3);
    expect(err).toMatch(/The embedded store in .* cannot be written \(File too large/);
    expect(err).toContain('Make room on its disk and run the same again');
    expect(err).not.toContain('not foreseen');
    // What is in it can be read all the same.
    expect(await limited('status')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/ holds \d+ of/),
      err: '',
    });
    expect((await runHere(['ingest', texts()], inStore())).status).toBe(0);
    expect(await graph()).toStrictEqual(whole);
  });

  test('that is interrupted says so, keeps whole documents, and goes on from there', async () => {
    for (let number = 1; number <= 100; number += 1) put(`A_RES_96_${number}.txt`, resolution(number));
    // It cannot end before the text on standard input has come, which never comes.
    const child = start(['ingest', texts(), '-'], inStore());
    let err = '';
    child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
    const ended = once(child, 'close');
    await vi.waitFor(() => expect(existsSync(join(data, 'graph.owner'))).toBe(true), { timeout: 120_000 });
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(130);
    expect(err).toContain('Interrupted: what was taken in stays; the same command goes on from there.');
    const { out } = await runHere(['ingest', texts()], inStore());
    const [, added, unchanged] = /read; (\d+) added, 0 replaced, (\d+) unchanged/.exec(out) ?? [];
    expect(Number(added) + Number(unchanged)).toBe(100);
  });
});
