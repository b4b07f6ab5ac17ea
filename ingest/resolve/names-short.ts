import { Memo } from '../memo.ts';
import { MARKER_FILL, type ParsedDocument } from '../parse/document.ts';
import { wordSet } from '../recognize/words/lexicon.ts';
import type { Words } from '../recognize/words/words.ts';
import type { Identity } from './names-identity.ts';

/** A name as it stands in the text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly identity: Identity;
  /** The name is a shorter one than the thing's own. */
  readonly short?: boolean;
}

/** "(UN-Women)", "(hereinafter the Convention)", "(the "Compliance Agreement")" behind a full name. */
const DEFINES =
  /^["\uE000]* ?\((?:hereinafter(?:,)? )?(?:referred to as )?(?:the )?"?([A-Z][^()"\n\uE000]{1,60}?)"?\)/;
/** Short forms that a definition cannot claim: the text says "the Convention" of several. */
const NOUN = /^(?:[A-Z][a-z]+)$/;

/**
 * "(2015)", "(revised)" define nothing; "(No. 189)" is part of the name. Nor do a place with its year, "(The Hague,
 * 1970)", the parties to a case, "(Marana v. Norland)", and the series that has the text.
 */
const MAY_DEFINE =
  /^(?!No\.|Part |Revised|Chapter |Protocol [IVX]+$|[A-Z]+\/|.*\d\/|.*\bv\. [A-Z]|.*, (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:18|19|20)\d\d$|.*\bTreaty Series\b|.*\bpublication\b)/;

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

/** Whether a bracket opens here, behind a quotation mark, markers and a space at most. */
function opensBracket(reading: string, end: number): boolean {
  let at = end;
  if (reading.charAt(at) === '"') at++;
  while (reading.charAt(at) === MARKER_FILL) at++;
  return reading.startsWith('(', at) || reading.startsWith(' (', at);
}

/** Short forms that the text itself defines, each with what it means. */
export function definedShortForms(
  document: ParsedDocument,
  names: readonly Named[],
): ReadonlyMap<string, Identity> {
  const defined = new Map<string, Identity>();
  for (const { end, identity } of names) {
    if (!opensBracket(document.reading, end)) continue;
    const short = DEFINES.exec(document.reading.slice(end, end + 90))?.[1]?.trim();
    if (short && MAY_DEFINE.test(short) && !isOfLastWords(short, identity) && !defined.has(short))
      defined.set(short, identity);
  }
  return defined;
}

/** The nouns of "the Convention", "the Committee" and the like. */
const NOUNS = [
  'Convention|Covenant|Protocol|Treaty|Agreement|Charter|Statute|Declaration',
  'Programme of Action|Plan of Action|Platform for Action|Agenda|Framework|Strategy|Compact',
  'Rules|Principles|Guidelines|Conference|Summit|Congress|Committee|Commission|Council|Assembly|Board',
  'Court|Tribunal|Fund|Agency|Organization|Mission|Force|Office|Panel|Working Group',
].flatMap((nouns) => nouns.split('|'));
/** Their first words, of "the Committee's" too. */
const NOUN_STARTS = wordSet(
  NOUNS.map((noun) => noun.replace(/ .*/, '')).flatMap((first) => [first, `${first}'s`]),
);
/** The noun alone: not "the Committee on …", "the Protocol to the …"; but "requests the Committee to report". */
const SHORT = new RegExp(
  String.raw`(?:${NOUNS.join('|')})\b(?! (?:(?:on|for|of|against|relating|concerning|and its Optional)\b|to (?:the\b|its\b|[A-Z])|in (?:the )?[A-Z]))`,
  'y',
);
/**
 * Where the words before a name's complement end: "Security Council Committee| established …", "Convention| on …".
 * "Programme of Action" is one noun.
 */
const COMPLEMENT =
  /, \d| \(| No\.| (?:of(?! Action\b)|on|for(?! Action\b)|to|in|at|against|between|relat\w+|concerning|regarding|governing|establish\w+|pursuant|under|serving|and (?:Programme|Plan|Platform|Framework))\b/i;
const FIRST_NOUN = new RegExp(String.raw`\b(?:${NOUNS.join('|')})\b`);
const LAST_NOUN = new RegExp(String.raw`(?:^| )(${NOUNS.join('|')})(?: [\d-]+| [IVX]+)?$`);
/**
 * The noun of a name is the last one before its complement: a "Council Committee on the … Convention" is a
 * committee, and a "Committee Secretariat" or a "Meeting of the Parties to the Convention" none of them.
 */
const HEAD_NOUNS = new Memo((name) => {
  // No text calls it "the Committee".
  if (name === 'International Committee of the Red Cross') return null;
  const head = name.slice(0, COMPLEMENT.exec(name)?.index);
  const noun = LAST_NOUN.exec(head)?.[1];
  if (noun !== undefined) return noun;
  // "Economic Community of |… States Convention| on …": an owner's name may have a complement of its own.
  const last = /[\w-]+$/.exec(head)?.[0].toLowerCase() ?? '';
  return OWNS.test(last) ? (FIRST_NOUN.exec(name.slice(head.length))?.[0] ?? null) : null;
});
/** The last words of the names of owners. */
const OWNS = /^(?:community|league|association|council|union|organization)$/;

/** The noun behind "the" that stands alone at this word, or null. */
function nounAt(reading: string, words: Words, word: number): string | null {
  const start = words.start(word);
  if (words.start(word - 1) !== start - 4 || !reading.startsWith('he ', start - 3)) return null;
  if (!/[Tt]/.test(reading.charAt(start - 4))) return null;
  SHORT.lastIndex = start;
  return SHORT.exec(reading)?.[0] ?? null;
}

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
  const seen = new Map<string, { ids: Set<string>; last: Named }>();
  const titled = inTitle(reading, names, paragraphAt);
  let next = 0;
  for (let at = words.next(0, NOUN_STARTS); at < words.length; at = words.next(at + 1, NOUN_STARTS)) {
    const noun = nounAt(reading, words, at);
    if (noun === null) continue;
    const start = words.start(at);
    for (; (names[next]?.start ?? Infinity) < start - 4; next++) {
      const name = names[next];
      if (name && !isReporter(reading, name, paragraphAt)) remember(seen, name);
    }
    const before = names[next - 1];
    if (before && before.end > start - 4) continue;
    const end = start + noun.length;
    if ((names[next]?.start ?? Infinity) < end) continue;
    const byDefinition = defined.get(noun);
    const known = seen.get(noun);
    if (byDefinition) found.push({ start, end, identity: byDefinition });
    else if (known && (known.ids.size === 1 || paragraphAt(known.last.start) === paragraphAt(start)))
      found.push({ start, end, identity: known.last.identity });
    else {
      const subject = known && titled.get(noun);
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

/** What the title names, by its noun; not where it names two of one noun. */
function inTitle(
  reading: string,
  names: readonly Named[],
  paragraphAt: (offset: number) => string | null,
): ReadonlyMap<string, Identity> {
  const titled = new Map<string, Identity>();
  const doubtful = new Set<string>();
  for (const { start, identity } of names) {
    if (paragraphAt(start) !== 'HEAD') break;
    const noun = HEAD_NOUNS.of(identity.name);
    if (!noun || OF_THE_FRAME.test(reading.slice(Math.max(0, start - 20), start))) continue;
    if ((titled.get(noun) ?? identity).id !== identity.id) doubtful.add(noun);
    else titled.set(noun, identity);
  }
  for (const noun of doubtful) titled.delete(noun);
  return titled;
}

function remember(seen: Map<string, { ids: Set<string>; last: Named }>, name: Named): void {
  const noun = HEAD_NOUNS.of(name.identity.name);
  if (!noun) return;
  const known = seen.get(noun);
  if (known) {
    known.ids.add(name.identity.id);
    known.last = name;
  } else seen.set(noun, { ids: new Set([name.identity.id]), last: name });
}

/** Every place where a defined short form stands outside the names already found. */
export function definedMentions(
  document: ParsedDocument,
  names: readonly Named[],
  defined: ReadonlyMap<string, Identity>,
): readonly Named[] {
  const found: Named[] = [];
  for (const [short, identity] of defined) {
    if (NOUN.test(short)) continue;
    let next = 0;
    for (
      let at = document.reading.indexOf(short);
      at >= 0;
      at = document.reading.indexOf(short, at + short.length)
    ) {
      const end = at + short.length;
      while ((names[next]?.end ?? Infinity) <= at) next++;
      if ((names[next]?.start ?? Infinity) < end) continue;
      if (isWordAt(document.reading, at, end)) found.push({ start: at, end, identity });
    }
  }
  return found;
}

const isWordAt = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
