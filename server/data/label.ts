/** What to call an instrument in a list: its symbol as printed, else its name, else its id. */
export function labelOf(id: string, symbol: string | null, title: string | null): string {
  return symbol ?? entryLabel(id) ?? title ?? id;
}

/** Treaty-series entries and sales publications, as footnotes write them. */
function entryLabel(id: string): string | null {
  const entry = /^(UNTS|LNTS)\/([^/]+)(?:\/(.+))?$/.exec(id);
  if (entry) return `${entry[1]}, vol. ${entry[2]}${entry[3] ? `, No. ${entry[3]}` : ''}`;
  const sale = /^SALES\/(.+)$/.exec(id);
  return sale ? `Sales No. ${sale[1]}` : null;
}
