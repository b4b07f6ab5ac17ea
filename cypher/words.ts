/** Letters that are no base letter with a mark, as people type them who do not have them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const UNLIKE_ASCII = /[\u0080-\uffff]/;

/** A text in small letters, without the marks on them: "Côte" is found by "cote", and "cote" by "Côte". */
export function folded(text: string): string {
  const small = text.toLowerCase();
  if (!UNLIKE_ASCII.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[øłđðþıßæœ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a query or a name: letters and digits, in small letters without marks. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that the text indexes of the engines keep with marks, or as one: "Côte", "d'Ivoire", "E.95.XIII.18". */
const KEPT_OTHERWISE = /[\p{L}\p{N}\p{M}]+(?:['’.,:_·][\p{L}\p{N}\p{M}]+)+|[\p{L}\p{N}\p{M}]+/gu;

/**
 * What a text index must have beside a text to find it by all its words: "cote d ivoire"; null when the text itself is
 * enough.
 */
export function plainWordsOf(text: string): string | null {
  const plain: string[] = [];
  for (const part of unlikePlain(text))
    for (const kept of part.match(KEPT_OTHERWISE) ?? []) {
      const words = wordsOf(kept);
      if (words.length !== 1 || words[0] !== kept.toLowerCase()) plain.push(...words);
    }
  return plain.length === 0 ? null : plain.join(' ');
}

/**
 * The parts of a text that may hold words of more than letters and figures of ASCII: nine words in ten are spared the
 * expressions, which would take as long as all else that is written of a passage.
 */
function* unlikePlain(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let isPlain = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isAsciiWord(code)) continue;
      const goesOn = code >= 0x80 || (at > start && JOINS.has(code) && isWordLike(text.charCodeAt(at + 1)));
      if (!goesOn) break;
      isPlain = false;
    }
    if (!isPlain) yield text.slice(start, at);
  }
}

/** Those of ASCII that KEPT_OTHERWISE has between the parts of a word. */
const JOINS = new Set(Array.from("'.,:_", (sign) => sign.charCodeAt(0)));

const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
const isWordLike = (code: number): boolean => code >= 0x80 || isAsciiWord(code);

/**
 * Words that so many names, symbols and citations have that one of them alone says nothing: little words, what instruments
 * are called, months.
 */
const COMMON = new Set(
  [
    'a an and against as at between by concerning for from in into its of on or regarding relating the their to under upon with',
    'de des du en et la le les l d sur pour par el los las y del por para',
    'act agreement annex article charte charter convention conventions decision decisions declaration document documents',
    'no number paragraph para part protocol report reports resolution resolutions res dec section statement text treaty vol volume',
    'convenio convención déclaration rapport résolution résolutions résolución resolución traité tratado',
    'january february march april may june july august september october november december',
    'http https www un org undocs docs',
  ].flatMap(wordsOf),
);

/** Those of some words by which one thing can be told from others; figures alone cannot. */
export const tellingWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !COMMON.has(word) && /\p{L}/u.test(word));
