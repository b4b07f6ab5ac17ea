import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What shrinks; fonts are compressed in themselves. */
const TEXT = /\.(?:js|css|html|svg|ttf)$/;
/** Below it nothing is gained that a packet would notice. */
const LEAST_BYTES = 1_000;
/**
 * Of brotli's eleven. The tenth makes the script of a first view smaller by six in a hundred (351 and 330 kB) for eight times
 * the work, a second and a half; on the editor's large files, which the explorer does without, it would be long.
 */
const QUALITY = 10;
const LARGE = { bytes: 600_000, quality: 9 };

/**
 * Writes each file of the build compressed beside it, `.br` and `.gz`, so that the server has nothing to
 * compress when a page is asked for.
 */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '.' }, bundle) {
      await Promise.all(
        Object.keys(bundle)
          .filter((name) => TEXT.test(name))
          .map((name) => compress(join(dir, name))),
      );
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  const quality = bytes.length < LARGE.bytes ? QUALITY : LARGE.quality;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
