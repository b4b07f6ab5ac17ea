import { MARKER_FILL, type ParsedDocument } from '../../parse/document.ts';
import { Words } from '../../recognize/words/words.ts';
import { headPhrase, NOUNS } from './head-phrase.ts';
import type { Named } from './named.ts';
import type { Identity } from './identity.ts';

/** Short forms that the text itself defines in brackets behind a name. */

/** "(UN-Women)", "(hereinafter the Convention)", "(the "Compliance Agreement")", behind a full name, and where that stands: "(collectively the Peace Agreement, S/1995/999, annex)". */
const DEFINES =
  /^["\uE000]* ?\((?:(?:here(?:in)?after|collectively|together),? )?(?:referred to as )?(?:the )?(?:"(?:the )?([A-Z][^()"\n\uE000]{1,60}?)"(?:,? [^()"\n\uE000]{1,60})?|"?([A-Z][^()"\n\uE000]{1,60}?)"?(?:, [AES]\/[^()"\n\uE000]{1,50})?)\)/;
/** No definition is longer. */
const DEFINITION = 160;

/**
 * "(2015)", "(revised)" define nothing; "(No. 189)" is part of the name. Nor do a place with its year, "(The Hague,
 * 1970)", the parties to a case, "(Marana v. Norland)", the series or the records that have
 * the text, and a person, "Head of the Mission (the Special Representative)".
 */
const MAY_DEFINE =
  /^(?!No\.|Part |Revised|Chapter |Protocol [IVX]+$|[A-Z]+\/|.*\d\/|.*\bv\. [A-Z]|.*, (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:18|19|20)\d\d$|.*\bTreaty Series\b|.*\bpublication\b|Official Records\b|(?:.* )?(?:SRSG|Representative|Envoy|Coordinator|Facilitator|Prosecutor|Commander|Commissioner)$)/;

/**
 * "Agreement on the Formation of the Transitional Government (TG)": an abbreviation of the name's last words alone,
 * its noun left out, is theirs.
 */
function isOfLastWords(short: string, { kind, name, entity }: Identity): boolean {
  if (entity || kind === 'body' || !/^[A-Z][A-Za-z]*[A-Z](?:-[A-Z])?$/.test(short)) return false;
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  const letters = short.replace(/[^A-Z]/g, '');
  return initials.endsWith(letters) && initials.length > letters.length && letters.length > 1;
}

/**
 * "Statute of the Residual Mechanism (the Mechanism)", "Meeting of the Parties to the Harbour Convention (the
 * Convention)": a noun within the name that is not the name's own.
 */
function isInside(short: string, { kind, name }: Identity): boolean {
  if (!NOUNS.includes(short)) return false;
  const noun = headPhrase(name)?.noun;
  return (noun === undefined ? kind === 'conference' : noun !== short) && name.includes(short);
}

/** "Forces of the Harbour Union (HU Peace Force)": what only begins with the name's abbreviation is another thing. */
const isOfOwner = (short: string, { entity }: Identity): boolean =>
  entity?.aliases.some((alias) => !alias.includes(' ') && short.startsWith(`${alias} `)) === true;

/** Whether a bracket opens here, behind a quotation mark, markers and a space at most. */
function opensBracket(reading: string, end: number): boolean {
  let at = end;
  if (reading.charAt(at) === '"') at++;
  while (reading.charAt(at) === MARKER_FILL) at++;
  return reading.startsWith('(', at) || reading.startsWith(' (', at);
}

/** What brackets define, by where the name before them ends. */
export type Definitions = ReadonlyMap<number, string>;

/** The short forms that stand in brackets behind names. */
export function definitionsIn({ reading }: ParsedDocument, names: readonly Named[]): Definitions {
  const found = new Map<number, string>();
  for (const { end } of names) {
    if (!opensBracket(reading, end)) continue;
    const [, quoted, plain] = DEFINES.exec(reading.slice(end, end + DEFINITION)) ?? [];
    const short = (quoted ?? plain)?.trim();
    if (short && MAY_DEFINE.test(short)) found.set(end, short);
  }
  return found;
}

/** Each short form with what it means; what the text defines twice keeps its first meaning. */
export function definedShortForms(
  definitions: Definitions,
  names: readonly Named[],
): ReadonlyMap<string, Identity> {
  const defined = new Map<string, Identity>();
  if (definitions.size === 0) return defined;
  for (const { end, identity } of names) {
    const short = definitions.get(end);
    if (short === undefined || defined.has(short)) continue;
    if (isOfLastWords(short, identity) || isInside(short, identity) || isOfOwner(short, identity)) continue;
    defined.set(short, identity);
  }
  return defined;
}

/** Short forms that no definition claims everywhere: the text says "the Convention" of several. */
const NOUN = /^(?:[A-Z][a-z]+)$/;
/** What the texts' words and the short forms are compared by first: "FOG" of "FOG's", as of "FOG". */
const firstWord = (words: Words, word: number): string => {
  const text = words.text(word);
  return /'s$/i.test(text) ? text.slice(0, -2) : text;
};

/** The first two characters as one number; no short form has fewer. */
const firstLetters = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1);

type Defined = readonly [short: string, identity: Identity];
const NOTHING: readonly Defined[] = [];

/** The short forms that are found wherever they stand, by their first word; the longest first. */
function byFirstWord(defined: ReadonlyMap<string, Identity>): ReadonlyMap<string, readonly Defined[]> {
  const found = new Map<string, Defined[]>();
  for (const each of [...defined].sort(([one], [other]) => other.length - one.length)) {
    if (NOUN.test(each[0])) continue;
    const first = firstWord(new Words(each[0]), 0);
    const known = found.get(first);
    if (known) known.push(each);
    else found.set(first, [each]);
  }
  return found;
}

/** Every place where a defined short form stands outside the names already found, by start. */
export function definedMentions(
  { reading }: ParsedDocument,
  words: Words,
  names: readonly Named[],
  defined: ReadonlyMap<string, Identity>,
): readonly Named[] {
  const shortForms = byFirstWord(defined);
  if (shortForms.size === 0) return [];
  // Most capitalised words are none of them: told by two letters, without making a word of them.
  const initials = new Set([...shortForms.values()].flat().map(([short]) => firstLetters(short, 0)));
  const found: Named[] = [];
  let next = 0;
  for (const word of beginning(reading, words, initials)) {
    const start = words.start(word);
    if (start < (found.at(-1)?.end ?? 0)) continue;
    for (const [short, identity] of shortForms.get(firstWord(words, word)) ?? NOTHING) {
      if (!isWordAt(reading, start, short)) continue;
      const end = start + short.length;
      while ((names[next]?.end ?? Infinity) <= start) next++;
      if ((names[next]?.start ?? Infinity) < end) continue;
      found.push({ start, end, identity });
      break;
    }
  }
  return found;
}

/** The capitalised words that begin with any of these letters. Its loop is all that is worth compiling here. */
function beginning(reading: string, words: Words, initials: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (let word = 0; word < words.length; word++)
    if (words.isCapital(word) && initials.has(firstLetters(reading, words.start(word)))) found.push(word);
  return found;
}

const isWordAt = (text: string, start: number, word: string): boolean =>
  text.startsWith(word, start) &&
  text.charAt(start - 1) !== '-' &&
  !/[\p{L}\p{N}]/u.test(text.charAt(start + word.length));
