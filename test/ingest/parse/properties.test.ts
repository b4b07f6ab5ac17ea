import {
  array,
  assert,
  constantFrom,
  oneof,
  property,
  sample,
  string as characters,
  tuple,
} from 'fast-check';
import { expect, it } from 'vitest';
import type { ParsedDocument } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { assemblyText } from './texts.ts';

/** Pieces of which UN texts are made, in any order. */
const piece = constantFrom(
  'The General Assembly,',
  '\n',
  '\t',
  ' ',
  'Recalling',
  ' its resolution 76/178',
  ',1',
  ';2',
  '3',
  'Women4 and',
  '\n\t1.\t',
  '\n\t2.\t',
  '\n(a)\t',
  '\n(i) ',
  'Decides',
  '\nAnnex\n',
  '\n61st plenary meeting\n',
  '5 December 2033\n',
  '1 A/66/1.\n',
  '2 Ibid.\n',
  '3 See resolution 1/2.\n',
  'United Nations\n',
  'A/RES/88/777\n',
  '“',
  '”',
  '*',
  '\n*\tNote',
  'of the\nreport',
  'A\n',
  'II\n',
  '\u00a0',
  '\u2011',
  '😀',
  '\r\n',
);
const pieces = array(piece, { maxLength: 60 }).map((list) => list.join(''));
/** A document around any pieces: what stands in its place is seldom made by chance. */
const document = tuple(array(pieces, { maxLength: 4 }), array(pieces, { maxLength: 3 })).map(
  ([paragraphs, notes]) =>
    assemblyText(
      ['Recalling the Plan of Clips1 and Women,2', '1.\tDecides on storage;3 and', ...paragraphs],
      ['A/88/1.', 'See resolution 1/2.', 'Ibid.', ...notes],
    ),
);
const anyText = oneof(characters({ unit: 'grapheme', maxLength: 400 }), pieces, document);
const layout = constantFrom(undefined, 'flat' as const, 'scan' as const);

const check = (holds: (document: ParsedDocument) => void): void =>
  assert(
    property(anyText, layout, (text, given) => {
      holds(parse({ text, ...(given ? { layout: given } : {}) }));
    }),
    { numRuns: 300 },
  );

it('the texts that are tried have what is claimed of them: notes with anchors, paragraphs in paragraphs, regions', () => {
  const documents = sample(anyText, 300).map((text) => parse({ text }));
  const often = (holds: (document: ParsedDocument) => boolean): boolean =>
    documents.filter(holds).length >= 30;
  expect(often(({ footnotes }) => footnotes.flatMap(({ anchors }) => anchors).length > 1)).toBe(true);
  expect(
    often(({ paragraphs }) => paragraphs.some(({ end }, n) => (paragraphs[n + 1]?.start ?? end) < end)),
  ).toBe(true);
  expect(often(({ regions }) => regions.length > 2)).toBe(true);
});

it('any string is parsed, and read at its own length', () => {
  check(({ text, reading }) => expect(reading).toHaveLength(text.length));
});

it('anchors quote their markers', () => {
  check(({ text, footnotes }) => {
    for (const { marker, anchors } of footnotes)
      for (const { start, end } of anchors) expect(text.slice(start, end).replace(/\/$/, '')).toBe(marker);
  });
});

it('no two anchors overlap', () => {
  check(({ footnotes }) => {
    const anchors = footnotes.flatMap((note) => note.anchors).sort((a, b) => a.start - b.start);
    anchors.forEach(({ end }, index) =>
      expect(anchors[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end),
    );
  });
});

it('paragraphs are in order, and each ends inside the one around it', () => {
  check(({ text, paragraphs }) => {
    const open: number[] = [];
    let last = 0;
    for (const { start, end } of paragraphs) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      while (open.length > 0 && (open.at(-1) ?? 0) <= start) open.pop();
      expect(end).toBeLessThanOrEqual(open.at(-1) ?? text.length);
      open.push(end);
      last = start;
    }
  });
});

it('no paragraph id stands twice', () => {
  check(({ paragraphs }) => expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length));
});

it('regions cover the text without gap or overlap', () => {
  check(({ text, regions }) => {
    let at = 0;
    for (const { start, end } of regions) {
      expect(start).toBe(at);
      at = end;
    }
    expect(at).toBe(text.length);
  });
});

it('the marker of each note is found wherever its paragraph puts it', () => {
  assert(
    property(array(constantFrom(',', ';', '', ')', '”'), { minLength: 1, maxLength: 30 }), (signs) => {
      const paragraphs = signs.map(
        (sign, n) =>
          `Recalling the Plan of State number ${n % 9} (Clips${sign === ')' ? '' : ') of Women'}${sign}${n + 1} and all,`,
      );
      const { text, footnotes } = parse({
        text: assemblyText(
          paragraphs,
          signs.map((_, n) => `A/88/${n + 300}.`),
        ),
      });
      expect(footnotes).toHaveLength(signs.length);
      footnotes.forEach(({ anchors }, n) => {
        expect(anchors).toHaveLength(1);
        expect(text.slice(anchors[0]?.start, (anchors[0]?.end ?? 0) + 4)).toBe(`${n + 1} and`);
      });
    }),
    { numRuns: 60 },
  );
});
