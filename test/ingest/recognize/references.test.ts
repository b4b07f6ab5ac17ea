import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { Places } from '../../../ingest/parse/place.ts';
import { REFERENCE_PATTERNS } from '../../../ingest/recognize/references/patterns.ts';
import { recognizeReferences } from '../../../ingest/recognize/references.ts';
import { resolveCitations } from '../../../ingest/resolve/citations.ts';
import { BOUND, growth } from '../growth.ts';

const plain = (text: string) => {
  const document = parse({ text });
  return { ...document, text, reading: text };
};

describe('the patterns', () => {
  const examples = REFERENCE_PATTERNS.flatMap(({ id, examples: all }) =>
    all.map((example) => [id, example] as const),
  );

  it.each(examples)('%s finds its example %s', (id, example) => {
    const behindHead = REFERENCE_PATTERNS.some(
      ({ begins, examples: all }) => begins.some(({ at }) => at === 'head') && all.includes(example),
    );
    const before: Readonly<Record<string, string>> = {
      conclusion: 'conclusions ',
      'symbol.agency': 'document ',
      'series.volume': example.startsWith('No') ? 'Ibid., ' : '',
      sales: 'Sales No. ',
      ibid: '',
    };
    const text = `${behindHead ? 'resolution ' : (before[id] ?? '')}${example}, and more`;
    const found = recognizeReferences(plain(text)).map(({ pattern }) => pattern);
    expect(found).toContain(id);
  });

  it('candidates come in order and do not overlap', () => {
    const text = 'See resolutions 66/128 and 57/270 B, A/66/455 and Corr.1, vol. 1, No. 2; ibid., No. 3.';
    const found = recognizeReferences(plain(text));
    expect(found.length).toBeGreaterThan(6);
    for (const [index, { start }] of found.entries())
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});

/** Pieces of UN drafting, put together at random: far likelier to go wrong than random characters. */
const PIECES = constantFrom(
  'The General Assembly,',
  '\n\tRecalling its resolutions ',
  '\n\t1.\tDecides ',
  'resolution ',
  'decision ',
  'Human Rights Council ',
  'its ',
  '66/128',
  '1325 (2000)',
  '217 A (III)',
  'S-26/2',
  ' to ',
  ' and ',
  ', ',
  'A/66/455',
  ' and Corr.1',
  'Add.1-3',
  '1/CP.21',
  '\n1 ',
  'Ibid.',
  ', vol. 2241, No. 39574',
  'United Nations, Treaty Series',
  'Official Records of the General Assembly, Sixty-fourth Session, Supplement No. 38',
  '(',
  ')',
  '\u00a0',
  '\u2011',
  '\u{1F54A}',
  '3',
  ' of 19 December 2011',
  '; ',
  '. ',
);

describe('for any text', () => {
  it('every citation quotes the text at its offsets, and has an id of its own', () => {
    assert(
      property(array(PIECES, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { citations } = extract({ text }, { path: 'x.txt', format: 'text', sha256: '' });
        for (const { start, end, text: words } of citations) {
          expect(words).toBe(text.slice(start, end));
          expect(words).not.toBe('');
        }
        expect(new Set(citations.map(({ id }) => id)).size).toBe(citations.length);
      }),
      { numRuns: 150 },
    );
  });

  it('nothing is thrown', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(extract({ text }, { path: 'x.txt', format: 'text', sha256: '' }).version).toBe(1);
      }),
      { numRuns: 150 },
    );
  });
});

/** Texts made to slow patterns down; each is measured at one size and at four times that size. */
const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['digits', '7'],
  ['dots', '.'],
  ['brackets', '('],
  ['nested brackets', '(()'],
  ['Ibid.', 'Ibid., '],
  ['slashes', 'A/'],
  ['capitals and hyphens', 'A-'],
  ['segments', 'A/1.B-'],
  ['volumes without end', '1, '],
  ['volumes', 'vol. 1, 2 and 3 '],
  ['numbers', 'resolution 66/128 A and B, '],
  ['lists', '1325 (2000), '],
  ['suffixes', 'Corr.1 and 2 and Add.1, '],
  ['short forms', 'Commission resolution 5/1 '],
  ['names', 'General Assembly Human Rights Council '],
  ['lines', 'The General Assembly,\nresolution 5/1\n'],
  ['supplements', 'Official Records of the General Assembly, Supplement No. 1 '],
  ['sections', 'section I, paragraph 1 of '],
  ['blanks', ' '],
];

function resolve(text: string): void {
  const document = { ...parse({ text: 'x' }), text, reading: text };
  const places = new Places(document);
  resolveCitations({ document, places, references: recognizeReferences(document), names: [] });
}

describe('time grows with the length and no faster', () => {
  it.each(HOSTILE)('on %s', (_, piece) => {
    const textOf = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    expect(growth(textOf, resolve)).toBeLessThan(BOUND);
  });
});
