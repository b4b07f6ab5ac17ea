import type { DocumentKind } from '../../record.ts';
import { issuerOfMarked, numberInId } from '../../registry/issuers.ts';
import { issuedAs } from '../../symbols/biodiversity.ts';
import { asEntityId, asInstrumentId, type EntityId, type InstrumentId } from '../../symbols/ids.ts';
import { YEAR_OR_SESSION } from '../../symbols/number-forms.ts';
import { romanToNumber } from '../../symbols/roman.ts';
import { countedThrough, readDocumentSymbol, SUFFIXES } from '../../symbols/symbol.ts';

/** What a document's own symbol says. */
export interface OwnSymbol {
  readonly symbol: string;
  readonly id: InstrumentId;
  readonly kind: DocumentKind;
  readonly body: EntityId | null;
  /** 66, "S-26", "ES-10"; null where the symbol has none. */
  readonly session: number | string | null;
  /** Of a double symbol the further ones. */
  readonly aliases?: readonly InstrumentId[];
}

/** By the symbols of their resolutions and decisions; the registry's ids. */
const BODIES: Readonly<Record<string, EntityId>> = {
  A: asEntityId('body/general-assembly'),
  S: asEntityId('body/security-council'),
  E: asEntityId('body/economic-and-social-council'),
  T: asEntityId('body/trusteeship-council'),
  'A/HRC': asEntityId('body/human-rights-council'),
  'E/CN.4': asEntityId('body/commission-on-human-rights'),
  'E/CN.4/Sub.2': asEntityId('body/sub-commission-on-the-promotion-and-protection-of-human-rights'),
  'UNEP/EA': asEntityId('body/united-nations-environment-assembly'),
  'HSP/HA': asEntityId('body/united-nations-habitat-assembly'),
};
const KINDS: Readonly<Record<string, DocumentKind>> = {
  RES: 'resolution',
  DEC: 'decision',
  PRST: 'presidential-statement',
};

/** Where the kind stands before the number: "A/RES/66/128"; and where the session stands before the kind: "UNEP/EA.4/Res.1". */
const BY_KIND = String.raw`(A/HRC|E/CN\.4(?:/Sub\.2)?|A|S|E|T)/(RES|DEC|PRST)/`;
const OF_ASSEMBLIES = String.raw`(UNEP/EA|HSP/HA)\.(\d{1,2})/`;

const SERIES = new RegExp(String.raw`^${BY_KIND}(\S.*)$`);
const SERIES_OF_ASSEMBLIES = new RegExp(String.raw`^${OF_ASSEMBLIES}(RES|DEC)\.(\d{1,3})$`, 'i');
/** "UNEP/CBD/COP/DEC/VII/28", since 2016 "CBD/COP/DEC/14/8". */
const BIODIVERSITY = /^(?:UNEP\/)?(CBD\/COP\/DEC\/([IVX]{1,5}|\d{1,2})\/\d{1,3})$/;

/** A symbol that opens a line, glued words behind it left out. */
export const SYMBOL_LINE = new RegExp(
  [
    String.raw`^(?:UNEP/)?CBD/COP/DEC/(?:[IVX]{1,5}|\d{1,2})/\d{1,3}(?!\w)`,
    String.raw`^${OF_ASSEMBLIES}(?:Res|Dec|RES|DEC)\.\d{1,3}(?!\w)`,
    String.raw`^${BY_KIND}(?:OS/)?(?:E?S-)?\d+(?:[/-]\d+)?(?:\s?\[?[A-Z](?:(?:-| and )[A-Z])?\]?(?![A-Za-z]))?(?:\s?${YEAR_OR_SESSION})?(?:\[[A-Z]\])?(?:/(?:Corr|CORR|Add|ADD|Rev|REV|Amend|AMEND)\.\d{1,2}(?!\d))*`,
  ].join('|'),
);

/**
 * What may bear its body's mark: "Decision 1/CP.21", "WHA60.1 Smallpox …", "RESOLUTION A.1110(30)", "A39-2: Consolidated …",
 * "36 C/Resolution 79", "Resolution 40 (Cg-XII)", "Resolution 130 (Rev. Busan, 2014)". The number is the second group, the
 * title behind it the third.
 */
const MARKED =
  /^(?:([Rr]esolution|RESOLUTIONS?|[Dd]ecision|DECISIONS?)\s+)?((?:\d{2,3} ?(?:C|EX)\/|C (?=\d))?(?:(?:Resolution|Decision) )?(?:[A-Z][\w-]{0,7}\. ?)?[\w./-]{1,16}(?: ?\([^()]{1,30}\))?)(?:[.:*]*$|[.:]?\s+(\p{Lu}.*))/u;

