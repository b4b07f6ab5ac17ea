import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { terminal } from '../../../bin/output/terminal.ts';

interface Streams {
  readonly columns?: number | undefined;
  readonly isTTY?: boolean;
}

function processOf({ columns, isTTY = true }: Streams) {
  const stderr = Object.assign(new PassThrough(), { isTTY, columns });
  const stdout = Object.assign(new PassThrough(), { isTTY });
  const process = { stdout, stderr, env: {}, on: () => {} } as unknown as NodeJS.Process;
  return { process, stdout, stderr };
}

function terminalOf(streams: Streams) {
  const { process, stdout, stderr } = processOf(streams);
  return { to: terminal(process), stdout, stderr };
}

/** What is written as a status on a terminal of this width. */
function statusOn(columns: number | undefined, line: string): string {
  const { to, stderr } = terminalOf({ columns });
  to.status(line);
  return String(stderr.read());
}

test.each([
  ['is cut to the width of the terminal', 10, '123456789'],
  ['is whole where a terminal does not say how wide it is', 0, '1234567890ab'],
  ['is whole where nothing is known of that', undefined, '1234567890ab'],
])('a status line %s', (_, columns, seen) => {
  expect(statusOn(columns, '1234567890ab')).toBe(`\r\u001B[K${seen}`);
});

describe('what steers a terminal', () => {
  const HOSTILE = 'a\u001B[2J\u001B]0;title\u0007b\rc\u009Bd\u001B[31mred\u001B[0m\te\n';
  const SHOWN = String.raw`a\x1b[2J\x1b]0;title\x07b\x0dc\x9bd\x1b[31mred\x1b[0m` + '\te\n';

  test('is shown and does nothing, in results and in messages; colours of texts neither', async () => {
    const { to, stdout, stderr } = terminalOf({});
    await to.out(HOSTILE);
    expect(String(stdout.read())).toBe(SHOWN);
    to.err(HOSTILE);
    expect(String(stderr.read())).toBe(`\r\u001B[K${SHOWN.replace('\n', String.raw`\x0a`)}\n`);
  });

  test('is not the colours of the program, around whatever text', async () => {
    const { process, stdout } = processOf({});
    const to = terminal(process, true);
    await to.out(`${to.colors.bold('a\u001B[8mb')} ${to.colors.green('c')}\n`);
    expect(String(stdout.read())).toBe('\u001B[1ma\\x1b[8mb\u001B[22m \u001B[32mc\u001B[39m\n');
  });

  test('is written as JSON does it in a record', async () => {
    const { to, stdout } = terminalOf({});
    await to.out(Buffer.from('{"text":"a\u009B2J\u007F é"}\n'));
    const shown = String(stdout.read());
    expect(shown).toBe(String.raw`{"text":"a\u009b2J\u007f é"}` + '\n');
    expect(JSON.parse(shown)).toStrictEqual({ text: 'a\u009B2J\u007F é' });
  });

  test('is no line end of a table, in a result', async () => {
    const { to, stdout } = terminalOf({});
    await to.out('id,source\r\n1,A/RES/95/1\r\n');
    expect(String(stdout.read())).toBe('id,source\r\n1,A/RES/95/1\r\n');
  });

  test('is left alone in results that another program reads', async () => {
    const { to, stdout } = terminalOf({ isTTY: false });
    await to.out(HOSTILE);
    expect(String(stdout.read())).toBe(HOSTILE);
  });
});
