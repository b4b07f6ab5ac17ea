/**
 * What to call an instrument in a list: the symbol as printed, else the name; of what is only known by
 * its id, the id as people write it.
 */
export function labelOf(id: string, symbol: string | null, title: string | null): string {
  return symbol ?? seriesLabel(id) ?? title ?? printed(id);
}

function seriesLabel(id: string): string | null {
  const entry = /^(UNTS|LNTS)\/([^/]+)(?:\/(.+))?$/.exec(id);
  if (entry) return `${entry[1]}, vol. ${entry[2]}${entry[3] ? `, No. ${entry[3]}` : ''}`;
  const sale = /^SALES\/(.+)$/.exec(id);
  return sale ? `Sales No. ${sale[1]}` : null;
}

/** The Security Council writes a space before the year; old resolutions of the Assembly before the session. */
function printed(id: string): string {
  const old = /^(.*\/RES\/\d+)\(([^)]+)\)(?:\[([A-Z])\])?$/.exec(id);
  if (!old) return id;
  const [, number, session, part] = old;
  return part ? `${number} ${part} (${session})` : `${number} (${session})`;
}
