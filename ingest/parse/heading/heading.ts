import type { IsoDate } from '../../symbols/ids.ts';
import { securityCouncilYear } from '../../symbols/security-council-years.ts';
import { toRoman } from '../../symbols/roman.ts';
import { dateIn } from '../dates.ts';
import { isAdoptionLine, isDecidedBy, isHeading, isNarrative, isOpening } from '../lines/line-kinds.ts';
import type { Heading } from '../document.ts';
import { committeeOf } from './committee.ts';
import { daysApart } from './glued-day.ts';
import { DISTRIBUTION, documentTitle, mastheadSymbol, proposedTitle, symbolOnTop } from './masthead.ts';
import { agendaItemsOf, meetingOf, sessionOf } from './session.ts';
import { citedName, isNaming, NAMING_LINES, titleBehindName } from './act-names.ts';
import { ownSymbol, symbolWithin } from './own-symbol.ts';
import { speakerIn } from './speaker.ts';
import { readMarkedAct, readSymbol, titleOfMarked, type OwnSymbol } from './symbol.ts';
import { itemTitle, KIND_OF_ACT, numberedTitle, tidy } from './title.ts';

/** The lines from which the heading is read, without their footnote markers. */
export interface HeadingLines {
  /** Before the first paragraph. */
  readonly top: readonly string[];
  /** Meeting and date of adoption, behind the last paragraph. */
  readonly adoption: readonly string[];
  /** Symbol, session, item; behind the notes. */
  readonly cover: readonly string[];
  /** All of it: a body that several have is told by what it names. */
  readonly text: string;
  /** Of an act in a volume what that says of itself. */
  readonly within: readonly string[];
  /** Whether it is what a volume says besides its acts. */
  readonly isRest: boolean;
}

/** Reads what the heading, the adoption lines and the cover lines say of the document itself. */
export function headingOf({ top: above, adoption, cover, text, within, isRest }: HeadingLines): Heading {
  const top = daysApart(above);
  const coverLines = daysApart(unglue(cover));
  const head = unglue(top.slice(0, MASTHEAD_LINES));
  const masthead = (): OwnSymbol | null => mastheadSymbol(coverLines) ?? mastheadSymbol(head);
  const printed = isRest
    ? ofDocument(masthead(), symbolOnTop(top))
    : withLetter(ownSymbol(coverLines, top, text, masthead) ?? symbolWithin(top, within, text), top);
  // A document's masthead goes on to session and item in the lines below it; those of an act name other sessions.
  const outside = printed?.kind === 'document' ? [...coverLines, ...top] : coverLines;
  const session = first(outside, sessionOf);
  const distributed = distributedIn(coverLines) ?? distributedIn(head);
  // "The Commission, taking note of its resolution of 4 May 1991, decides …" names other days.
  const outsideOfSentence = top.filter((line) => !isDecidedBy(line));
  // Where date and meeting of adoption are told, the surest place first.
  const telling = [
    ...top.filter(isAdopting).map(behindAdoption),
    ...top.filter((line, index) => ON_DAY.test(line) && isAdopting(top[index - 1] ?? '')),
    ...adoption,
    ...outsideOfSentence.filter(isNarrative),
    ...outsideOfSentence.filter(
      (line) => isNoSpan(line) && (printed !== null || line.length < LONGEST_DAY_LINE),
    ),
  ];
  const adopted = adoptedOn(telling, printed, distributed);
  const full = printed && withSession(printed, adopted);
  const own = full && withYear(full, adopted);
  const isDocument = isRest || own?.kind === 'document';
  return {
    id: own?.id ?? null,
    symbol: own?.symbol ?? null,
    aliases: own && full && own.id !== full.id ? [full.symbol] : (own?.aliases ?? []),
    kind: own?.kind ?? 'document',
    title: isDocument ? documentTitle(top) : withoutLetter(titleOf(top, own), own),
    // What is no act is distributed, not adopted.
    adopted: isDocument ? null : adopted,
    body: own?.body ?? speakerIn([...top, ...coverLines, ...within], [text, ...within].join('\n')),
    session: own?.session ?? session ?? (own ? null : first(top.filter(isSession), sessionOf)),
    meeting: first(telling, meetingOf),
    agendaItems: first(outside, (line) => nonEmpty(agendaItemsOf(line))) ?? [],
    distributed,
    reportedBy: first(top, committeeOf),
  };
}

