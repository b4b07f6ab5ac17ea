import type { RecordCitation } from '../../ingest/record.ts';
import { labelOf } from './label.ts';
import type { InstrumentModel, PassageModel } from './models.ts';
import { dayInWords, printedDay } from './printed-day.ts';

/** Adopted by an organ, on one day, and numbered through: not a document, nor a corrigendum. */
const ACT = /^(?:A|S|E|A\/HRC)\/(?:RES|DEC|PRST)\/[^/]+(?:\/\d+[A-Z]?)?$/;

/** The years that an id tells of its instrument: a session's two, or the one that it bears; null where it tells none. */
function yearsOf(id: string): readonly number[] | null {
  const said = /\((\d{4})\)$|\/((?:19|20)\d\d)\/\d+[A-Z]?$/.exec(id);
  if (said) return [Number(said[1] ?? said[2])];
  const session = /^A\/(?:RES|DEC)\/(\d{2,3})\//.exec(id)?.[1];
  return session === undefined ? null : [Number(session) + 1945, Number(session) + 1946];
}

/** A session of the Economic and Social Council may be resumed in the year after. */
const mayBeResumed = (id: string): boolean => id.startsWith('E/');

/**
 * That the day at a citation is not its target's. Where the graph has no day of it, nor it, that the year is none of
 * its number's. Nothing where neither tells.
 */
export function dayRemark(text: string, citation: RecordCitation, target: InstrumentModel): string | null {
  const { adopted, id } = target;
  if (!ACT.test(id)) return null;
  const years = yearsOf(id);
  // Where the graph has a day that cannot be, the graph is wrong.
  if (adopted !== null && years?.includes(yearOf(adopted)) === false) return null;
  const printed = printedDay(text, citation);
  if (printed === null || printed.day === adopted) return null;
  const year = yearOf(printed.day);
  if (adopted === null && (!years || years.includes(year) || (mayBeResumed(id) && years.includes(year - 1))))
    return null;
  const own = adopted === null ? years?.join(' or ') : dayInWords(adopted);
  return `printed with ${printed.words}; ${named(target)} is of ${own}`;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * "66/128 of 19 December 2011|, in particular paragraphs 10 and 99 thereof|", behind a day and a title; not "in particular
 * paragraph 4 of the annex".
 */
const IN_PARTICULAR =
  /^(?:,?\s+of\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4})?(?:,?\s+entitled\s+["“][^"”]{1,150}["”])?,?\s+(?:and\s+)?(?:in\s+particular|particularly|especially|notably|specifically|including)\s+(?:its\s+)?((?:operative\s+)?para(?:s?\.|graphs?)\s+\d{1,3}(?:(?:,\s|,?\s+and\s|\s+to\s|\s+or\s|\s?-\s?)\s*\d{1,3})*)(?!\d|\s+(?:of|to|in|and|or)\s)/;
const LONGEST_WAY = 320;

/** The paragraphs of its target that a citation means, in the words printed. */
const paragraphsOf = (text: string, { locator, end }: RecordCitation): string =>
  locator ?? IN_PARTICULAR.exec(text.slice(end, end + LONGEST_WAY))?.[1]?.replace(/\s+/g, ' ') ?? '';

/** "paragraph 4", "paras. 12 and 13", "paragraphs 4 to 9": numbers of paragraphs and nothing else. */
const PARAGRAPHS = /^(?:operative )?para(?:s?\.|graphs?) (\d{1,3}(?:(?:,| and| to| or|, and| ?-) ?\d{1,3})*)(?: ?\([a-z]\))?$/;

/**
 * That a paragraph which the words name is not there; null where the target's text is not known paragraph by paragraph, or
 * has further ones of its own in annexes and sections.
 */
export function paragraphRemark(
  text: string,
  citation: RecordCitation,
  target: InstrumentModel,
  passages: readonly PassageModel[],
): string | null {
  const numbers = PARAGRAPHS.exec(paragraphsOf(text, citation))?.[1]?.match(/\d+/g)?.map(Number) ?? [];
  if (numbers.length === 0 || !target.held || !ACT.test(target.id)) return null;
  const paragraphs = passages.filter(({ kind }) => kind !== 'FOOTNOTE' && kind !== 'HEADING');
  if (paragraphs.some(({ label }) => !/^[PO]P\d/.test(label))) return null;
  const own = new Set(paragraphs.map(({ label }) => /^OP(\d+)$/.exec(label)?.[1]).filter(Boolean).map(Number));
  const last = Math.max(0, ...own);
  // A gap shows that the text was not read to its end, or not all of it.
  if (last < 2 || own.size !== last) return null;
  const missing = numbers.filter((number) => number > last);
  if (missing.length === 0) return null;
  return `paragraph ${missing.join(', ')} is named; ${named(target)} has ${last}`;
}

/** Whether a locator names paragraphs, so that those of the target have to be looked at. */
export const namesParagraphs = (text: string, citation: RecordCitation): boolean =>
  PARAGRAPHS.test(paragraphsOf(text, citation));

const named = ({ id, symbol, title }: InstrumentModel): string => labelOf(id, symbol, title);
