// What a stranger does with the package: pack it, install it in an empty folder, run every command, import the library.
// The store that it has restored the network into is kept as NETWORK_STORE, if that is set, for others to start from.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.js';
import { run as runCommand } from './run-command.js';
import { PATIENCE_MS, stop } from './stop.js';

const MOST_MEGABYTES = 25;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ungraph-package-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

const home = join(folder, 'home');
mkdirSync(home);
const environment = { ...process.env, UNGRAPH_DATA: join(folder, 'store') };
const sample = join('node_modules', 'ungraph', 'data', 'A_RES_66_128.txt');

const run = (command, args, options) =>
  runCommand(command, args, { cwd: home, env: environment, ...options });
const ungraph = (args, options) => run('npx', ['--no-install', 'ungraph', ...args], options);

function expect(what, is) {
  if (!is) throw new Error(`the package: ${what}`);
}

// Of what `npm run prepack` has built: npm would build it again.
const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
const packed = JSON.parse(run('npm', pack, { cwd: root }))[0];
const paths = packed.files.map(({ path }) => path);
expect(
  'has what `npm run prepack` builds',
  ['dist/ungraph.js', 'dist/client/index.html', 'dist/types/library.d.ts'].every((path) =>
    paths.includes(path),
  ),
);
const belongs =
  /^(?:bin|data|dist|docs|ingest\/record\.schema\.json|server\/schema\.graphql|[A-Z]+(?:\.md)?$|package\.json$)/;
expect(
  `has no place for ${paths.find((path) => !belongs.test(path))}`,
  paths.every((path) => belongs.test(path)),
);
expect('has no source maps', !paths.some((path) => path.endsWith('.map')));
const megabytes = packed.unpackedSize / 1e6;
expect(`is ${megabytes.toFixed(1)} MB, more than ${MOST_MEGABYTES}`, megabytes < MOST_MEGABYTES);

writeFileSync(join(home, 'package.json'), '{ "name": "home", "private": true, "type": "module" }\n');
const began = Date.now();
run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)]);
const seconds = (Date.now() - began) / 1000;

expect('tells its version', ungraph(['--version']).trim() === packed.version);
const record = JSON.parse(ungraph(['extract', '--format', 'jsonl', sample]));
expect('extracts the sample', record.document.id === 'A/RES/66/128' && record.citations.length > 20);
expect('ingests', /1 added/.test(ungraph(['ingest', sample])));
expect('tells the status', ungraph(['status']).includes('66'));
expect('traces', ungraph(['trace', '66/128']).includes('Convention'));
expect('checks a draft', ungraph(['check', sample], { status: 4 }).includes('A/RES/'));
expect('exports', ungraph(['export', '--format', 'csv', '--ids', 'A/RES/66/128']).includes('A/RES/66/128'));
expect('asks before it fetches', ungraph(['fetch', '--dry-run', 'A/RES/70/1']).includes('70'));

writeFileSync(
  join(home, 'use.ts'),
  `import { readFileSync } from 'node:fs';
import { extract, extractDocument, type ExtractionRecord, ReadError } from 'ungraph';
const record: ExtractionRecord = extract(readFileSync(${JSON.stringify(sample)}, 'utf8'));
const first = record.citations.find((citation) => citation.status === 'resolved');
process.stdout.write(String(first?.target.id) + ' ');
await extractDocument(new Uint8Array()).catch((error: unknown) => {
  if (error instanceof ReadError) process.stdout.write(error.code);
});
`,
);
writeFileSync(
  join(home, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      strict: true,
      module: 'NodeNext',
      target: 'ES2023',
      types: ['node'],
      typeRoots: [join(root, 'node_modules', '@types')],
      outDir: 'out',
    },
    files: ['use.ts'],
  }),
);
run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', home]);
expect('can be imported', /^A\/66\/455 empty$/.test(run(process.execPath, ['out/use.js'])));

const first = join(folder, 'first');
const port = await freePort();
const asked = Date.now();
const server = spawn('npx', ['--no-install', 'ungraph'], {
  cwd: home,
  env: { ...environment, UNGRAPH_DATA: first, PORT: String(port) },
  detached: true,
  stdio: 'ignore',
});
try {
  const end = Date.now() + PATIENCE_MS;
  let page;
  while (!page?.ok) {
    expect('starts', server.exitCode === null && Date.now() < end);
    page = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    await wait(100);
  }
  process.stdout.write(`${Date.now() - asked} ms to the first answer of the first start\n`);
  expect('serves the explorer', (await page.text()).includes('<script'));
} finally {
  await stop(server, first);
}
if (process.env.NETWORK_STORE) cpSync(first, process.env.NETWORK_STORE, { recursive: true });
expect('writes nothing into its own folder', !existsSync(join(home, 'node_modules', 'ungraph', '.ungraph')));
process.stdout.write(
  `${(packed.size / 1e6).toFixed(1)} MB packed, ${megabytes.toFixed(1)} MB unpacked (${paths.length} files), ` +
    `installed with what it needs in ${seconds.toFixed(0)} s\n`,
);
