import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminal } from '../../../bin/output/terminal.ts';

/** What is written as a status on a terminal of this width. */
function statusOn(columns: number | undefined, line: string): string {
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns });
  const stdout = Object.assign(new PassThrough(), { isTTY: false });
  const process = { stdout, stderr, env: {}, on: () => {} } as unknown as NodeJS.Process;
  terminal(process).status(line);
  return String(stderr.read());
}

test.each([
  ['is cut to the width of the terminal', 10, '123456789'],
  ['is whole where a terminal does not say how wide it is', 0, '1234567890ab'],
  ['is whole where nothing is known of that', undefined, '1234567890ab'],
])('a status line %s', (_, columns, seen) => {
  expect(statusOn(columns, '1234567890ab')).toBe(`\r\u001B[K${seen}`);
});
