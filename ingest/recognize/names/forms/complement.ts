import type { Words } from '../../words/words.ts';
import { isService } from './bodies.ts';
import { complementEnd } from './complement-end.ts';
import type { Dictionary } from '../registered/dictionary.ts';
import type { Head } from './head.ts';
import { SUBJECTS } from './next-name.ts';
import { isAboutRights } from './soft-law.ts';
import { isOrganization, isSubject, namesTreaty } from './titles.ts';
import { BREAK, hasOrdinal, hasProper, isOwned, ownerEnd } from './word-tests.ts';

/** What a name goes on with behind its head noun: "on the Rights of …": whether it makes a name. */

/** The end of the complement, if it makes a name. */
export function complementOf(
  words: Words,
  from: number,
  head: number,
  link: number,
  option: Head,
  dictionary: Dictionary,
): number | null {
  const noun = words.lower(head);
  const text = words.lower(link);
  const next = words.lower(link + 1);
  // "Programme of Action", "Framework for Action": generic with all their words.
  if (next === 'implementation' || (next === 'action' && !isAgainst(words, link + 2))) return null;
  // "Committee to Investigate …", "Protocol to Prevent …"; not "invites the Committee to the …".
  const added = option.links.includes('supplementing');
  const amends = noun === 'amendment';
  if (text === 'to' && !added && !words.isCapital(link + 1) && !(amends && next === 'the'))
    return noun === 'office' && from < head ? officeTo(words, link, dictionary) : null;
  // "Commission to |Member| States": the sentence goes on.
  if (option.kind === 'body' && /^members?$/.test(next)) return null;
  // "Agreement on the |basis| of …", "on the |occasion| of …"
  if (text === 'on' && /^(?:basis|occasion|part|side)$/.test(words.text(link + 2))) return null;
  // "the Harbour Convention on a regular |basis|"
  if (text === 'on' && next === 'a' && words.lower(link + 3) === 'basis') return null;
  // "Basic Principles of |Pilotage|"; not "the Principles of the Charter".
  if (text === 'of' && noun === 'principles' && (from === head || !words.isCapital(link + 1))) return null;
  if (noun === 'group' && words.lower(head - 1) === 'working' && isOwned(words, link, dictionary))
    return dictionary.longest(words, words.lower(link + 1) === 'the' ? link + 2 : link + 1)?.to ?? null;
  // "Commission of Inquiry on", "Committee of Experts on"; not "the Committee of the Council".
  if (text === 'of' && option.kind === 'body' && !OF_THE.has(noun) && !words.isCapital(link + 1)) return null;
  // A noun alone takes only a title in capitals: "States parties to the Convention on the basis of …".
  const small =
    option.small === true &&
    from < head &&
    (SMALL_LINKS.has(text) || isFor(words, link, option)) &&
    !SHORT_OF.has(words.lower(head - 1));
  // "Office of the President": of a person or a State, if no body stands behind it.
  const holder = text === 'of' && noun === 'office' ? words.lower(link + 2) : '';
  if (holder === 'president' && next === 'the') return ownerEnd(words, link + 3, dictionary);
  if (OF_A_STATE.test(holder)) return null;
  const to = complementEnd(words, head, link, option, small, dictionary);
  if (to === null || (amends && !namesTreaty(words, link, to))) return null;
  if (noun === 'constitution' && !isOrganization(words, to)) return null;
  // "High-level Forum for |the Agreement|": some other text's, and no subject.
  if (option.kind === 'conference' && noun !== 'forum') return to;
  if (hasProper(words, link + 1, to) || isService(words, head, to)) return to;
  // "Ad Hoc Committee |on the Special Programme|"
  if (option.kind === 'treaty' || (text === 'on' && words.lower(head - 1) === 'hoc'))
    return hasProper(words, from, head - 1) && isSubject(words, link, to) ? to : null;
  // "Final Declaration |of the Seventh Review Conference|"
  if (option.kind !== 'softLaw') return null;
  // "for the Further Implementation |of Agenda 21|"
  const about = dictionary.longest(words, next === 'the' ? link + 2 : link + 1);
  if (about && about.to === to && about.entity.kind === 'softLaw') return to;
  return hasOrdinal(words, link + 1, to) ||
    (from < head && DECLARES.has(noun) && isAboutRights(words, link + 1, to))
    ? to
    : null;
}

/** Of a text of these, human rights are subject enough; a plan on them is somebody's. */
const DECLARES: ReadonlySet<string> = new Set([
  'declaration',
  'guidelines',
  'norms',
  'principles',
  'standards',
]);

/** "Conference for Action |against Tolls|", "Declaration for Action |on Harbours|": what is to be done says which it is. */
const isAgainst = (words: Words, word: number): boolean =>
  (words.lower(word) === 'against' || words.lower(word) === 'on') && words.isCapital(word + 1);

/** "the Peace Agreement on the withdrawal of …", "the Fourth Convention on measures …": a short form, and what it says. */
const SHORT_OF: ReadonlySet<string> = new Set(['ceasefire', 'fire', 'first', 'fourth', 'peace', 'third']);

/** "Harbour Convention |for the suppression of| tolls in Marana" */
const isFor = (words: Words, link: number, { kind }: Head): boolean =>
  kind === 'treaty' &&
  words.lower(link) === 'for' &&
  words.lower(link + 1) === 'the' &&
  SUBJECTS.has(words.text(link + 2)) &&
  words.lower(link + 3) === 'of';

const OF_A_STATE = /^(?:president|presidency|prime|prosecutor|attorney|governor|public|ombudsman)$/;

/** Bodies that are named after whom they serve: "Office of the High Representative". */
const OF_THE: ReadonlySet<string> = new Set(['office', 'secretariat', 'bureau', 'assembly', 'federation']);
const SMALL_LINKS: ReadonlySet<string> = new Set([
  'on',
  'against',
  'relating',
  'concerning',
  'regarding',
  'governing',
]);

/** "Marana Office |to the Harbour Union|" */
function officeTo(words: Words, to: number, dictionary: Dictionary): number | null {
  if (words.lower(to + 1) !== 'the' || ((words.gap(to) | words.gap(to + 2)) & BREAK) !== 0) return null;
  const body = dictionary.longest(words, to + 2);
  return body?.entity.kind === 'body' ? body.to : null;
}
