import { GENERAL_ASSEMBLY, ISSUERS, type Issuer } from '../../registry/issuers.ts';
import { VERBS } from '../../registry/lead-words.ts';

/**
 * What the words before "resolution(s)" or "decision(s)" say about the issuer:
 * "Human Rights Council resolutions", "Assembly resolution", "the Council, in its resolution",
 * "General Assembly and Security Council resolutions", "Inter-Parliamentary Union resolution".
 */
export interface Evidence {
  /** Bodies named right before the word. */
  readonly named: readonly Issuer[];
  /** A short form right before the word: "Council". */
  readonly noun: string | null;
  /** A body right before the word that no table has. */
  readonly stranger: string | null;
  /** "its resolution": the body that the sentence names last, and whether it is close by. */
  readonly its: { readonly subject: Issuer | string | null; readonly close: boolean } | null;
  /** The body that the sentence named last, further off. */
  readonly far: Issuer | string | null;
}

/** "the General Assembly |of the World Tourism Organization|" is another body. */
const OF_ANOTHER = /^ of (?:the )?(?!United Nations\b(?! [A-Z])|the\b)[A-Z]/;
const LOOK = 40;

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** An issuer of the table, or the noun of a short form. */
  readonly of: Issuer | string;
}

/** The noun of those that meet under a protocol or a regional convention. */
export const PARTIES = 'Meeting';

/** Names by their first word, longer ones first: a text's capitalised words are looked up, not searched for. */
const BY_FIRST_WORD = new Map<string, { readonly name: string; readonly of: Issuer | string }[]>();
for (const issuer of ISSUERS) for (const name of issuer.names) addName(name, issuer);
for (const noun of [
  'Assembly',
  'Council',
  'Commission',
  'Conference',
  'Sub-Commission',
  'Forum',
  'Board',
  'Congress',
  'Union',
  'Governing Council',
])
  addName(noun, noun);
addName('Meeting of the Parties', PARTIES);

function addName(name: string, of: Issuer | string): void {
  // Pages lose the hyphens at which a word processor may break a word: "SubCommission".
  if (name.startsWith('Sub-')) addName(name.replace('-', ''), of);
  const first = /^[\w-]+/.exec(name)?.[0] ?? name;
  const names = BY_FIRST_WORD.get(first) ?? [];
  names.push({ name, of });
  names.sort((a, b) => b.name.length - a.name.length);
  BY_FIRST_WORD.set(first, names);
}
const CAPITAL = /\b[A-Z]/g;
/** Letters, figures, "_" and "-". */
const isWordCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x5f ||
  code === 0x2d;

/** Words between a body's name and "resolution" that leave the name what it is. */
const QUALIFIERS =
  /^(?:'s?)? ?(?:(?:relevant|related|previous|recent|subsequent|own|earlier|landmark|annual|all|other|various|several|both|its|two|three|main|draft|consensus|omnibus|ministerial|substantive|founding|establishing|in|in the) )*$/;
/** Between a body and the word, where the body acts by it: "the General Assembly (the Assembly) has adopted |resolution 32/14|", "the Council, by |resolution 1102 (XL)|". */
const ACTED =
  /^\)?(?:,? (?:has |had |have )?(?:also |unanimously |recently |subsequently )?adopted|, (?:by|in|through)) (?:the )?$/;
