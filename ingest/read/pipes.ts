import { closeSync, constants, createReadStream, openSync, type Dirent, type Stats } from 'node:fs';
import { Socket } from 'node:net';
import { addAbortSignal, type Readable } from 'node:stream';
import { ReadStream as TerminalStream, isatty } from 'node:tty';

/** What a path leads to that is no file and no folder, in words; undefined for these. */
export function specialKind(entry: Dirent | Stats): string | undefined {
  if (entry.isFIFO()) return 'a named pipe';
  if (entry.isSocket()) return 'a socket';
  if (entry.isCharacterDevice() || entry.isBlockDevice()) return 'a device';
  return undefined;
}

/**
 * What comes through a pipe (`<(curl …)` of a shell is one, too) or from a device. Whoever writes may be there
 * later: it is waited for beside all else, until the signal ends it.
 */
export function openPipe(file: string, signal?: AbortSignal): Readable {
  // Without waiting, in a thread that nothing ends, until someone writes.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  const stream = streamOf(file, descriptor);
  return signal ? addAbortSignal(signal, stream) : stream;
}

function streamOf(file: string, descriptor: number): Readable {
  if (isatty(descriptor)) return new TerminalStream(descriptor);
  try {
    return new Socket({ fd: descriptor, readable: true, writable: false });
  } catch {
    // A device, which always has something to give or is at its end.
    closeSync(descriptor);
    return createReadStream(file);
  }
}
