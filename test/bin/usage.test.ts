import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { built, run, runHere } from './run-ungraph.ts';

beforeAll(async () => {
  await built();
});

describe('help', () => {
  test.each([
    [['--help'], 'Usage: ungraph [options] [command]'],
    [['-h'], 'Usage: ungraph [options] [command]'],
    [['help', 'extract'], 'Usage: ungraph extract [options] <PATH...>'],
    [['extract', '--help'], 'Usage: ungraph extract [options] <PATH...>'],
    [['ingest', '--help'], 'Usage: ungraph ingest [options] <PATH...>'],
    [['serve', '--help'], 'Usage: ungraph serve [options]'],
    [['start', '--help'], 'Usage: ungraph start [options]'],
  ])('%j prints it on standard output', async (args, usage) => {
    const { status, out, err } = await runHere(args);
    expect({ status, err }).toStrictEqual({ status: 0, err: '' });
    expect(out.split('\n')[0]).toBe(usage);
  });

  test('is all that the process prints', async () => {
    expect(await run(['--help'])).toStrictEqual(await runHere(['--help']));
  });

  test('--version prints the version', async () => {
    expect(await run(['--version'])).toStrictEqual({ status: 0, out: `${packageJson.version}\n`, err: '' });
  });
});

describe('wrong usage ends with status 1, says what is wrong and shows the usage on standard error', () => {
  test.each([
    [['extract', '--colour', 'x.txt'], "unknown option '--colour'", 'Usage: ungraph extract'],
    [['extract'], "missing required argument 'PATH'", 'Usage: ungraph extract'],
    [['extract', '--format', 'xml', 'x.txt'], "argument 'xml' is invalid", 'Usage: ungraph extract'],
    [['extract', '--workers', '0', 'x.txt'], "argument '0' is invalid", 'Usage: ungraph extract'],
    [['serve', '--port', '70000'], "argument '70000' is invalid", 'Usage: ungraph serve'],
    [['extrakt'], "unknown command 'extrakt'", 'Usage: ungraph'],
    [['ingest', '--shard', '4/3', 'x.txt'], "argument '4/3' is invalid", 'Usage: ungraph ingest'],
  ])('%j', async (args, message, usage) => {
    const { status, out, err } = await runHere(args);
    expect({ status, out }).toStrictEqual({ status: 1, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(usage);
    expect(err).not.toContain('    at ');
  });

  test('the process ends with it', async () => {
    const { status, out, err } = await run(['extrakt']);
    expect({ status, out }).toStrictEqual({ status: 1, out: '' });
    expect(err).toBe((await runHere(['extrakt'])).err);
  });
});
