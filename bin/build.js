import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { withLock } from './build-lock.js';

/**
 * Builds what is missing or older than its sources. Whether it is, is told by the names, sizes and times
 * of the sources, noted when the last build was done: a few milliseconds, so that every start may ask.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const stamps = join(root, 'dist', '.built');

const shared = ['package.json', 'package-lock.json', 'tsconfig.json'];
const program = ['bin', 'ingest', 'cypher', 'server', 'vite.program.ts', 'vite.tables.ts', ...shared];

/** @type {Record<string, { title: string, sources: string[], config: string, result: string, parts?: string }>} */
const targets = {
  program: {
    title: 'the program',
    sources: [...program, 'vite.config.ts'],
    config: 'vite.config.ts',
    result: 'dist/ungraph.js',
    parts: 'dist/chunks',
  },
  // Evaluation and benchmarks: no part of what users install.
  tools: {
    title: 'the tools',
    sources: [...program, 'bench', 'test/neo4j/server', 'vite.tools.config.ts'],
    config: 'vite.tools.config.ts',
    result: 'dist/evaluate.js',
    parts: 'dist/tools',
  },
  client: {
    title: 'the explorer',
    sources: ['client', 'server/schema.graphql', ...shared],
    config: 'client/vite.config.ts',
    result: 'dist/client/index.html',
  },
};

/**
 * Builds the targets that need it, one process at a time; progress goes to standard error.
 * @param {readonly string[]} names
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>} false when a build failed; what was wrong has been said.
 */
export async function bringUpToDate(names, { force = false } = {}) {
  const stale = () => names.filter((name) => force || !isFresh(name));
  if (stale().length === 0) return true;
  if (!existsSync(vite)) {
    stderr.write('ungraph is not installed yet: run `npm ci` first\n');
    return false;
  }
  mkdirSync(stamps, { recursive: true });
  return await withLock(join(stamps, 'lock'), async () => {
    // Another process may have built it while this one waited.
    const builds = stale().map(build);
    return (await Promise.all(builds)).every(Boolean);
  });
}

/** @param {string} name */
async function build(name) {
  const target = targets[name];
  if (!target) throw new Error(`there is no build target ${name}`);
  const before = fingerprint(target.sources);
  const stamp = join(stamps, name);
  rmSync(stamp, { force: true });
  const began = Date.now();
  stderr.write(`Building ${target.title} ...\n`);
  const { status, output } = await run([vite, 'build', '--config', target.config, '--logLevel', 'warn']);
  if (status !== 0) {
    stderr.write(`${output}\nBuilding ${target.title} failed; see above\n`);
    return false;
  }
  if (target.parts) removeOlder(join(root, target.parts), began);
  writeFileSync(stamp, before);
  stderr.write(`Built ${target.title} in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  return true;
}

/**
 * @param {string[]} args
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run(args) {
  // The environment of a test must not become that of the built program.
  const child = spawn(execPath, args, {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (/** @type {Buffer} */ part) => (output += part.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** @param {string} name */
function isFresh(name) {
  const target = targets[name];
  const stamp = join(stamps, name);
  if (!target || !existsSync(stamp) || !existsSync(join(root, target.result))) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(target.sources);
}

/** @param {readonly string[]} sources */
function fingerprint(sources) {
  const hash = createHash('sha256');
  const waiting = sources.map((source) => join(root, source));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory()) {
      for (const name of readdirSync(path)) if (!name.startsWith('.')) waiting.push(join(path, name));
    } else hash.update(`${path}\n${status?.size}\n${status?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * The parts of earlier builds, whose names no longer occur.
 * @param {string} folder
 * @param {number} time
 */
function removeOlder(folder, time) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const part = join(folder, name);
    if (statSync(part).mtimeMs < time - 1000) rmSync(part, { force: true });
  }
}

// `node bin/build.js program client`: the build scripts of package.json.
if (argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = (await bringUpToDate(argv.slice(2), { force: true })) ? 0 : 1;
