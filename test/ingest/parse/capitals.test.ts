import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { inSmallLetters } from '../../../ingest/parse/capitals.ts';

/** A resolution as a telex brings it, with these lines as its first paragraph. */
const telex = (...lines: readonly string[]): string =>
  [
    'RESOLUTION 31/999. KEEPING OF LIGHTHOUSES',
    '',
    'THE GENERAL ASSEMBLY,',
    ...lines,
    'HAVING CONSIDERED THE REPORT OF THE KEEPER ON THE LIGHTHOUSES OF',
    'ALL THE OUTLYING ISLANDS AND ON THE LAMPS THAT BURN IN THEM,',
    '1. REAFFIRMS THE IMPORTANCE OF LIGHT;',
    '2. CALLS UPON ALL KEEPERS WHO HAVE NOT YET DONE SO:',
    '(A) TO TRIM THE LAMPS;',
    '(B) TO COUNT THE LAMPS OF THEIR',
    'LIGHTHOUSES;',
    '3. REQUESTS A REPORT ON ALL THIS.',
  ].join('\n');

const recordOf = (text: string): ReturnType<typeof extract> =>
  extract({ text }, { path: 'telex.txt', format: 'text', sha256: '' });

describe('in a text all in capitals', () => {
  it('paragraphs are found, with their lead words as printed', () => {
    const text = telex('RECALLING ITS INTEREST IN THE LIGHTHOUSES OF THE', 'WORLD,');
    const { document, paragraphs } = recordOf(text);
    expect(document).toMatchObject({ id: 'A/RES/31/999', title: 'Keeping of lighthouses' });
    expect(paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`)).toStrictEqual([
      'PP1 RECALLING',
      'PP2 HAVING CONSIDERED',
      'OP1 REAFFIRMS',
      'OP2 CALLS UPON',
      'OP2(a) -',
      'OP2(b) -',
      'OP3 REQUESTS',
    ]);
  });

  it.each([
    ['of the own body', ['ITS RESOLUTIONS 3376 (XXX) AND 31/16 A,'], ['A/RES/3376(XXX)', 'A/RES/31/16A']],
    ['of the Council', ['SECURITY COUNCIL RESOLUTION 242 (1967),'], ['S/RES/242(1967)']],
    [
      'of a body in two lines',
      ['ECONOMIC AND', 'SOCIAL COUNCIL RESOLUTION 1896 (LVII),'],
      ['E/RES/1896(LVII)'],
    ],
    ['of a special session', ['RESOLUTION 3201 (S-VI),'], ['A/RES/3201(S-VI)']],
    ['with its part', ['RESOLUTION 217 A (III),'], ['A/RES/217(III)[A]']],
    ['with its part behind a stroke', ['ITS RESOLUTION 31/216 A,'], ['A/RES/31/216A']],
    ['by their symbol', ['THE REPORT A/31/197 AND ADD.1,'], ['A/31/197', 'A/31/197/Add.1']],
  ])('instruments are cited: %s', (_, lines, expected) => {
    const { citations } = recordOf(telex('RECALLING', ...lines));
    expect(
      citations.map(({ target, paragraph, role }) => `${paragraph} ${role} ${target?.id ?? '?'}`),
    ).toStrictEqual(expected.map((id) => `PP1 recalls ${id}`));
  });

  it('names that the registry knows are found where they stand', () => {
    const { entities } = recordOf(
      telex(
        'REAFFIRMING THE UNIVERSAL DECLARATION OF',
        'HUMAN RIGHTS AND THE CHARTER OF THE UNITED NATIONS,',
      ),
    );
    expect(entities.map(({ id, mentions }) => [id, mentions[0]?.text])).toStrictEqual([
      ['body/general-assembly', 'GENERAL ASSEMBLY'],
      ['soft-law/universal-declaration-of-human-rights', 'UNIVERSAL DECLARATION OF\nHUMAN RIGHTS'],
      ['treaty/charter-of-the-united-nations', 'CHARTER OF THE UNITED NATIONS'],
    ]);
  });
});

it('a text with capitals in headings only stays as it is', () => {
  const text = `${telex()}\n${'The lamps of all lighthouses are trimmed. '.repeat(8)}`;
  expect(inSmallLetters(text)).toBe(text);
});

it('small letters stand where the capitals stood', () => {
  const text = telex('RECALLING THE WORDS OF THE SECRETARY-GENERAL IN DECEMBER,');
  const small = inSmallLetters(text);
  expect(small.toUpperCase()).toBe(text);
  expect(small).toContain('Recalling the words of the Secretary-General in December,');
});
