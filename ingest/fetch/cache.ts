import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../read/read-document.ts';

/** A file that has been brought: where it lies, and whether it came just now. */
export interface CachedFile {
  readonly file: string;
  readonly sha256: string;
}

const Note = z.object({ url: z.string(), file: z.string(), sha256: z.string() });

/**
 * Files that have been brought, by a name of their own (a symbol, a path), so that nothing is asked for
 * twice. Beside each lies a note with its address and checksum; a file that has changed since counts as
 * not there.
 */
export class Cache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async find(name: string): Promise<CachedFile | null> {
    try {
      const note = Note.parse(JSON.parse(await readFile(this.#note(name), 'utf8')));
      const file = join(this.#folder, note.file);
      return sha256(await readFile(file)) === note.sha256 ? { file, sha256: note.sha256 } : null;
    } catch {
      // Not there, or not whole: it is brought again.
      return null;
    }
  }

  async keep(name: string, ending: string, url: string, bytes: Uint8Array): Promise<CachedFile> {
    const own = `${fileName(name)}.${ending}`;
    const file = join(this.#folder, own);
    const sum = sha256(bytes);
    await mkdir(dirname(file), { recursive: true });
    await replace(file, bytes);
    // The note comes last: a file without one was broken off.
    await replace(this.#note(name), `${JSON.stringify({ url, file: own, sha256: sum })}\n`);
    return { file, sha256: sum };
  }

  #note(name: string): string {
    return join(this.#folder, `${fileName(name)}.json`);
  }
}

/** "A/RES/66/128" → A_RES_66_128: nothing in a name leads out of the folder. */
const fileName = (name: string): string => name.replaceAll(/[^\w.()-]+/g, '_').replace(/^\.+/, '_');

async function replace(file: string, content: Uint8Array | string): Promise<void> {
  await writeFile(`${file}.partial`, content);
  await rename(`${file}.partial`, file);
}
