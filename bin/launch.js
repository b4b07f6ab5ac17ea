import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs one of the built programs (dist/NAME.js). In a checkout it is built first when it is missing or
 * older than its sources; an installed package has no sources and is run as it is.
 * @param {string} name
 */
export async function launch(name) {
  if (existsSync(join(root, 'bin', 'main.ts'))) {
    const { bringUpToDate } = await import('./build.js');
    if (!(await bringUpToDate(targetsFor(name, process.argv.slice(2))))) {
      process.exitCode = 1;
      return;
    }
  }
  await import(pathToFileURL(join(root, 'dist', `${name}.js`)).href);
}

/**
 * What must be built before a command runs: only those that serve the explorer need it.
 * @param {string} name
 * @param {readonly string[]} argv
 */
function targetsFor(name, argv) {
  // They start the program and its workers.
  if (name !== 'ungraph') return ['program', 'tools'];
  const command = argv.find((word) => !word.startsWith('-'));
  const serves = [undefined, 'start', 'serve'].includes(command);
  const asksOnly = argv.some((word) => ['-h', '--help', '-V', '--version'].includes(word));
  return serves && !asksOnly ? ['program', 'client'] : ['program'];
}
