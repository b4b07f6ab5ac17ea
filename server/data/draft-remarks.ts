import { MONTHS, dateIn } from '../../ingest/parse/dates.ts';
import type { RecordCitation } from '../../ingest/record.ts';
import { labelOf } from './label.ts';
import type { InstrumentModel, PassageModel } from './models.ts';

/** Adopted by an organ, on one day, and numbered through: not a document, nor a corrigendum. */
const ACT = /^(?:A|S|E|A\/HRC)\/(?:RES|DEC|PRST)\/[^/]+(?:\/\d+[A-Z]?)?$/;

/** Whether a year fits what the id says of it: where the graph has a day that does not, the graph is wrong. */
function canBeOf(year: number, id: string): boolean {
  const said = /\((\d{4})\)$|\/((?:19|20)\d\d)\/\d+[A-Z]?$/.exec(id);
  if (said) return year === Number(said[1] ?? said[2]);
  const session = /^A\/(?:RES|DEC)\/(\d{2,3})\//.exec(id)?.[1];
  return session === undefined || year - Number(session) === 1945 || year - Number(session) === 1946;
}

const DAY = String.raw`\d{1,2}\s+(?:${MONTHS})`;
/** The day that stands right behind a number: "66/128 of 19 December 2011". */
const OF_A_DAY = new RegExp(String.raw`^,?\s+of\s+(${DAY}\s+\d{4})(?!\d)`);
/** Days of several members of a list stand together: "60/1 and 66/128 of 16 September 2005 and 19 December 2011". */
const ANOTHER_DAY = new RegExp(String.raw`^\s*(?:,|-|,?\s+and|,?\s+or|\s+to)\s*${DAY}`);
/** No day and what follows it is longer. */
const REACH = 120;

/** What the words at a citation say of its target that is not so by what the graph knows; nothing where it does not know. */
export function dayRemark(text: string, { end }: RecordCitation, target: InstrumentModel): string | null {
  const { adopted, id } = target;
  if (adopted === null || !ACT.test(id) || !canBeOf(Number(adopted.slice(0, 4)), id)) return null;
  const behind = text.slice(end, end + REACH);
  const [words = '', printed = ''] = OF_A_DAY.exec(behind) ?? [];
  if (printed === '' || ANOTHER_DAY.test(behind.slice(words.length))) return null;
  const day = dateIn(printed.replace(/\s+/g, ' '));
  if (day === null || day === adopted) return null;
  return `printed with ${printed.replace(/\s+/g, ' ')}; ${named(target)} is of ${dayInWords(adopted)}`;
}

/** "paragraph 4", "paras. 12 and 13", "paragraphs 4 to 9": numbers of paragraphs and nothing else. */
const PARAGRAPHS = /^(?:operative )?para(?:s?\.|graphs?) (\d{1,3}(?:(?:,| and| to| or|, and| ?-) ?\d{1,3})*)(?: ?\([a-z]\))?$/;

/**
 * That a paragraph which the words name is not there; null where the target's text is not known paragraph by paragraph, or
 * has further ones of its own in annexes and sections.
 */
export function paragraphRemark(
  { locator }: RecordCitation,
  target: InstrumentModel,
  passages: readonly PassageModel[],
): string | null {
  const numbers = PARAGRAPHS.exec(locator ?? '')?.[1]?.match(/\d+/g)?.map(Number) ?? [];
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
export const namesParagraphs = ({ locator }: RecordCitation): boolean => PARAGRAPHS.test(locator ?? '');

const named = ({ id, symbol, title }: InstrumentModel): string => labelOf(id, symbol, title);

/** "19 December 2011" of "2011-12-19". */
function dayInWords(day: string): string {
  const [year = '', month = '', number = ''] = day.split('-');
  return `${Number(number)} ${MONTHS.split('|')[Number(month) - 1] ?? ''} ${year}`;
}
