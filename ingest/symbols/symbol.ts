import { Memo } from '../memo.ts';
import { asInstrumentId, type InstrumentId } from './ids.ts';
import { isOfSession } from './assembly-sessions.ts';
import { toRoman } from './roman.ts';
import { securityCouncilYear } from './security-council-years.ts';
import { officialSpelling } from './spelling.ts';

/**
 * The grammar of document symbols: capitals and figures between slashes ("A/C.5/78/20"), some with a
 * part in brackets ("A/77/6 (Sect. 26)/Corr.1"), some double ("A/69/711-S/2015/1").
 */

/** Suffixes that make a new document of an existing one, in the order in which they nest. */
const SUFFIX_RANK: Readonly<Record<string, number>> = { Rev: 0, Amend: 1, Add: 2, Corr: 3, Summary: 2 };
const SUFFIX = /^(Rev|Amend|Add|Corr|Summary)\.?\d+$/;
const DOUBLE =
  /(?<=^A\/[\w.-]{1,8}\/\d{1,4})(?=S\/(?:19|20)\d\d\/\d)|-(?=(?:A|S|E|T|ST|TD|ISBA|CCPR|CERD|CRC|CEDAW|UNEP|DP|CD|NPT|FCCC|CBD|ICCD|CAC|CTOC|HSP|ECE|SAICM)\/[A-Z0-9]|(?<=^GOV\/[\w./]{1,20}-)GC\(\d{1,2}\)\/\d|(?<=^IDB\.[\w./]{1,20}-)PBC\.\d)/;

/** By far the most symbols, with nothing to bring into form: "A/66/212", "A/C.5/78/20/Add.1". */
const PLAIN =
  /^(?!PRST|O[MS]\/|RES\/)[A-Z]{1,5}(?:\/(?!RES|ADD|CORR|REV)(?:[A-Z]{1,4}\.)?\d{1,5}){1,5}(?:\/(?:Add|Corr|Rev)\.\d{1,3}){0,3}$/;

/** A document's symbol as id, and the further symbols of a double one. */
export interface DocumentSymbol {
  readonly id: InstrumentId;
  readonly aliases: readonly InstrumentId[];
}

/** Reads a symbol as printed; spaces, unusual dashes and capitals of "CORR." do not matter. */
export function readDocumentSymbol(printed: string): DocumentSymbol {
  return PLAIN.test(printed) ? { id: asInstrumentId(printed), aliases: [] } : SPELT.of(printed);
}

/** What is printed otherwise: the same few come again and again. */
const SPELT = new Memo(spelt);

function spelt(printed: string): DocumentSymbol {
  const [first = '', ...others] = printed
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    // "S/PRST 2004/16", "PRST 8/1", "A/RES. 60/1": a blank or a full stop for the stroke.
    .replace(/^((?:(?:A\/HRC|[ASE])\/ ?)?PRST|(?:A\/HRC|[ASE])\/ ?RES)(?: \/?|\. ?)(?=\d|E?S-)/, '$1/')
    // "A/88/49 (2033)": the year belongs to the numbers of the Security Council's resolutions only.
    .replace(/(?<!\bRES\/\d{1,4}) \(\d{4}\)$/i, '')
    .replace(/\s+/g, '')
    // A typist's slips in Security Council texts.
    .replace(/^SecurityCouncil\/|^(?=PRST\/\d{4}\/)/, 'S/')
    // "PRST/8/1" is a statement of the President of the Human Rights Council, by session.
    .replace(/^(?=(?:PRST\/(?:OS\/)?|OM\/)\d{1,2}\/\d)/, 'A/HRC/')
    // "OS/8/101", "OS/8/1": its decisions and statements of an organizational meeting; decisions count from 101.
    .replace(/^(?=OS\/\d{1,2}\/1\d\d$)/, 'A/HRC/DEC/')
    .replace(/^(?=OS\/\d{1,2}\/\d{1,2}$)/, 'A/HRC/PRST/')
    .replace(/[./-]+$/, '')
    .split(DOUBLE);
  return { id: canonicalSymbol(first), aliases: others.map(canonicalSymbol) };
}

