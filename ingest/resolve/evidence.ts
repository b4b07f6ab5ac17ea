import { ISSUERS, type Issuer } from '../registry/issuers.ts';

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
}

interface Mention {
  readonly start: number;
  readonly end: number;
  /** An issuer of the table, or the noun of a short form. */
  readonly of: Issuer | string;
}

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
])
  addName(noun, noun);

function addName(name: string, of: Issuer | string): void {
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
const POSSESSIVE = /\b(?:its|their)(?: [a-z-]+(?:,? and|,)?){0,6} $/;
/** Between a body and "its resolution": "the Council, in its", "the Assembly adopted its". */
const CLOSE = /^(?:'s)?,?(?: [a-z-]+){0,3} (?:its|their)(?: [a-z-]+){0,3} $/;
/** Capitalised words that open a sentence, so that the noun behind them is a short form all the same. */
const OPENERS =
  /(?:^|[.;:\n("'] ?)(?:[A-Z][a-z]+(?: (?:also|further|the|with|note|of))? )$|(?:^|[\s("'])(?:See|See also|Also|Further|Recalling|Reaffirming|Recalls|Reaffirms|Noting|Welcoming|The|In|Under|By|With|And|To|Of|Following|Pursuant to|Reiterating|Stressing|Considering|Bearing in mind)(?: the)? $/;
const STRANGER = /((?:[A-Z][\w.-]*|of|the|for|on|and|in|to|against|de)(?: |$))+$/;
const BODY_NOUNS =
  'Assembly|Council|Commission|Committee|Conference|Board|Congress|Union|Organization|Parties|Agency|Forum|Authority|Summit|Meeting|League|Group|Fund|Programme|Bank|Secretariat|Parliament|[A-Z]{3,10}';
const BODY_WORD = new RegExp(`^(?:${BODY_NOUNS})$`);
/** A quick look that spares most texts the search for the whole phrase. */
const BODY_WORD_LAST = new RegExp(`(?:${BODY_NOUNS}) ?$`);
const LONGEST_BODY_WORD = 13;

const CAPITAL_INSIDE = /.[A-Z]|^[A-Z][a-z]+ly /;

/** "|Council| resolution 2005/20, annex", as notes begin. */
const beginsWithBody = (words: string): boolean => BY_FIRST_WORD.has(/^[\w-]+/.exec(words)?.[0] ?? '');

/** Blanks that a typist set twice, or a line's end left, are one. */
const singleSpaced = (words: string): string => (words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words);

/** Reads the words before the head word; they end right before it and hold no earlier sentence. */
export function evidenceBefore(before: string): Evidence {
  const words = singleSpaced(before);
  // "Recalling its resolutions": no capital behind the first word, so nobody is named.
  const mentions = CAPITAL_INSIDE.test(words) || beginsWithBody(words) ? mentionsIn(words) : [];
  const last = mentions.at(-1);
  if (last && QUALIFIERS.test(words.slice(last.end))) {
    const possessive = /^ (?:in )?(?:its|their) /.test(words.slice(last.end));
    if (!possessive) return adjacent(words, mentions, last);
  }
  if (POSSESSIVE.test(words)) {
    const close = last !== undefined && CLOSE.test(words.slice(last.end));
    return { named: [], noun: null, stranger: null, its: { subject: last?.of ?? null, close } };
  }
  const stranger = strangerBefore(words);
  return (stranger === null && antecedent(words)) || { named: [], noun: null, stranger, its: null };
}

/** "Commission on Human Rights resolutions on …, |including| resolutions 1998/72": those of the body before. */
const INCLUDED =
  /(?:,| and)? (?:including|in particular|particularly|notably|especially|inter alia|namely|most recently)[,:]?(?: the)? $/;
const ACTS = /\b(?:[Rr]esolutions|[Dd]ecisions)\b(?!.*\b(?:resolution|decision)s?\b)/;

function antecedent(words: string): Evidence | null {
  if (!INCLUDED.test(words)) return null;
  const acts = ACTS.exec(words);
  if (!acts) return null;
  const evidence = evidenceBefore(words.slice(0, acts.index));
  return evidence.named.length === 1 || evidence.noun !== null ? evidence : null;
}

function adjacent(words: string, mentions: readonly Mention[], last: Mention): Evidence {
  if (typeof last.of === 'string') {
    const before = words.slice(0, last.start);
    const part =
      /(?:[A-Z][a-z][\w-]*(?: (?:of|for))?|\b(?![IVXLC]+ )[A-Z]{2,}) $/.test(before) && !OPENERS.test(before);
    if (part) return { named: [], noun: null, stranger: strangerBefore(words) ?? last.of, its: null };
    return { named: [], noun: last.of, stranger: null, its: null };
  }
  const named = [last.of];
  const previous = mentions.at(-2);
  if (
    previous &&
    typeof previous.of !== 'string' &&
    /^(?: and |, | or )(?:the )?$/.test(words.slice(previous.end, last.start))
  )
    named.unshift(previous.of);
  return { named, noun: null, stranger: null, its: null };
}

/** "the Executive Council of the Organisation decision": a capitalised phrase that ends in a body's noun. */
function strangerBefore(words: string): string | null {
  if (!BODY_WORD_LAST.test(words.slice(-LONGEST_BODY_WORD))) return null;
  const phrase = STRANGER.exec(words.slice(-120))?.[0]
    .trim()
    .replace(/^(?:(?:of|the|for|on|and|in|to) )+/, '');
  const lastWord = phrase?.split(' ').at(-1) ?? '';
  return phrase && BODY_WORD.test(lastWord) ? phrase : null;
}

/** Who is named behind a number or the list that it opens. */
export interface EvidenceBehind {
  readonly named: Issuer | null;
  /** "of the Council", "of the Conference of the Parties". */
  readonly noun: string | null;
  /** A body that no table has. */
  readonly stranger: string | null;
}

const NOBODY: EvidenceBehind = { named: null, noun: null, stranger: null };
const LIST_BEHIND =
  /^(?:\uE000|,|;| and| to| [A-Z](?= )| \d{1,4}\/\d{1,3}| [IVXL]{1,7}\/\d{1,3}| \d{1,4} \([IVXLC\d-]{1,9}\)| of \d{1,2} [A-Z][a-z]+ \d{4})*/;
const BODY_BEHIND =
  /^((?:[A-Z][\w'-]*|of|the|for|on|and|in|to|against)(?: (?:[A-Z][\w'-]*|of|the|for|on|and|in|to|against)){0,14})/;

/** Behind a noun: more of a name; "the Conference |of the Parties to the Convention|" is a short form. */
const GOES_ON = /^ (?:of (?!States Parties|Parties)[A-Z]|of the Contracting|(?:for|on) )/;

/** "resolution 60/251 of the General Assembly", "resolutions 5/1 and 5/2, adopted by the Council". */
export function evidenceBehind(words: string): EvidenceBehind {
  const rest = singleSpaced(words).replace(LIST_BEHIND, '');
  const by = /^,? ?(?<word>of|by|adopted by) (?:the )?(?=[A-Z])/.exec(rest);
  if (!by) return NOBODY;
  const name = rest.slice(by[0].length, by[0].length + 160);
  const [first] = mentionsIn(name);
  if (first?.start === 0 && typeof first.of !== 'string') return { ...NOBODY, named: first.of };
  // "of the Conference"; "of the Board of Governors" is a name that no table has.
  if (first?.start === 0 && typeof first.of === 'string' && !GOES_ON.test(name.slice(first.end)))
    return { ...NOBODY, noun: first.of };
  // "by the X" belongs to the sentence's verb as often as to the number.
  const phrase = (by.groups?.['word'] !== 'by' && BODY_BEHIND.exec(name)?.[1]) || '';
  const noun = phrase.split(' ').findIndex((word) => BODY_WORD.test(word));
  return noun < 0
    ? NOBODY
    : { ...NOBODY, stranger: phrase.replace(/(?: (?:of|the|for|on|and|in|to|against))+$/, '') };
}

/** Bodies of the table that a text names in full, in order. */
export function issuersIn(text: string): { readonly start: number; readonly issuer: Issuer }[] {
  return mentionsIn(text).flatMap(({ start, of }) => (typeof of === 'string' ? [] : [{ start, issuer: of }]));
}

function mentionsIn(words: string): Mention[] {
  const mentions: Mention[] = [];
  CAPITAL.lastIndex = 0;
  while (CAPITAL.test(words)) {
    const start = CAPITAL.lastIndex - 1;
    let end = start + 1;
    while (isWordCharacter(words.charCodeAt(end))) end++;
    const names = BY_FIRST_WORD.get(words.slice(start, end));
    const found = names?.find(
      ({ name }) => words.startsWith(name, start) && !/\w/.test(words.charAt(start + name.length)),
    );
    if (found) {
      end = start + found.name.length;
      mentions.push({ start, end, of: found.of });
    }
    CAPITAL.lastIndex = end;
  }
  return mentions;
}
