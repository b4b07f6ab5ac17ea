import { actHeading, namedAct, namesAnAct } from './act-names.ts';
import { asStatement, symbolOnTop } from './masthead.ts';
import { councilResolution, numberedAct } from './numbered-act.ts';
import { readSymbol, SYMBOL_LINE, type OwnSymbol } from './symbol.ts';

/** The symbol that a document bears: an act's in a line of its own, the masthead's, or composed from number and body. */
export function ownSymbol(
  cover: readonly string[],
  top: readonly string[],
  text: string,
  masthead: () => OwnSymbol | null,
): OwnSymbol | null {
  for (const line of [...cover, ...top]) {
    const cell = bracketed(line) ?? line.replace(/^Distr\. (?=[A-Z])/, '');
    if (!/^(?:[ASET]|UNEP|HSP|CBD)\//.test(cell)) continue;
    const printed = SYMBOL_LINE.exec(cell.replace(/[\u2010-\u2015]/g, '-'))?.[0];
    const own = printed ? readSymbol(printed) : null;
    if (own) return own;
  }
  const above = masthead();
  if (above) return asStatement(above, top);
  return composed(top, text) ?? (namesAnAct(top) ? null : symbolOnTop(top));
}

/**
 * That of an act in a volume, where its own lines tell no more than its number: "43/101. Clips", and "the Council" in it, in a report of the
 * Human Rights Council.
 */
export const symbolWithin = (
  top: readonly string[],
  within: readonly string[],
  text: string,
): OwnSymbol | null =>
  within.length === 0 ? null : composed([...top, ...within], [text, ...within].join('\n'));

/** "(A/RES/88/23)", alone in its line: no report's symbol, which stands so where a line of the heading is broken. */
const bracketed = (line: string): string | undefined => /^\(([AE]\/RES\/[^()]{3,20})\)$/.exec(line)?.[1];

/** From what the lines name, or from the title's number and the adopting body. */
function composed(top: readonly string[], text: string): OwnSymbol | null {
  const heading = actHeading(top, text);
  return namedAct(heading) ?? councilResolution(top.join('\n')) ?? numberedAct(heading);
}
