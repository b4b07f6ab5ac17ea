import { countsByYear, issuerOf, withMark } from '../../registry/issuers.ts';
import { issuedAs } from '../../symbols/biodiversity.ts';
import { asInstrumentId } from '../../symbols/ids.ts';
import { isOfSession } from '../../symbols/assembly-sessions.ts';
import { romanToNumber } from '../../symbols/roman.ts';
import { securityCouncilYear } from '../../symbols/security-council-years.ts';
import { isDecidedBy, isNarrative, isOpening } from '../line-kinds.ts';
import { narratorIn, speakingBody } from './speaker.ts';
import { asStatement, symbolOnTop } from './masthead.ts';
import { readMarkedAct, readSymbol, SYMBOL_LINE, type OwnSymbol } from './symbol.ts';
import { numberedTitle } from './title.ts';

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

/** With an act's name below it a symbol is that of a report which contains the act. */
const namesAnAct = (top: readonly string[]): boolean =>
  top.slice(0, NAMING_LINES).some((line) => BARE_NAME.test(line) || readMarkedAct(line) !== null);

/** The document's name stands in one of its first lines. */
export const NAMING_LINES = 6;
const BODY = String.raw`(?<body>General Assembly|Security Council|Economic and Social Council|ECOSOC|Human Rights Council|Trusteeship Council|Commission on Human Rights|Sub-Commission(?: on (?:the Promotion|Prevention)[\w ]+)?)`;
const ACT = '(?<act>resolution|decision)';
const NUMBER = String.raw`(?<number>(?:E?S-)?\d{1,4}\/\d{1,3}(?:\s[A-Z])?|\d{1,4} ?\((?:\d{4}|[IVXLC]+)\))`;
const OWN_NAME = new RegExp(
  String.raw`^(?:The )?(?:United Nations )?${BODY} ${ACT}\s+${NUMBER}(?=[\s.,:]*$|,? (?:of|adopted) )`,
  'i',
);
/** "United Nations Security Council Resolution 391": the Council counts through, so that the number tells the year. */
const COUNCIL_NAME = /^(?:The )?(?:United Nations |UN )?Security Council resolution (\d{1,4})[\s.]*$/i;
/** "Resolution 1996/12 of the Sub-Commission on …": the same words the other way round. */
const OWN_NAME_OF = new RegExp(
  String.raw`^${ACT}\s+${NUMBER},? of the (?:United Nations )?${BODY}[\s.]*$`,
  'i',
);
const SERIES_OF: Readonly<Record<string, string>> = {
  general: 'A',
  security: 'S',
  economic: 'E',
  ecosoc: 'E',
  human: 'A/HRC',
  commission: 'E/CN.4',
  sub: 'E/CN.4/Sub.2',
  trusteeship: 'T',
};

/** "Commission on Human Rights resolution 1998/50": a line that says nothing else. */
function ownName(line: string): OwnSymbol | null {
  const counted = Number(COUNCIL_NAME.exec(line)?.[1] ?? 0);
  const year = securityCouncilYear(counted);
  if (year !== null) return readSymbol(`S/RES/${counted} (${year})`);
  const { body = '', act = '', number = '' } = (OWN_NAME.exec(line) ?? OWN_NAME_OF.exec(line))?.groups ?? {};
  return symbolOf(seriesNamed(body), act, number);
}

const seriesNamed = (body: string): string | undefined =>
  SERIES_OF[/^[a-z]*/.exec(body.toLowerCase())?.[0] ?? ''];

/** "Security Council resolution 1231 (1999) on the situation in Sierra Leone", above what the same body says. */
const NAME_AND_SUBJECT = new RegExp(
  String.raw`^(?:The )?(?:(?:United Nations|UN) )?${BODY} ${ACT}\s+${NUMBER}\s?(?=(?:[.:–—-]|on|concerning) )`,
  'i',
);

