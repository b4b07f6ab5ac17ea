import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createBrotliDecompress, createGunzip } from 'node:zlib';
import { SnapshotError } from './errors.ts';
import { Block, End, Header, SNAPSHOT_VERSION } from './format.ts';

/** Nearly as small as can be had, in a tenth of the time that the very smallest takes. */
const COMPRESSION = {
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};

/** Writes lines and their end; the file appears whole, or not at all. */
export async function writeLines(file: string, lines: AsyncIterable<Header | Block>): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(
      Readable.from(withEnd(lines)),
      createBrotliCompress({ params: COMPRESSION }),
      createWriteStream(partial, { flush: true }),
    );
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function* withEnd(lines: AsyncIterable<object>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const line of lines) {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    yield text;
  }
  yield `${JSON.stringify({ end: { sha256: hash.digest('hex') } })}\n`;
}

/** What a file says of itself, once all of it has been read and its checksum is right. */
export interface CheckedFile {
  readonly header: Header;
  /** Of the lines; lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads a whole snapshot and writes nothing, so that a damaged one is found before the store is touched.
 * @throws {SnapshotError} that names the file and what is wrong with it.
 */
export async function checkFile(file: string): Promise<CheckedFile> {
  const hash = createHash('sha256');
  let header: Header | undefined;
  let end: string | undefined;
  await naming(
    file,
    () => header !== undefined,
    async () => {
      for await (const line of rawLines(file)) {
        if (end !== undefined) throw new SnapshotError('goes on behind its end');
        header ??= headerOf(line);
        if (line.length < LONGEST_END && line.startsWith('{"end":'))
          end = End.parse(JSON.parse(line)).end.sha256;
        else hash.update(`${line}\n`);
      }
      if (end === undefined) throw new SnapshotError('breaks off before its end');
      if (end !== hash.digest('hex')) throw new SnapshotError('is damaged: its checksum is another');
    },
  );
  if (!header || end === undefined) throw new SnapshotError(`${file} is empty.`);
  return { header, sha256: end };
}

const LONGEST_END = 200;

/** The blocks of a file that has been checked. */
export async function* blocksOf(file: string): AsyncGenerator<Block> {
  let first = true;
  for await (const line of rawLines(file)) {
    if (!first && !line.startsWith('{"end":')) yield blockOf(file, line);
    first = false;
  }
}

function blockOf(file: string, line: string): Block {
  const result = Block.safeParse(JSON.parse(line));
  if (result.success) return result.data;
  throw new SnapshotError(
    `${file} has a block that this version of ungraph does not know: ${line.slice(0, 80)} …`,
  );
}

function headerOf(line: string): Header {
  const header = parsedHeader(line);
  if (!header) throw new SnapshotError('is no snapshot of ungraph');
  if (header.version > SNAPSHOT_VERSION)
    throw new SnapshotError(
      `was written by a later version of ungraph (format ${header.version}): use that one`,
    );
  return header;
}

function parsedHeader(line: string): Header | undefined {
  try {
    return Header.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** No block that the writer makes comes near; a file that is one endless line does not fill the memory. */
const LONGEST_LINE = 400_000_000;

async function* rawLines(file: string): AsyncGenerator<string> {
  const unpacked = await unpacker(file);
  const source = createReadStream(file);
  source.pipe(unpacked);
  source.on('error', (error) => unpacked.destroy(error));
  unpacked.setEncoding('utf8');
  let rest: string[] = [];
  let length = 0;
  for await (const chunk of unpacked as AsyncIterable<string>) {
    const parts = chunk.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield rest.join('') + part;
      rest = [];
      length = 0;
    }
    rest.push(last);
    length += last.length;
    if (length > LONGEST_LINE) throw new SnapshotError('has a line that is too long');
  }
  if (length > 0) yield rest.join('');
}

/** Packed by brotli, as this program does it; or by gzip, as others can. */
async function unpacker(file: string): Promise<Transform> {
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b ? createGunzip() : createBrotliDecompress();
  } finally {
    await handle.close();
  }
}

/** What is wrong with a file, said of that file. */
async function naming(file: string, isSnapshot: () => boolean, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    throw new SnapshotError(`${file} ${reason(error, isSnapshot())}.`, { cause: error });
  }
}

const FOREIGN = 'is no snapshot of ungraph, or is damaged';

/** Any text may look like the start of something packed: only what has begun as a snapshot breaks off. */
function reason(error: unknown, isSnapshot: boolean): string {
  if (error instanceof SnapshotError) return error.message;
  if (!(error instanceof Error)) return `cannot be read: ${String(error)}`;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'is not there';
  if (code === 'Z_BUF_ERROR') return isSnapshot ? 'breaks off before its end' : FOREIGN;
  if (/^(?:ERR__?ERROR|ERR_BROTLI|Z_|ERR_)/.test(code) || error instanceof SyntaxError) return FOREIGN;
  return `cannot be read: ${error.message}`;
}
