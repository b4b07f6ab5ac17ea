/**
 * Where lead words end. The typist's italics are lost in a plain text, so their end is found by the form of
 * the phrase: adverbs, a verb, and what belongs to it ("Takes note with appreciation", "Further reiterates
 * its grave concern", "Bearing in mind").
 */

/** Before or behind the verb. */
const ADVERB =
  'also|further|furthermore|again|once (?:again|more)|moreover|however|therefore|still|then|now|duly|fully|firmly|strongly|deeply|gravely|seriously|particularly|especially|profoundly|highly|greatly|sincerely|solemnly|urgently|unanimously|unequivocally|vigorously|categorically|energetically|warmly|resolutely|increasingly|hereby|equally|extremely|keenly|sternly|emphatically|likewise|ever|additionally|in addition|in this regard|in this (?:context|connection)';
/** Which adverbs come in front. */
export const OPENING = String.raw`(?:(?:${ADVERB}),?\s+)*`;
const FEELING =
  'concern|concerns|appreciation|satisfaction|gratification|gratitude|regret|interest|alarm|dismay|approval|thanks|condolences|sympathy|solidarity|support|hope|conviction|determination|commitment|intention|readiness|willingness|belief|call|calls|request|requests|demand|demands|appeal|appeals|invitation|encouragement|condemnation|outrage|indignation|sadness|sorrow|grief|recommendation|recommendations|decision|decisions|position|resolve|confidence|disappointment|anxiety|shock|understanding|view|views|expectation|admiration|pleasure|relief|apprehension|abhorrence|horror|consternation|distress|optimism|endorsement|attachment|adherence|opposition|rejection|urgency';
const DEGREE =
  'deep|deepest|grave|gravest|great|greatest|serious|strong|strongest|full|continued|continuing|profound|sincere|warm|particular|special|utmost|extreme|unwavering|steadfast|firm|high|keen|equal|further|sincerest|heartfelt|renewed|its|their|once again|once more|again|also|previous|earlier|and|increasing|growing|ongoing|strongly|deeply';
const WITH = String.raw`with\s+(?:(?:${DEGREE})\s+)*(?:${FEELING})(?:\s+and\s+(?:${FEELING}))?`;

const TAIL = new RegExp(
  String.raw`(?:\s+(?:${WITH}|in particular|in (?:this|that) (?:regard|context|connection)|in the strongest (?:possible )?terms|${ADVERB}))(?![\p{L}-])`,
  'iuy',
);
const OBJECT = new RegExp(
  String.raw`\s+(?:the\s+(?=hope\b))?(?:(?:${DEGREE})\s+)*(?:${FEELING})\b(?:(?<=\bcall)\s+(?:upon|for)\b|\s+and\s+(?:(?:${DEGREE})\s+)*(?:${FEELING})\b)?`,
  'iy',
);
const VERB = new RegExp(String.raw`["'“‘(]*(?:We\s+)?(${OPENING}\p{L}[\p{L}’'-]*)`, 'iuy');
const EXPRESS = /^(?:express|reiterat|renew|restat|repeat|convey|extend|offer|record)/i;
const SECOND = new RegExp(String.raw`\s+and\s+(${OPENING}[a-z]+(?:ing|s))\b(?=\s)`, 'iy');
/** What belongs to certain verbs, by all forms of the verb. */
const COMPLEMENTS: readonly (readonly [forms: string, complement: RegExp])[] = [
  [
    'takes taking take took',
    /\s+(?:(?:further |due |full |also )?notes?|(?:fully |duly |also |further )?into (?:account|consideration)|cognizance|account|up|action)\b/iy,
  ],
  [
    'call calls calling called',
    new RegExp(String.raw`(?:\s+(?:${ADVERB}))*\s+(?:upon|on|for|attention)\b`, 'iy'),
  ],
  ['bears bearing keeps keeping', /\s+(?:fully |also |further )?in mind\b/iy],
  ['looks looking', /\s+forward\b/iy],
  ['pays paying', /\s+(?:special |particular |warm |high )?tribute\b/iy],
  [
    'having',
    new RegExp(
      String.raw`\s+${OPENING}(?:regard|in mind|[a-z]+(?:ed|en|ught|ard|ld|de|ade)(?:\s+and\s+[a-z]+ed)?)\b`,
      'iy',
    ),
  ],
  [
    'remains remaining remain is are being was were',
    new RegExp(String.raw`\s+${OPENING}[a-z]+(?:ed|ful|ware|ous|ent|zed)\b`, 'iy'),
  ],
  ['has', new RegExp(String.raw`\s+${OPENING}[a-z]+(?:ed|en|ught|ard|ade)\b`, 'iy')],
  ['continues continuing continue', /\s+to\s+[a-z]+/iy],
  ['draw draws drawing', /\s+(?:the )?attention\b/iy],
];
const COMPLEMENT_OF: ReadonlyMap<string, RegExp> = new Map(
  COMPLEMENTS.flatMap(([forms, complement]) => forms.split(' ').map((form) => [form, complement] as const)),
);

