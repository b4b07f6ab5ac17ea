import type { InstrumentId } from '../../symbols/ids.ts';

/** The words before a name, back to the sign or note that ends what is said before. */
const CLAUSE = /[^,;:()\n\uE000]{1,160}$/;
const LONGEST_CLAUSE = 160;
/** A paper about a text; what is still to be reported has no note. */
const PAPER =
  /\b(?:reports?|notes? by|letters?|stud(?:y|ies)|surveys?|summar(?:y|ies)|statements?|assessments?|evaluations?|compilations?|communications?)\b.* (?:of|on|to|towards|with|in|for|from|entitled|achieving|implementing) (?:the )?$|\b(?:system support for|endorsement\b.* of) (?:the )?$/;
const ASKED_FOR =
  /\b(?:to (?:submit|present|prepare|provide|produce|include|issue|report)|submitting|preparing)\b/;
/** A meeting about a text, not the one that has adopted it. */
const MEETING =
  /\b(?:events?|meetings?|dialogues?|debates?|panel discussions?)\b.* (?:on|towards|achieving) (?:the )?$/;
const ADOPTED = /\b(?:adopt|approv|endors|proclaim)/;
/** "adopted by the Harbour Union and the Marana Declaration on Lights,⁵": the note is of the text named last. */
const ANOTHER =
  / and (?:of )?(?:the )?[A-Z][^\uE000]*\b(?:Agenda|Convention|Covenant|Declaration|Framework|Guidelines|Plan|Platform|Principles|Programme|Protocol|Rules|Strategy)\b/;
/** A title in quotation marks may begin with an article, which is no part of the name. */
const OPENED = /"(?:An? |The )?$/;
const ACT = /\/(?:RES|DEC)\//;

/**
 * Whether the note at the end of a soft-law text's name tells where that text stands. It does not where the name only ends the words for
 * something else: a report "on the implementation of" it, an event "towards achieving" it, a longer title in quotation marks.
 * `way`: from the name to the marker; `target`: what the note cites.
 */
export function isNoteOfName(reading: string, start: number, way: string, target: InstrumentId): boolean {
  if (way.includes('"') && !OPENED.test(reading.slice(start - 5, start))) return false;
  if (ANOTHER.test(way)) return false;
  const before = CLAUSE.exec(reading.slice(Math.max(0, start - LONGEST_CLAUSE), start))?.[0] ?? '';
  if (ADOPTED.test(before)) return true;
  if (MEETING.test(before)) return false;
  return ACT.test(target) || ASKED_FOR.test(before) || !PAPER.test(before);
}
