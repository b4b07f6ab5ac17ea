import type { ParsedDocument } from '../../parse/document.ts';
import { GAP } from '../../recognize/words/characters.ts';
import { LEXICON, MOST, wordSet } from '../../recognize/words/lexicon.ts';
import type { Words } from '../../recognize/words/words.ts';
import { headPhrase, MOST_BEFORE_NOUN, NOUNS } from './head-phrase.ts';
import type { Named } from './named.ts';
import type { Identity } from './identity.ts';
import { Seen } from './seen.ts';

/** Short forms that are the noun of a name, alone or with words before it: "the Convention", "the Special Committee". */

interface Noun {
  readonly noun: string;
  /** How many words it has behind the first. */
  readonly more: number;
}

/** The nouns that begin with a word, by its number, of "the Committee's" too; those of several words first. */
const NOUNS_AT = new Map<number, readonly Noun[]>();
for (const noun of NOUNS.toSorted((one, other) => other.length - one.length)) {
  const [first = noun, ...more] = noun.split(' ');
  for (const word of [first, `${first}'s`]) {
    const number = LEXICON.add(word);
    NOUNS_AT.set(number, [...(NOUNS_AT.get(number) ?? []), { noun, more: more.length }]);
  }
}
const NOUN_STARTS = new Uint8Array(MOST);
for (const number of NOUNS_AT.keys()) NOUN_STARTS[number] = 1;

/** What goes on behind a noun that does not stand alone: "the Committee |on| …". */
const GOES_ON = wordSet(['on', 'for', 'of', 'against', 'relating', 'concerning']);
const [THE, TO, IN, ITS, AND, OPTIONAL] = ['the', 'to', 'in', 'its', 'and', 'optional'].map((word) =>
  LEXICON.add(word),
);

/** Whether the noun that ends before this word stands alone: not "the Protocol to the …", "the Framework Convention"; but "requests the Committee to report". */
function standsAlone(words: Words, next: number): boolean {
  if (words.gap(next) !== 0) return true;
  const number = words.number(next);
  const behind = words.number(next + 1);
  if (GOES_ON[number] === 1) return false;
  if (number === TO) return behind !== THE && behind !== ITS && !words.isCapital(next + 1);
  if (number === IN) return !words.isCapital(behind === THE ? next + 2 : next + 1);
  if (number === AND) return behind !== ITS || words.number(next + 2) !== OPTIONAL;
  return NOUN_STARTS[number] !== 1 || !words.isCapital(next);
}

/** The noun that begins at this word and stands alone, or null. */
function nounAt(reading: string, words: Words, word: number): string | null {
  if (!words.isCapital(word)) return null;
  const start = words.start(word);
  const found = NOUNS_AT.get(words.number(word))?.find(({ noun }) => reading.startsWith(noun, start));
  if (found === undefined) return null;
  const { noun } = found;
  const last = word + found.more;
  const behind = words.end(last) - start - noun.length;
  // "the Committee|'s| Office"; "the Working Groups" are several.
  if (behind > 0) return words.text(last).endsWith("'s") && behind === 2 ? noun : null;
  return standsAlone(words, last + 1) ? noun : null;
}

/** "the |Committee|", "the |Special Committee|": what stands alone behind the article, with its noun. */
interface ShortForm {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  /** What it may be short for, the likeliest first. */
  readonly keys: readonly string[];
}

/** The short form whose noun begins at this word, or null. */
function shortFormAt(reading: string, words: Words, word: number): ShortForm | null {
  let first = word;
  while (word - first <= MOST_BEFORE_NOUN && isQualifier(words, first - 1) && words.gap(first) === 0) first--;
  // "Open-ended Working Group"
  if (first < word && words.gap(first) === GAP.hyphen && words.isCapital(first - 1)) first--;
  const start = words.start(first);
  if (words.number(first - 1) !== THE || words.start(first - 1) !== start - 4) return null;
  const noun = nounAt(reading, words, word);
  if (noun === null) return null;
  const end = words.start(word) + noun.length;
  const phrase = reading.slice(start, end);
  return { start, end, noun, keys: phrase === noun ? [noun] : [`=${phrase}`, `~${phrase}`] };
}

