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
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** "sixty-sixth" (or "Sixty sixth") is 66; null for what is no ordinal number in words. */
export function ordinalValue(word: string): number | null {
  const plain = word
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/y /, 'y-');
  const unit = UNITS.indexOf(plain);
  if (unit >= 0) return unit + 1;
  const teen = TEENS.indexOf(plain);
  if (teen >= 0) return teen + 10;
  const match = /^(?:one hundred(?: and)? )?([a-z]+?)(?:ieth|y-([a-z]+))$/.exec(plain);
  if (plain === 'hundredth' || plain === 'one hundredth') return 100;
  if (!match?.[1]) return null;
  const ten = TENS.indexOf(match[1]);
  if (ten < 0) return null;
  const hundred = plain.startsWith('one hundred') ? 100 : 0;
  const rest = match[2] ? UNITS.indexOf(match[2]) + 1 : 0;
  return match[2] && rest === 0 ? null : hundred + (ten + 2) * 10 + rest;
}
