import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../../ingest/read/formats/docx/docx.ts';
import { footnote, makeDocx, paragraph, reference, run } from './make/docx.ts';
import { notesSeen } from './make/seen.ts';

const textOf = async (parts: Parameters<typeof makeDocx>[0]): Promise<string> =>
  (await docx.read(makeDocx(parts))).text;

const NUMBERING = `
  <w:abstractNum w:abstractNumId="5">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>`;
const numbered = (level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="2"/></w:numPr>`;

describe('a Word document (.docx)', () => {
  it('is told from an archive that holds one', () => {
    const file = makeDocx({ body: paragraph(run('Text')) });
    expect(docx.detects(file)).toBe(true);
    expect(docx.detects(zipSync({ 'in.docx': [file, { level: 0 }] }))).toBe(false);
    expect(docx.detects(zipSync({ 'copy/word/document.xml': strToU8('<a/>') }))).toBe(false);
    expect(docx.detects(file.subarray(0, 40))).toBe(false);
  });

  it('keeps its footnotes as notes, numbered in the order of their references', async () => {
    const source = await docx.read(
      makeDocx({
        body:
          paragraph(
            run('Recalling resolution 76/178') +
              reference(9) +
              run(' and the Charter of Lamps,') +
              reference(4),
          ) +
          paragraph(
            run('Noting it again') +
              run('1', '<w:vertAlign w:val="superscript"/>') +
              run(' and 5 m') +
              run('2', '<w:rStyle w:val="Up"/>') +
              run(' of cloth,'),
          ),
        footnotes:
          '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>never</w:t></w:r></w:p></w:footnote>' +
          footnote(4, 'See A/87/3.') +
          '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:t>never</w:t></w:r></w:p></w:footnote>' +
          footnote(9, 'Ibid., para. 7.'),
        styles: '<w:style w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
      }),
    );
    expect(source.text).toBe(
      'Recalling resolution 76/1781 and the Charter of Lamps,2\nNoting it again1 and 5 m2 of cloth,\n1 Ibid., para. 7.\n2 See A/87/3.\n',
    );
    // The raised 2 of "5 m2" is a square.
    expect(notesSeen(source)).toStrictEqual([
      '1 Ibid., para. 7. @ ion 76/178 & g it again',
      '2 See A/87/3. @  of Lamps,',
    ]);
  });

  it('keeps a mark of its own in place of the number', async () => {
    const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>';
    const source = await docx.read(
      makeDocx({
        body: paragraph(run('Agenda of lamps') + own) + paragraph(run('Lamps,') + reference(2)),
        footnotes: footnote(1, 'Reissued.') + footnote(2, 'A/87/3.'),
      }),
    );
    expect(notesSeen(source)).toStrictEqual(['* Reissued. @ a of lamps', '1 A/87/3. @ ps*\nLamps,']);
  });

  it.each([
    [
      'tabs and line breaks',
      run('1.') + '<w:r><w:tab/></w:r>' + run('Calls') + '<w:r><w:br/></w:r>' + run('upon'),
      '1.\tCalls\nupon\n',
    ],
    [
      'hyphens that do not break',
      run('COVID') + '<w:r><w:noBreakHyphen/></w:r>' + run('19'),
      'COVID\u201119\n',
    ],
    [
      'a reviser’s insertions, not what was struck out',
      '<w:ins>' + run('new') + '</w:ins><w:del>' + run('old') + '</w:del>',
      'new\n',
    ],
    [
      'a field’s result, not its instruction',
      '<w:r><w:instrText>NOTEREF x</w:instrText></w:r>' + run('shown'),
      'shown\n',
    ],
    ['no hidden text', run('seen') + run('hidden', '<w:vanish/>'), 'seen\n'],
    [
      'one of two alternatives',
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice>' +
        run('new') +
        '</mc:Choice><mc:Fallback>' +
        run('old') +
        '</mc:Fallback></mc:AlternateContent>',
      'new\n',
    ],
  ])('reads %s', async (_, content, expected) => {
    expect(await textOf({ body: paragraph(content) })).toBe(expected);
  });

  it.each([
    ['in the text', { body: paragraph('<w:ins>' + run('new') + '</w:ins>') }, true],
    [
      'in a note',
      {
        body: paragraph(run('Lamps,') + reference(1)),
        footnotes: footnote(1, 'A/87/3').replace('<w:r>', '<w:del><w:r/></w:del><w:r>'),
      },
      true,
    ],
    ['of the form alone', { body: paragraph(run('as it was', '<w:rPrChange/>')) }, false],
    ['nowhere', { body: paragraph(run('as it was')) }, false],
  ])('says that there are tracked changes, %s', async (_, parts, isSaid) => {
    expect((await docx.read(makeDocx(parts))).note).toBe(
      isSaid ? 'holds tracked changes: it is read as if all of them were accepted' : undefined,
    );
  });

  it('writes out the numbers that Word counts by itself', async () => {
    const items: readonly (readonly [number, string])[] = [
      [0, 'Urges'],
      [1, 'one'],
      [1, 'two'],
      [2, 'deep'],
      [0, 'Requests'],
      [1, 'again'],
    ];
    const body = items.map(([level, text]) => paragraph(run(text), numbered(level))).join('');
    expect(await textOf({ body, numbering: NUMBERING })).toBe(
      '1.\tUrges\n(a)\tone\n(b)\ttwo\n(i)\tdeep\n2.\tRequests\n(a)\tagain\n',
    );
  });

  it('counts paragraphs whose style is a list', async () => {
    const styles = `<w:style w:styleId="Base"><w:pPr>${numbered(0)}</w:pPr></w:style><w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>`;
    const body =
      paragraph(run('Urges'), '<w:pStyle w:val="Own"/>') +
      paragraph(run('Requests'), '<w:pStyle w:val="Own"/>');
    expect(await textOf({ body, styles, numbering: NUMBERING })).toBe('1.\tUrges\n2.\tRequests\n');
  });

  it.each([
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 26, 'Z'],
    ['lowerRoman', 51, 'li'],
    ['lowerRoman', 94, 'xciv'],
    ['upperRoman', 449, 'CDXLIX'],
    ['decimalZero', 9, '09'],
    ['decimalZero', 10, '10'],
    ['ordinalText', 3, '3'],
  ])('numbers a list in the form %s: %i is %s', async (format, start, number) => {
    const numbering = `
      <w:abstractNum w:abstractNumId="5">
        <w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1)"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>`;
    expect(await textOf({ body: paragraph(run('Lamps'), numbered(0)), numbering })).toBe(
      `${number})\tLamps\n`,
    );
  });

  it('puts headers behind the text, as a cover', async () => {
    const header = paragraph(run('A/RES/91/7')) + paragraph(run('United Nations'));
    expect(await textOf({ body: paragraph(run('Text')), header })).toBe('Text\nUnited Nations\nA/RES/91/7\n');
  });

  const entities = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>';
  const nested = `${'<w:p>'.repeat(300)}${'</w:p>'.repeat(300)}`;
  it.each([
    [
      'entities are refused',
      makeDocx({ prolog: entities, body: paragraph(run('&b;')) }),
      'damaged',
      /document type, which is refused/,
    ],
    ['XML that breaks off is damaged', makeDocx({ body: '<w:p>' }), 'damaged', /no well-formed XML/],
    ['absurd nesting is refused', makeDocx({ body: nested }), 'damaged', /nests deeper/],
    [
      'a part that unpacks to more than 64 MiB is refused',
      zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }),
      'too-large',
      /unpacks to more than 64 MiB/,
    ],
    [
      'an archive without a text is damaged',
      zipSync({ 'word/styles.xml': strToU8('<a/>') }),
      'damaged',
      /without its text/,
    ],
    [
      'a truncated archive is damaged',
      makeDocx({ body: paragraph(run('Text')) }).subarray(0, 300),
      'damaged',
      /end is missing/,
    ],
  ])('%s', async (_, bytes, code, message) => {
    await expect(docx.read(bytes)).rejects.toMatchObject({
      name: 'ReadError',
      code,
      message: expect.stringMatching(message),
    });
  });
});
