import { crc32 } from 'node:zlib';
import type * as Yauzl from 'yauzl';
import { unreadable } from '../../read-bytes.ts';
import { ReadError } from '../../read-error.ts';
import type { ContainerSource } from '../format.ts';

/** One member of a zip archive, not yet unpacked. */
export interface ZipEntry {
  /** With forward slashes; a folder ends with one. */
  readonly name: string;
  /** Why its name is refused: absolute, or leading out of the archive. */
  readonly refused: string | null;
  readonly isEncrypted: boolean;
  readonly size: number;
  readonly packedSize: number;
  /**
   * The member's bytes; its length and check sum are those that the archive tells.
   * @throws {ReadError} `damaged`, `encrypted`, or `too-large` beyond `limit`.
   */
  readonly read: (limit: number) => Promise<Uint8Array>;
}

/** Zip archives begin with a member, or, when empty, with their end. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 0x03 && bytes[3] === 0x04) || (bytes[2] === 0x05 && bytes[3] === 0x06));

/** Whether it ends before its directory, which stands last: a file that was not copied or sent whole. */
export const isCutOff = (bytes: Uint8Array): boolean =>
  isZip(bytes) && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('PK\u0005\u0006');

/**
 * The members that the archive's directory lists, in its order. An archive in a file is read piece by
 * piece, so that it may be larger than memory.
 * @throws {ReadError} `damaged` when the directory cannot be read (any further), `unreadable` by the system.
 */
export async function* entriesOf(source: ContainerSource): AsyncGenerator<ZipEntry> {
  // Names are decoded here: by itself yauzl gives up the whole archive for one name that leads outside.
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
  let archive: Yauzl.ZipFile | null = null;
  // Loaded when the first archive comes.
  const { default: yauzl } = await import('yauzl');
  try {
    archive =
      'file' in source
        ? await yauzl.openPromise(source.file, options)
        : await yauzl.fromBufferPromise(
            Buffer.from(source.buffer, source.byteOffset, source.byteLength),
            options,
          );
    for await (const entry of archive.eachEntry()) yield entryFrom(yauzl, archive, entry);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw error instanceof Error && 'syscall' in error ? unreadable(error) : damaged(error);
  } finally {
    archive?.close();
  }
}

/** Of a file that was not copied or sent whole. */
export const cutOff = (cause?: unknown): ReadError =>
  new ReadError(
    'damaged',
    'is a Word document or an archive of which the end is missing; save it again, or get it anew',
    { cause },
  );

/** Of an archive that cannot be read, or not any further; the library's own words are the cause. */
function damaged(cause: unknown): ReadError {
  // What yauzl says when it looks for the directory, which stands last.
  if (cause instanceof Error && /end of central directory record signature not found/i.test(cause.message))
    return cutOff(cause);
  const message = 'is a damaged zip archive: its list of files cannot be read; get it anew, or pack it again';
  return new ReadError('damaged', message, { cause });
}

const damagedMember = (cause: unknown): ReadError =>
  new ReadError('damaged', 'is damaged: it cannot be unpacked; get it anew', { cause });

function entryFrom(
  yauzl: Pick<typeof Yauzl, 'getFileNameLowLevel' | 'validateFileName'>,
  archive: Yauzl.ZipFile,
  entry: Yauzl.Entry,
): ZipEntry {
  const decoded: unknown = yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false,
  );
  const name = String(decoded);
  const isEncrypted = entry.isEncrypted();
  return {
    name,
    refused: yauzl.validateFileName(name),
    isEncrypted,
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    async read(limit) {
      if (isEncrypted) throw new ReadError('encrypted', 'is protected by a password in its archive');
      if (entry.uncompressedSize > limit) throw tooLarge(limit);
      const parts: Uint8Array[] = [];
      let size = 0;
      let sum = 0;
      try {
        for await (const part of await archive.openReadStreamPromise(entry)) {
          size += part.length;
          // The directory may lie about the length.
          if (size > limit) throw tooLarge(limit);
          sum = crc32(part, sum);
          parts.push(part);
        }
      } catch (error) {
        throw error instanceof ReadError ? error : damagedMember(error);
      }
      if (sum !== entry.crc32)
        throw new ReadError('damaged', 'is damaged: its check sum differs; get it anew');
      return Buffer.concat(parts, size);
    },
  };
}

const tooLarge = (limit: number): ReadError =>
  new ReadError(
    'too-large',
    `unpacks to more than ${Math.floor(limit / 1024 / 1024)} MiB, the most that is read`,
  );