/** The canonical id of a single symbol without spaces. */
function canonicalSymbol(symbol: string): InstrumentId {
  const plain = symbol
    .replace(/\/(ADD|CORR|REV|AMEND)\.?(?=\d)/gi, (_, word: string) => `/${capitalised(word)}.`)
    .replace(/\/technicalpaper\.(?=\d)/i, '/TechnicalPaper.')
    // "S/P.V.173", in the first years
    .replace(/(?<=^[AST]\/(?:[A-Z.\d]{1,6}\/)?)P\.V\.(?=\d)/, 'PV.')
    // "CM/Res./247(XVIII)"
    .replace(/\/(RES|DEC)\.\/(?=\d)/i, '/$1.')
    .replace(/\((PART|SECT|VOL|SUPP)(?=[.IVX\d])/gi, (_, word: string) => `(${capitalised(word)}`);
  // "A/RES/66/128/Corr.1" is spelled as the resolution is, and its suffix as that of any document.
  const [suffixes = ''] = SUFFIXES.exec(plain) ?? [];
  const spelled = officialSpelling(plain.slice(0, plain.length - suffixes.length));
  return asInstrumentId((canonicalResolution(spelled) ?? spelled) + suffixes);
}

/** "/Rev.1/Corr.1": what makes a document about another of its symbol. */
export const SUFFIXES = /(?:\/(?:Add|Corr|Rev|Amend)\.\d+)+$/i;

/** Resolutions and decisions of the principal organs have one spelling each, however they are printed. */
function canonicalResolution(symbol: string): string | null {
  const security = /^S\/RES\/(\d{1,4})(?:\((\d{4})\)?)?$/i.exec(symbol);
  if (security) {
    const year = security[2] ?? securityCouncilYear(Number(security[1]));
    return year === null ? null : `S/RES/${security[1]}(${year})`;
  }
  const old =
    /^(A|E)\/RES\/(?:19\d\d\/)?(\d{1,4})([A-Z])?\(((?:S-|ES-)?[IVXLC]+|E?S-\d{1,2})\)(?:\[?([A-Z])\]?)?$/i.exec(
      symbol,
    );
  if (old) {
    const [, organ = '', number = '', before, session = '', after] = old;
    const part = before ?? after;
    return `${organ}/RES/${number}(${session})${part && organ.toUpperCase() === 'A' ? `[${part}]` : ''}`.toUpperCase();
  }
  const counted = countedThrough(symbol);
  if (counted !== null) return counted;
  if (/^(?:A|S|E|T|A\/HRC|E\/CN\.4)\/(?:RES|DEC|PRST)\//i.test(symbol)) return symbol.toUpperCase();
  return null;
}

const OF_ASSEMBLY = /^A\/RES\/(\d{1,2})\/(\d{1,4})\s?([A-Z])?$/i;

/** "A/RES/2181(XXI)" of "A/RES/21/2181", as collections spell the symbols of all years alike; null of others. */
export function countedThrough(symbol: string): string | null {
  const [, session = '', number = '', part] = OF_ASSEMBLY.exec(symbol) ?? [];
  if (!isOfSession(Number(number), Number(session))) return null;
  return `A/RES/${number}(${toRoman(Number(session))})${part ? `[${part.toUpperCase()}]` : ''}`;
}

/**
 * The document that "Corr.1", "Add.2" or "Rev.1/Corr.1" stands for behind a symbol. A suffix takes the
 * place of one of its own or a lower order: "A/57/4/Add.1 and Add.2", but "A/57/4/Add.1 and Corr.1" is the
 * addendum's corrigendum.
 */
export function withSuffix(base: InstrumentId, suffix: string): InstrumentId {
  const segments = base.split('/');
  const rank = suffixRank(suffix.split('/')[0] ?? '');
  while (segments.length > 2 && suffixRank(segments.at(-1) ?? '') >= rank) segments.pop();
  return canonicalSymbol([...segments, suffix.replace(/\s+/g, '')].join('/'));
}

/** Infinity for what is not a suffix would end the loop above; -1 keeps such segments. */
function suffixRank(segment: string): number {
  const word = SUFFIX.exec(segment)?.[1];
  return word === undefined ? -1 : (SUFFIX_RANK[word] ?? -1);
}

/** The whole of which a part, addendum, corrigendum or revision is one; null for a whole document. */
export function wholeOf(id: InstrumentId): InstrumentId | null {
  const suffix = /^(.+)\/(?:Rev|Amend|Add|Corr)\.\d+$/.exec(id);
  if (suffix?.[1]) return asInstrumentId(suffix[1]);
  // Conferences of ITU and of WMO count their resolutions each for itself: "(Rev. Bucharest, 2022)", "(Cg-18)" belong to the number.
  const part =
    /^(A\/RES\/.+)\[[A-Z]\]$|^(A\/RES\/(?:E?S-)?\d+\/\d+)[A-Z]$|^(?!(?:ITU|WMO)\/)(.+\/[^/]+)\([A-Z][a-z][^()]*\)$/.exec(
      id,
    );
  const whole = part?.[1] ?? part?.[2] ?? part?.[3];
  return whole === undefined ? null : asInstrumentId(whole);
}

/** "Corr" of "CORR" and of "corr". */
export const capitalised = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

const SESSIONAL = /^A\/(\d{2,3}\/\d{1,3})$/;
/** "70/1" of "A/70/1": of a document of a session of the Assembly, and of a resolution whose "RES" is left out; null of others. */
export const sessionalNumber = (symbol: string): string | null => SESSIONAL.exec(symbol)?.[1] ?? null;
