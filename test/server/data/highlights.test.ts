import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, highlightsOf } from '../../../server/data/highlights.ts';

const marked = (text: string, words: readonly string[]): readonly string[] =>
  highlightsOf(text, words).map(({ start, end }) => text.slice(start, end));

describe('highlights', () => {
  it.each([
    ['Safety of buoys', ['buoy'], ['buoys']],
    ['SAFETY of Buoys', ['safety', 'buoys'], ['SAFETY', 'Buoys']],
    ['Sécurité des bouées', ['bouees'], ['bouées']],
    ['Se\u0301curite\u0301 des boue\u0301es', ['bouees'], ['boue\u0301es']],
    ['resolution 66/128', ['66', '128'], ['66', '128']],
    ['nothing', ['else'], []],
  ])('of %o for %o are %o', (text, words, expected) => {
    expect(marked(text, words)).toStrictEqual(expected);
  });
});

describe('an excerpt', () => {
  const long = `${'Many words stand before. '.repeat(20)}The safety of buoys is at stake. ${'Others follow. '.repeat(30)}`;

  it('of a short text is the text', () => {
    expect(excerptOf('Safety of buoys', ['buoys'])).toStrictEqual({
      text: 'Safety of buoys',
      highlights: [{ start: 10, end: 15 }],
    });
  });

  it('of a long text is where most of the words stand, cut between words', () => {
    const excerpt = excerptOf(`Buoys. ${long}`, ['safety', 'buoys']);
    expect(excerpt?.text).toContain('The safety of buoys is at stake.');
    expect(excerpt?.text.length).toBeLessThanOrEqual(240);
    expect(excerpt?.highlights.map(({ start, end }) => excerpt.text.slice(start, end))).toStrictEqual([
      'safety',
      'buoys',
    ]);
  });

  it('of a text without the words is none', () => expect(excerptOf(long, ['lighthouse'])).toBeNull());

  it('always holds its highlights', () => {
    assert(
      property(string({ maxLength: 600 }), string({ maxLength: 600 }), (before, after) => {
        const excerpt = excerptOf(`${before} buoys ${after}`, ['buoys']);
        expect(excerpt?.highlights.length).toBeGreaterThan(0);
        for (const { start, end } of excerpt?.highlights ?? [])
          expect(excerpt?.text.slice(start, end).toLowerCase()).toContain('buoys');
      }),
    );
  });
});
