import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../server/start.ts';
import type { RunningServer } from '../../server/start.ts';
import { parseRis } from './export/parse.ts';
import { openSampleStore } from './fixture/sample-store.ts';

const root = join(import.meta.dirname, '../..');
const page = await readFile(join(root, 'docs/clients.md'), 'utf8');
/** The examples of docs/clients.md in one language. */
const examples = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Whether R is here, with these packages. */
const hasPackages = (...names: readonly string[]): boolean =>
  spawnSync('Rscript', ['-e', names.map((name) => `library(${name})`).join(';')]).status === 0;

describe('the examples of docs/clients.md, on the sample', () => {
  let folder: string;
  let store: Awaited<ReturnType<typeof openSampleStore>>;
  let server: RunningServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ungraph-clients-'));
    store = await openSampleStore();
    server = await startServer({ engine: store.engine, port: 0, clientDir: '/nowhere' });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function run(program: string, args: readonly string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(program, [...args], {
      cwd: folder,
      env: { ...process.env, no_proxy: '*' },
    });
    return stdout;
  }
  const here = (code: string) => code.replaceAll('http://127.0.0.1:4000', server.url);
  const shell = (index: number) => run('sh', ['-e', '-c', here(examples('sh')[index] ?? 'exit 9')]);
  async function python(index: number): Promise<string> {
    const file = join(folder, `example-${index}.py`);
    await writeFile(file, here(examples('python')[index] ?? 'exit(9)'));
    return run('python3', [file]);
  }

  it('are four for the shell, three for Python, two for R', () => {
    expect(['sh', 'python', 'r'].map((language) => examples(language).length)).toStrictEqual([4, 3, 2]);
  });

  describe.skipIf(!has('curl'))('curl', () => {
    it('asks a question', async () => {
      expect(JSON.parse(await shell(0))).toMatchObject({ data: { instrument: { id: 'A/RES/66/128' } } });
    });

    it('takes a file away', async () => {
      await shell(1);
      const rows: unknown[] = parseCsv(await readFile(join(folder, 'citations.csv'), 'utf8'), {
        columns: true,
      });
      expect(rows.length).toBeGreaterThan(40);
    });

    it('takes away who cites an instrument, and nothing else that these cite', async () => {
      await shell(2);
      const rows = parseCsv<Record<string, string>>(await readFile(join(folder, 'citing.csv'), 'utf8'), {
        columns: true,
      });
      expect(rows.map(({ source }) => source)).toContain('A/RES/66/128');
      expect(new Set(rows.map(({ target }) => target))).toStrictEqual(new Set(['A/RES/48/104']));
    });

    it('sends a list', async () => {
      expect(parseRis(await shell(3)).map(({ ID }) => ID)).toStrictEqual(['A/RES/66/128', 'A/RES/48/104']);
    });
  });

  describe.skipIf(!hasPackages('httr2', 'jsonlite'))('R with httr2', () => {
    it('asks a question', async () => {
      const file = join(folder, 'example-0.R');
      await writeFile(file, `${here(examples('r')[0] ?? 'stop()')}\ncat(data$instrument$title)\n`);
      expect(await run('Rscript', [file])).toContain('Violence against women migrant workers');
    });
  });

  describe.skipIf(!hasPackages('igraph'))('R with igraph', () => {
    it('reads a table and a network', async () => {
      const file = join(folder, 'example-1.R');
      await writeFile(
        file,
        `${here(examples('r')[1] ?? 'stop()')}\ncat(nrow(citations), igraph::gorder(trace))\n`,
      );
      const [rows = 0, nodes = 0] =
        (await run('Rscript', [file])).trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
      expect(rows).toBeGreaterThan(40);
      expect(nodes).toBeGreaterThan(2);
    });
  });

  describe.skipIf(!has('python3'))('Python', () => {
    it('reads all citations, page by page', async () => {
      const lines = (await python(0)).trim().split('\n');
      expect(lines.length).toBeGreaterThan(40);
      expect(lines).toContainEqual(expect.stringMatching(/^A\/RES\/48\/104\tPP\d+\t\w+/));
    });

    it('reads an export, row by row', async () => {
      const [count, ...rows] = (await python(1)).trim().split('\n');
      expect(count).toBe(`${rows.length} citations`);
      for (const row of rows) expect(row).toMatch(/^A\/RES\/66\/128\t\S+/);
    });

    it('counts citations between two organs by year and by role', async () => {
      const [year, ...roles] = (await python(2)).trim().split('\n');
      const [, count = ''] = /^2011\t(\d+)$/.exec(year ?? '') ?? [];
      expect(Number(count)).toBeGreaterThan(0);
      const shares = roles.map((line) => Number(/^[A-Z_]+\t(\d+)%$/.exec(line)?.[1]));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, -1);
    });
  });
});
