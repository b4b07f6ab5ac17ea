import { INDENT_FILL, MARKER_FILL } from '../../parse/document.ts';

/** What stands between two words, as bits. Spaces, hyphens, quotation marks and markers separate nothing. */
export const GAP = {
  comma: 1,
  open: 2,
  close: 4,
  colon: 8,
  slash: 16,
  /** Full stop, semicolon, line end, anything else: no name goes on, unless the registry's own does. */
  stop: 32,
  marker: 64,
  hyphen: 128,
  quote: 256,
  /** A third space or a tab: of layout. */
  wide: 512,
} as const;

/** The bits that a registered name must have at the same place. */
export const GAP_OF_NAME = GAP.comma | GAP.open | GAP.close | GAP.colon | GAP.slash | GAP.stop;

export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;

/** One for each UTF-16 code unit. */
const CODES = 0x10000;
/** Letters above this are of scripts without names that a table knows. */
const LETTERS = 0x2000;

/** The class of each code unit: letters and digits make words; 0: it stands between words. */
export const CLASS = new Uint8Array(CODES);
/** The same letter in small, for those that make words; 0 for the others. */
export const SMALL = new Uint16Array(CODES);
for (let code = 0; code < LETTERS; code++) {
  const character = String.fromCharCode(code);
  if (/\p{Lu}/u.test(character)) CLASS[code] = UPPER;
  else if (/[\p{L}\p{M}]/u.test(character)) CLASS[code] = LOWER;
  else if (character >= '0' && character <= '9') CLASS[code] = DIGIT;
  else continue;
  const small = character.toLowerCase();
  SMALL[code] = small.length === 1 ? small.charCodeAt(0) : code;
}

/** What each code unit between words makes of the gap. */
export const GAP_OF = new Uint16Array(CODES).fill(GAP.stop);
for (const [characters, bit] of [
  [` \u200b${INDENT_FILL}`, 0],
  ["'", 0],
  ['\t', GAP.wide],
  [',', GAP.comma],
  ['([', GAP.open],
  [')]', GAP.close],
  [':', GAP.colon],
  ['/', GAP.slash],
  // "Windhoek+30" is written like "Windhoek-30".
  ['-+', GAP.hyphen],
  ['"', GAP.quote],
  [MARKER_FILL, GAP.marker],
] as const) {
  for (const character of characters) GAP_OF[character.charCodeAt(0)] = bit;
}
