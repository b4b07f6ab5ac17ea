const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral in capitals, or null: "XLVIII" is 48, "IIII" is read as 4, "ABC" is none. */
export function romanToNumber(numeral: string): number | null {
  if (!/^[IVXLCDM]{1,12}$/.test(numeral)) return null;
  let sum = 0;
  for (let at = 0; at < numeral.length; at++) {
    const value = VALUES[numeral.charAt(at)] ?? 0;
    sum += value < (VALUES[numeral.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** "XXVII" for 27, up to 399. */
export function toRoman(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [value, sign] of NUMERALS) for (; rest >= value; rest -= value) numeral += sign;
  return numeral;
}
