/** What a document's other lines tell about a hyphen at a line's end. */
export interface Vocabulary {
  /** Words that stand whole in a line, lower case, inner hyphens kept. */
  readonly words: ReadonlySet<string>;
  /** Whether words are broken at line ends at all: old prints do it, word processors hardly ever. */
  readonly breaksWords: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const BROKEN = /([\p{L}\p{N}'’-]*?[\p{L}\p{N}])[-\u2010\u00AD]$/u;
const HEAD = /^[\p{L}\p{N}'’-]+/u;

/** @param lines in reading order */
export function vocabularyOf(lines: readonly { readonly text: string }[]): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    // Words at the ends of lines are left out: just they may be broken.
    const found = text.toLowerCase().match(WORD) ?? [];
    for (const word of found.slice(1, -1)) words.add(word);
  }
  let broken = 0;
  let hyphens = 0;
  lines.forEach(({ text }, index) => {
    const head = BROKEN.exec(text)?.[1]?.toLowerCase();
    const tail = HEAD.exec(lines[index + 1]?.text ?? '')?.[0].toLowerCase();
    if (head === undefined || tail === undefined) return;
    hyphens += 1;
    if (words.has(head + tail) && !words.has(`${head}-${tail}`)) broken += 1;
  });
  return { words, breaksWords: broken > 0.25 * hyphens };
}

/**
 * Two lines as one. A hyphen at the end is one of the word ("drug-resistant", "UN-SPIDER", "2015-2030")
 * or one that the printer put in ("interna-tional"); which, the document's other lines tell.
 */
export function joined(upper: string, lower: string, vocabulary: Vocabulary): string {
  if (upper.endsWith('\u00AD')) return upper.slice(0, -1) + lower;
  // A symbol broken at its stroke: "A/RES/" and "73/3".
  if (/\S\/$/.test(upper) || /^\/\S/.test(lower)) return upper + lower;
  // A range or a dash between words: "2015–" and "2030", but not " –".
  if (/[\p{L}\p{N}][\u2011\u2013\u2014]$/u.test(upper)) return upper + lower;
  const head = BROKEN.exec(upper)?.[1];
  const tail = HEAD.exec(lower)?.[0];
  if (head === undefined || tail === undefined) return `${upper} ${lower}`;
  return vocabulary.breaksWords && isPrintersHyphen(head, tail, vocabulary.words)
    ? upper.slice(0, -1) + lower
    : upper + lower;
}

function isPrintersHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (!/\p{Ll}$/u.test(head) || !/^\p{Ll}/u.test(tail)) return false;
  const [whole, rest] = [head.toLowerCase(), tail.toLowerCase()];
  if (words.has(whole + rest)) return true;
  if (words.has(`${whole}-${rest}`)) return false;
  // Both halves are words of their own: the hyphen is the word's.
  const [one, other] = [whole.split('-').at(-1) ?? whole, rest.split('-')[0] ?? rest];
  return !(words.has(one) && words.has(other));
}
