import type { DocumentKind } from '../record.ts';
import { asInstrumentId, type InstrumentId } from '../symbols/ids.ts';
import { kindOf } from '../symbols/kind.ts';
import { officialUrl } from '../symbols/official-url.ts';
import { SOFT_LAW, TREATIES } from '../registry/tables.ts';
import type { Params } from '../../cypher/engine.ts';

/** What an instrument's id and the registry say: so a cited one looks the same whichever text cites it first. */
export interface InstrumentRow {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly properties: Params;
}

const registered: ReadonlyMap<string, Params> = new Map(
  [...TREATIES, ...SOFT_LAW].map(({ id, name, aliases, year }) => [id, { title: name, aliases, year }]),
);

/** Whether the registry names this treaty or soft-law text: then no text's name for it counts. */
export const isRegistered = (id: string): boolean => registered.has(id);

/** The treaty that a protocol adds to, by the registry. */
export const supplementedBy: ReadonlyMap<string, string> = new Map(
  TREATIES.flatMap(({ id, supplements }) => (supplements === null ? [] : [[id, supplements]])),
);

/** The conference whose outcome a soft-law text is, by the registry. */
export const outcomeOf: ReadonlyMap<string, string> = new Map(
  SOFT_LAW.flatMap(({ id, outcomeOf: conference }) => (conference === null ? [] : [[id, conference]])),
);

export function instrumentRow(id: string): InstrumentRow {
  const instrument = asInstrumentId(id);
  const kind = kindOf(instrument);
  return {
    id,
    kind,
    properties: {
      symbol: printedSymbol(instrument, kind),
      year: yearOf(id),
      url: officialUrl(instrument),
      ...registered.get(id),
    },
  };
}

/** The symbol as it is printed; names, series entries and sales numbers have none. */
function printedSymbol(id: InstrumentId, kind: DocumentKind): string | null {
  if (!['resolution', 'decision', 'presidential-statement', 'document'].includes(kind)) return null;
  if (id.startsWith('file/')) return null;
  if (!id.includes('(')) return id;
  const old = /^(.*\/(?:RES|DEC)\/\d+)\(([^)]+)\)(?:\[([A-Z])\])?$/.exec(id);
  if (old) return [old[1], ...(old[3] ? [old[3]] : []), `(${old[2]})`].join(' ');
  return id.replace(/\((Part|Vol|Sect|Supp)\.?(?=[IVX\d])/g, ' ($1. ').replace('(Part. ', '(Part ');
}

/**
 * The year that stands in an id: `S/RES/1325(2000)`, `E/RES/2009/15`, `S/PRST/2010/22`. A session's number
 * is no year: resumed sessions run into the next.
 */
function yearOf(id: string): number | null {
  // A volume of the Treaty Series is no year: "UNTS/1955/33395".
  if (/^(?:UNTS|LNTS|SALES)\//.test(id)) return null;
  const year = /\/((?:19[4-9]|20\d)\d)\/\d/.exec(id)?.[1] ?? /\(((?:19[4-9]|20\d)\d)\)$/.exec(id)?.[1];
  return year === undefined ? null : Number(year);
}
