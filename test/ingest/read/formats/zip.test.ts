import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { containerOf, membersOf } from '../../../../ingest/read/formats/containers.ts';
import { zip, ZIP_LIMITS } from '../../../../ingest/read/formats/zip/zip.ts';
import type { ContainerLimits } from '../../../../ingest/read/formats/format.ts';

type Found = AsyncIterable<
  { path: string } & ({ bytes: Uint8Array } | { error: Error & { code?: unknown } })
>;

async function seen(found: Found): Promise<string[]> {
  const lines: string[] = [];
  for await (const member of found)
    lines.push(
      'error' in member
        ? `${member.path}: ${String(member.error.code)} ${member.error.message}`
        : `${member.path} = ${Buffer.from(member.bytes).toString('utf8').slice(0, 20)}`,
    );
  return lines;
}

const members = (bytes: Uint8Array, limits: Partial<ContainerLimits> = {}): Promise<string[]> =>
  seen(zip.members(bytes, { limits: { ...ZIP_LIMITS, ...limits } }));
const text = (content: string): Uint8Array => strToU8(content);
const stored = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, [text(content), { level: 0 }]]),
    ) as Zippable,
  );

describe('a zip archive', () => {
  it('gives its files in order, without folders and what systems leave behind', async () => {
    const archive = stored({
      'b/2.txt': 'two',
      'a.txt': 'one',
      '__MACOSX/._a.txt': 'x',
      '.DS_Store': 'x',
      'b/.hidden': 'x',
    });
    expect(await members(archive)).toStrictEqual(['b/2.txt = two', 'a.txt = one']);
  });

  it.each(['../out.txt', '/etc/passwd', 'a/../../out.txt', 'C:/out.txt'])(
    'refuses the name %s, and goes on',
    async (name) => {
      const found = await members(stored({ 'a.txt': 'one', [name]: 'evil', 'z.txt': 'last' }));
      expect(found).toStrictEqual([
        'a.txt = one',
        expect.stringMatching(/: unreadable is refused: its name leads out/),
        'z.txt = last',
      ]);
    },
  );

  it('stops a bomb by its ratio before it is unpacked, and goes on', async () => {
    const archive = zipSync({ 'bomb.txt': new Uint8Array(8 * 1024 * 1024), 'z.txt': text('last') });
    expect(await members(archive)).toStrictEqual([
      'bomb.txt: too-large is refused: it unpacks to more than 250 times its size',
      'z.txt = last',
    ]);
  });

  it('stops at its limits', async () => {
    const archive = stored({ '1': 'aaaa', '2': 'bbbbbbbb', '3': 'cccc' });
    expect(await members(archive, { memberBytes: 4 })).toStrictEqual([
      '1 = aaaa',
      expect.stringMatching(/^2: too-large/),
      '3 = cccc',
    ]);
    expect(await members(archive, { members: 3, totalBytes: 16 })).toHaveLength(3);
    await expect(members(archive, { members: 2 })).rejects.toMatchObject({ code: 'too-large' });
    await expect(members(archive, { totalBytes: 6 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('finds a damaged member by its check sum, and goes on', async () => {
    const archive = Buffer.from(stored({ 'a.txt': 'the first text', 'b.txt': 'the second' }));
    archive.write('Th', archive.indexOf('the first'));
    expect(await members(archive)).toStrictEqual([
      'a.txt: damaged is damaged: its check sum differs; get it anew',
      'b.txt = the second',
    ]);
  });

  it('a member that unpacks to more than it says is damaged', async () => {
    const archive = Buffer.from(
      zipSync({ 'a.txt': text('a text that repeats, a text that repeats, a text') }),
    );
    const directory = archive.indexOf('PK\u0001\u0002');
    archive.writeUInt32LE(3, directory + 24);
    expect(await members(archive)).toStrictEqual([expect.stringMatching(/^a\.txt: damaged/)]);
  });

  it('with a password says so', async () => {
    const archive = Buffer.from(zipSync({ 'a.txt': text('secret') }));
    const directory = archive.indexOf('PK\u0001\u0002');
    archive.writeUInt16LE(archive.readUInt16LE(directory + 8) | 1, directory + 8);
    expect(await members(archive)).toStrictEqual([expect.stringMatching(/^a\.txt: encrypted .*password/)]);
  });

  it('that is truncated is damaged', async () => {
    const archive = stored({ 'a.txt': 'a text' });
    await expect(members(archive.subarray(0, 30))).rejects.toMatchObject({
      name: 'ReadError',
      code: 'damaged',
    });
  });
});

const LINE = '{"symbol": "A/RES/91/7", "adoption_date": "4 May 2037"}';

/** What a container of this name and these bytes unfolds to. */
async function unfolded(path: string, bytes: Uint8Array, wants?: (path: string) => boolean) {
  const container = await containerOf(bytes);
  if (!container) return 'no container';
  const passedOver: string[] = [];
  const passOver = (member: string): void => void passedOver.push(`${member} passed over`);
  return [
    ...(await seen(membersOf(path, container, bytes, { passOver, ...(wants && { wants }) }))),
    ...passedOver,
  ];
}

describe('the documents in a container', () => {
  it('are found at any depth but the absurd', async () => {
    let archive = stored({ 'a.txt': 'deep' });
    archive = zipSync({ '2.zip': zipSync({ '1.zip': archive }) });
    expect(await unfolded('3.zip', archive)).toStrictEqual(['3.zip!2.zip!1.zip!a.txt = deep']);
    expect(await unfolded('4.zip', zipSync({ '3.zip': archive }))).toStrictEqual([
      '4.zip!3.zip!2.zip!1.zip: too-large is a zip archive inside 3 others: not read',
    ]);
  });

  it('are members that are read by their name or by their content; the others are passed over', async () => {
    const archive = stored({
      'a.txt': 'a text',
      A_RES_91_7: 'The General Assembly, recalling',
      'list.json': `${LINE}\n${LINE.replace('91/7', '91/8')}`,
      'one.json': LINE,
      'other.json': '{"symbol": "A/RES/91/7", "citations": []}',
      README: 'How to read this',
      'notes.md': 'The General Assembly, noted',
      'table.xlsx': 'PK\u0003\u0004',
      picture: 'GIF8 A/RES/91/7',
    });
    expect(await unfolded('all.zip', archive)).toStrictEqual([
      'all.zip!a.txt = a text',
      'all.zip!A_RES_91_7 = The General Assembly',
      'all.zip!list.json!A/RES/91/7 = {"symbol": "A/RES/91',
      'all.zip!list.json!A/RES/91/8 = {"symbol": "A/RES/91',
      'all.zip!one.json = {"symbol": "A/RES/91',
      'all.zip!other.json passed over',
      'all.zip!README passed over',
      'all.zip!notes.md passed over',
      'all.zip!table.xlsx passed over',
      'all.zip!picture passed over',
    ]);
  });

  it('that nobody wants are not unpacked', async () => {
    const archive = Buffer.from(stored({ 'a.txt': 'the first text', 'b.txt': 'the second' }));
    // Were it unpacked, its check sum would be found to differ.
    archive.write('Th', archive.indexOf('the first'));
    expect(await unfolded('all.zip', archive, (path) => path.endsWith('b.txt'))).toStrictEqual([
      'all.zip!b.txt = the second',
    ]);
    expect(await unfolded('all.zip', archive, () => false)).toStrictEqual([]);
  });

  it('of which there are none are one error in its name', async () => {
    expect(await unfolded('all.zip', stored({ 'notes.md': 'x' }))).toStrictEqual([
      'all.zip: empty is a zip archive without a document that is read',
      'all.zip!notes.md passed over',
    ]);
    expect(await unfolded('all.zip', zipSync({}))).toStrictEqual([
      'all.zip: empty is a zip archive without a document that is read',
    ]);
  });

  it('of a damaged container are one error in its name', async () => {
    const broken = stored({ 'a.txt': 'x' }).subarray(0, 20);
    expect(
      await unfolded('all.zip', zipSync({ 'in.zip': [broken, { level: 0 }], 'z.txt': text('last') })),
    ).toStrictEqual([
      expect.stringMatching(
        /^all\.zip!in\.zip: damaged is a Word document or an archive of which the end is missing/,
      ),
      'all.zip!z.txt = last',
    ]);
  });

  it('are not looked for in office documents and plain texts', async () => {
    expect(await unfolded('a.docx', stored({ 'word/document.xml': '<w/>' }))).toBe('no container');
    expect(await unfolded('a.xlsx', stored({ '[Content_Types].xml': '<t/>' }))).toBe('no container');
    expect(await unfolded('a.txt', text('plain'))).toBe('no container');
  });
});
