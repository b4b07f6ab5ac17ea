import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, type Candidate } from '../../cypher/search.ts';
import { plainWordsOf, tellingWords, wordsOf } from '../../cypher/words.ts';

const candidate = (id: string, name: string | null = null, citedByCount = 0): Candidate => ({
  id,
  symbol: id.includes('RES') ? id : null,
  name,
  aliases: [],
  years: [],
  citedByCount,
});
const order = (query: string, ...candidates: readonly Candidate[]) =>
  rank(query, candidates, 10).map(({ id }) => id);

const vienna = (id: string, name: string, year: number, citedByCount: number): Candidate => ({
  ...candidate(id, name, citedByCount),
  years: [String(year)],
});
const VIENNA = [
  vienna('treaty/consuls', 'Vienna Convention on Consular Relations', 1963, 90),
  vienna('treaty/treaties', 'Vienna Convention on the Law of Treaties', 1969, 5),
  vienna('soft-law/vienna', 'Vienna Declaration', 1993, 400),
];

describe('the rank of what a search finds', () => {
  it.each([
    ['the symbol before a title that holds it', 'A/RES/1/2', ['A/RES/1/2', 'treaty/a-res-1-2']],
    ['the end of a symbol before words of a title', '1/2', ['A/RES/1/2', 'treaty/a-res-1-2']],
  ])('%s', (_, query, expected) => {
    expect(
      order(query, candidate('treaty/a-res-1-2', 'On A RES 1 2'), candidate('A/RES/1/2', 'Oceans')),
    ).toStrictEqual(expected);
  });

  it('puts words in a row before words apart, and these before beginnings of words', () => {
    expect(
      order(
        'migrant women',
        candidate('treaty/c', 'Migrants and womenfolk'),
        candidate('treaty/b', 'Women who are migrant'),
        candidate('treaty/a', 'On migrant women'),
        candidate('treaty/d', 'Nothing of this'),
      ),
    ).toStrictEqual(['treaty/a', 'treaty/b', 'treaty/c']);
  });

  it('puts what is cited more before what is cited less', () => {
    expect(
      order('oceans', candidate('treaty/rare', 'Oceans', 1), candidate('treaty/common', 'Oceans', 500)),
    ).toStrictEqual(['treaty/common', 'treaty/rare']);
  });

  it('puts the shorter of two names first, and names that are the same by id', () => {
    expect(
      order(
        'oceans',
        candidate('treaty/z', 'Oceans and seas'),
        candidate('treaty/b', 'Oceans'),
        candidate('treaty/a', 'Oceans'),
      ),
    ).toStrictEqual(['treaty/a', 'treaty/b', 'treaty/z']);
  });

  it.each([
    ['Vienna Convention 1969', 'treaty/treaties'],
    ['1969 vienna conv', 'treaty/treaties'],
    ['Vienna Convention', 'treaty/consuls'],
    ['Vienna Convention 1974', 'soft-law/vienna'],
  ])('puts what is of the year beside the words first: %s', (query, first) => {
    expect(order(query, ...VIENNA)[0]).toBe(first);
  });

  it.each(['1969', '12 1969', 'A/1969', 'resolution 1969'])('takes a number for no year: %s', (query) => {
    expect(order(query, ...VIENNA)).toStrictEqual([]);
  });

  it('counts a candidate once', () => {
    expect(order('oceans', candidate('treaty/a', 'Oceans'), candidate('treaty/a', 'Oceans'))).toStrictEqual([
      'treaty/a',
    ]);
  });
});

it.each([
  ['The lights of Côte d’Ivoire', 'cote d ivoire'],
  ['rivers.1 in São Tomé', 'rivers 1 sao tome'],
  ['The ships of Bremen', null],
])('what a text index must have beside “%s” is %s', (text, words) => {
  expect(plainWordsOf(text)).toBe(words);
});

it('finds what text indexes keep otherwise as it would word by word, in any text', () => {
  const kept = /[\p{L}\p{N}\p{M}]+(?:['’.,:_·][\p{L}\p{N}\p{M}]+)*/gu;
  const unit = constantFrom(...Array.from("aB1éß'’.,:_·-— \n/“ø"), '\u0301', '𝒳');
  assert(
    property(string({ unit, maxLength: 40 }), (text) => {
      const others = (text.match(kept) ?? []).filter(
        (word) => wordsOf(word).join(' ') !== word.toLowerCase(),
      );
      expect(plainWordsOf(text) ?? '').toBe(others.flatMap(wordsOf).join(' '));
    }),
    { numRuns: 2000 },
  );
});

it('says of words whether they tell one thing from others', () => {
  expect(tellingWords(wordsOf('Resolution 66/128 of 19 December 2011 on migrant women'))).toStrictEqual([
    'migrant',
    'women',
  ]);
});

describe('the words of a query', () => {
  it.each([
    ['A/RES/66/128', ['a', 'res', '66', '128']],
    ['S/RES/1325 (2000)', ['s', 'res', '1325', '2000']],
    ['“État” des lieux', ['etat', 'des', 'lieux']],
    ['E\u0301tat', ['etat']],
    ['Łódź, Tromsø, Straße', ['lodz', 'tromso', 'strasse']],
    ['Резолюция й', ['резолюция', 'й']],
    ['+-&|!(){}[]^"~*?:\\/', []],
  ])('%s', (query, words) => {
    expect(wordsOf(query)).toStrictEqual(words);
  });
});
