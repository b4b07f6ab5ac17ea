import { asEntityId } from '../../symbols/ids.ts';
import { readDocumentSymbol, sessionalNumber } from '../../symbols/symbol.ts';
import { isAdoptionLine, isCover, isDay, isHeading, isNarrative, isOpening } from '../lines/line-kinds.ts';
import { readSymbol, type OwnSymbol } from './symbol.ts';
import { tidy } from './title.ts';

/**
 * Reports, letters and drafts bear their symbol in the masthead, where "Distr.: General" or "Limited" stands
 * beside or below it (Editorial Manual, documents: masthead). A resolution has its own number besides.
 */
const SYMBOL_CELL =
  /^(?:(?:United Nations|Nations Unies)\s*)?((?:[A-Z][A-Z-]{0,9}(?:\((?:\d{1,3}|[IVXL]{1,7})\)|\.\d{1,3})?|E?C-(?:SS-|M-)?\d{1,3})(?:\/[A-Z0-9][\w.-]{0,30}(?:\(\d{1,3}\)| ?\((?:Part|Vol\.|Sect\.|Supp) ?[\w.]{1,6}\))?){1,8})\*{0,3}$/;
/** "GC(53)/RES/16", "GC.18/Res.1": a line that is nothing but a symbol. */
export const isSymbolAlone = (line: string): boolean =>
  line.length <= LONGEST_SYMBOL && /\d/.test(line) && SYMBOL_CELL.test(line);
const LONGEST_SYMBOL = 80;
/** "Distr.: General" */
export const DISTRIBUTION = /\bDistr\b/i;
/** "… on the Rights of the Child Distr. GENERAL |CRC/GC/2003/5| 27 November 2003", "|A/HRC/RES/S-21/1| Distr.: General": a masthead in one line. */
const RUN_ON =
  /^([A-Z][A-Z-]{0,9}\/[\w.()/-]{2,40})\*{0,3} (?:United Nations|UNITED NATIONS) [A-Z][^:]{0,120}\bDistr\b|(?:^|\s)([A-Z][A-Z-]{0,9}\/[\w.()/-]{2,40})\s+Distr\b|\bDistr\.:?\s?[A-Z][A-Za-z]{5,10}\s+([A-Z][A-Z-]{0,9}\/[\w.()/-]{2,40}(?: \(\d{4}\))?)\s+\d{1,2}\s[A-Z]/;
/** The masthead is a table of few cells. */
const REACH = 6;

/** The symbol in a masthead among these lines; null: there is none. */
export function mastheadSymbol(lines: readonly string[]): OwnSymbol | null {
  const distribution = lines.findIndex((line) => DISTRIBUTION.test(line));
  if (distribution < 0) return null;
  const from = Math.max(0, distribution - REACH);
  for (const line of lines.slice(from, distribution + REACH)) {
    // "A/HRC/S-6/L.1 23 January 2008": the day may stand in the symbol's line.
    const cell = line
      .replace(/[\u2010-\u2015]/g, '-')
      .trim()
      .replace(/(?<=^[A-Z]\S{2,60})\s+\d{1,2} [A-Z][a-z]{2,8} \d{4}$/, '');
    const printed = SYMBOL_CELL.exec(cell)?.[1] ?? RUN_ON.exec(cell)?.slice(1).find(Boolean);
    if (printed === undefined || !/\d/.test(printed)) continue;
    return readSymbol(printed) ?? documentSymbol(printed);
  }
  return null;
}

/** "PRESS/2005": a word and a year number no document. */
const LABELLED_YEAR = /^[A-Z]{5,}\/(?:19|20)\d\d$/;

/** "2401st MEETING", below the symbol of its record. */
const RECORDED = /^\d{1,4}(?:st|nd|rd|th) (?:PLENARY |plenary )?(?:MEETING|[Mm]eeting)$/;
/** "E/2033/41 E/CLIPS/26/9/Report COMMISSION ON CLIPS REPORT … OFFICIAL RECORDS": a cover in one line, by one symbol or two. */
const COVER =
  /^([A-Z]{1,5}\/[\w.()/-]{2,40})(?: ([A-Z]{1,5}\/[\w.()/-]{2,40}))? (?=[A-Z]).{0,400}\b(?:OFFICIAL RECORDS|Official Records)\b/;
/** "Marana: letter to the President of the Security Council (S/2033/283)": what a page calls the letter below. */
const NAMED_LETTER = /\b[Ll]etter\b.*\(([AS]\/[\w./-]{3,30})\)$/;

/**
 * The symbol of a document whose masthead was left out: all of the first line; or alone below a title, or above a day; or on a cover in
 * one line; or behind what a page calls a letter.
 */
export function symbolOnTop(top: readonly string[]): OwnSymbol | null {
  return onFirstLine(top) ?? onCover(top);
}

