import { isOfSession } from '../../symbols/assembly-sessions.ts';
import { romanToNumber } from '../../symbols/roman.ts';
import { securityCouncilYear } from '../../symbols/security-council-years.ts';
import { isDecidedBy, isNarrative } from '../lines/line-kinds.ts';
import { NAMING_LINES, type ActHeading } from './act-names.ts';
import { BY_HUNDREDS, ofIssuer, type Speaker } from './issuer-of-act.ts';
import { seriesIn, symbolOf } from './series.ts';
import { narratorIn } from './speaker.ts';
import { readSymbol, type OwnSymbol } from './symbol.ts';
import { numberedTitle } from './title.ts';

/** "66/128. Clips" above "The General Assembly,": an act by its number and the body that adopts it. */

/** "Resolution 2618 (2022)": of the Security Council, which alone has the year behind the number. */
const COUNCIL_YEAR = /^(?:U\.?N\.? |United Nations )?resolution\s+(\d+)\s*\((\d{4})\)/im;
/** "1 (1946) Resolution of 25 January 1946": in some prints without the full stop. */
const COUNCIL_TITLE = /^(\d{1,3})\s?\((19[4-9]\d)\)\s+Resolution of \d/m;
/** "Resolution 391", above "Adopted by the Security Council at its …": the year follows from the number. */
const COUNCIL_COUNT =
  /^(?:U\.?N\.? |United Nations )?resolution\s+(\d{1,4})(?=[\s.]*$| Adopted by the Security Council at its )/im;
const ADOPTED_BY_COUNCIL = 'dopted by the Security Council at its';

/** The resolution of the Security Council that the lines number. */
export function councilResolution(lines: string): OwnSymbol | null {
  const dated = COUNCIL_YEAR.exec(lines) ?? COUNCIL_TITLE.exec(lines);
  if (dated) return readSymbol(`S/RES/${dated[1]} (${dated[2]})`);
  const counted = lines.includes(ADOPTED_BY_COUNCIL) ? COUNCIL_COUNT.exec(lines)?.[1] : undefined;
  const year = counted === undefined ? null : securityCouncilYear(Number(counted));
  return year === null ? null : readSymbol(`S/RES/${counted} (${year})`);
}

/** From the title's number and the adopting body. */
export function numberedAct(heading: ActHeading): OwnSymbol | null {
  const { top, text } = heading;
  const titled = numberedTitle(top)?.number;
  if (!titled) return null;
  // Pages put the year before the number of a session, "1961/833(XXXII)".
  const number = underSession(titled.replace(/^19\d\d\/(?=\d{1,4}\([IVXLC]+\))/, ''), top);
  const all = top.join('\n');
  const teller = tellerOf(heading);
  const act = actOf(number, all, heading);
  // "1. Opening of the session" in a list above a text: so low is the number of an act without its session in the first year only.
  const isLow = /^\d{1,2}$/.test(number);
  const isDecision = decidesOnly(teller, text);
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

/** Who speaks, or who is told to have acted, as if it spoke. */
function tellerOf({ top, text, speaker }: ActHeading): Speaker | null {
  const narrator = speaker ? null : (narratorIn(top) ?? actorIn(text, top));
  return speaker ?? (narrator === null ? null : { line: narrator, heading: top, text });
}

/** Whether the number is a resolution's or a decision's. */
function actOf(number: string, lines: string, { top, speaker }: ActHeading): 'resolution' | 'decision' {
  // "35 (I). Clips" above "The General Assembly, having considered …, decides …": a resolution of one sentence, as by its number.
  const isTold = speaker === null && top.some((line) => isNarrative(line) && !isDecidedBy(line));
  return /^decisions?\b/im.test(lines) || isDecisionNumber(number) || isTold ? 'decision' : 'resolution';
}

/** "26/4: Clips", above what recalls "its decision 25/9": of two Governing Councils one adopts decisions only. */
const decidesOnly = (teller: Speaker | null, text: string): boolean =>
  teller?.line.includes('Governing Council') === true &&
  ITS_DECISIONS.test(text) &&
  !ITS_RESOLUTIONS.test(text);

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

const BY_YEAR = /^(?:19[4-9]\d|20\d\d)\//;

const HAS_HUNDREDS: ReadonlySet<string | undefined> = new Set(['A/HRC', 'E/CN.4', 'E/CN.4/Sub.2']);

/**
 * Decisions are counted from 401 on in a session of the Assembly, from 201 on in a year of the Economic and
 * Social Council; neither has brought so many resolutions.
 */
const isDecisionNumber = (number: string): boolean =>
  /^(?:\d{2}\/[4-7]\d\d|(?:19|20)\d\d\/[2-9]\d\d)\b/.test(number);
