import { readDocumentSymbol } from '../symbols/symbol.ts';

/** That one symbol is a further one of an instrument: `S/2015/1` of `A/69/711`. */
export interface AliasRow {
  readonly alias: string;
  readonly main: string;
}

/** The further symbols of a double one as a citation prints it: "A/69/711-S/2015/1" gives `S/2015/1`. */
export function aliasesIn(printed: string, id: string): readonly string[] | null {
  if (!/[-\u2010-\u2015\u2212][A-Z]+\//.test(printed)) return null;
  const symbol = readDocumentSymbol(printed);
  return symbol.id === id && symbol.aliases.length > 0 ? symbol.aliases : null;
}
