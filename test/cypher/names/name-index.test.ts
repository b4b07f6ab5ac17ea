import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../../cypher/names/name-index.ts';
import { type Candidate } from '../../../cypher/search.ts';
import { wordsOf } from '../../../cypher/words.ts';

const candidate = (id: string, name: string | null, citedByCount = 0): Candidate => ({
  id,
  symbol: id,
  name,
  aliases: [],
  years: [],
  citedByCount,
});

const ids = (found: readonly Candidate[]) => found.map(({ id }) => id);

describe('the index of names', () => {
  const all = [
    candidate('A/RES/66/128', 'Violence against women migrant workers', 5),
    candidate('A/RES/68/137', 'Violence against women migrant workers', 3),
    candidate('S/RES/1325', 'Women and peace and security', 90),
    candidate('A/66/455', null),
  ];
  const index = new NameIndex(all);

  it('finds by words as they stand, the most cited first', () => {
    expect(ids(index.withWords(['women'], 9))).toStrictEqual(['S/RES/1325', 'A/RES/66/128', 'A/RES/68/137']);
    expect(ids(index.withWords(['wom'], 9))).toStrictEqual([]);
    expect(ids(index.withWords(['women', '66'], 9))).toStrictEqual(['A/RES/66/128']);
  });

  it('finds by beginnings of words', () => {
    expect(ids(index.withBeginnings(['wom', 'migr'], 9))).toStrictEqual(['A/RES/66/128', 'A/RES/68/137']);
    expect(ids(index.withBeginnings(['a', '66', '4'], 9))).toStrictEqual(['A/66/455']);
    expect(ids(index.withBeginnings(['zzz'], 9))).toStrictEqual([]);
    expect(ids(index.withBeginnings([], 9))).toStrictEqual([]);
  });

  it('finds by some of the words, those with most of them first', () => {
    expect(ids(index.withSome(['migrant', 'women', 'zzz'], 9))).toStrictEqual([
      'A/RES/66/128',
      'A/RES/68/137',
      'S/RES/1325',
    ]);
    expect(ids(index.withSome(['migrant', 'women', 'zzz'], 1))).toStrictEqual(['A/RES/66/128']);
    expect(ids(index.withSome(['66', 'a'], 9))).toStrictEqual([
      'A/RES/66/128',
      'A/66/455',
      'S/RES/1325',
      'A/RES/68/137',
    ]);
    expect(ids(index.withSome([], 9))).toStrictEqual([]);
  });

  it('gives no more than asked for, and each once', () => {
    expect(ids(index.withBeginnings(['a'], 2))).toStrictEqual(['S/RES/1325', 'A/RES/66/128']);
    expect(ids(index.withBeginnings(['w'], 9))).toStrictEqual(['S/RES/1325', 'A/RES/66/128', 'A/RES/68/137']);
  });

  it('finds what reading everything finds, in a graph of thousands', () => {
    const subjects = ['water', 'women', 'watershed', 'trade', 'treaty', 'space'];
    const many = Array.from({ length: 3000 }, (_, n) =>
      candidate(
        `A/RES/${n % 78}/${n % 301}`.concat(n % 2 ? 'B' : ''),
        `Report on ${subjects[n % 6] ?? ''} and ${subjects[(n * 7 + 1) % 5] ?? ''} ${n}`,
        n % 50,
      ),
    );
    const large = new NameIndex(many);
    for (const query of ['wat', 'a res 7 30', 'rep wo', 'report water 29', 'tr tr', '2 1', 'b']) {
      const words = wordsOf(query);
      const expected = many.filter(({ id, name }) => {
        const own = wordsOf(`${id} ${name ?? ''}`);
        return words.every((word) => own.some((other) => other.startsWith(word)));
      });
      expect(ids(large.withBeginnings(words, 5000)).toSorted()).toStrictEqual(ids(expected).toSorted());
    }
  });
});