/** The first of these symbols that is a document's. */
const ofDocument = (...symbols: readonly (OwnSymbol | null)[]): OwnSymbol | null =>
  symbols.find((symbol) => symbol?.kind === 'document') ?? null;

/** "25 February-7 March 2008", "held from 28 June to 2 July 2010": when a session was, and no day of adoption. */
const isNoSpan = (line: string): boolean =>
  !/\d{1,2}(?: [A-Z][a-z]+)?(?: \d{4})? ?(?:[-–—]|to) ?\d{1,2} [A-Z][a-z]+ \d{4}/.test(line);

/** "(5 December 1995)", below a title; "11 Oct 2009", on a page. */
const DAY = /^\([\w ,]{8,20}\d{4}\)$|^\d{1,2} [A-Z][a-z]{2}\.? \d{4}$/;
/** "Forty-ninth session", in a line of its own. */
const isSession = (line: string): boolean => /^[A-Z][a-z]+(?:[- ][a-z]+){0,4} session$/.test(line);

/** The letter of the first of several parts stands in a line of its own. */
const PART = /^[A-Z]$/;
/** In a text of nobody's a longer line is a sentence, whose day is of what it tells: "the Convention (adopted 23 May 1969)". */
const LONGEST_DAY_LINE = 120;
/** How far from the top of the page a masthead reaches. */
const MASTHEAD_LINES = 14;

/**
 * "2993. Strengthening of …" under a heading for all resolutions of a session: until 1975 the General Assembly
 * counted through, and the session stands in brackets behind the number. It follows from the day: regular sessions
 * open in September. The emergency sessions of November 1956 are left out.
 */
function withSession(own: OwnSymbol, adopted: IsoDate | null): OwnSymbol {
  const [, number, letter] = /^A\/RES\/(\d{1,4})([A-Z])?$/.exec(own.id) ?? [];
  if (number === undefined || adopted === null || (Number(number) >= 997 && Number(number) <= 1008))
    return own;
  const year = Number(adopted.slice(0, 4));
  const isRegular = year === 1946 || Number(adopted.slice(5, 7)) >= 9;
  if (!isRegular || year < 1946 || year > 1975) return own;
  return readSymbol(`A/RES/${number}(${toRoman(year - 1945)})${letter ? `[${letter}]` : ''}`) ?? own;
}

/**
 * "A/RES/88/20 B 25 April 2034", above "88/20. … in Marana B": the letter stands in the masthead, before the day; or a page has it
 * behind the title alone, "Financing of the Force A".
 */
function withLetter(own: OwnSymbol | null, top: readonly string[]): OwnSymbol | null {
  if (own === null || !/^[AE]\/RES\/\d+\/\d+$/.test(own.id)) return own;
  for (const line of top.slice(0, MASTHEAD_LINES)) {
    const at = line.indexOf(`${own.id} `);
    const letter = at < 0 ? undefined : LETTER_AND_DAY.exec(line.slice(at + own.id.length))?.[1];
    if (letter !== undefined) return readSymbol(`${own.id} ${letter}`) ?? own;
  }
  const letter = top.some((line) => TITLE_AND_LETTER.test(line))
    ? TITLE_AND_LETTER.exec(titleOf(top, own) ?? '')?.[1]
    : undefined;
  return letter === undefined ? own : (readSymbol(`${own.id} ${letter}`) ?? own);
}
/** The title without the letter that is the symbol's. */
function withoutLetter(title: string | null, own: OwnSymbol | null): string | null {
  const letter = /\/\d+([A-Z])$/.exec(own?.id ?? '')?.[1];
  return title !== null && letter !== undefined && title.endsWith(` ${letter}`) ? title.slice(0, -2) : title;
}
/** Not "Annex A", "hepatitis B". */
const TITLE_AND_LETTER =
  /^\p{Lu}.{12,300}[a-z] (?<!\b(?:annex|appendix|category|class|group|hepatitis|list|part|phase|schedule|section|vitamin) )([A-H])$/iu;
const LETTER_AND_DAY = /^ ([A-Z]) \d{1,2} [A-Z][a-z]+ \d{4}\b/;

/** "434 (1973)" of 18 September 1978: the Council counts through, and where the day agrees with the number the year is a misprint. */
function withYear(own: OwnSymbol, adopted: IsoDate | null): OwnSymbol {
  const [, number = '', printed = ''] = /^S\/RES\/(\d{1,4})\((\d{4})\)$/.exec(own.id) ?? [];
  const year = securityCouncilYear(Number(number));
  if (year === null || String(year) === printed || !adopted?.startsWith(String(year))) return own;
  return readSymbol(`S/RES/${number} (${year})`) ?? own;
}