/** The act of a body whose mark its number bears, at a line's start. */
export function readMarkedAct(line: string): OwnSymbol | null {
  if (line.length > LONGEST_TITLE) return null;
  const [, act = '', matched] = MARKED.exec(line) ?? [];
  const printed = matched?.replace(/[.:]+$/, '');
  const number = printed?.replace(/\s+/g, '');
  const issuer = number === undefined ? null : issuerOfMarked(number);
  if (printed === undefined || number === undefined || !issuer) return null;
  const isDecision = issuer.resolution === '' || /^d/i.test(act) || /\/Dec(?:ision|\.)/.test(printed);
  const kind = isDecision ? 'decision' : 'resolution';
  if (issuer[kind] === '') return null;
  const [roman = ''] = /^[IVXL]+(?=\.)/.exec(number) ?? [];
  const session =
    romanToNumber(roman) ??
    /^[^\d]*(\d+)\.|\.(\d+)$|-(\d+)\/|\((\d+)\)$/.exec(number)?.slice(1).find(Boolean);
  return {
    symbol: printed,
    id: asInstrumentId(issuedAs(issuer[kind].replace('{n}', numberInId(number)))),
    kind,
    body: issuer.id,
    session: session === undefined ? null : Number(session),
  };
}

const LONGEST_TITLE = 300;

/** What stands behind such a number in its line: the title. */
export const titleOfMarked = (line: string): string | null => MARKED.exec(line)?.[3] ?? null;

/** Plain hyphens and blanks, no more than one at a time. */
const plainSymbol = (symbol: string): string =>
  symbol
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads a symbol as printed ("S/RES/1325 (2000)"), or null when it is none of a series of acts. With "/Corr.1" behind it, it is that of
 * a document about the act, which must not be taken for the act's text.
 */
export function readSymbol(printed: string): OwnSymbol | null {
  const symbol = plainSymbol(printed);
  const [suffixes] = SUFFIXES.exec(symbol) ?? [];
  if (suffixes === undefined) return actSymbol(symbol);
  const act = actSymbol(symbol.slice(0, -suffixes.length));
  return act && { ...act, symbol, id: readDocumentSymbol(`${act.id}${suffixes}`).id, kind: 'document' };
}

function actSymbol(symbol: string): OwnSymbol | null {
  const bySession = SERIES_OF_ASSEMBLIES.exec(symbol);
  if (bySession) {
    const [, series = '', session = '', word = '', number = ''] = bySession;
    const act = /^r/i.test(word) ? 'Res' : 'Dec';
    return {
      symbol,
      id: asInstrumentId(`${series.toUpperCase()}.${session}/${act}.${number}`),
      kind: act === 'Res' ? 'resolution' : 'decision',
      body: BODIES[series.toUpperCase()] ?? null,
      session: Number(session),
    };
  }
  const [, plain = ''] = BIODIVERSITY.exec(symbol) ?? [];
  if (plain !== '')
    return {
      symbol,
      id: asInstrumentId(issuedAs(plain)),
      kind: 'decision',
      body: asEntityId('body/conference-of-the-parties-to-the-convention-on-biological-diversity'),
      session: null,
    };
  const match = SERIES.exec(symbol);
  if (!match?.[1] || !match[2] || !match[3]) return null;
  const kind = KINDS[match[2]];
  if (!kind) return null;
  const id = OLD_OF_COUNCIL.test(symbol)
    ? readDocumentSymbol(symbol).id
    : (countedThrough(symbol) ?? symbol.replace(' and ', '-').replace(/\s+/g, ''));
  return {
    symbol,
    id: asInstrumentId(id),
    kind,
    body: BODIES[match[1]] ?? null,
    session: sessionIn(match[3], match[1]),
  };
}

/** "E/RES/155 C (VII)": of the Economic and Social Council, before it counted by year; a part has no id of its own. */
const OLD_OF_COUNCIL = /^E\/RES\/.*\([IVXLC]+\)/;

function sessionIn(number: string, series: string): number | string | null {
  if (series === 'S') return null;
  const special = /^(E?S-\d+)\//.exec(number)?.[1];
  if (special) return special;
  const [, kind = '', numeral = ''] = /\((E?S-)?([IVXLC]+)\)/.exec(number) ?? [];
  const value = romanToNumber(numeral);
  if (value !== null) return kind === '' ? value : `${kind}${value}`;
  const session = /^(\d+)\//.exec(number)?.[1];
  return session && session.length < 4 ? Number(session) : null;
}