/** The first words of what TAIL, SECOND and OPENING match: a look that spares most texts the expressions. */
const firstWords = (alternatives: string): string[] =>
  alternatives.split('|').map((words) => /^[a-z]+/.exec(words)?.[0] ?? words);
const TAIL_STARTS: ReadonlySet<string> = new Set([...firstWords(ADVERB), 'with']);
const OPENING_STARTS: ReadonlySet<string> = new Set([...firstWords(ADVERB), 'we']);

/** End of the lead words that start at `start`, by their form alone; `start` when there are none. */
export function leadEnd(text: string, start: number, limit: number): number {
  const verb = verbAt(text, start);
  if (!verb || verb.end > limit) return start;
  let { end } = verb;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = end;
    if (!pattern.test(text) || pattern.lastIndex > limit) return false;
    end = pattern.lastIndex;
    return true;
  };
  const takeTails = (): void => {
    while (TAIL_STARTS.has(wordBehind(text, end)) && take(TAIL));
  };
  const complement = COMPLEMENT_OF.get(verb.last);
  if (complement) take(complement);
  if (wordBehind(text, end) === 'and' && take(SECOND)) return end;
  takeTails();
  if (EXPRESS.test(verb.last) && take(OBJECT)) takeTails();
  return end;
}

interface VerbFound {
  /** The verb itself, without adverbs, in small letters. */
  readonly last: string;
  readonly end: number;
}

/** Adverbs and verb that start at an offset; in most texts a single word, for which no expression is needed. */
function verbAt(text: string, start: number): VerbFound | null {
  let from = start;
  while (QUOTES.includes(text.charAt(from)) && from < text.length) from++;
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isAsciiLetter(code) && !((code === HYPHEN || code === APOSTROPHE) && end > from)) break;
  }
  const word = text.slice(from, end).toLowerCase();
  if (end > from && text.charCodeAt(end) < 0x80 && text.charAt(end) !== "'" && !OPENING_STARTS.has(word))
    return { last: word, end };
  VERB.lastIndex = start;
  const words = VERB.exec(text)?.[1];
  if (!words) return null;
  return { last: (/[^\s"'“‘(]+$/.exec(words)?.[0] ?? '').toLowerCase(), end: VERB.lastIndex };
}

const QUOTES = `"'“‘(`;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x2019;
const isAsciiLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** The word behind blanks at an offset, in small letters; "" where there is no blank or no plain letter. */
function wordBehind(text: string, at: number): string {
  let from = at;
  while (isBlank(text.charCodeAt(from))) from++;
  if (from === at) return '';
  let end = from;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  return text.slice(from, end).toLowerCase();
}

/** As `\s`; without an expression, which is so seldom asked for that it would be unknown to the compiler. */
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;
