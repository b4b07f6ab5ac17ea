import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../bin/command-line.ts';
import packageJson from '../package.json' with { type: 'json' };
import { capturedTerminal } from './bin/captured-terminal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['.', 'docs', 'docs/adr', 'data', 'cypher'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

interface Line {
  readonly page: string;
  readonly text: string;
}

/** The lines of all blocks marked `sh`, without comments. */
const shellLines: readonly Line[] = pages.flatMap((page) => {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n([^]*?)^```/gm);
  return [...blocks].flatMap(([, block = '']) =>
    block
      .replaceAll('\\\n', ' ')
      .split('\n')
      .map((line) => ({ page, text: line.replace(/\s+# .*$/, '').trim() }))
      .filter(({ text }) => text !== ''),
  );
});

/** The words of a command as a shell would hand them over, up to a pipe or a redirection. */
function words(text: string): string[] {
  return [...text.replace(/\s+(?:\||>|&&|<) .*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  );
}

/** A program whose commands do nothing but say that they were called. */
const context = {
  terminal: capturedTerminal().terminal,
  home: new URL('file:///'),
  environment: {},
  setStatus: () => undefined,
};

describe('what the pages tell to type', () => {
  const commands = shellLines.flatMap(({ page, text }) => {
    const command = /(?:^|\| |npx |npm run (?:--silent )?|compose run .*)ungraph( -- | )([a-z].*)$/.exec(
      text,
    )?.[2];
    return command === undefined ? [] : [{ page, command }];
  });

  test('there are such lines', () => {
    expect(commands.length).toBeGreaterThan(15);
  });

  test.each(commands)('$page: ungraph $command', async ({ command }) => {
    const argv = ['node', 'ungraph', ...words(command)];
    const program = await commandLine(context, argv);
    let ran = '';
    for (const each of program.commands)
      each.action(() => {
        ran = each.name();
      });
    await program.parseAsync(argv);
    expect(ran).toBe(argv[2]);
  });

  const scripts = shellLines.flatMap(({ page, text }) => {
    const script = /\bnpm run (?:--silent )?([\w:]+)/.exec(text)?.[1];
    return script === undefined ? [] : [{ page, script }];
  });

  test.each(scripts)('$page: npm run $script', ({ script }) => {
    expect(Object.keys(packageJson.scripts)).toContain(script);
  });
});

describe('links between pages', () => {
  const links = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[^]*?^```/gm, '');
    return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => ({ page, target }))
      .filter(({ target }) => !/^[a-z]+:/.test(target));
  });

  test.each(links)('$page leads to $target', ({ page, target }) => {
    expect(existsSync(join(root, dirname(page), target))).toBe(true);
  });
});
