import type { InstrumentId } from './ids.ts';
import { romanToNumber } from './roman.ts';

/** Organs whose resolutions and decisions the document system knows under the id's own spelling. */
const ISSUED = /^(?:A|S|E|A\/HRC|E\/CN\.4)\/(?:RES|DEC|PRST)\//;
/** Series that this program names by prefix, RES or DEC and number; no document is issued under that. */
const CONSTRUCTED = /\/(?:RES|DEC)\/(?!.*(?:Res|Dec)\.)/;

/**
 * What the symbols begin with that the document system keeps: of organs, programmes, regional commissions, and bodies of treaties
 * and conferences whose secretariat the United Nations is. Agencies (INFCIRC, GOV, WT, MSC) keep their own documents.
 */
const UNITED_NATIONS = new Set(
  (
    'A S E T ST SG TD UNCTAD UNEP DP HSP HS PBC JIU CEB UNW UNITAR ICEF SSC INCB ECA ECE ESCAP LC CEPAL TRANS CES ENERGY ' +
    'FCCC CBD ICCD CAC CTOC NPT BWC CCW CCM APLC TPNW CD CLCS SPLOS ISBA HRI CCPR CRC CEDAW CERD CAT OPCAT CRPD CMW CED'
  ).split(' '),
);

/**
 * The symbol under which the UN's document system has an instrument; null for what it does not keep by symbol (other
 * organizations' documents and acts, treaty-series entries, sales publications, names, series without own symbols).
 */
export function documentSymbol(id: InstrumentId): string | null {
  // "UNEP(DTIE)/Hg/CONF/4", "DP-FPA/2020/1"
  const [series = ''] = /^[A-Z]+(?=(?:\([^/]*|-[A-Z]+)?\/)/.exec(id) ?? [];
  if (!UNITED_NATIONS.has(series)) return null;
  if (CONSTRUCTED.test(id) && !ISSUED.test(id)) return null;
  // A part of an old resolution is found under the whole's symbol.
  return id.replace(/\[[A-Z]\]$/, '');
}

/**
 * Address of the official text: the UN's document system for symbols, the volume for treaty-series
 * entries; null for what has no stable address.
 */
export function officialUrl(id: InstrumentId): string | null {
  const series = /^(UNTS|LNTS)\/([^/]+)/.exec(id);
  if (series) return volumeUrl(series[1] === 'LNTS' ? 'LON/' : '', series[2] ?? '');
  const symbol = documentSymbol(id);
  return symbol === null ? null : `https://docs.un.org/en/${encodeURI(symbol)}`;
}

function volumeUrl(folder: string, volume: string): string | null {
  const number = /^\d+$/.test(volume) ? Number(volume) : romanToNumber(volume);
  return number === null
    ? null
    : `https://treaties.un.org/doc/Publication/UNTS/${folder}Volume%20${number}/v${number}.pdf`;
}
