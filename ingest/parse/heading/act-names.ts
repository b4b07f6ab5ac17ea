import { BY_SESSION, YEAR_OR_SESSION } from '../../symbols/number-forms.ts';
import { securityCouncilYear } from '../../symbols/security-council-years.ts';
import { isOpening } from '../lines/line-kinds.ts';
import { ofIssuer, type Speaker } from './issuer-of-act.ts';
import { symbolOnTop } from './masthead.ts';
import { SERIES_BODIES, seriesIn, seriesNamed, symbolOf } from './series.ts';
import { readMarkedAct, readSymbol, SYMBOL_LINE, type OwnSymbol } from './symbol.ts';

/** What a document is called in one of its first lines: "Commission on Human Rights resolution 1998/50". */

/** The document's name stands in one of its first lines. */
export const NAMING_LINES = 6;
const BODY = `(?<body>${SERIES_BODIES})`;
const ACT = '(?<act>resolution|decision)';
const NUMBER = String.raw`(?<number>${BY_SESSION}(?:\s[A-Z])?|\d{1,4} ?${YEAR_OR_SESSION})`;
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
/** "Commission on Human Rights resolution 1998/50": a line that says nothing else. */
function ownName(line: string): OwnSymbol | null {
  const counted = Number(COUNCIL_NAME.exec(line)?.[1] ?? 0);
  const year = securityCouncilYear(counted);
  if (year !== null) return readSymbol(`S/RES/${counted} (${year})`);
  const { body = '', act = '', number = '' } = (OWN_NAME.exec(line) ?? OWN_NAME_OF.exec(line))?.groups ?? {};
  return symbolOf(seriesNamed(body), act, number);
}

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
const CITED = new RegExp(
  String.raw`^(.{0,400}?),? ?\b(G\.A\.|S\.C\.|E\.S\.C\.|C\.H\.R\.) [Rr]es\. (${BY_SESSION}|\d{1,4}(?: [A-Z])? ?\([IVXLC\d]+\))`,
);
const SERIES_OF_CITED: Readonly<Record<string, string>> = {
  'G.A.': 'A',
  'S.C.': 'S',
  'E.S.C.': 'E',
  'C.H.R.': 'E/CN.4',
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

/**
 * "RESOLUTION 1992/27", "Decision III/1", on pages "COP 8 Decision VIII/30", "Decision COP XIV/30", "Resolutions of 1981: Resolution 36/98": the
 * number of whoever speaks below.
 */
const BARE_NAME = new RegExp(
  String.raw`^(?:COP \d{1,2} |UNEP\/CMS\/|[A-Z][\w ]{0,60}: )?(resolution|decision)\s+(?:COP )?(${BY_SESSION}(?:\s[A-Z])?|\d{1,2}\.\d{1,3}(?: ?\(Rev\. ?COP ?\d{1,2}\))?|\d{1,4} ?\([IVXLC]+\)|(?:SS\.)?[IVXL]{1,6}\/\d{1,3})[\s.]*$`,
  'i',
);

function bareName(line: string, speaker: Speaker): OwnSymbol | null {
  const [, act = '', number = ''] = BARE_NAME.exec(line) ?? [];
  return symbolOf(seriesIn(speaker.line), act, number) ?? ofIssuer(speaker, act, number);
}

/** "PRST 30/1. Reports of the Advisory Committee", "PRST/8/1": of the President of the Human Rights Council. */
const STATEMENT = /^PRST[ /](\d{1,2}\/\d{1,2})(?=$|[.\s])/;

const statementName = (line: string): OwnSymbol | null => {
  const number = STATEMENT.exec(line)?.[1];
  return number === undefined ? null : readSymbol(`A/HRC/PRST/${number}`);
};

/** "Decision 3/CMP.12", "RC-9/4: Clips": lines that begin with the number of an act. */
const ACT_LINE =
  /^(?:(?:RESOLUTION|Resolution|DECISION|Decision) )?(?=[^ \n]{0,12}[\dIVX]\/)[\w-]{1,8}\/[A-Z\d.]{1,8}(?:[.:]? (?=[A-Z])|[.:]?$)/gm;
const hasSeveral = (text: string): boolean => (text.match(ACT_LINE)?.length ?? 0) > 1;

/** With a document's symbol above it a marked act is one of several in a report, where it is not the only one. */
const isReport = ({ naming, text }: ActHeading): boolean =>
  naming.some((line) => /^[A-Z]{3,}\/(?!.*\/(?:DEC|RES)\/)/.test(line)) && hasSeveral(text);

/** The heading of an act, and what it tells. */
export interface ActHeading {
  /** The lines above the text. */
  readonly top: readonly string[];
  /** Its first lines, of which one may name the act. */
  readonly naming: readonly string[];
  readonly text: string;
  /** Who speaks below; null: the text only tells of it. */
  readonly speaker: Speaker | null;
}

export function actHeading(top: readonly string[], text: string): ActHeading {
  const opening = top.find(isOpening);
  return {
    top,
    naming: top.slice(0, NAMING_LINES),
    text,
    speaker: opening === undefined ? null : { line: opening, heading: top, text },
  };
}

/** Reads a name of the act in a heading; null: there is none. */
type Reader = (heading: ActHeading) => OwnSymbol | null;

/** In the first of the lines that has one. */
const inLine =
  (read: (line: string, heading: ActHeading) => OwnSymbol | null): Reader =>
  (heading) => {
    for (const line of heading.naming) {
      const own = read(line, heading);
      if (own) return own;
    }
    return null;
  };
/** The same, of a name that counts only above what its own body says. */
const inLineAbove = (read: (line: string, speaker: Speaker) => OwnSymbol | null): Reader =>
  inLine((line, { speaker }) => speaker && read(line, speaker));

/** The ways in which a heading names its act; the first that is there decides. */
const READERS: readonly Reader[] = [
  inLine(statementName),
  ({ top }) => citedName(top)?.own ?? null,
  inLine((line, { speaker }) => {
    const own = ownName(line);
    return own && !isOfAnother(own, speaker?.line) ? own : null;
  }),
  ({ top, speaker }) => speaker && nameAndSubject(top[0] ?? '', speaker.line),
  inLineAbove(bareName),
  inLineAbove((line, speaker) => pageName(line, speaker.line)),
  (heading) => (isReport(heading) ? null : inLine(readMarkedAct)(heading)),
  inLine(withoutKind),
  inLine(sourceOf),
  inLine(introduced),
  ({ top }) => issuedStatement(top.join('\n')),
];

/** The act that the heading names; null where it tells a number at the most. */
export function namedAct(heading: ActHeading): OwnSymbol | null {
  for (const read of READERS) {
    const own = read(heading);
    if (own) return own;
  }
  return null;
}

/** Whether a line names the document and says nothing else. */
export const isNaming = (line: string, { id, symbol }: OwnSymbol): boolean =>
  line === symbol ||
  readMarkedAct(line)?.id === id ||
  ownName(line)?.id === id ||
  BARE_NAME.test(line) ||
  STATEMENT.test(line) ||
  PAGE.test(line) ||
  (/^(?:Resolution|Decision) /i.test(line) && symbolOnTop([line.replace(/\s+/g, ' ')])?.id === id);

/** With an act's name below it a symbol is that of a report which contains the act. */
export const namesAnAct = (top: readonly string[]): boolean =>
  top.slice(0, NAMING_LINES).some((line) => BARE_NAME.test(line) || readMarkedAct(line) !== null);
