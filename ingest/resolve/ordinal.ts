const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** "Sixty-fourth" is 64, "Tenth" 10, "Hundred and first" null: no organ of the UN has got there. */
export function ordinal(words: string): number | null {
  const lower = words.toLowerCase();
  const [tens = '', unit] = lower.split(/[- ]/);
  if (unit !== undefined) {
    const index = UNITS.indexOf(unit);
    const base = TENS[tens];
    return base === undefined || index < 0 ? null : base + index + 1;
  }
  const single = UNITS.indexOf(lower);
  if (single >= 0) return single + 1;
  const teen = TEENS.indexOf(lower);
  if (teen >= 0) return teen + 10;
  return TENS[lower.replace(/ieth$/, 'y')] ?? null;
}
