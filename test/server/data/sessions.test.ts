import { describe, expect, it } from 'vitest';
import { isSession, sessionsMeant } from '../../../server/data/sessions.ts';

describe('a session in a filter', () => {
  it.each(['66', '1', '2021', 'S-26', 'ES-10'])('is written as instruments have it: %s', (value) => {
    expect(isSession(value)).toBe(true);
  });

  it.each([
    ['66th', '66'],
    ['66th session', '66'],
    ['Session 66', '66'],
    ['066', '66'],
    ['sixty-sixth', '66'],
    ['the sixty-sixth session', '66'],
    ['s26', 'S-26'],
    ['twenty-sixth special session', 'S-26'],
    ['10th emergency special session', 'ES-10'],
    ['ES 10', 'ES-10'],
  ])('is understood in words: %s', (value, meant) => {
    expect(sessionsMeant(value)).toStrictEqual([meant]);
  });

  it.each(['', 'last', 'S-', '20111', 'x'.repeat(10_000)])('means nothing: %s', (value) => {
    expect(isSession(value)).toBe(false);
    expect(sessionsMeant(value)).toStrictEqual([]);
  });
});
