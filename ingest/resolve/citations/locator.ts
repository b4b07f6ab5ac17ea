/**
 * The part of a target that is meant: behind it in notes ("A/66/455, chap. I, sect. A"), before it in
 * running text ("paragraph 4 of its resolution 61/261", "the annex to resolution 60/1").
 */
const UNIT =
  '(?:annex(?:es)?|appendi(?:x|ces)|enclosures?|chap(?:s?\\.|ters?)|sects?\\.|sections?|paras?(?:\\.|(?= \\d))|¶{1,2}|(?:operative |preambular )?paragraphs?|parts?|arts?(?:\\.|(?= \\d))|articles?|rules?|tables?|pp?\\.|targets?|resolutions?(?= [IVX\\d]+\\b(?!\\/| (?:[A-Z] )?\\())|statement)';
// Four of what repeats, not three: up to three the engine writes them out, and its code for the whole is ten times as long.
const VALUE =
  '(?:[IVXLC]{1,7}(?:\\.[A-Z](?:\\.\\d{1,2})?)?\\b|\\d{1,4}(?:\\.\\d{1,2})?(?![\\d/]| (?:[A-Z] )?\\((?:\\d{4}|(?:E?S-)?[IVXLC]+)\\))|[A-Z](?:\\.\\d{1,2})?\\b(?!\\/|\\.[A-Z])|one|two|three|four|five)(?: ?\\([a-z\\d]{1,4}\\)){0,4}';
const BETWEEN = '(?: ?-|, and|,| and| to| or)';
const ITEM = `${UNIT}(?: ${VALUE}(?:${BETWEEN} ?(?:${VALUE}|\\([a-z\\d]{1,4}\\))){0,8})?`;
const BEHIND = new RegExp(`^\\)?,? \\(?(${ITEM}(?:(?:, and|,| and) ${ITEM}){0,5})`);
const BEFORE = new RegExp(
  `\\b(${ITEM}(?:(?:, and|,| and| (?:of|to|in)(?: the)?) ${ITEM}){0,3})(?: above| below)?,? (?:contained in|of|to|in)(?: (?:the|its|their|that|same|United|Nations|General|Assembly|Security|Council|Economic|and|Social|Human|Rights|relevant|previous|aforementioned))* ?$`,
);

/** Quick looks that spare most texts the long expression. */
const LINK = / (?:of|to|in)(?: [A-Za-z]+){0,6} $/;
const ANY_UNIT = /annex|appendi|chap|sect|para|part|artic|rule|table/;

/** No locator is longer than this; it bounds the search. */
const REACH = 160;

/** The first letters of units: a quick look that spares most offsets the expression. */
const OPENS_UNIT: ReadonlySet<number> = new Set(Array.from('aceoprst¶', (letter) => letter.charCodeAt(0)));
const BEFORE_UNIT: ReadonlySet<number> = new Set(Array.from('), (', (sign) => sign.charCodeAt(0)));

function mayOpenUnit(reading: string, end: number): boolean {
  let at = end;
  while (at < end + 4 && BEFORE_UNIT.has(reading.charCodeAt(at))) at++;
  return (
    OPENS_UNIT.has(reading.charCodeAt(at)) && !reading.startsWith('of', at) && !reading.startsWith('and', at)
  );
}

/** The locator that stands right behind an offset, in the words printed. */
export function locatorBehind(reading: string, end: number): string | null {
  if (!mayOpenUnit(reading, end)) return null;
  const words = reading.slice(end, end + REACH);
  const match = BEHIND.exec(words);
  return match?.[1] && !OF_THE_NEXT.test(words.slice(match[0].length)) ? match[1] : null;
}

/**
 * "resolution 181 (1963), paragraph 3 |of Assembly resolution 377 A (V)|", "resolution 60/1, paragraph 4
 * |of annex II to resolution 60/251|": the part of what follows.
 */
const OF_THE_NEXT = new RegExp(
  `^ (?:(?:of|to|in) (?:the )?${ITEM} )?(?:of|to|in) (?:(?:the|its|General|Assembly|Security|Council|[Aa]nnex|to) ){0,7}(?:resolution|decision|rules)\\b`,
);

/** The locator that stands right before the word "resolution" or "decision" at an offset. */
export function locatorBefore(reading: string, from: number, start: number): string | null {
  const words = reading.slice(Math.max(from, start - REACH), start);
  return ANY_UNIT.test(words) && LINK.test(words) ? (BEFORE.exec(words)?.[1] ?? null) : null;
}