/** "Security Council resolution 1325" above what the Assembly says: a line of a title that names what the text is about. */
function isOfAnother({ id }: OwnSymbol, speaker: string | undefined): boolean {
  const series = speaker === undefined ? undefined : seriesIn(speaker);
  return series !== undefined && !id.startsWith(`${series}/RES/`) && !id.startsWith(`${series}/DEC/`);
}

function nameAndSubject(line: string, speaker: string): OwnSymbol | null {
  const { body = '', act = '', number = '' } = NAME_AND_SUBJECT.exec(line)?.groups ?? {};
  const series = seriesIn(speaker);
  return body !== '' && series === seriesNamed(body) ? symbolOf(series, act, number) : null;
}

/** "Human Rights Council resolution 6/36. |Expert Mechanism on …|": the title behind the name; null where there is none. */
export function titleBehindName(line: string): string | null {
  const name = NAME_AND_SUBJECT.exec(line)?.[0];
  return name === undefined ? null : (/^[.:–—-] (\p{Lu}.*)/u.exec(line.slice(name.length))?.[1] ?? null);
}

/** "Storage of clips, G.A. res. 88/777, 88 U.N. GAOR Supp. (No. 49) at 13, …": as lawyers cite an act, on top of its text. */
const CITED =
  /^(.{0,400}?),? ?\b(G\.A\.|S\.C\.|E\.S\.C\.|C\.H\.R\.) [Rr]es\. ((?:E?S-)?\d{1,4}\/\d{1,3}|\d{1,4}(?: [A-Z])? ?\([IVXLC\d]+\))/;
const SERIES_OF_CITED: Readonly<Record<string, string>> = {
  'G.A.': 'A',
  'S.C.': 'S',
  'E.S.C.': 'E',
  'C.H.R.': 'E/CN.4',
};

/**
 * "Resolution A36r088", "E91r038": what a page of the United Nations is called on which the text stands, by session or year and
 * number, where the body of that letter speaks below.
 */
const PAGE = /^(?:Member Name )?(?:Resolution )?([AE])(\d\d)r(\d{3})[\s.]*$/i;

function pageName(line: string, speaker: string): OwnSymbol | null {
  const [, letter = '', session = '', number = ''] = PAGE.exec(line) ?? [];
  const series = letter.toUpperCase();
  if (series === '' || seriesIn(speaker) !== series) return null;
  const counted = series === 'A' ? session : `${Number(session) < 46 ? 20 : 19}${session}`;
  return symbolOf(series, 'resolution', `${counted}/${Number(number)}`);
}

/** "[Source: UN Doc. A/RES/88/23 (October 16, 2033); available on …]", above a text. */
function sourceOf(line: string): OwnSymbol | null {
  const symbol = /\bSource: U\.?N\.? Doc\.? (?=[ASET]\/)(.{0,80})/.exec(line)?.[1];
  const printed = symbol === undefined ? undefined : SYMBOL_LINE.exec(symbol)?.[0];
  return printed === undefined ? null : readSymbol(printed);
}

/** "Resolution A/88/23": its "RES" is left out. */
const withoutKind = (line: string): OwnSymbol | null =>
  /^Resolution\s+A\/\d/i.test(line) ? symbolOnTop([line.replace(/\s+/g, ' ')]) : null;

/** "The following is the text of General Assembly resolution ES-10/915, which was adopted on …", above a text. */
const TEXT_OF = new RegExp(
  String.raw`^(?:The following|Following|Below) is the (?:full |complete )?text of (?:the )?(?:(?:United Nations|UN) )?${BODY} ${ACT}\s+${NUMBER}(?![\w/])`,
  'i',
);
function introduced(line: string): OwnSymbol | null {
  const { body = '', act = '', number = '' } = TEXT_OF.exec(line)?.groups ?? {};
  return symbolOf(seriesNamed(body), act, number);
}

