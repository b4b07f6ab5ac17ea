/** "The General Assembly," on a line of its own, as drafts in quotation marks or brackets have it too: whose words follow. */
export interface EnactingLine {
  /** Where the line begins. */
  readonly at: number;
  /** Where the name begins, behind "The". */
  readonly start: number;
  readonly name: string;
}

const ENACTING =
  /^[ \t]*["[]?The ((?:United Nations )?[A-Z][A-Za-z]+(?: (?:and|on|of|the|for|to|against|[A-Z][A-Za-z]+)){0,14}),?[ \t\uE000]*$/my;

const isIndent = (code: number): boolean => code === 0x20 || code === 0x09;
const isQuote = (code: number): boolean => code === 0x22 || code === 0x5b;
/** As `^` with the flag `m`. */
const isLineEnd = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;

/** The lines in which a body begins to speak: found by their one word that all have, since few lines begin with it. */
export function enactingLines(reading: string): readonly EnactingLine[] {
  const found: EnactingLine[] = [];
  for (let word = reading.indexOf('The '); word >= 0; word = reading.indexOf('The ', word + 1)) {
    let at = word;
    if (at > 0 && isQuote(reading.charCodeAt(at - 1))) at--;
    while (at > 0 && isIndent(reading.charCodeAt(at - 1))) at--;
    if (at > 0 && !isLineEnd(reading.charCodeAt(at - 1))) continue;
    ENACTING.lastIndex = at;
    const name = ENACTING.exec(reading)?.[1];
    if (name !== undefined) found.push({ at, start: word + 'The '.length, name });
  }
  return found;
}
