import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import type { KnownLink } from '../../../ingest/parse/document.ts';

const TEXT = [
  'Resolution adopted by the General Assembly on 4 May 2021',
  '75/301.\tProtection of lighthouses',
  'The General Assembly,',
  '\tRecalling its resolution 74/10 of 2 May 2020 and the lamps report,',
  '\t1.\tRequests a report.',
  '',
].join('\n');

const link = (words: string, symbol: string): KnownLink => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, symbol };
};
const seen = (...links: readonly KnownLink[]): string[] =>
  extract(
    { text: TEXT, known: { symbol: 'A/RES/75/301', links } },
    { path: 'x.xml', format: 'akn', sha256: '' },
  ).citations.map(
    ({ via, text, target, paragraph, lead }) => `${via} ${text} > ${target?.id} ${paragraph} ${lead}`,
  );

describe('a link of the mark-up', () => {
  it.each([
    ['on the same words', link('74/10', 'A/RES/74/10')],
    ['on words around them', link('resolution 74/10', 'A/RES/74/10')],
  ])('to what was read is the citation that was read, %s', (_, given) => {
    expect(seen(given)).toStrictEqual(['text 74/10 > A/RES/74/10 PP1 Recalling']);
  });

  it('on words that were not read stands beside them', () => {
    expect(seen(link('lamps report', 'A/74/212'))).toStrictEqual([
      'text 74/10 > A/RES/74/10 PP1 Recalling',
      'mark-up lamps report > A/74/212 PP1 Recalling',
    ]);
  });

  it('to another document at the same place stands beside our reading', () => {
    expect(seen(link('74/10', 'A/RES/73/10'))).toStrictEqual([
      'text 74/10 > A/RES/74/10 PP1 Recalling',
      'mark-up 74/10 > A/RES/73/10 PP1 Recalling',
    ]);
  });

  it('to the document itself is none', () => {
    expect(seen(link('75/301', 'A/RES/75/301'))).toStrictEqual(['text 74/10 > A/RES/74/10 PP1 Recalling']);
  });

  it('quotes the words that it is on', () => {
    const { citations } = extract(
      { text: TEXT, known: { links: [link('lamps report', 'A/74/212')] } },
      { path: 'x.xml', format: 'akn', sha256: '' },
    );
    for (const { text, start, end } of citations) expect(TEXT.slice(start, end)).toBe(text);
  });
});
