/** No English word is longer; addresses and symbols have signs between their letters. */
const LONG = /[A-Za-z]{25,}/g;
const LETTERS = /[A-Za-z]+/g;
/** Texts of fewer letters, titles and tables, tell nothing. */
const FEW = 200;

const lengthOf = (words: RegExpMatchArray | null): number =>
  words?.reduce((sum, word) => sum + word.length, 0) ?? 0;

/** Said of a text a tenth of whose letters stand in words that are too long: the PDF's blanks are lost. */
export function runTogetherNote(text: string): string | undefined {
  const letters = lengthOf(text.match(LETTERS));
  if (letters < FEW || lengthOf(text.match(LONG)) < letters / 10) return undefined;
  return 'lacks blanks between many words, as the PDF does: what runs together is not found; take the Word file or the text where you have it';
}
