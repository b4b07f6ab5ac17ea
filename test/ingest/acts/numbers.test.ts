import { describe, expect, it } from 'vitest';
import { actNumber } from '../../../ingest/acts/numbers.ts';

describe('the number that begins an act of a volume', () => {
  it.each([
    ['of a special session, counted through', '186 (S-2). Ferries', '186(S-2)'],
    ['of a session in Roman figures', '2625 (XXV). Ferries', '2625(XXV)'],
    ['behind the name of its body', 'Human Rights Council resolution 71/1', '71/1'],
    [
      'behind the name of a body that sat until 1994',
      'Trusteeship Council resolution 2199 (XLIII)',
      '2199(XLIII)',
    ],
    ['behind a short name', 'ECOSOC resolution 2033/41', '2033/41'],
  ])('is read %s', (_, line, base) => {
    expect(actNumber(line)?.base).toBe(base);
  });

  it.each([
    ['of what is only cited in a sentence', 'Trusteeship Council resolution 2199 (XLIII), which it recalls,'],
    ['of a year', '1948 (in part). Ferries'],
  ])('is not %s', (_, line) => {
    expect(actNumber(line)).toBeNull();
  });
});