/** "The text of the presidential statement, which will be issued as document S/PRST/2033/91, reads, as follows:", in the press. */
const ISSUED_STATEMENT =
  /\btext\s+of\s+(?:the|this)\s+(?:presidential\s+)?statement,[^.:]{0,120}\b(S\/PRST\/\d{4}\/\d{1,3}),?\s[^.:]{0,60}\bas\s+follows:/;
const issuedStatement = (above: string): OwnSymbol | null => {
  const printed = above.includes('S/PRST/') ? ISSUED_STATEMENT.exec(above)?.[1] : undefined;
  return printed === undefined ? null : readSymbol(printed);
};

/** The act that the first line cites with its title; or a line below its title, where it begins with the body. */
export function citedName(
  top: readonly string[],
): { readonly title: string; readonly own: OwnSymbol } | null {
  for (const [index, line] of top.slice(0, NAMING_LINES).entries()) {
    const [, before = '', body = '', number = ''] = line.includes('es. ') ? (CITED.exec(line) ?? []) : [];
    const own = index === 0 || before === '' ? symbolOf(SERIES_OF_CITED[body], 'resolution', number) : null;
    if (own) return { title: before === '' ? (top[index - 1] ?? '') : before, own };
  }
  return null;
}

/**
 * "RESOLUTION 1992/27", "Decision III/1", on pages "COP 8 Decision VIII/30", "Decision COP XIV/30", "Resolutions of 1981: Resolution 36/98": the
 * number of whoever speaks below.
 */
const BARE_NAME =
  /^(?:COP \d{1,2} |UNEP\/CMS\/|[A-Z][\w ]{0,60}: )?(resolution|decision)\s+(?:COP )?((?:E?S-)?\d{1,4}\/\d{1,3}(?:\s[A-Z])?|\d{1,2}\.\d{1,3}(?: ?\(Rev\. ?COP ?\d{1,2}\))?|\d{1,4} ?\([IVXLC]+\)|(?:SS\.)?[IVXL]{1,6}\/\d{1,3})[\s.]*$/i;

function bareName(line: string, speaker: Speaker): OwnSymbol | null {
  const [, act = '', number = ''] = BARE_NAME.exec(line) ?? [];
  return symbolOf(seriesIn(speaker.line), act, number) ?? ofIssuer(speaker, act, number);
}

/** "The Conference of the Parties," and where it may stand whose it is. */
interface Speaker {
  readonly line: string;
  readonly heading: readonly string[];
  readonly text: string;
}

