import { describe, expect, it } from 'vitest';
import { searchedWords } from '../../../server/data/find-instruments.ts';

describe('what a search looks for', () => {
  it('is the query as it is', () => {
    expect(searchedWords('Violence against  migrant women, 66/128')).toBe(
      'Violence against  migrant women, 66/128',
    );
  });

  it('is the first 20 words of a long one, each once', () => {
    expect(searchedWords('a* '.repeat(160))).toBe('a');
    const words = Array.from({ length: 60 }, (_, index) => `w${index}`);
    expect(searchedWords(words.join(' '))).toBe(words.slice(0, 20).join(' '));
  });
});
