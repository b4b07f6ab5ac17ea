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

  test('of export says of each filter what it restricts, and names other filters by their options', async () => {
    const { out } = await runHere(['export', '--help']);
    const words = out.replaceAll(/\s+/g, ' ');
    expect(words).toContain(
      'adopted by one of these bodies, by id, name or what its symbols begin with. Of what is only cited nobody has ' +
        'read who adopted it, so none of it is found: --organ finds that too --organ <VALUE...>',
    );
    expect(words).toContain(
      '--cites-lead <VALUE...> it makes a reference like this: its paragraph opens with',
    );
    expect(words).toContain(
      '--cited-by-organ <VALUE...> a reference like this is made to it: the instrument at',
    );
    // An example is none of the options.
    expect(words).toContain('--year-from <VALUE> adopted in this year or later: 2000 --year-to');
    expect(words).not.toMatch(/--\d/);
    expect(words).not.toMatch(/[`{[]["\w]+:/);
    expect(words).not.toContain('`');
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
    [['help', 'chek'], "unknown command 'chek'\n(Did you mean check?)", 'Usage: ungraph'],
    [['--verbose', 'help', 'chek'], "unknown command 'chek'", 'Usage: ungraph'],
    [['ingest', '--shard', '4/3', 'x.txt'], "argument '4/3' is invalid", 'Usage: ungraph ingest'],
    [['export'], "required option '--format <FORMAT>' not specified", 'Usage: ungraph export'],
    [['export', '--fromat', 'csv'], "unknown option '--fromat'", 'Did you mean --format?'],
    [['snapshot'], "required option '--out <FILE>' not specified", 'Usage: ungraph snapshot'],
    [['snapshot', '--uot', 'x'], "unknown option '--uot'", 'Did you mean --out?'],
  ])('%j', async (args, message, usage) => {
    const { status, out, err } = await runHere(args);
    expect({ status, out }).toStrictEqual({ status: 1, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(usage);
    expect(err).not.toContain('    at ');
  });

  test('in a few lines, so that what was wrong is still seen', async () => {
    const { err } = await runHere(['export', '--format', 'cvs']);
    expect(err).toContain("argument 'cvs' is invalid. Allowed choices are csv,");
    expect(err.trim().split('\n').at(-1)).toBe('ungraph export --help says what it takes.');
    expect(err.trim().split('\n').length).toBeLessThan(6);
  });

  test('the process ends with it', async () => {
    const { status, out, err } = await run(['extrakt']);
    expect({ status, out }).toStrictEqual({ status: 1, out: '' });
    expect(err).toBe((await runHere(['extrakt'])).err);
  });
});
