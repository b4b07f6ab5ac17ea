import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Terminal } from '../../bin/output/terminal.ts';
import type { FileInput, Input } from '../../ingest/read/find-inputs.ts';
import type { Batch } from '../../ingest/run/batch.ts';
import { hostile, PIECES } from './hostile-strings.ts';

/** What takes longer than this is given up, in milliseconds. */
const LIMIT = 20_000;

interface Options {
  /** Times as long as ordinary text that a string may take. */
  readonly most?: number;
  /** UTF-16 units of a string. */
  readonly size: number;
}

/**
 * Prints for each kind of string how long it takes in comparison with ordinary text of its size.
 * @throws when one takes more than `most` times as long: in time that grows faster than the text, it is hundreds of times.
 */
export async function measureHostile(
  inputs: readonly Input[],
  to: Terminal,
  { most = Infinity, size }: Options,
): Promise<void> {
  const megabytes = `${size / 1_000_000} MB`;
  const folder = mkdtempSync(join(tmpdir(), 'ungraph-hostile-'));
  const pool = new Tinypool({
    filename: new URL('extract-worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
  });
  const file = join(folder, 'text.txt');
  const timedOnce = async (): Promise<number> => await timeOf(pool, { path: 'text.txt', file, from: 'file' });
  /** The better of two readings, as what it needs may have to be compiled at the first; one where that is fast enough. */
  const timed = async (text: string, enough = 0): Promise<number> => {
    writeFileSync(file, text);
    const first = await timedOnce();
    return first <= enough || first >= LIMIT ? first : Math.min(first, await timedOnce());
  };
  try {
    const ordinary = ordinaryText(inputs, size);
    await timed(ordinary);
    const usual = await timed(ordinary);
    await to.out(`${megabytes} of ordinary text as one document: ${usual.toFixed(0)} ms\n`);
    const enough = most === Infinity ? 0 : usual * most;
    const ratios: [ratio: number, name: string][] = [];
    for (const [name, piece] of PIECES) {
      const time = await timed(`The General Assembly,\n${hostile(piece, size)}`, enough);
      ratios.push([time / usual, name]);
      const ratio = `${(time / usual).toFixed(2)} times that`;
      await to.out(
        `${megabytes} of ${name}: ${time >= LIMIT ? `given up after ${LIMIT} ms, more than ` : ''}${ratio}\n`,
      );
    }
    const [worst, name] = ratios.sort(([one], [other]) => other - one)[0] ?? [0, 'none'];
    await to.out(`worst: ${name}, ${worst.toFixed(2)} times ordinary text\n`);
    if (worst > most)
      throw new Error(`${megabytes} of ${name} takes more than ${most} times as long as ordinary text`);
  } finally {
    await pool.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds until the record is there, or the limit. */
async function timeOf(pool: Tinypool, input: FileInput): Promise<number> {
  const batch: Batch = { inputs: [input] };
  const began = performance.now();
  try {
    await pool.run(batch, { signal: AbortSignal.timeout(LIMIT) });
  } catch {
    // Given up, or out of memory: the pool has started another worker.
    return LIMIT;
  }
  return performance.now() - began;
}

/** Texts one after the other, as one document of the right size. */
function ordinaryText(inputs: readonly Input[], size: number): string {
  let text = '';
  for (const input of inputs) {
    if (input.from === 'file') text += `${readFileSync(input.file, 'utf8')}\n`;
    if (text.length >= size) break;
  }
  return hostile(text === '' ? 'The General Assembly recalls. ' : text, size);
}