const POSSESSIVE = /\b(?:its|their)(?: [a-z-]+(?:,? and|,)?){0,6} $/;
/** Between a body and "its resolution": "the Council, in its", "the Assembly adopted its", "the Commission decided, in its". */
const CLOSE = /^(?:'s)?,?(?: [a-z-]+){0,3}(?:, in)? (?:its|their)(?: [a-z-]+){0,3} $/;
/** "resolution 24/14 of the Governing Council and |its own resolution| 1/1": of whoever speaks. */
const OWN = /\bits own (?:[a-z]+ )?$/;
/** Capitalised words that open a sentence, so that the noun behind them is a short form all the same. */
const OPENERS =
  /(?:^ ?|[.;:\n("'] ?)(?:[A-Z][a-z]+(?: (?:also|further|the|with|note|of))? )$|(?:^|[\s("'])(?:See|See also|Also|Further|Recalling|Reaffirming|Recalls|Reaffirms|Noting|Welcoming|The|In|Under|By|With|And|To|Of|Following|Pursuant to|Reiterating|Stressing|Considering|Bearing in mind)(?: the)? $/;
/** Before the first name of a note. */
const OPENS = /^\s*(?:See (?:also )?)?(?:the )?$/;
const STRANGER = /((?:[A-Z][\w.-]*|of|the|for|on|and|in|to|against|de)(?: |$))+$/;
/** "Noting UNESCO General Conference resolution …": the lead words are none of the name's. */
const LEAD = /^(?:Recalling|Noting|Welcoming|Reaffirming|Considering|Following|Acknowledging|Recognizing) /;
const BODY_NOUNS =
  'Assembly|Council|Commission|Committee|Conference|Board|Congress|Union|Organization|Parties|Agency|Forum|Authority|Summit|Meeting|League|Group|Fund|Programme|Bank|Secretariat|Parliament|[A-Z]{3,10}';
export const BODY_WORD = new RegExp(`^(?:${BODY_NOUNS})$`);
/** A quick look that spares most texts the search for the whole phrase. */
const BODY_WORD_LAST = new RegExp(`(?:${BODY_NOUNS}) ?$`);
const LONGEST_BODY_WORD = 13;

const CAPITAL_INSIDE = /.[A-Z]|^[A-Z][a-z]+ly /;

/** "|Council| resolution 2005/20, annex", as notes begin. */
const beginsWithBody = (words: string): boolean => BY_FIRST_WORD.has(/^[\w-]+/.exec(words)?.[0] ?? '');

/** Blanks that a typist set twice, or a line's end left, are one. */
export const withSingleBlanks = (words: string): string =>
  words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words;

/**
 * Reads the words before the head word; they end right before it and hold no earlier sentence. Two bodies
 * share "resolutions" only, not "resolution".
 */
export function evidenceBefore(before: string, isPlural: boolean): Evidence {
  const words = withSingleBlanks(before);
  // "Recalling its resolutions": no capital behind the first word, so nobody is named.
  const mentions = CAPITAL_INSIDE.test(words) || beginsWithBody(words) ? mentionsIn(words) : [];
  const last = mentions.at(-1);
  // "International Maritime Organization, resolution A.1044(27)", as notes begin.
  const opens =
    last !== undefined && words.slice(last.end) === ', ' && OPENS.test(words.slice(0, last.start));
  if (last && (opens || QUALIFIERS.test(words.slice(last.end)) || ACTED.test(words.slice(last.end)))) {
    const possessive = /^ (?:in )?(?:its|their) /.test(words.slice(last.end));
    if (!possessive) return adjacent(words, mentions, last, isPlural);
  }
  const far = last?.of ?? null;
  if (POSSESSIVE.test(words)) {
    const close = last !== undefined && CLOSE.test(words.slice(last.end)) && !OWN.test(words);
    return { ...NOTHING, far, its: { subject: far, close } };
  }
  const stranger = strangerBefore(words);
  return (stranger === null && antecedent(words)) || { ...NOTHING, far, stranger };
}

/** No words at all. */
export const NOTHING: Evidence = { named: [], noun: null, stranger: null, its: null, far: null };

/** "Commission on Human Rights resolutions on …, |including| resolutions 1998/72", "its previous resolutions, and most recently": those of the body before. */
const INCLUDED =
  /(?:,| and)? (?:including|in particular|particularly|specifically|notably|especially|inter alia|namely|most recently)[,:]?(?: the)? $/;
const ACTS = /\b(?:[Rr]esolutions|[Dd]ecisions)\b(?!.*\b(?:resolution|decision)s?\b)/;

function antecedent(words: string): Evidence | null {
  if (!INCLUDED.test(words)) return null;
  const acts = ACTS.exec(words);
  if (!acts) return null;
  const evidence = evidenceBefore(words.slice(0, acts.index), true);
  return evidence.named.length === 1 || evidence.noun !== null || evidence.its !== null ? evidence : null;
}

function adjacent(words: string, mentions: readonly Mention[], last: Mention, isPlural: boolean): Evidence {
  if (typeof last.of === 'string') {
    const before = words.slice(0, last.start);
    const part =
      /(?:[A-Z][a-z][\w-]*(?: (?:of|for))?|\b(?![IVXLC]+ )[A-Z]{2,}) $/.test(before) && !OPENERS.test(before);
    if (part) return { ...NOTHING, stranger: strangerBefore(words) ?? last.of };
    return { ...NOTHING, noun: last.of };
  }
  const named = [last.of];
  const previous = mentions.at(-2);
  const between = previous ? words.slice(previous.end, last.start) : '';
  if (
    previous &&
    typeof previous.of !== 'string' &&
    (isPlural ? /^(?: and |, | or )(?:the )?$/ : /^, $/).test(between)
  )
    named.unshift(previous.of);
  return { ...NOTHING, named };
}

/** "the Executive Council of the Organisation decision": a capitalised phrase that ends in a body's noun. */
function strangerBefore(words: string): string | null {
  if (!BODY_WORD_LAST.test(words.slice(-LONGEST_BODY_WORD))) return null;
  const phrase = STRANGER.exec(words.slice(-120))?.[0]
    .trim()
    .replace(LEAD, '')
    .replace(/^(?:(?:of|the|for|on|and|in|to) )+/, '');
  const lastWord = phrase?.split(' ').at(-1) ?? '';
  return phrase && BODY_WORD.test(lastWord) && !isLeadWord(lastWord) ? phrase : null;
}

/** "|NOTING| Decision 14/8": lead words in capitals, as some conferences of parties have them, are no abbreviation. */
const isLeadWord = (word: string): boolean =>
  /^(?:ALSO|FURTHER)$/.test(word) || VERBS.has(word.toLowerCase());

/** Bodies of the table that a text names in full, in order. */
export function issuersIn(text: string): { readonly start: number; readonly issuer: Issuer }[] {
  return mentionsIn(text).flatMap(({ start, of }) => (typeof of === 'string' ? [] : [{ start, issuer: of }]));
}

/** The bodies and nouns of bodies in these words, in order. */
export function mentionsIn(words: string): Mention[] {
  const mentions: Mention[] = [];
  CAPITAL.lastIndex = 0;
  while (CAPITAL.test(words)) {
    const start = CAPITAL.lastIndex - 1;
    let end = start + 1;
    while (end < words.length && isWordCharacter(words.charCodeAt(end))) end++;
    const names = BY_FIRST_WORD.get(words.slice(start, end));
    const found = names?.find(
      ({ name }) => words.startsWith(name, start) && !/\w/.test(words.charAt(start + name.length)),
    );
    if (found) {
      end = start + found.name.length;
      if (found.of !== GENERAL_ASSEMBLY || !OF_ANOTHER.test(words.slice(end, end + LOOK)))
        mentions.push({ start, end, of: found.of });
    }
    CAPITAL.lastIndex = end;
  }
  return mentions;
}
