import { describe, expect, it } from 'vitest';
import { BODIES, TREATIES } from '../../../ingest/registry/tables.ts';
import { similarNames } from '../../../server/data/similar-names.ts';

describe('names like one that nothing has', () => {
  it.each([
    ['Securty Council', BODIES, 'body/security-council'],
    ['body/securty-council', BODIES, 'body/security-council'],
    ['General Asembly', BODIES, 'body/general-assembly'],
    ['ECOSCO', BODIES, 'body/economic-and-social-council'],
    [
      'Convention on the Rights of the Chld',
      TREATIES,
      'treaty/convention-on-the-rights-of-the-child',
    ],
  ])('%s', (input, registered, id) => {
    expect(similarNames(input, registered, 3)[0]).toBe(id);
  });

  it.each(['', '/', 'x', 'Ministry of Silly Walks', '\u0000', 'a'.repeat(500)])('there is none: %j', (input) => {
    expect(similarNames(input, BODIES, 3)).toStrictEqual([]);
  });

  it('are no more than are wanted, the nearest first', () => {
    const named = ['abcdef', 'abcdex', 'abcxex', 'zzzzzz'].map((name) => ({ id: name, name, aliases: [] }));
    expect(similarNames('abcde', named, 2)).toStrictEqual(['abcdef', 'abcdex']);
  });
});