/** "on 24 December 2017", below "Resolution adopted by the General Assembly" in a page's narrower lines. */
const ON_DAY = /^on \d{1,2} [A-Z][a-z]+ \d{4}$/;
/** "United Nations Distr.: General 22 February 2008 … Resolution |adopted by the General Assembly on 18 December 2007": the day behind the word. */
const behindAdoption = (line: string): string => {
  const at = line.search(ADOPTED_ON);
  return at < 0 ? line : line.slice(at);
};
const ADOPTED_ON = /\badopted by the [A-Z][\w ]{3,60} (?:on|at) /;
const isAdopting = (line: string): boolean => /\badopted (?:by|at|on)\b|, held on\b/i.test(line);

/**
 * The year of a Security Council symbol corrects a misprinted date; the text's own date corrects nothing else.
 * Of the days that stand above a text one in the year of its symbol is meant: a page says when it was changed.
 */
function adoptedOn(
  telling: readonly string[],
  own: OwnSymbol | null,
  distributed: IsoDate | null,
): IsoDate | null {
  const told = first(telling, dateIn);
  const counted = /^E\/(?:CN\.4\/)?RES\/(\d{4})\//.exec(own?.id ?? '')?.[1];
  if (told && counted && !told.startsWith(counted))
    return telling.map(dateIn).find((day) => day?.startsWith(counted)) ?? told;
  const year = /\((\d{4})\)$|^S\/PRST\/(\d{4})\//
    .exec(own?.id ?? '')
    ?.slice(1)
    .find(Boolean);
  if (told && year && !told.startsWith(year) && distributed?.startsWith(year)) return distributed;
  return told ?? distributed;
}

function first<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return value;
  }
  return null;
}

const nonEmpty = (items: string[]): string[] | null => (items.length > 0 ? items : null);

/** What stands between columns: blanks, or what took the place of a line's end and of what indented the next. */
const COLUMNS = / {3}|\ufeff{2}/;

/** "United NationsA/RES/66/128General AssemblyDistr.: General": a table's cells, run together; or in columns, blanks between them. */
const unglue = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => (COLUMNS.test(line) ? line.split(/ {3,}|\s\ufeff{2,}/u) : ungluedLine(line)));

const ungluedLine = (line: string): readonly string[] =>
  // A capital or figure within a word is the mark of it.
  /[a-z\d)\]][A-Z]/.test(line)
    ? line
        .replace(/(United Nations)(?=[A-Z]+\/)/, '$1\n')
        .replace(
          /([\d)\]])(?=(?:General Assembly|Security Council|Economic and Social|Human Rights))/,
          '$1\n',
        )
        .replace(/([a-z])(?=Distr\.)/, '$1\n')
        .replace(/(\d{4})(?=[A-Z][a-z])/, '$1\n')
        .split('\n')
    : [line];

function distributedIn(cover: readonly string[]): IsoDate | null {
  const at = cover.findIndex((line) => DISTRIBUTION.test(line));
  return at < 0 ? null : first(cover.slice(at, at + 4), dateIn);
}

/** The title: as the act is cited on top, behind its number, beside its name, or by the form of a line; null: none. */
function titleOf(top: readonly string[], own: OwnSymbol | null): string | null {
  const cited = citedName(top);
  if (cited) return tidy(cited.title) || null;
  const numbered = numberedTitle(top);
  if (numbered) return titleBehindNumber(tidy(numbered.title), own);
  const beside = own && titleBesideName(top, own);
  if (beside !== null) return beside || null;
  const behind = own && titleBehindName(top[0] ?? '');
  if (behind !== null) return tidy(behind);
  const named = first(top, itemTitle);
  if (named !== null) return named;
  // Pages of special sessions have titles without a number.
  return (
    (own ? null : proposedTitle(top)) ??
    (own === null || OF_ASSEMBLY.test(own.id)
      ? titleAbove(top.filter((line) => own === null || !isNaming(line, own)))
      : null) ??
    (own === null && !top.some(isOpening) ? documentTitle(top) : null)
  );
}

