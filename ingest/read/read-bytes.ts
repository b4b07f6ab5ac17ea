import { createReadStream, readFileSync, statSync } from 'node:fs';
import { ReadError } from './read-error.ts';

/** The longest UN texts (budgets, treaty collections) stay below a tenth of this. */
const MAX_BYTES = 64 * 1024 * 1024;

const tooLarge = (limit: number): ReadError =>
  new ReadError('too-large', `is larger than ${Math.floor(limit / 1024 / 1024)} MiB, the most that is read`);

/**
 * All bytes of one file, pipe or device. Files are read at once, in the worker that needs them: that
 * takes a tenth of the time that the asynchronous way takes for a file of UN text's size.
 * @throws {ReadError} `unreadable` or `too-large`; never holds more than `limit` bytes.
 */
export async function readBytes(file: string, limit = MAX_BYTES): Promise<Uint8Array> {
  try {
    const status = statSync(file);
    if (status.isDirectory()) throw new ReadError('unreadable', 'is a folder');
    if (status.isFile() && status.size > limit) throw tooLarge(limit);
    // A pipe has no size, and what /proc calls a file says 0.
    if (status.isFile() && status.size > 0) return readFileSync(file);
    return await collect(createReadStream(file), limit);
  } catch (error) {
    throw error instanceof ReadError ? error : unreadable(error);
  }
}

/**
 * All bytes of a stream.
 * @throws {ReadError} `too-large` beyond `limit` bytes.
 */
export async function collect(stream: AsyncIterable<Uint8Array>, limit = MAX_BYTES): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > limit) throw tooLarge(limit);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has a name that is too long for this system',
  ENOTDIR: 'does not exist: a part of the path is a file',
  EMFILE: 'could not be opened: too many open files',
};

const GARBLED = 'has a name that is not valid UTF-8, by which it cannot be opened: rename it';

/** Whether a name came in with U+FFFD for what is no character; under that name there is nothing. */
const isGarbled = (error: unknown): boolean =>
  error instanceof Error &&
  'path' in error &&
  typeof error.path === 'string' &&
  error.path.includes('\uFFFD');

/** What the file system said, for a person. */
export function unreadable(error: unknown): ReadError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' && isGarbled(error)) return new ReadError('unreadable', GARBLED, { cause: error });
  const detail = error instanceof Error ? error.message : String(error);
  return new ReadError('unreadable', REASONS[code] ?? `could not be read: ${detail}`, { cause: error });
}
