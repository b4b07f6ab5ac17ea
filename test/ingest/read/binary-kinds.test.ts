import { expect, test } from 'vitest';
import { looksBinary } from '../../../ingest/read/binary-kinds.ts';

/** So many control characters in so many characters. */
const noise = (controls: number, length: number): string =>
  '\u0001'.repeat(controls) + 'x'.repeat(length - controls);

test.each([
  ['two in a short text, which may be damaged', noise(2, 10), false],
  ['three in a short text', noise(3, 10), true],
  ['three in six hundred, which a long text may have', noise(3, 600), false],
  ['more than one in two hundred', noise(3, 599), true],
  ['as many behind a long beginning without any', 'x'.repeat(70_000) + noise(900, 1_000), false],
])('control characters, %s', (_, text, isBinary) => {
  expect(looksBinary(text)).toBe(isBinary);
});