/** "82 (1950). |Resolution of 25 June 1950|" has a date and no title. */
function titleBehindNumber(title: string, own: OwnSymbol | null): string | null {
  if (/^Resolution(?: of \d|$)/.test(title)) return null;
  // "… in Darfur B", "… in Darfur B1": the part's letter stands in the line below in print, perhaps with a marker.
  const part = /\/\d+([A-Z])$/.exec(own?.id ?? '')?.[1];
  const letter = part && / [A-Z]\d{0,2}$/.exec(title);
  return (letter && letter[0].startsWith(` ${part}`) ? title.slice(0, letter.index) : title) || null;
}

/** The title in the line that names the act, below it or above it; null where no line names it, or none of these is a title. */
function titleBesideName(top: readonly string[], own: OwnSymbol): string | null {
  const naming = top.slice(0, NAMING_LINES).findIndex((line) => isNaming(line, own));
  if (naming < 0) return null;
  const name = top[naming] ?? '';
  const beside = readMarkedAct(name) === null ? null : titleOfMarked(name);
  if (beside !== null) return tidy(beside);
  const below = top.slice(naming + 1).filter((line) => !PART.test(line) && !DAY.test(line));
  const opening = below.findIndex(isOpening);
  const above = top.slice(0, naming).slice(-1).find(mayBeTitle);
  // Dates and meetings may stand between the name and the title; without a speaker the next line is it.
  const title =
    opening < 0
      ? // What a decision tells may stand directly below its name.
        isNarrative(below[0] ?? '')
        ? above
        : below.find((line) => !isAdopting(line))
      : // The title may stand above the name.
        (below
          .slice(0, opening)
          .findLast((line) => !isAdoptionLine(line) && !isNarrative(line) && !ADOPTED_DAY.test(line)) ??
        above);
  return title !== undefined && isHeading(title) ? tidy(title) : null;
}

/** "Resolution adopted on 25 September 2033 during the tenth plenary meeting" */
const ADOPTED_DAY = /^(?:Resolution|Decision) adopted on \d/;

/** "Political Declaration on …, adopted by … at its … session, devoted to …": longer than other headings. */
const LONG_TITLE = /^\p{Lu}[^.;:]{0,400}[^,.;:]$/u;
const OF_ASSEMBLY = /^A\/RES\//;

/** Of an act whose number is not told: the line above "The Economic and Social Council,". */
function titleAbove(top: readonly string[]): string | null {
  const said = top.findIndex((line) => isOpening(line) || isDecidedBy(line));
  // "Decision adopted by the Human Rights Council", its title, and what was decided at which meeting.
  const opening = said < 0 && top.some((line) => KIND_OF_ACT.test(line)) ? top.findIndex(isNarrative) : said;
  const above = top.slice(0, Math.max(0, opening));
  const at = above.findLastIndex(
    (line) =>
      !isAdoptionLine(line) &&
      !PART.test(line) &&
      !DAY.test(line) &&
      !RECOMMENDING.test(line) &&
      !line.startsWith('(adopted ') &&
      !ACT_NUMBER.test(line),
  );
  const line = above[at];
  if (line === undefined || !(isHeading(line) || LONG_TITLE.test(line)) || !mayBeTitle(line)) return null;
  // "Storage of clips in drawers" | "And the rest of the office"
  const before = above[at - 1] ?? '';
  return tidy(
    line.startsWith('And ') && isHeading(before) && mayBeTitle(before) ? `${before} ${line}` : line,
  );
}

/** "CM/Res. 261(XVIII)", "Agreed Conclusions 501 (LVI)": the number of an act whose series has no symbol, alone in its line. */
const ACT_NUMBER = /^(?:[A-Z]{2,6}\/[\w.]{1,8} ?|Agreed [Cc]onclusions )\d{1,4} ?\([IVXLC]+\)$/;

/** "The Commission … recommends to the Economic and Social Council the adoption of the following draft resolution:" */
const RECOMMENDING = /\brecommends? (?:to|that) the .*:$/;

/** Several words, and neither what kind of text it is nor a cell of a masthead; "Resolution concerning clips" is a title. */
const TITLE =
  /^(?!(?:Draft |United Nations )?(?:Resolutions?(?! (?:concerning|on|relating to) )|Decisions?|Distr|Agenda|Original|Annex|Part|Chapter|Item)\b)\p{Lu}[\p{Ll}-]+ (?=.*\p{Ll})/iu;
const mayBeTitle = (line: string): boolean => TITLE.test(line) && !isSession(line) && !BODY.test(line);
/** The name of who speaks, in a masthead. */
const BODY =
  /^(?:United Nations(?: General Assembly)?|General Assembly|Human Rights Council|Economic and Social Council)$/;
