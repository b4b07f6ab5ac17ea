import { readFileSync } from 'node:fs';
import type { Terminal } from '../../bin/output/terminal.ts';
import { extract } from '../../ingest/extract.ts';
import type { Input } from '../../ingest/read/find-inputs.ts';

const SIZE = 1_000_000;

/** Pieces that are repeated to strings in which a pattern of more than linear time loses its way. */
const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ['digits', '7'],
  ['dots', '.'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['commas and spaces', ', '],
  ['opening brackets', '['],
  ['opening parentheses', '('],
  ['nested parentheses', '(a'],
  ['closing parentheses', ')'],
  ['quotation marks', '“'],
  ['Ibid.', 'Ibid., '],
  ['See', 'See '],
  ['capital words', 'Convention of the '],
  ['one long word', 'a'],
  ['capitals', 'A'],
  ['slashes', 'A/'],
  ['symbols', 'A/66/1'],
  ['numbers in a list', '66/1, '],
  ['years in parentheses', '1325 (2000), '],
  ['resolution', 'resolution '],
  ['resolutions and', 'resolutions 1 and '],
  ['volumes', 'vol. 1, No. '],
  ['notes', '1 '],
  ['numbered lines', '\n1. '],
  ['lettered lines', '\n(a) '],
  ['hyphens', '-'],
];

const pad = (size: number, piece: string): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Prints for each kind of string how long it takes in comparison with ordinary text of its size. */
export async function measureHostile(inputs: readonly Input[], to: Terminal): Promise<void> {
  const ordinary = ordinaryText(inputs);
  timed(ordinary);
  const usual = Math.min(timed(ordinary), timed(ordinary));
  await to.out(`1 MB of ordinary text as one document: ${usual.toFixed(0)} ms\n`);
  let worst: readonly [string, number] = ['none', 0];
  for (const [name, piece] of PIECES) {
    const ratio = timed(`The General Assembly,\n${pad(SIZE, piece)}`) / usual;
    if (ratio > worst[1]) worst = [name, ratio];
    await to.out(`1 MB of ${name}: ${ratio.toFixed(2)} times that\n`);
  }
  await to.out(`worst: ${worst[0]}, ${worst[1].toFixed(2)} times ordinary text\n`);
}

function ordinaryText(inputs: readonly Input[]): string {
  let text = '';
  for (const input of inputs) {
    if (input.from === 'file') text += `${readFileSync(input.file, 'utf8')}\n`;
    if (text.length >= SIZE) break;
  }
  return pad(SIZE, text);
}

function timed(text: string): number {
  const began = performance.now();
  extract({ text }, { path: 'bench', format: 'text', sha256: '0'.repeat(64) });
  return performance.now() - began;
}
