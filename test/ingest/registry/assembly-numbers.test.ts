import { describe, expect, it } from 'vitest';
import { sessionOfNumber } from '../../../ingest/registry/assembly-numbers.ts';
import rows from '../../../ingest/registry/rows.ts';
import { isOfSession } from '../../../ingest/symbols/assembly-sessions.ts';

describe('the session of a number that the Assembly counted through', () => {
  it.each([
    [194, 'III'],
    [2625, 'XXV'],
    [640, 'VII'],
    [800, 'VIII'],
    [1040, 'XI'],
    [2007, 'XIX'],
    [2008, 'XX'],
    [2132, 'XX'],
    [2133, 'XXI'],
    [3201, 'S-VI'],
    [2252, 'ES-V'],
    [3541, 'XXX'],
    [3542, null],
    [376, null],
    [0, null],
  ])('%i is of session %s', (number, printed) => {
    expect(sessionOfNumber(number)?.printed ?? null).toBe(printed);
  });

  it('its years are those of the session, of special ones too', () => {
    expect(sessionOfNumber(2625)?.years).toStrictEqual({ from: 1970, to: 1971 });
    expect(sessionOfNumber(3202)?.years).toStrictEqual({ from: 1974, to: 1974 });
    expect(sessionOfNumber(2252)?.years).toStrictEqual({ from: 1967, to: 1967 });
  });

  it('the rows follow each other without overlap, each with years', () => {
    const { assemblyNumbers } = rows;
    for (const [index, { first }] of assemblyNumbers.entries()) {
      expect(first).toBeGreaterThan(assemblyNumbers[index - 1]?.last ?? 0);
      expect(sessionOfNumber(first)?.years).not.toBeNull();
    }
  });

  it('agrees with the ends of sessions that are known with a margin', () => {
    const regular = rows.assemblyNumbers.filter(({ session }) => /^\d+$/.test(session));
    expect(regular.length).toBeGreaterThan(25);
    for (const { session, first, last } of regular)
      expect([isOfSession(first, Number(session)), isOfSession(last, Number(session))]).toStrictEqual([
        true,
        true,
      ]);
  });
});
