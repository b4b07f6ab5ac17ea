import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, symlinkSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { strToU8, zipSync } from 'fflate';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, parseRis, parseXml } from '../server/export/parse.ts';
import { root, run, runHere, sample } from './run-ungraph.ts';

/** The commands that read the graph: trace, check, export. */
describe('with the sample in the graph', () => {
  let folder: string;
  let environment: Record<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ungraph-commands-'));
    environment = { UNGRAPH_DATA: join(folder, 'store') };
    const { status, err } = await runHere(['ingest', sample], { environment });
    if (status !== 0) throw new Error(err);
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test('an export of an empty list is refused', async () => {
    const { status, out, err } = await run(['export', '--format', 'csv', '--ids', '-'], {
      environment,
      input: '\n',
    });
    expect([status, out]).toStrictEqual([1, '']);
    expect(err).toContain('Name the instruments');
  });

  test('trace prints the treaties with the paragraphs that prove them', async () => {
    const { status, out } = await run(['trace', '66/128', '--depth', '1'], { environment });
    expect(status).toBe(0);
    expect(out).toMatch(/^A\/RES\/66\/128 {2}Violence against women migrant workers\n/);
    expect(out).toContain(
      'treaty/convention-on-the-elimination-of-all-forms-of-discrimination-against-women',
    );
    expect(out).toMatch(/— PP\d+ \S+/);
    expect(out).toMatch(/\n\d+ treaties within 1 link\n$/);
  });

  test('trace --json is one object; each chain begins at the instrument and ends at the treaty', async () => {
    const { out } = await runHere(['trace', '66/128', '--json'], { environment });
    const trace = JSON.parse(out) as {
      instrument: { id: string };
      treaties: { id: string; distance: number; chains: { from: { id: string }; to: { id: string } }[][] }[];
    };
    expect(trace.instrument.id).toBe('A/RES/66/128');
    expect(trace.treaties.length).toBeGreaterThan(5);
    for (const { id, distance, chains } of trace.treaties)
      for (const chain of chains) {
        expect(chain).toHaveLength(distance);
        expect([chain[0]?.from.id, chain.at(-1)?.to.id]).toStrictEqual(['A/RES/66/128', id]);
      }
  });

  test('refresh says what it read and what is new: after an ingest nothing is', async () => {
    const { status, out } = await runHere(['refresh'], { environment });
    expect(status).toBe(0);
    expect(out).toMatch(
      /^\d{2} instruments and \d{2} references between them read; the authority of 0 and 0 relationships of series and oversight are new; 0 instruments, bodies and conferences were mended after their ids and the registry\n$/,
    );
  });

  test('trace of what is not there says so, with status 2', async () => {
    expect(await runHere(['trace', '77/999'], { environment })).toStrictEqual({
      status: 2,
      out: '',
      err:
        'ungraph: the graph does not have 77/999: neither held nor cited by a text that is. ' +
        '`ungraph fetch "A/DEC/77/999"` brings its text, `ungraph ingest FILE` takes in one that you have.\n',
    });
  });

  test('trace of what is only cited says that its text is not held, and does not claim to have followed it', async () => {
    const { status, out } = await runHere(['trace', 'A/RES/48/104'], { environment });
    expect(status).toBe(0);
    expect(out).toContain(
      '\nIts text is not held, so what it invokes is not known. `ungraph fetch "A/RES/48/104"` brings its text',
    );
    expect(out).not.toContain('followed');
  });

  test.skipIf(!existsSync('/dev/full'))(
    'an export to a full disk says so and leaves nothing behind',
    async () => {
      const file = join(folder, 'full.csv');
      // What is written before it has its name.
      symlinkSync('/dev/full', `${file}.part`);
      const { status, err } = await run(['export', '--format', 'csv', '--out', file], { environment });
      expect([status, err]).toStrictEqual([1, `ungraph: ${file} cannot be written: the disk is full.\n`]);
      expect([existsSync(file), existsSync(`${file}.part`)]).toStrictEqual([false, false]);
    },
  );

  test.skipIf(!existsSync('/dev/full'))('standard output that cannot be written is told', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [join(root, 'bin/ungraph.js'), 'export', '--format', 'csv'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', full, 'pipe'],
    });
    const [said, [status]] = await Promise.all([
      readAll(child.stderr ?? Readable.from([])),
      once(child, 'close'),
    ]);
    closeSync(full);
    expect([status, said]).toStrictEqual([
      1,
      'ungraph: standard output cannot be written: the disk is full.\n',
    ]);
  });

  test('who asks an empty store is told that it is empty, where it is and how it is filled', async () => {
    const empty = { environment: { UNGRAPH_DATA: join(folder, 'empty') } };
    for (const args of [['trace', '66/128'], ['status'], ['check', sample], ['remove', '66/128']]) {
      const { err } = await runHere(args, empty);
      expect(err).toContain(`The embedded store in ${join(folder, 'empty', 'graph')}`);
      expect(err).toContain('holds nothing. `ungraph start` brings');
    }
    expect((await runHere(['status'], { environment })).err).toBe('');
  });

  const draft =
    'The General Assembly,\n\nRecalling its resolution 66/128 of 19 December 2011,\n\n' +
    '1. Takes note of resolutions 48/104 and 71/999 and of the Vienna Convention on Consular Relations;\n';

  const invoking =
    'The General Assembly,\n\nRecalling its resolution 66/128 of 19 December 2011,\n\n' +
    'Guided by the Convention on Buoys,1\n\n1. Takes note of the Convention on the Reduction of Statelessness.\n' +
    '_____\n1 United Nations, Treaty Series, vol. 4001, No. 70001.\n';

  test('trace of a draft is that of its own words and of what it cites; nothing of it is kept', async () => {
    const file = join(folder, 'invoking.txt');
    await writeFile(file, invoking);
    const before = await runHere(['export', '--format', 'csv'], { environment });
    const { status, out } = await runHere(['trace', file], { environment });
    expect(status).toBe(0);
    expect(out).toContain(
      '\nIn its own text\n  Convention on Buoys  treaty/convention-on-buoys\n    — PP2 Guided → UNTS, vol. 4001, No. 70001\n' +
        '  Convention on the Reduction of Statelessness  treaty/convention-on-the-reduction-of-statelessness\n    — OP1 Takes note\n',
    );
    // Nearer than through 66/128, which names it too.
    expect(out.split('\n').filter((line) => line.includes('Reduction of Statelessness'))).toHaveLength(1);
    expect(out).toContain(
      '  Vienna Convention on Consular Relations  treaty/vienna-convention-on-consular-relations\n' +
        '    — PP1 Recalling → A/RES/66/128 — OP18 Calls upon → UNTS, vol. 596, No. 8638\n',
    );
    expect(out).toMatch(
      /\nThe references of 2 texts were followed; only those of held texts can be\.\n10 treaties within 2 links\n$/,
    );
    expect(await runHere(['export', '--format', 'csv'], { environment })).toStrictEqual(before);
  });

  test('trace of a draft gives what the trace of the same text in the graph gives', async () => {
    const file = join(folder, 'invoking too.txt');
    await writeFile(file, invoking);
    const own = { environment: { UNGRAPH_DATA: join(folder, 'both') } };
    await runHere(['ingest', sample], own);
    const ofDraft = await runHere(['trace', file, '--json'], own);
    const { out: summary } = await runHere(['ingest', file], own);
    const { out } = await runHere(['trace', /file\/\w+/.exec(summary)?.[0] ?? '', '--json'], own);
    expect(JSON.parse(ofDraft.out)).toStrictEqual(JSON.parse(out));
  });

  test.each([
    [tmpdir(), `ungraph: the graph does not have ${tmpdir()}, and it is a folder: name one draft\n`],
    ['gone.docx', 'ungraph: the graph does not have gone.docx, and there is no such file\n'],
    [
      'A/66/999/Corr.10',
      'ungraph: the graph does not have A/66/999/Corr.10: neither held nor cited by a text that is. ' +
        '`ungraph fetch "A/66/999/Corr.10"` brings its text, `ungraph ingest FILE` takes in one that you have.\n',
    ],
    [
      'nonsense',
      'ungraph: the graph does not have nonsense, and it is no symbol, such as 66/128 or "SCR 1325 (2000)", nor a file\n',
    ],
  ])('trace of %s says what is not there', async (what, said) => {
    const { status, err } = await runHere(['trace', what], { environment });
    expect([status, err]).toStrictEqual([2, said]);
  });

  test('trace of a draft that cannot be read says why, with status 2', async () => {
    const file = join(folder, 'nothing.txt');
    await writeFile(file, ' ');
    const { status, out, err } = await runHere(['trace', file], { environment });
    expect([status, out]).toStrictEqual([2, '']);
    expect(err).toContain('nothing.txt: holds no text');
  });

  test('check tells known, cited only and unknown, with status 4 when something leads nowhere', async () => {
    const { status, out } = await run(['check', '-'], { environment, input: draft });
    expect(status).toBe(4);
    expect(out).toContain('66/128  → A/RES/66/128');
    expect(out).toContain('48/104  → A/RES/48/104  cited only');
    expect(out).toContain('71/999  → A/RES/71/999  unknown');
    expect(out).toMatch(
      /3 citations by number or symbol: 1 held, 1 cited only, 1 unknown\nBy name: 1 treaty \(Vienna Convention on Consular Relations\); 1 body \(General Assembly\)\n$/,
    );
  });

  test('check and trace read an excerpt without symbol and organ, and say what is not assumed', async () => {
    const file = join(folder, 'excerpt.txt');
    await writeFile(file, 'Recalling resolution 66/128 and the Vienna Convention on Consular Relations,\n');
    const checked = await runHere(['check', file], { environment });
    const note = `ungraph: ${file}: bears no symbol and no organ that speaks ("The General Assembly,"): it is read as an excerpt, without assuming whose it is\n`;
    expect([checked.status, checked.err]).toStrictEqual([0, note]);
    expect(checked.out).toContain('66/128  → A/RES/66/128');
    const traced = await runHere(['trace', file, '--json'], { environment });
    expect([traced.status, traced.err]).toStrictEqual([0, note]);
    expect(traced.out).toContain('treaty/vienna-convention-on-consular-relations');
  });

  test('check says what a reader should know of a number that is unknown', async () => {
    const input =
      'The General Assembly,\n\nRecalling Human Rights Council resolution 99/999 on buoys,\n\n1. Decides to rest.\n';
    const { status, out } = await run(['check', '-'], { environment, input });
    expect(status).toBe(4);
    expect(out).toContain(
      'unknown: the graph does not have it; the words name the Human Rights Council, whose numbers have another form\n',
    );
  });

  test('check tells a day and a paragraph that are not the target’s, with status 4', async () => {
    const file = join(folder, 'misprints.txt');
    await writeFile(
      file,
      'The General Assembly,\nRecalling paragraph 99 of its resolution 66/128 of 12 March 2010,\n1. Requests a report.\n',
    );
    const { status, out } = await runHere(['check', file], { environment });
    expect(status).toBe(4);
    expect(out).toContain('    printed with 12 March 2010; A/RES/66/128 is of 19 December 2011\n');
    expect(out).toContain('    paragraph 99 is named; A/RES/66/128 has 22\n');
    expect(out).toContain('\n1 citation by number or symbol: 1 held; 1 misprinted\n');
    const { out: json } = await runHere(['check', file, '--json'], { environment });
    expect(JSON.parse(json)).toMatchObject({ counts: { HELD: 1 }, misprinted: 1 });
    expect((await runHere(['--help'], { environment })).out).toContain(
      '4 check found citations that lead nowhere, are superseded or misprinted.',
    );
  });

  test.each([
    ['with a symbol', 'Nations Unies A/C.3/99/L.7\n', 4],
    ['without one', '', 2],
  ])('check of a draft in another language says that only English is read: %s', async (_, head, expected) => {
    const file = join(folder, 'projet.txt');
    await writeFile(
      file,
      head +
        'L’Assemblée générale,\nRappelant sa résolution 66/128 du 19 décembre 2011 sur la sécurité des bouées dans les ports,\n' +
        '1. Prie le Secrétaire général de lui présenter un rapport sur les bouées et les phares des États à une session.\n',
    );
    const { status, out, err } = await runHere(['check', file], { environment });
    expect(status).toBe(expected);
    expect(out + err).toContain('does not seem to be in English but in French; only English is read');
  });

  test('check --json gives each citation its status; status 0 when all are known', async () => {
    const file = join(folder, 'draft.txt');
    await writeFile(file, draft.replace(' and 71/999', ''));
    const { status, out } = await runHere(['check', file, '--json'], { environment });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      counts: { HELD: 1, CITED_ONLY: 1 },
      citations: [
        { text: '66/128', paragraph: 'PP1', status: 'HELD', targetId: 'A/RES/66/128' },
        { text: '48/104', paragraph: 'OP1', role: 'notes', status: 'CITED_ONLY', targetId: 'A/RES/48/104' },
      ],
      names: [{ id: 'body/general-assembly' }, { id: 'treaty/vienna-convention-on-consular-relations' }],
    });
  });

  test('check takes a draft out of an archive, and refuses one of several', async () => {
    const [one, two] = ['one.zip', 'two.zip'].map((name) => join(folder, name));
    await writeFile(one ?? '', zipSync({ 'drafts/our.txt': strToU8(draft) }));
    await writeFile(two ?? '', zipSync({ 'a.txt': strToU8(draft), 'b.txt': strToU8(draft) }));
    const { out } = await runHere(['check', one ?? ''], { environment });
    expect(out).toContain('66/128  → A/RES/66/128');
    const { status, err } = await runHere(['check', two ?? ''], { environment });
    expect(status).toBe(1);
    expect(err).toContain('Name one draft');
  });

  test('check and trace refuse a file that holds several acts', async () => {
    const file = join(folder, 'volume.txt');
    const acts = [1, 2, 3, 4].map(
      (number) => `96/${number}. Clips\n\nThe General Assembly,\n\n1. Decides to act.\n`,
    );
    await writeFile(file, acts.join('\n'));
    const refusal =
      `ungraph: ${file} holds 4 acts (96_1, 96_2, 96_3 …) and is no draft: name a file with one. ` +
      '`ungraph extract` and `ungraph ingest` read each of them.\n';
    for (const command of ['check', 'trace']) {
      const { out, err } = await runHere([command, file], { environment });
      expect([out, err]).toStrictEqual(['', refusal]);
    }
  });

  test('check says of what has a later one whether the draft cites that as well', async () => {
    const own = { environment: { UNGRAPH_DATA: join(folder, 'series') } };
    const texts = ['96/4', '97/5'].map(
      (number) =>
        `Resolution adopted by the General Assembly on 19 December 20${number.slice(0, 2) === '96' ? 41 : 42}\n` +
        `${number}.\tRivers and lakes\nThe General Assembly,\n\t1.\tDecides to remain seized of the matter.\n`,
    );
    const files = texts.map((_, index) => join(folder, `series-${index}.txt`));
    await Promise.all(files.map((file, index) => writeFile(file, texts[index] ?? '')));
    await runHere(['ingest', ...files], own);
    const of = async (resolutions: string): Promise<string> => {
      const file = join(folder, 'recalling.txt');
      await writeFile(file, `The General Assembly,\nRecalling its resolutions ${resolutions},\n`);
      return (await runHere(['check', file], own)).out;
    };
    expect(await of('96/4 of 19 December 2041 and 95/1 of 20 December 2040')).toContain(
      '96/4  → A/RES/96/4  superseded by A/RES/97/5  Rivers',
    );
    expect(await of('96/4 of 19 December 2041 and 97/5 of 19 December 2042')).toContain(
      '96/4  → A/RES/96/4  superseded by A/RES/97/5, which it cites, too  Rivers',
    );
  });

  test('check of a file that cannot be read names it, with status 2', async () => {
    const { status, err } = await runHere(['check', join(folder, 'none.txt')], { environment });
    expect(status).toBe(2);
    expect(err).toContain('none.txt');
  });

  test('export writes a file, or to standard output', async () => {
    const file = join(folder, 'citations.csv');
    const written = await runHere(['export', '--format', 'csv', '--held', 'true', '--out', file], {
      environment,
    });
    const rows: unknown[] = parseCsv(await readFile(file, 'utf8'), { columns: true });
    expect(written).toStrictEqual({
      status: 0,
      out: '',
      err: `ungraph: ${rows.length} citations written to ${file}\n`,
    });
    expect(rows.length).toBeGreaterThan(40);
    const trace = await runHere(['export', '--format', 'graphml', '--trace', '66/128'], { environment });
    expect(all(parseXml(trace.out), 'edge').length).toBeGreaterThan(5);
  });

  test('export with --links matching has the citations of what is asked for, and nothing else that its citers cite', async () => {
    const args = ['export', '--format', 'csv', '--cites-instrument', '48/104'];
    const written = await runHere([...args, '--links', 'matching'], { environment });
    expect([written.status, written.err]).toStrictEqual([0, '']);
    const rows = parseCsv<Record<string, string>>(written.out, { columns: true });
    const { out } = await runHere(args, { environment });
    const every = parseCsv<Record<string, string>>(out, { columns: true });
    expect(rows).toStrictEqual(every.filter(({ target }) => target === 'A/RES/48/104'));
    expect(rows.length).toBeGreaterThan(0);
    expect(every.length).toBeGreaterThan(rows.length);
    for (const { passage, role } of rows) expect([passage, role]).not.toContain('');
  });

  test('export does not write over a folder', async () => {
    const { status, err } = await runHere(['export', '--format', 'csv', '--out', folder], { environment });
    expect([status, err]).toStrictEqual([1, `ungraph: ${folder} cannot be written: it is a folder.\n`]);
    expect(existsSync(`${folder}.part`)).toBe(false);
  });

  test('export of a search through texts has the instruments themselves; passages are for a search', async () => {
    const search = ['export', '--format', 'csv-list', '--search', 'consular officials'];
    const [named, read] = await Promise.all(
      [[], ['--passages']].map((more) => runHere([...search, '--held', 'true', ...more], { environment })),
    );
    expect(named?.out.trim().split('\n')).toHaveLength(1);
    expect(read?.out).toMatch(/^id,symbol,title,.*\r\nA\/RES\/66\/128,/);
    const refused = await runHere(['export', '--format', 'ris', '--passages'], { environment });
    expect([refused.status, refused.err]).toStrictEqual([
      1,
      'ungraph: --passages is for a search: give its words, --search WORDS.\n',
    ]);
  });

  test.each([
    ['--cites-instrument', 'A/RES/99/1'],
    ['--cited-by-instrument', 'A/RES/99/1'],
    ['--cites-all', 'A/RES/99/1'],
    ['--cites-organ', 'Securty Council'],
    ['--body', 'Securty Council'],
  ])('export names the option whose value the graph does not have: %s', async (option, value) => {
    const { status, err } = await runHere(['export', '--format', 'csv', option, value], { environment });
    expect(status).toBe(2);
    expect(err).toContain(`"${value}", which ${option} names`);
  });

  test('export of a list names what is not there, with status 2, and writes the rest', async () => {
    const { status, out, err } = await runHere(['export', '--format', 'ris', '--ids', '66/128', '77/999'], {
      environment,
    });
    expect(status).toBe(2);
    expect(err).toBe('ungraph: the graph does not have 77/999\n');
    expect(parseRis(out).map(({ ID }) => ID)).toStrictEqual(['A/RES/66/128']);
  });
});
