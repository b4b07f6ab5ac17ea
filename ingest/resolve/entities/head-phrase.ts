import { Memo } from '../../memo.ts';

/** The nouns of "the Convention", "the Committee" and the like. */
export const NOUNS = [
  'Convention|Covenant|Protocol|Treaty|Agreement|Charter|Statute|Declaration|Minutes',
  'Programme of Action|Plan of Action|Platform for Action|Agenda|Framework|Strategy|Compact',
  'Rules|Principles|Guidelines|Conference|Summit|Congress|Committee|Commission|Council|Assembly|Board',
  'Court|Tribunal|Fund|Agency|Organization|Mission|Force|Office|Panel|Working Group',
  'Centre|Mechanism|Bank|Forum|Group|Institute|Team',
].flatMap((nouns) => nouns.split('|'));

/** What a text may call a thing for short. */
export interface HeadPhrase {
  readonly noun: string;
  /**
   * Its noun; with the words before it, "=Special Committee" for the whole of what stands before the complement,
   * "~Regional Centre" for the end of it.
   */
  readonly keys: readonly string[];
}

/**
 * Where the words before a name's complement end: "Security Council Committee| established …", "Convention| on …".
 * "Programme of Action" is one noun.
 */
const COMPLEMENT =
  /, \d| \(| No\.| (?:of(?! Action\b)|on|for(?! Action\b)|to|in|at|against|between|relat\w+|concerning|regarding|governing|establish\w+|pursuant|under|serving|and (?:Programme|Plan|Platform|Framework))\b/i;
const FIRST_NOUN = new RegExp(String.raw`\b(?:${NOUNS.join('|')})\b`);
const LAST_NOUN = new RegExp(String.raw`(?:^| )(${NOUNS.join('|')})(?: [\d-]+| [IVX]+)?$`);
/** The last words of the names of owners. */
const OWNS = /^(?:community|league|association|council|union|organization)$/;
/** No short form has more words before its noun. */
export const MOST_BEFORE_NOUN = 3;

/**
 * The noun of a name is the last one before its complement: a "Council Committee on the … Convention" is a
 * committee, and a "Committee Secretariat" or a "Meeting of the Parties to the Convention" none of them.
 */
const HEADS = new Memo((name) => {
  // No text calls it "the Committee".
  if (name === 'International Committee of the Red Cross') return null;
  const head = name.slice(0, COMPLEMENT.exec(name)?.index);
  const noun = LAST_NOUN.exec(head)?.[1];
  if (noun !== undefined) return { noun, keys: keysOf(head, noun) };
  // "Economic Community of |… States Convention| on …": an owner's name may have a complement of its own.
  const last = /[\w-]+$/.exec(head)?.[0].toLowerCase() ?? '';
  const owned = OWNS.test(last) ? FIRST_NOUN.exec(name.slice(head.length))?.[0] : undefined;
  return owned === undefined ? null : { noun: owned, keys: [owned] };
});

/** What is short for a name; null where nothing is. */
export const headPhrase = (name: string): HeadPhrase | null => HEADS.of(name);

function keysOf(head: string, noun: string): readonly string[] {
  const keys = [noun];
  // "2030 Agenda", "… Committee 2": the noun ends the words.
  if (!head.endsWith(` ${noun}`)) return keys;
  const before = head.slice(0, -noun.length - 1).split(' ');
  if (before.length <= MOST_BEFORE_NOUN) keys.push(`=${head}`);
  for (let count = 1; count < before.length && count <= MOST_BEFORE_NOUN; count++)
    keys.push(`~${before.slice(-count).join(' ')} ${noun}`);
  return keys;
}
