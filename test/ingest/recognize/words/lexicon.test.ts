import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../../ingest/recognize/words/lexicon.ts';

describe('LEXICON', () => {
  it('gives words that are added together the numbers they have one by one', () => {
    const words = ['zymurgy', '2031', 'quokka', '1', "quokka's", '2030'];
    const known = words.slice(0, 3).map((word) => LEXICON.add(word));
    const numbers = [...LEXICON.addAll(words)];
    expect(numbers.slice(0, 3)).toStrictEqual(known);
    expect(numbers.map((number) => LEXICON.word(number))).toStrictEqual(words);
    expect(new Set(numbers).size).toBe(words.length);
  });

  it('knows a word whatever its capitals', () => {
    expect(LEXICON.add('Zymurgy')).toBe(LEXICON.add('zymurgy'));
  });
});
