// What a container's user meets: the image is built and run as docs/deploy.md says, where a container engine runs and has
// or finds the image that it begins with. Elsewhere the same is done in a folder: only what .dockerignore leaves is
// built, and only what the last stage copies is started.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.js';
import { run as runCommand } from './run-command.js';
import { PATIENCE_MS } from './stop.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const base = /^FROM (\S+)/m.exec(dockerfile)?.[1] ?? '';

const run = (command, args, options) => runCommand(command, args, { cwd: root, ...options });
const works = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
};
function expect(what, is) {
  if (!is) throw new Error(`the image: ${what}`);
}

const hasEngine =
  works('docker', ['info']) &&
  (works('docker', ['image', 'inspect', base]) || works('docker', ['pull', base]));
await (hasEngine ? inContainer() : inFolder());

async function inContainer() {
  const tag = `ungraph-ci-${process.pid}`;
  const port = await freePort();
  try {
    run('docker', ['build', '--network', 'host', '-t', tag, '.']);
    const safe = ['--read-only', '--tmpfs', '/tmp', '--cap-drop', 'ALL'];
    run('docker', [
      'run',
      '-d',
      '--name',
      tag,
      ...safe,
      '-v',
      `${tag}:/data`,
      '-p',
      `127.0.0.1:${port}:4000`,
      tag,
    ]);
    const until = Date.now() + PATIENCE_MS;
    // The engine's proxy accepts before anyone answers: then fetch never ends by itself.
    const ask = () => fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
    while (!(await Promise.race([ask(), wait(5000, null)]))?.ok) {
      expect('is ready in time', Date.now() < until);
      await wait(500);
    }
    expect('runs without rights', run('docker', ['exec', tag, 'id', '-u']).trim() === '1000');
    const trace = run('docker', ['exec', tag, 'node', 'bin/ungraph.js', 'trace', 'A/RES/66/128']);
    expect(
      'traces the sample',
      trace.includes('Convention on the Elimination of All Forms of Discrimination'),
    );
    run('docker', ['stop', tag]);
    const status = run('docker', ['inspect', '-f', '{{.State.ExitCode}}', tag]).trim();
    expect(`ends with 0 when it is stopped, not ${status}`, status === '0');
    process.stdout.write('built, and run read-only, without rights, with a volume\n');
  } finally {
    works('docker', ['rm', '-f', tag]);
    works('docker', ['volume', 'rm', tag]);
    works('docker', ['image', 'rm', tag]);
  }
}

async function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ungraph-image-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  const stages = { build: join(folder, 'build'), last: join(folder, 'last') };
  const modules = join(root, 'node_modules');
  const left = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  // The forms of pattern that stand there: everywhere, an ending in the top folder, a path.
  const isLeftOut = (path) =>
    left.some((pattern) => {
      if (pattern.startsWith('**/')) return path.split('/').includes(pattern.slice(3));
      if (pattern.startsWith('*')) return !path.includes('/') && path.endsWith(pattern.slice(1));
      return path === pattern || path.startsWith(`${pattern}/`);
    });
  for (const path of run('git', ['ls-files']).split('\n'))
    if (path && !isLeftOut(path)) cpSync(join(root, path), join(stages.build, path));
  symlinkSync(modules, join(stages.build, 'node_modules'));
  run('npm', ['run', 'build'], { cwd: stages.build });
  for (const [, sources] of dockerfile.matchAll(/^COPY --from=build (.+) \S+$/gm))
    for (const source of sources.split(' ')) {
      const path = source.replace(/^\/app\//, '');
      if (path === 'node_modules') continue;
      expect(`is to hold ${path}, which the build does not make`, existsSync(join(stages.build, path)));
      mkdirSync(dirname(join(stages.last, path)), { recursive: true });
      cpSync(join(stages.build, path), join(stages.last, path), { recursive: true });
    }
  symlinkSync(modules, join(stages.last, 'node_modules'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const started = run('node', ['bin/ungraph.js', '--version'], { cwd: stages.last });
  expect('starts the program', started.includes(version));
  process.stdout.write(
    `no engine with ${base} here: built and started in a folder, of the files that the image gets\n`,
  );
}
