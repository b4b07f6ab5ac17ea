import { Readable } from 'node:stream';
import { array, assert, asyncProperty, constantFrom, integer, string } from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn } from '../../../ingest/records/lines-in.ts';

async function read(chunks: readonly Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesIn(Readable.from(chunks))) lines.push(line.toString());
  return lines;
}

test('lines end at line feeds alone, wherever the stream is parted', async () => {
  const line = string({ unit: constantFrom('a', '“', '\u2028', '\r'), minLength: 1 });
  await assert(
    asyncProperty(array(line), integer({ min: 1, max: 7 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''));
      const chunks: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(await read(chunks)).toStrictEqual(lines);
    }),
  );
});

test('the last line needs no end', async () => {
  expect(await read([Buffer.from('one\n\ntw'), Buffer.from('o')])).toStrictEqual(['one', '', 'two']);
});
