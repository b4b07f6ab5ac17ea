// Every library that is installed has a licence that an Apache-2.0 project may use, and every one that this project
// asked for is explained in docs/dependencies.md.
import { readFileSync } from 'node:fs';

/** May be part of what is given to others. */
const SHIPPED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  '(MIT AND BSD-3-Clause)',
  'OFL-1.1',
]);
/** May build and test it: used as it is, and not passed on. */
const TOOLS = new Set([...SHIPPED, 'MPL-2.0', 'PSF-2.0']);

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const lock = json('package-lock.json').packages;
const { dependencies, devDependencies } = json('package.json');
const problems = [];

/** Platform packages that are not for this machine are neither installed nor told of in the lock file. */
function licenceOf(path, entry) {
  if (entry.license) return entry.license;
  try {
    return json(`${path}/package.json`).license;
  } catch {
    return entry.optional ? null : '(none)';
  }
}

let count = 0;
for (const [path, entry] of Object.entries(lock)) {
  if (path === '') continue;
  const licence = licenceOf(path, entry);
  if (licence === null) continue;
  count += 1;
  const allowed = entry.dev || entry.devOptional ? TOOLS : SHIPPED;
  if (!allowed.has(licence)) problems.push(`${path.replace(/^.*node_modules\//, '')}: licence ${licence}`);
}

const told = readFileSync('docs/dependencies.md', 'utf8');
const asked = Object.keys({ ...dependencies, ...devDependencies });
for (const name of asked)
  if (!told.includes(`\`${name}\``))
    problems.push(`${name}: docs/dependencies.md does not say why it is here`);
for (const [, name] of told.matchAll(/^\| `([^`]+)`/gm))
  if (!asked.includes(name))
    problems.push(`${name}: docs/dependencies.md tells of it, package.json does not`);

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${count} libraries, ${asked.length} of them asked for\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
