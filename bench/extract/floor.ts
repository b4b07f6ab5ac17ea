/**
 * What anyone would write first: the symbols and numbers of resolutions by three patterns, in one pass
 * each. No extraction can be faster than this and find anything.
 */
const PATTERNS: readonly RegExp[] = [
  /\b[AES]\/(?:RES\/|PRST\/|HRC\/|CONF\.)?[\dA-Z./-]+/g,
  /\bresolutions? \d+\/\d+/g,
  /\b\d{3,4} \(\d{4}\)/g,
];

/** The number of matches in a text. */
export function floorPass(text: string): number {
  let found = 0;
  for (const pattern of PATTERNS) for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