function onCover(top: readonly string[]): OwnSymbol | null {
  const first = (top[0] ?? '').trim();
  const [, one, other] = COVER.exec(first) ?? [];
  if (one !== undefined && /\d/.test(one)) {
    const own = documentSymbol(one);
    return other === undefined ? own : { ...own, aliases: [readDocumentSymbol(other).id] };
  }
  const letter = top.some((line) => LETTER.test(line)) ? NAMED_LETTER.exec(first)?.[1] : undefined;
  if (letter !== undefined) return documentSymbol(letter);
  // "GC(64)/RES/4" below "International Atomic Energy Agency" and "General Conference".
  const act = top
    .slice(0, REACH)
    .map((each) => SYMBOL_CELL.exec(each.trim())?.[1])
    .find((cell) => cell !== undefined && ACT.test(cell));
  if (act !== undefined) return actOrDocument(act);
  if (top.some(isOpening)) return null;
  const at = top.slice(0, REACH).findIndex((line) => isSymbolAlone(line.trim()));
  const below = top[at + 1] ?? '';
  if (at < 0 || !(isDay(below) || RECORDED.test(below) || (at === 1 && isHeading(first)))) return null;
  const printed = SYMBOL_CELL.exec((top[at] ?? '').trim())?.[1];
  return printed === undefined || LABELLED_YEAR.test(printed) ? null : documentSymbol(printed);
}

function onFirstLine(top: readonly string[]): OwnSymbol | null {
  // "United Nations", and the symbol in the line below.
  const line = (top[isCover(top[0] ?? '') ? 1 : 0] ?? '').trim();
  const printed = SYMBOL_CELL.exec(line.replace(/^(?:Resolution|Decision) /i, ''))?.[1];
  if (printed === undefined || !/\d/.test(printed) || LABELLED_YEAR.test(printed)) return null;
  // "Resolution A/70/1": its "RES" is left out.
  const number = printed === line ? null : sessionalNumber(printed);
  if (number !== null && /^r/i.test(line)) return readSymbol(`A/RES/${number}`);
  return asStatement(actOrDocument(printed), top);
}

/** Until 1993 the statements of the Council's President were notes among its documents. */
export const asStatement = (own: OwnSymbol, top: readonly string[]): OwnSymbol =>
  own.kind === 'document' &&
  own.id.startsWith('S/') &&
  top.some((each) => isNarrative(each) && STATEMENT.test(each))
    ? { ...own, kind: 'presidential-statement', body: SECURITY_COUNCIL }
    : own;

/** "/RES/16", "/DEC.4" */
const ACT = /\/(?:RES|DEC|Res|Dec)[./]\d/;
/** "ICC-ASP/4/Res.4", "GC(53)/RES/16": acts that their symbol tells. */
function actOrDocument(printed: string): OwnSymbol {
  const own = documentSymbol(printed);
  const kind = /\/(?:RES[./]|Res\.)\d/.test(printed)
    ? 'resolution'
    : /\/(?:DEC[./]|Dec\.)\d/.test(printed)
      ? 'decision'
      : own.kind;
  return { ...own, kind };
}

const SECURITY_COUNCIL = asEntityId('body/security-council');
const STATEMENT = /\bPresident of the Security Council made the following statement\b/;

function documentSymbol(printed: string): OwnSymbol {
  const { id, aliases } = readDocumentSymbol(printed);
  const session = /^A\/(?:[A-Z][A-Z.\d]*\/)?(\d{1,3})\//.exec(id)?.[1];
  return {
    symbol: printed,
    id,
    kind: 'document',
    body: null,
    session: session === undefined ? null : Number(session),
    aliases,
  };
}

/** "Albania, Austria and Belgium: draft resolution", "Draft decision submitted by the Chair": who proposes. */
const PROPOSAL = /\bdraft (?:resolution|decision|amendment)s?\b/i;
/** The line below the title: whose paper it is. */
const PAPER = /^(?:Report|Note|Memorandum|Summary|Working paper) (?:of|by|from|submitted|prepared|verbale)\b/;
const LETTER = /^(?:Identical letters?|Letters?|Notes? verbales?) dated\b/;

