import { MONTHS } from '../dates.ts';
import { cutAt, type Line } from '../lines/lines.ts';

/**
 * Where a whole text stands in one line, as in the cells of tables that researchers keep texts in, its frame is taken apart
 * first: what stands above the text, the statement or the decision, where and when it was adopted, and the cover.
 */

/** No shorter line holds a text and its frame. */
const LONG = 300;
/** A text with more lines has its paragraphs in them. */
const FEW = 24;
/** How far from its beginning the sentence stands that tells of a meeting. */
const ABOVE = 700;
/** A cover is no longer. */
const COVER = 900;

const DAY = String.raw`\d{1,2} (?:${MONTHS}) \d{4}`;
const BODIES = 'General Assembly|Security Council|Economic and Social Council|Human Rights Council';

/** "Statement by the President … |At the 4408th meeting …", "76/556. Clips |On 7 June 2022, …" */
const NARRATIVE = new RegExp(
  String.raw` (?=At (?:the|its) (?:resumed )?\d{1,5}(?:st|nd|rd|th) (?:\(resumed\) )?(?:plenary )?meeting\b|On ${DAY}, )`,
  'gu',
);
/**
 * "… beginning on 1 January 2023. |At the same meeting, the Assembly …": the next paragraph of a decision; of one on elections
 * also "|As a result, as of 1 January 2024, the Council is composed of …".
 */
const NEXT =
  /(?<=[.”"\d] )(?=At (?:the same|its|the) (?:resumed )?(?:\d{1,5}(?:st|nd|rd|th) )?(?:plenary )?meeting\b|As a result, (?:as of|on) \d)/gu;
/** What stands above such a sentence. */
const ACT = /\bStatement by the President\b|(?:^| )\d{2}\/\d{3}[A-Z]?\. \p{Lu}/u;
/** The marks of a word processor behind the text. */
const JOB = / (?=(?:\[?DU\d\]?)?<<ODS)/u;
/** "Plenary |76/556. Clips" */
const NUMBERED = /(?<=^(?:[A-Z][a-z]+ ){1,3})(?=\d{2}\/\d{3}[A-Z]?\. \p{Lu})/gu;
/** "“The Security Council welcomes … . |“The Security Council calls": each paragraph of a statement opens a quotation. */
const QUOTED = /(?<=[.:;] )(?=["“]\p{Lu})|(?<=, )(?=["“]The Security Council )/gu;
/** "… by it. |62nd plenary meeting |18 March 2022 |1 See …" */
const CLOSING = new RegExp(
  String.raw`(?<=[.;:”"\d] )(?=\d{1,5}(?:st|nd|rd|th) (?:\(resumed\) )?(?:plenary )?meeting ${DAY})|(?<=\bmeeting )(?=${DAY})|(?<=\bmeeting ${DAY} )(?=[^\s\d_])`,
  'gu',
);
/** "|United Nations A/RES/74/203 General Assembly Distr.: General …" */
const COVER_BEGINS = new RegExp(
  String.raw` (?=United Nations [ASE]\/[A-Z\d][^ ]{2,30}(?: \(\d{4}\)| [A-Z](?:[-–][A-Z])?)? (?:${BODIES}) )`,
  'u',
);
/** The lines of a cover. */
const COVER_LINES = new RegExp(
  [
    String.raw`(?<=^United Nations )(?=\S)`,
    ` (?=(?:${BODIES}) (?:Distr|Decision|[A-Z][a-z]+(?:-[a-z]+)? session))`,
    String.raw` (?=Distr\.: )`,
    String.raw` (?=${DAY}(?: |$))`,
    String.raw`(?<=${DAY}) (?=\p{Lu})`,
    String.raw` (?=Original: )`,
    String.raw`(?<=\d{4}|Decision|Original: [A-Z][a-z]+|${BODIES}) (?=(?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+(?:-[a-z]+)? (?:special |emergency )*session)`,
    String.raw`(?<=session) (?=\p{Lu})`,
    String.raw` (?=Agenda items? \d)`,
    String.raw`(?<=Agenda items? [\d ()a-z,]{1,60}) (?=\p{Lu})`,
  ].join('|'),
  'gu',
);

/** The same lines, with those taken apart that hold a text with its frame. */
export function frameApart(text: string, lines: readonly Line[]): readonly Line[] {
  if (lines.length > FEW) return lines;
  const framed: Line[] = [];
  for (const line of lines) {
    const cuts = line.content.length < LONG ? [] : cutsIn(text.slice(line.first, line.end));
    if (cuts.length === 0) framed.push(line);
    else
      framed.push(
        ...cutAt(
          text,
          line,
          cuts.map((at) => line.first + at),
        ),
      );
  }
  return framed.length === lines.length ? lines : framed;
}

/** Where the parts of the frame begin, in order. */
function cutsIn(words: string): readonly number[] {
  const cover = coverIn(words);
  const body = words.slice(0, cover);
  const cuts = new Set<number>();
  const narrative = behind(body.slice(0, ABOVE), NARRATIVE).find((at) => ACT.test(body.slice(0, at)));
  const job = words.includes('<<ODS') ? JOB.exec(words)?.index : undefined;
  if (job !== undefined) cuts.add(job + 1);
  if (narrative !== undefined) {
    cuts.add(narrative);
    for (const at of behind(body.slice(0, narrative), NUMBERED)) cuts.add(at);
    for (const at of behind(body, QUOTED)) if (at > narrative) cuts.add(at);
    for (const at of behind(body, NEXT)) if (at > narrative) cuts.add(at);
    for (const at of behind(body, CLOSING)) cuts.add(at);
  }
  if (cover < words.length) {
    cuts.add(cover);
    for (const at of behind(words.slice(cover), COVER_LINES)) cuts.add(cover + at);
  }
  cuts.delete(0);
  return [...cuts].sort((a, b) => a - b);
}

/** Where the cover begins that ends a line; its length where none does. */
function coverIn(words: string): number {
  const from = Math.max(0, words.length - COVER);
  if (words.lastIndexOf(' United Nations ') < from) return words.length;
  const match = COVER_BEGINS.exec(words.slice(from));
  return match ? from + match.index + 1 : words.length;
}

const behind = (words: string, pattern: RegExp): readonly number[] =>
  Array.from(words.matchAll(pattern), ({ index, 0: blank }) => index + blank.length);
