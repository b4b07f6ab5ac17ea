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

const HUNDREDS = ['one', 'two', 'three', 'four'];
const HUNDRED = /^(?:(one|two|three|four) )?hundred(?:th$|(?: and)? (?=[a-z]))/;

/** "sixty-sixth" (or "Sixty sixth") is 66, "hundred and eighty-third" 183; null for what is no ordinal number in words. */
export function ordinalValue(word: string): number | null {
  const plain = word
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/y /, 'y-');
  const match = HUNDRED.exec(plain);
  if (!match) return belowHundred(plain);
  const hundreds = 100 * (HUNDREDS.indexOf(match[1] ?? 'one') + 1);
  if (match[0].length === plain.length) return hundreds;
  const rest = belowHundred(plain.slice(match[0].length));
  return rest === null ? null : hundreds + rest;
}

function belowHundred(plain: string): number | null {
  const unit = UNITS.indexOf(plain);
  if (unit >= 0) return unit + 1;
  const teen = TEENS.indexOf(plain);
  if (teen >= 0) return teen + 10;
  const match = /^([a-z]+?)(?:ieth|y-([a-z]+))$/.exec(plain);
  if (!match?.[1]) return null;
  const ten = TENS.indexOf(match[1]);
  if (ten < 0) return null;
  const rest = match[2] ? UNITS.indexOf(match[2]) + 1 : 0;
  return match[2] && rest === 0 ? null : (ten + 2) * 10 + rest;
}
