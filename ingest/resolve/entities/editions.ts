import { Memo } from '../../memo.ts';
import type { ParsedDocument } from '../../parse/document.ts';
import { isCounting } from '../../recognize/names/forms/word-tests.ts';
import { slugOf } from '../../registry/slug.ts';
import { CONFERENCES } from '../../registry/tables.ts';
import type { EntityId } from '../../symbols/ids.ts';
import { ofYear, type Named } from './named.ts';
import { registeredIdentity } from './identity.ts';
import { yearBefore } from './year-before.ts';
import { yearOfText } from './year-of-text.ts';

/** "the United Nations Water Conference": which of several conferences of one name. */

/** A conference of a series that the registry knows. */
interface Edition {
  readonly id: EntityId;
  readonly places: readonly string[];
  readonly years: readonly string[];
  /** Its name counts, "Third …": then texts say so, and the name alone is hardly its own. */
  readonly isCounted: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
/** What all of a series share: the name without its place among them, its year and whose it is. */
const seriesOf = (name: string): string =>
  slugOf(name)
    .replace(/^united-nations-((?:19|20)\d\d)-/, '$1-')
    .split('-')
    .filter(
      (word, place, words) => !YEAR.test(word) && !(isCounting(word) && !isCounting(words[place + 1] ?? '')),
    )
    .join('-')
    .replace(/^(?:united-nations|un)-/, '');
const isCountedName = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some(isCounting);
const isTold = (name: string): boolean => isCountedName(name) || /[()]/.test(name);

const SERIES = new Map<string, Edition[]>();
for (const { id, name, aliases, place, years } of CONFERENCES) {
  // A session of an organ is none of a series of conferences; of what has no one year nothing tells which it is.
  if (years.length === 0 || /\bsession\b/i.test(name)) continue;
  const names = [name, ...aliases];
  for (const series of new Set(names.map(seriesOf))) {
    const isCounted = names.filter((each) => seriesOf(each) === series).every(isCountedName);
    const edition = { id, places: place.split('|').filter(Boolean), years, isCounted };
    const known = SERIES.get(series);
    if (known) known.push(edition);
    else SERIES.set(series, [edition]);
  }
}

const NO_SERIES: readonly Edition[] = [];
const EDITIONS = new Memo((name) => SERIES.get(seriesOf(name)) ?? NO_SERIES);

/** What is said of a meeting behind its name, up to the end of the clause. */
const HELD =
  /^\uE000*,? ?(?:\(|(?:(?:which|that) (?:was |were |will be |is )?|to be )?(?:held|convened|(?:co-)?hosted|organized|took place|taking place|scheduled)\b|(?:in|at|of) (?=[\p{Lu}\d]))/u;
const REACH = 120;
const CLAUSE = /[;\n]|\.(?= |$)/;

const OWN_YEAR = /\b(?:19|20)\d\d\b/;
const YEAR_BEHIND = /^ ((?:19|20)\d\d)$/;

/** The names, bare ones of conferences under the edition that is meant. */
export function withEditions(document: ParsedDocument, names: readonly Named[]): readonly Named[] {
  return names.map((named) => {
    const editions = editionsOf(named);
    if (editions.length === 0) return named;
    return laterEdition(document, named, editions) ?? ofEdition(named, editionOf(document, named, editions));
  });
}

/** "the |2038| Water Conference", which the registry has none of: it is not that which it knows by the bare name. */
function laterEdition({ reading }: ParsedDocument, named: Named, editions: readonly Edition[]): Named | null {
  const { start, end, identity } = named;
  const printed = reading.slice(start, end);
  const bare = editions.length > 1 && editions.find(({ id }) => id === identity.id);
  if (!bare || bare.years.length > 1 || isTold(printed)) return null;
  const year = yearBefore(reading, start);
  if (year === null || editions.some(({ years }) => years.includes(String(year)))) return null;
  return ofYear(named, year, printed.replace(/\s+/g, ' '));
}

/** "the |Conference| held in New York in 2017": the edition that is said behind a short form; null where none is. */
export function shortEdition({ reading }: ParsedDocument, named: Named): Named | null {
  const editions = editionsOf(named);
  const id = editions.length === 0 ? null : (heldAs(editions, clauseBehind(reading, named.end)) ?? null);
  return id === null || id === named.identity.id ? null : { ...ofEdition(named, id), short: true };
}

const editionsOf = ({ identity: { kind, name } }: Named): readonly Edition[] =>
  kind === 'conference' ? EDITIONS.of(name) : NO_SERIES;

function ofEdition(named: Named, id: EntityId | null): Named {
  const identity = id !== null && id !== named.identity.id ? registeredIdentity(id) : null;
  return identity ? { ...named, identity } : named;
}

/** What is said behind a name of when and where it was held; empty: nothing. */
function clauseBehind(reading: string, end: number): string {
  const clause = reading.slice(end, end + REACH).split(CLAUSE)[0] ?? '';
  return HELD.test(clause) ? clause : '';
}

/** Which of several meetings or texts of one name is meant: by the year or the place beside it, else by the day of the text; null: none for certain. */
function editionOf(
  { reading, heading }: ParsedDocument,
  { start, end, identity }: Named,
  editions: readonly Edition[],
): EntityId | null {
  const printed = reading.slice(start, end);
  const own =
    OWN_YEAR.exec(printed)?.[0] ??
    YEAR_BEHIND.exec(reading.slice(end, end + 5))?.[1] ??
    yearBefore(reading, start);
  // "the 1977 |Water Conference|" is that of the year, whatever words it lacks.
  if (own !== null) return onlyOne(editions, ({ years }) => years.includes(String(own)));
  if (isTold(printed)) return null;
  const behind = clauseBehind(reading, end);
  const beside = heldAs(editions, behind);
  // Held in another year it is none of them.
  if (beside || OWN_YEAR.test(behind)) return beside;
  const year = yearOfText(heading);
  if (year === null) return null;
  if (!identity.entity) return onlyOne(editions, ({ years }) => years.includes(String(year)));
  const bare = editions.find(({ id }) => id === identity.id);
  if (!bare || bare.isCounted || bare.years.length > 1) return null;
  // In texts of other years the bare name may be another's; who counts the first does so when there is a second.
  if (Number(bare.years[0]) > year + LONGEST_PREPARED) return latestOf(editions, year, Infinity);
  return latestOf(
    editions.filter(({ isCounted }) => !isCounted),
    year,
    LONGEST_NEW,
  );
}

/** Years in which the bare name is that of the last one. */
const LONGEST_NEW = 2;
/** Years in which texts speak of a conference before it is held. */
const LONGEST_PREPARED = 4;

/** The one whose place or year is said first; of several held in one place that of the year. */
function heldAs(editions: readonly Edition[], words: string): EntityId | null {
  if (words === '') return null;
  let first = Infinity;
  let found: Edition[] = [];
  for (const each of editions) {
    const at = Math.min(firstOf(words, each.places), firstOf(words, each.years));
    if (at < first) found = [];
    if (at <= first && at < Infinity) found.push(each);
    first = Math.min(first, at);
  }
  return onlyOne(found, () => true) ?? onlyOne(found, ({ years }) => firstOf(words, years) < Infinity);
}

/** Where the first of these stands; Infinity: nowhere. */
const firstOf = (words: string, names: readonly string[]): number =>
  Math.min(...names.map((name) => (words.includes(name) ? words.indexOf(name) : Infinity)));

function onlyOne(editions: readonly Edition[], fits: (edition: Edition) => boolean): EntityId | null {
  const [one, ...others] = editions.filter(fits);
  return one && others.length === 0 ? one.id : null;
}

/** The last that was held by a year, and not too long before. */
function latestOf(editions: readonly Edition[], year: number, within: number): EntityId | null {
  let latest: Edition | null = null;
  for (const each of editions) {
    const held = Number(each.years[0]);
    if (held > year || held < year - within) continue;
    if (!latest || held > Number(latest.years[0])) latest = each;
  }
  return latest?.id ?? null;
}