/** "Special" in "the |Special| Committee"; the small half of "Open-|ended| Working Group". */
const isQualifier = (words: Words, word: number): boolean =>
  words.isCapital(word)
    ? words.number(word) !== THE
    : words.gap(word) === GAP.hyphen && words.isCapital(word - 1);

/**
 * Where the text names something by its noun alone: "the Convention" is the treaty named last before it,
 * when it is the only one of that noun so far or stands in the same paragraph; else the one that the title names.
 */
export function nounShortForms(
  { reading }: ParsedDocument,
  words: Words,
  names: readonly Named[],
  defined: ReadonlyMap<string, Identity>,
  paragraphAt: (offset: number) => string | null,
): readonly Named[] {
  const found: Named[] = [];
  const seen = new Seen(reading);
  let titled: ReadonlyMap<string, Identity> | null = null;
  let next = 0;
  for (let at = words.next(0, NOUN_STARTS); at < words.length; at = words.next(at + 1, NOUN_STARTS)) {
    const short = shortFormAt(reading, words, at);
    if (short === null) continue;
    const { start, end, noun, keys } = short;
    for (; (names[next]?.start ?? Infinity) < start - 4; next++) {
      const name = names[next];
      if (name && !isReporter(reading, name, paragraphAt)) seen.add(name);
    }
    const before = names[next - 1];
    if (before && before.end > start - 4) continue;
    // "Working Group" and then "Group": one noun.
    if ((found.at(-1)?.end ?? 0) > start) continue;
    if ((names[next]?.start ?? Infinity) < end) continue;
    const [key = ''] = keys;
    const byDefinition = defined.size > 0 ? defined.get(reading.slice(start, end)) : undefined;
    // Where a short form of several words is defined, it is found everywhere: definedMentions.
    if (byDefinition && key.startsWith('=')) continue;
    const whole = seen.get(noun, key);
    const likeliest = whole ? key : (keys[1] ?? key);
    const known = whole ?? (keys.length > 1 ? seen.get(noun, likeliest) : null);
    if (byDefinition) found.push({ start, end, identity: byDefinition });
    else if (known && (known.isOnly || paragraphAt(known.last.start) === paragraphAt(start)))
      found.push({ start, end, identity: known.last.identity });
    else if (known) {
      titled ??= inTitle(reading, names, paragraphAt);
      const subject = titled.get(likeliest);
      if (subject) found.push({ start, end, identity: subject });
    }
  }
  return found;
}

/** "[on the |report of the| Second Committee]": no text goes on to call that one "the Committee". */
const isReporter = (
  reading: string,
  { start }: Named,
  paragraphAt: (offset: number) => string | null,
): boolean => reading.startsWith('report of the ', start - 14) && paragraphAt(start) === 'HEAD';

/** "|adopted by the| Security Council": not what the text is about. */
const OF_THE_FRAME = /\b(?:report of|by) the $/i;

/** What the title names, by what is short for it; not where that is short for two. */
function inTitle(
  reading: string,
  names: readonly Named[],
  paragraphAt: (offset: number) => string | null,
): ReadonlyMap<string, Identity> {
  const titled = new Map<string, Identity>();
  const doubtful = new Set<string>();
  for (const { start, end, identity } of names) {
    if (paragraphAt(start) !== 'HEAD') break;
    if (OF_THE_FRAME.test(reading.slice(Math.max(0, start - 20), start))) continue;
    const printed = headPhrase(reading.slice(start, end))?.keys ?? [];
    for (const key of new Set([...(headPhrase(identity.name)?.keys ?? []), ...printed])) {
      if ((titled.get(key) ?? identity).id !== identity.id) doubtful.add(key);
      else titled.set(key, identity);
    }
  }
  for (const key of doubtful) titled.delete(key);
  return titled;
}
