import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { ReadError } from '../../read-error.ts';

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

/**
 * The members that the archive's directory lists, in its order.
 * @throws {ReadError} `damaged` when the directory cannot be read (any further).
 */
export async function* entriesOf(bytes: Uint8Array): AsyncGenerator<ZipEntry> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // Names are decoded here: by itself yauzl gives up the whole archive for one name that leads outside.
    const archive = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    for await (const entry of archive.eachEntry()) yield entryFrom(archive, entry);
  } catch (error) {
    throw error instanceof ReadError ? error : damaged(error);
  }
}

const damaged = (cause: unknown): ReadError => {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new ReadError('damaged', `is a damaged zip archive: ${detail}`, { cause });
};

function entryFrom(archive: yauzl.ZipFile, entry: yauzl.Entry): ZipEntry {
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
        throw error instanceof ReadError ? error : damaged(error);
      }
      if (sum !== entry.crc32) throw new ReadError('damaged', 'is damaged: its check sum differs');
      return Buffer.concat(parts, size);
    },
  };
}

const tooLarge = (limit: number): ReadError =>
  new ReadError(
    'too-large',
    `unpacks to more than ${Math.floor(limit / 1024 / 1024)} MiB, the most that is read`,
  );