/** What an issuance of the Secretariat is, above its title. */
const ISSUANCE =
  /^(?:Secretary-General[’']s bulletin|Administrative instruction|Information circular)\*{0,3}$/i;

/** A line that goes on in the next. */
const HALF = /\s(?:and|of|the|on|in|for|to|with|against|by)$|\p{L}\/$/iu;

/** The title of a document that is no act: of a draft the line above who speaks, of a report the one above its author. */
export function documentTitle(top: readonly string[]): string | null {
  const proposed = proposedTitle(top);
  if (proposed !== null) return proposed;
  const letter = top.findIndex((line) => LETTER.test(line));
  if (letter >= 0) return tidy(toItsEnd(top, letter)) || null;
  const issuance = top.findIndex((line) => ISSUANCE.test(line));
  const issued = issuance < 0 ? undefined : top[issuance + 1];
  if (issued !== undefined && isHeading(issued)) return tidy(issued) || null;
  const below = top.findIndex((line) => isOpening(line) || PAPER.test(line));
  if (below < 0) return titleOfReport(top);
  const at = top.slice(0, below).findLastIndex((line) => !PROPOSAL.test(line));
  const above = at > 0 ? (top[at - 1] ?? '') : '';
  // "AGENCY FOR | REFUGEES": a title in several lines.
  const whole =
    at >= 0 && HALF.test(above) && isHeading(above) ? `${above} ${top[at]}` : fromItsBeginning(top, at);
  const title = mayBeTitle(whole) ? whole : ownName(top[below] ?? '');
  return title === undefined ? null : tidy(title.replace(OPEN_NUMBER, '').replace(BEHIND_STROKE, '')) || null;
}

/** "Keeping of clips,", "including those of drawers, in", "offices": the line with those above it where it begins with a small letter. */
function fromItsBeginning(top: readonly string[], at: number): string | undefined {
  let from = at;
  while (from > 0 && at - from < 3 && /^\p{Ll}/u.test(top[from] ?? '')) from--;
  return at < 0 ? undefined : top.slice(from, at + 1).join(' ');
}

/** "Letter dated … from the Permanent Observer of Marana", "to the United Nations": the line with those below it that begin with a small letter. */
function toItsEnd(top: readonly string[], at: number): string {
  let to = at + 1;
  while (to - at < 4 && /^(?:to|of|and|from|addressed) \p{L}/u.test(top[to] ?? '')) to++;
  return top.slice(at, to).join(' ');
}

/** "Report on follow-up to clips *", "Addendum to the Report of the Keeper", above a symbol alone: a line that is a title by its first word. */
function titleOfReport(top: readonly string[]): string | null {
  const title = top.slice(0, 2 * REACH).find((line) => TITLE_OF_REPORT.test(line));
  return title !== undefined && isHeading(tidy(title)) ? tidy(title) : null;
}
const TITLE_OF_REPORT = /^(?:Report on|Addendum to the [Rr]eport of) (?!its )\p{L}/u;

/** "… immunodeficiency virus/ | acquired immunodeficiency …": behind a stroke no blank is missing. */
const BEHIND_STROKE = /(?<=\p{Ll}\/) (?=\p{Ll})/u;

/** Directly above the author may stand a cell, the symbol or the day: then the title was left out. */
const mayBeTitle = (line: string | undefined): boolean =>
  line !== undefined &&
  !CELL.test(line) &&
  isHeading(line) &&
  !isSymbolAlone(line) &&
  !isAdoptionLine(line) &&
  !PLACE_AND_DAYS.test(line) &&
  !PARTIES.test(line);

/** "Conference of the Parties", "Meeting of the States Parties to the …": whose document it is. */
const PARTIES = /^(?:Conference|Meeting|Assembly) of (?:the )?(?:Contracting |States )?Parties\b(?! on )/;

/** "Geneva, 15–18 June 2010", "Vienna, 28 May–1 June 2012" */
const PLACE_AND_DAYS =
  /^\p{Lu}[\p{L} -]{2,30}(?:, \p{Lu}[\p{L} -]{2,30})?, \d{1,2}(?: \p{L}+)?\s?[-–—]\s?\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u;

/** A cell of the masthead. */
const CELL = /^(?:Original|ORIGINAL|Distr|DISTR)\b/;
/** "Note by the President of the Security Council", "Report of the Human Rights Council on its … session" is all the title that it has. */
const ownName = (line: string): string | undefined =>
  !isOpening(line) &&
  (line.startsWith('Note by the President') ||
    / on (?:its|the) |^Report of the [A-Za-z-]+ (?:[Mm]eeting|[Ss]ession)\b/.test(line))
    ? line
    : undefined;

/** "Austria and Belgium: draft resolution 12/… |Effects of …": on pages all in one line. */
const PROPOSED_TITLE = /\bdraft (?:resolution|decision)s? \d{1,4}\/(?:\.{2,4}|…)\.?\s+(\p{Lu}.*)/u;

/** The title of such a line, to which those above the body that speaks belong. */
export function proposedTitle(top: readonly string[]): string | null {
  const at = top.findIndex((line) => PROPOSED_TITLE.test(line));
  if (at < 0) return null;
  const opening = top.findIndex(isOpening);
  const rest = opening > at && opening - at <= 3 ? top.slice(at + 1, opening) : [];
  return tidy([PROPOSED_TITLE.exec(top[at] ?? '')?.[1] ?? '', ...rest].join(' ')) || null;
}

/** "1999/... Effects of …", "26/… Effects of …": the number that a draft will have; "2014/4.Review of …", that of a decision in a report. */
const OPEN_NUMBER = /^\d{1,4}\/(?:(?:\.{2,4}|…)\.?\s+|(?<=^(?:19|20)\d\d\/)\d{1,3}(?:\.\s*|\s+)(?=\p{Lu}))/u;
