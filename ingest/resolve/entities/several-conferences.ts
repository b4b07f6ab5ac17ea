import type { ParsedDocument } from '../../parse/document.ts';
import { isCounting } from '../../recognize/names/forms/word-tests.ts';
import type { Named } from './named.ts';
import { byName } from './identity.ts';

/** "the 1995, 2000 and |2010 Harbour Conferences|", "the first and |second Conferences on …|": each of them is named. */

const PLURAL = /\b(Conference|Congress|Meeting|Summit)(?:e?s)\b/;
/** A year or an ordinal; what is no ordinal is told later. */
const PLACE = String.raw`(?:(?:19|20)\d\d|[A-Za-z]+(?:-[a-z]+)?)`;
const OWN = new RegExp(String.raw`^(${PLACE}) `);
/** The places of the others, each with the marker of its note. */
const OTHERS = new RegExp(
  String.raw`(?:\b${PLACE}\uE000*(?:, and|,| and)(?: the)? ){1,6}(?:${PLACE}\uE000* )?$`,
);
const EACH = new RegExp(PLACE, 'g');
const REACH = 120;

/** The names, conferences that are named together one by one. */
export function withEachConference(
  { reading }: Pick<ParsedDocument, 'reading'>,
  names: readonly Named[],
): readonly Named[] {
  return names.flatMap((named) => {
    const { kind, entity, name } = named.identity;
    if (kind !== 'conference' || entity || !PLURAL.test(name)) return [named];
    return eachOf(reading, named) ?? [named];
  });
}

/** Null where nothing tells them apart. */
function eachOf(reading: string, { start, end, identity: { name } }: Named): readonly Named[] | null {
  const first = OWN.exec(name)?.[1] ?? '';
  const own = isPlace(first) ? first : '';
  const rest = name.slice(own === '' ? 0 : own.length + 1).replace(PLURAL, '$1');
  const from = Math.max(0, start - REACH);
  const others = OTHERS.exec(reading.slice(from, start));
  const listed: Named[] = [];
  for (const { 0: place, index } of others?.[0].matchAll(EACH) ?? []) {
    if (!isPlace(place)) continue;
    const at = from + (others?.index ?? 0) + index;
    listed.push({ start: at, end: at + place.length, identity: byName('conference', `${place} ${rest}`) });
  }
  if (own !== '') return [...listed, { start, end, identity: byName('conference', `${own} ${rest}`) }];
  // "the 2000¹ and 2010² |Conferences|": the last has the noun.
  const last = listed.at(-1);
  return last && listed.length > 1 ? [...listed.slice(0, -1), { ...last, end }] : null;
}

const isPlace = (word: string): boolean =>
  /^\d{4}$/.test(word) || isCounting(word.toLowerCase().replace(/^.*-/, ''));
