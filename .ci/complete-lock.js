// Adds to package-lock.json the packages of other platforms that npm left out: where a registry does not
// hand them out, npm 11 writes a lock file that its own `npm ci` then refuses (npm/cli issue 9846).
// Run it after an `npm install` that did so; it changes nothing when nothing is missing.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const PREFIX = 'node_modules/';
const SYSTEMS = new Set(['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']);
const PROCESSORS = new Set(['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']);

/** What npm would have written, as far as the name of the package says it. */
function entry(name, version, parent) {
  const words = name.split(/[/-]/);
  const system = words.find((word) => SYSTEMS.has(word));
  const processor = words.find((word) => PROCESSORS.has(word));
  if (!system || !processor) return undefined;
  const libc = words.at(-1)?.startsWith('musl')
    ? 'musl'
    : words.at(-1)?.startsWith('gnu')
      ? 'glibc'
      : undefined;
  return {
    version,
    cpu: [processor],
    ...(parent.dev ? { dev: true } : {}),
    ...(system === 'linux' && libc ? { libc: [libc] } : {}),
    optional: true,
    os: [system],
  };
}

const added = {};
for (const parent of Object.values(lock.packages))
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[PREFIX + name] || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    const made = entry(name, version, parent);
    if (made) added[PREFIX + name] = made;
  }

const all = Object.entries({ ...lock.packages, ...added });
lock.packages = Object.fromEntries(all.sort(([one], [other]) => one.localeCompare(other, 'en')));
if (Object.keys(added).length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${Object.keys(added).length} packages added\n`);
