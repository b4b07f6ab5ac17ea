import { actNumber, mayBeNumber } from './numbers.ts';

/** "\t\v\f\r ", and the blank that does not break. */
const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0a) || code === 0xa0;

/**
 * Whether two lines of a text begin with numbers of acts that are of one form and not the same: else it cannot hold several acts. A look at
 * the first characters of each line, and nothing more for nearly all texts.
 */
export function mayHoldActs(text: string): boolean {
  const first = new Map<string, string>();
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    let from = start;
    while (from < end && isBlank(text.charCodeAt(from))) from++;
    if (mayBeNumber(text, from, end)) {
      const number = actNumber(text.slice(from, Math.min(end, from + LONGEST)).trimEnd());
      if (number) {
        const other = first.get(number.form);
        if (other !== undefined && other !== number.base) return true;
        first.set(number.form, number.base);
      }
    }
    start = end + 1;
  }
  return false;
}

/** No line with a number and a title is longer. */
const LONGEST = 1000;