/** "The Commission on the Status of Women," speaks: the number is its own, where the registry knows its series. */
function ofIssuer({ line, heading, text }: Speaker, act: string, number: string): OwnSymbol | null {
  if (seriesIn(line) !== undefined || number === '') return null;
  const issuer = issuerOf(speakingBody(line, heading, text));
  // "VIII/30. Biodiversity and climate change": some conferences of parties have decisions only.
  const isResolution = /^r/i.test(act) && issuer?.resolution !== '' && !BY_HUNDREDS.test(number);
  const kind = isResolution ? 'resolution' : 'decision';
  const template = issuer?.[kind] ?? '';
  const [a = '', b = ''] = number.split('/');
  // "5/14" of the Environment Assembly: its symbol has the session and the number apart, "UNEP/EA.5/Res.14".
  if (issuer && template.includes('{a}') && /^\d+$/.test(b))
    return readSymbol(template.replace('{a}', a).replace('{b}', b));
  if (!issuer || !template.includes('{n}')) return null;
  const symbol = issuedAs(template.replace('{n}', withMark(issuer, number.replace(/\s+/g, ''))));
  const session = countsByYear(issuer) ? Number.NaN : Number(/^(\d{1,3})\//.exec(number)?.[1] ?? Number.NaN);
  return {
    symbol,
    id: asInstrumentId(symbol),
    kind,
    body: issuer.id,
    session: Number.isNaN(session) ? null : session,
  };
}

/** The symbol of a resolution or decision ("Resolution", "decision") of a series. */
const symbolOf = (series: string | undefined, act: string, number: string): OwnSymbol | null =>
  series && number ? readSymbol(`${series}/${/^r/i.test(act) ? 'RES' : 'DEC'}/${number}`) : null;

/** Whether a line names the document and says nothing else. */
export const isNaming = (line: string, { id, symbol }: OwnSymbol): boolean =>
  line === symbol ||
  readMarkedAct(line)?.id === id ||
  ownName(line)?.id === id ||
  BARE_NAME.test(line) ||
  STATEMENT.test(line) ||
  PAGE.test(line) ||
  (/^(?:Resolution|Decision) /i.test(line) && symbolOnTop([line.replace(/\s+/g, ' ')])?.id === id);

/** Whose number a title has, by the words of the heading; the first that is there decides. */
const SERIES_BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^["“[]?The Commission on Human Rights\s?,/m, 'E/CN.4'],
  [/^["“[]?The Trusteeship Council\s?,/m, 'T'],
  [/Human Rights Council/i, 'A/HRC'],
  [/Economic and Social Council/i, 'E'],
  [/Security Council/i, 'S'],
  [/General Assembly/i, 'A'],
];
const seriesIn = (words: string): string | undefined =>
  SERIES_BY_WORDS.find(([body]) => body.test(words))?.[1];

/** "At its 112th plenary meeting, on 7 September 2001, |the General Assembly|, noting …": the first that is a subject. */
const NARRATOR =
  /(?<!\bof )\bthe (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)\b/i;

/** The series of the body that speaks: titles name others, "Strengthening of the Economic and Social Council". */
function spokenSeries(top: readonly string[], speaker: string | undefined): string | undefined {
  const narrative = top.find(isNarrative);
  return (
    (speaker === undefined ? undefined : seriesIn(speaker)) ??
    (narrative === undefined ? undefined : seriesIn(NARRATOR.exec(narrative)?.[0] ?? '')) ??
    seriesIn(top.join('\n'))
  );
}

/** "Decision 3/CMP.12", "RC-9/4: Clips": lines that begin with the number of an act. */
const ACT_LINE =
  /^(?:(?:RESOLUTION|Resolution|DECISION|Decision) )?(?=[^ \n]{0,12}[\dIVX]\/)[\w-]{1,8}\/[A-Z\d.]{1,8}(?:[.:]? (?=[A-Z])|[.:]?$)/gm;
const hasSeveral = (text: string): boolean => (text.match(ACT_LINE)?.length ?? 0) > 1;

/** From "Resolution 2618 (2022)", or the title's number and the adopting body. */
function composed(top: readonly string[], text: string): OwnSymbol | null {
  const all = top.join('\n');
  const naming = top.slice(0, NAMING_LINES);
  // With a document's symbol above it a decision is one of several in a report, where it is not the only one.
  const isReport = naming.some((line) => /^[A-Z]{3,}\/(?!.*\/(?:DEC|RES)\/)/.test(line)) && hasSeveral(text);
  const opening = top.find(isOpening);
  const speaker = opening === undefined ? null : { line: opening, heading: top, text };
  const statement = naming.map((line) => STATEMENT.exec(line)?.[1]).find(Boolean);
  const named =
    (statement === undefined ? null : readSymbol(`A/HRC/PRST/${statement}`)) ??
    citedName(top)?.own ??
    naming.map(ownName).find((own) => own !== null && !isOfAnother(own, opening)) ??
    (speaker && nameAndSubject(top[0] ?? '', speaker.line)) ??
    (speaker && naming.map((each) => bareName(each, speaker)).find(Boolean)) ??
    (speaker && naming.map((each) => pageName(each, speaker.line)).find(Boolean)) ??
    (isReport ? undefined : naming.map(readMarkedAct).find(Boolean)) ??
    naming.map(withoutKind).find(Boolean) ??
    naming.map(sourceOf).find(Boolean) ??
    naming.map(introduced).find(Boolean) ??
    issuedStatement(all);
  if (named) return named;
  const council =
    /^(?:U\.?N\.? |United Nations )?resolution\s+(\d+)\s*\((\d{4})\)/im.exec(all) ??
    // "1 (1946) Resolution of 25 January 1946": in some prints without the full stop.
    /^(\d{1,3})\s?\((19[4-9]\d)\)\s+Resolution of \d/m.exec(all);
  if (council) return readSymbol(`S/RES/${council[1]} (${council[2]})`);
  const counted = all.includes(ADOPTED_BY_COUNCIL) ? COUNCIL_COUNT.exec(all)?.[1] : undefined;
  const year = counted === undefined ? null : securityCouncilYear(Number(counted));
  if (year !== null) return readSymbol(`S/RES/${counted} (${year})`);
  const titled = numberedTitle(top)?.number;
  if (!titled) return null;
  // Pages put the year before the number of a session, "1961/833(XXXII)".
  const number = underSession(titled.replace(/^19\d\d\/(?=\d{1,4}\([IVXLC]+\))/, ''), top);
  const narrator = speaker === null ? (narratorIn(top) ?? actorIn(text, top)) : null;
  const teller = speaker ?? (narrator === null ? null : { line: narrator, heading: top, text });
  // "35 (I). Clips" above "The General Assembly, having considered …, decides …": a resolution of one sentence, as by its number.
  const isTold = speaker === null && top.some((line) => isNarrative(line) && !isDecidedBy(line));
  const act = /^decisions?\b/im.test(all) || isDecisionNumber(number) || isTold ? 'decision' : 'resolution';
  // "26/4: Clips", above what recalls "its decision 25/9": of two Governing Councils one adopts decisions only.
  const isDecision =
    teller?.line.includes('Governing Council') === true &&
    ITS_DECISIONS.test(text) &&
    !ITS_RESOLUTIONS.test(text);
  // "1. Opening of the session" in a list above a text: so low is the number of an act without its session in the first year only.
  const isLow = /^\d{1,2}$/.test(number);
  const theirs = teller && !isLow ? ofIssuer(teller, isDecision ? 'decision' : act, number) : null;
  if (theirs !== null || /^(?:SS\.)?[IVX]/.test(number)) return theirs;
  if (isLow && !all.includes('1946')) return null;
  const series =
    spokenSeries(top, teller?.line) ?? (ROMAN.test(number) ? seriesIn(firstSaid(text)) : undefined);
  if (BY_HUNDREDS.test(number) && HAS_HUNDREDS.has(series)) return symbolOf(series, 'decision', number);
  // The Assembly does not count by year: "1980/130" of "the Council" is the Economic and Social Council's.
  const isOfCouncil = series === 'A' && BY_YEAR.test(number);
  return symbolOf(isOfCouncil ? (/\bthe Council\b/.test(all) ? 'E' : undefined) : series, act, number);
}

/** "Decision 4/2. Clips" above "1. The Commission on Sustainable Development takes note of …": who acts in its first paragraph, as if it spoke. */
function actorIn(text: string, top: readonly string[]): string | null {
  if (!top.slice(0, NAMING_LINES).some((line) => /^(?:Decision|Resolution) [\dIVX]/i.test(line))) return null;
  const beginning = text.slice(0, LONGEST_HEADING);
  const name = ACTS.exec(beginning)?.[1] ?? DECIDED_IN.exec(beginning)?.[1];
  return name === undefined ? null : `The ${name},`;
}
/** "The Eleventh Meeting of the Parties decided in Dec. XI/11:" */
const DECIDED_IN =
  /^[ \t]*The (?:\p{Lu}\p{Ll}+(?:-\p{Ll}+)? )?((?:Meeting|Conference) of the Parties)(?: to the [^.,;:\n]{5,100})? decided in (?:Dec\.|[Dd]ecision) [IVX\d]/mu;
const ACTS =
  /^[ \t]*1\.\s{1,4}The ((?:Commission|Committee|Forum)(?: (?:on|for|of|the|and|\p{Lu}[\p{L}-]*)){2,12}) (?:\p{Ll}+ly |also )?(?:adopts|agrees|approves|calls|considers|decides|endorses|expresses|invites|notes|reaffirms|recalls|recognizes|recommends|requests|stresses|takes|urges|welcomes)\b/mu;

/** "54 (I). Clips" above "1. The General Assembly approves …": nobody speaks but in what is decided. */
const firstSaid = (text: string): string =>
  /^\s*(?:1\.\s+)?(?:The|THE) (?:General Assembly|GENERAL ASSEMBLY|Economic and Social Council|Trusteeship Council)\b/m.exec(
    text.slice(0, LONGEST_HEADING),
  )?.[0] ?? '';
const ROMAN = /\([IVXLC]+\)$/;
const LONGEST_HEADING = 2000;
const ITS_DECISIONS = /\bits decisions? (?=[\dIVXS])/;
const ITS_RESOLUTIONS = /\b(?:its|present) resolutions?\b/;

/** "XXVII. RESOLUTIONS ADOPTED ON THE REPORTS OF …", "35. RESOLUTION ADOPTED …": the session, above an act's number alone. */
const SESSION_HEADING = /^([IVXL]{1,6}|\d{2})\. RESOLUTIONS? ADOPTED\b/;

/** "Resolution 391", above "Adopted by the Security Council at its …": the year follows from the number. */
const COUNCIL_COUNT =
  /^(?:U\.?N\.? |United Nations )?resolution\s+(\d{1,4})(?=[\s.]*$| Adopted by the Security Council at its )/im;
const ADOPTED_BY_COUNCIL = 'dopted by the Security Council at its';

/** "Author: UN General Assembly (34th sess. : 1979-1980)", as a library has it above an act's number alone. */
const SESSION_OF_AUTHOR = /\bGeneral Assembly \((\d{1,2})(?:st|nd|rd|th) sess\.? ?:/;

/** The number with the session that the heading above it has; in volumes of the Assembly that figure is a chapter's. */
function underSession(number: string, top: readonly string[]): string {
  if (!/^\d{1,4}$/.test(number)) return number;
  const session = top
    .map((line) => (SESSION_HEADING.exec(line) ?? SESSION_OF_AUTHOR.exec(line))?.[1])
    .find(Boolean);
  if (session === undefined) return number;
  const counted = romanToNumber(session);
  if (counted === null) return `${session}/${number}`;
  return isOfSession(Number(number), counted) ? `${number} (${session})` : number;
}

/** "PRST 30/1. Reports of the Advisory Committee", "PRST/8/1": of the President of the Human Rights Council. */
const STATEMENT = /^PRST[ /](\d{1,2}\/\d{1,2})(?=$|[.\s])/;

const BY_YEAR = /^(?:19[4-9]\d|20\d\d)\//;

/** "47/101", "2004/105": decisions of the bodies of human rights and of functional commissions are counted from 101 on. */
const BY_HUNDREDS = /^(?:\d{1,2}|19\d\d|20\d\d)\/1\d\d$/;
const HAS_HUNDREDS: ReadonlySet<string | undefined> = new Set(['A/HRC', 'E/CN.4', 'E/CN.4/Sub.2']);

/**
 * Decisions are counted from 401 on in a session of the Assembly, from 201 on in a year of the Economic and
 * Social Council; neither has brought so many resolutions.
 */
const isDecisionNumber = (number: string): boolean =>
  /^(?:\d{2}\/[4-7]\d\d|(?:19|20)\d\d\/[2-9]\d\d)\b/.test(number);
