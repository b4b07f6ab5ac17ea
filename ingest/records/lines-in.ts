import { ReadError } from '../read/read-error.ts';

/** In bytes: the records of the longest UN texts stay far below. */
const LONGEST = 256 * 1024 * 1024;
const LINE_END = 0x0a;

/**
 * The lines of a stream, without their ends. By the byte 0A alone: JSON holds other signs at which readers of lines
 * part them (U+2028).
 * @throws {ReadError} `too-large` for a line that is longer than any record.
 */
export async function* linesIn(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      [parts, size, start] = [[], 0, end + 1];
    }
    if (start === chunk.length) continue;
    parts.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > LONGEST)
      throw new ReadError('too-large', `is longer than ${LONGEST / 1024 / 1024} MiB, the most that is read`);
  }
  if (size > 0) yield Buffer.concat(parts);
}
