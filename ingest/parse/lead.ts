import { formOf, VERBS, type VerbForm } from '../registry/lead-words.ts';

/**
 * Lead words: the words in italics that open a paragraph. The typist's italics are lost in a plain
 * text, so their end is found by the form of the phrase: adverbs, a verb, and what belongs to it
 * ("Takes note with appreciation", "Further reiterates its grave concern", "Bearing in mind").
 */

/** Before or behind the verb. */
const ADVERB =
  'also|further|furthermore|again|once (?:again|more)|moreover|however|therefore|still|then|now|duly|fully|firmly|strongly|deeply|gravely|seriously|particularly|especially|profoundly|highly|greatly|sincerely|solemnly|urgently|unanimously|unequivocally|vigorously|categorically|energetically|warmly|resolutely|increasingly|hereby|equally|extremely|keenly|sternly|emphatically|likewise|ever|additionally|in addition|in this regard|in this (?:context|connection)';
/** Which adverbs come in front. */
const OPENING = String.raw`(?:(?:${ADVERB}),?\s+)*`;
const FEELING =
  'concern|concerns|appreciation|satisfaction|gratitude|regret|interest|alarm|dismay|approval|thanks|condolences|sympathy|solidarity|support|hope|conviction|determination|commitment|intention|readiness|willingness|belief|call|calls|request|requests|demand|demands|appeal|appeals|invitation|encouragement|condemnation|outrage|indignation|sadness|sorrow|grief|recommendation|recommendations|decision|decisions|position|resolve|confidence|disappointment|anxiety|shock|understanding|view|views|expectation|admiration|pleasure|optimism|endorsement|attachment|adherence|opposition|rejection|urgency';
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
/** What belongs to certain verbs. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^t(?:ak(?:es|ing|e)|ook)$/i,
    /\s+(?:(?:further |due |full |also )?note|into (?:account|consideration)|cognizance|account|up|action)\b/iy,
  ],
  [/^call(?:s|ing|ed)?$/i, new RegExp(String.raw`(?:\s+(?:${ADVERB}))*\s+(?:upon|on|for|attention)\b`, 'iy')],
  [/^(?:bear(?:s|ing)|keep(?:s|ing))$/i, /\s+in mind\b/iy],
  [/^look(?:s|ing)$/i, /\s+forward\b/iy],
  [/^pa(?:ys|ying)$/i, /\s+(?:special |particular |warm |high )?tribute\b/iy],
  [
    /^having$/i,
    new RegExp(String.raw`\s+${OPENING}(?:regard|in mind|[a-z]+(?:ed|en|ught|ard|ld|de|ade))\b`, 'iy'),
  ],
  [
    /^(?:remain(?:s|ing)?|is|are|being)$/i,
    new RegExp(String.raw`\s+${OPENING}[a-z]+(?:ed|ful|ware|ous|ent|zed)\b`, 'iy'),
  ],
  [/^continu(?:es|ing|e)$/i, /\s+to\s+[a-z]+/iy],
  [/^(?:draws?|drawing)$/i, /\s+(?:the )?attention\b/iy],
];

/** End of the lead words that start at `start`, by their form alone; `start` when there are none. */
function leadEnd(text: string, start: number, limit: number): number {
  VERB.lastIndex = start;
  const verb = VERB.exec(text);
  if (!verb?.[1] || VERB.lastIndex > limit) return start;
  let end = VERB.lastIndex;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = end;
    if (!pattern.test(text) || pattern.lastIndex > limit) return false;
    end = pattern.lastIndex;
    return true;
  };
  const last = /[^\s"'“‘(]+$/.exec(verb[1])?.[0] ?? '';
  for (const [word, complement] of COMPLEMENTS) if (word.test(last) && take(complement)) break;
  if (take(SECOND)) return end;
  while (take(TAIL));
  if (EXPRESS.test(last)) take(OBJECT);
  while (take(TAIL));
  return end;
}

/** The part of a text that a phrase can open. */
export type Mood = 'preambular' | 'operative' | 'past';

export interface Lead {
  readonly words: string;
  /** null: no verb that the table knows. */
  readonly mood: Mood | null;
  /** It opens the paragraph; otherwise it follows an introductory clause: "In this regard, requests …" */
  readonly opens: boolean;
}

/** A verb that the table lacks, by its form and what follows: "Mourns the …", "Perturbed by …". */
const isUnknownVerb = (words: string, behind: string): boolean =>
  VERBS.has(words.toLowerCase()) ||
  /[a-z](?:ed|ful|ous)$/.test(words) ||
  (/[a-z]s$/.test(words) &&
    /^\s+(?:a|all|an|any|at|by|each|every|from|its|on|that|the|their|to|upon|with)\b/.test(behind));

const LEADING_ADVERBS = new RegExp(String.raw`^(?:We\s+)?${OPENING}`, 'i');
const MOODS: Readonly<Record<VerbForm, Mood | null>> = {
  finite: 'operative',
  participle: 'preambular',
  state: 'preambular',
  past: 'past',
  base: null,
};

const MOOD_OF: ReadonlyMap<string, Mood | null> = new Map(
  [...VERBS.keys()].map((words) => [words, MOODS[formOf(words)]]),
);

/** The mood of a phrase that starts with adverbs and a verb; null when the verb is not in the table. */
function moodOf(words: string): Mood | null {
  const verb = words.replace(LEADING_ADVERBS, '').toLowerCase().split(/\s+/);
  for (let length = Math.min(3, verb.length); length > 0; length--) {
    const phrase = verb.slice(0, length).join(' ');
    const mood = MOOD_OF.get(phrase);
    if (mood !== undefined) return mood;
  }
  return verb[0]?.endsWith('ing') && verb[0].length > 4 ? 'preambular' : null;
}

/** How far an introductory clause may reach. */
const CLAUSE = 700;
const alternatives = (form: VerbForm): string =>
  [...VERBS.keys()]
    .filter((words) => formOf(words) === form)
    .sort((a, b) => b.length - a.length)
    .join('|');
const LATE: Readonly<Record<Mood, RegExp>> = {
  operative: new RegExp(String.raw`,\s+(?=${OPENING}(?:${alternatives('finite')})\b)`, 'g'),
  preambular: new RegExp(String.raw`,\s+(?=${OPENING}(?:${alternatives('participle')})\b)`, 'g'),
  past: new RegExp(
    String.raw`(?:,|\b(?:Assembly|Council|Commission|Committee))\s+(?=${OPENING}(?:${alternatives('past')})\b(?! (?:by|pursuant|under|at)\b))`,
    'g',
  ),
};

/** The verb that follows an introductory clause. */
function lateLead(text: string, start: number, limit: number, mood: Mood): string | null {
  const late = LATE[mood];
  const clause = text.slice(start, Math.min(limit, start + CLAUSE));
  late.lastIndex = 0;
  if (!late.test(clause)) return null;
  return text.slice(start + late.lastIndex, leadEnd(text, start + late.lastIndex, limit));
}

/** "The Security Council recalls …": of statements the body is part of each paragraph. */
const SUBJECT =
  /["“]?The (?:Security Council|Human Rights Council|General Assembly|Economic and Social Council|Council)\s+/y;

/** The mood of the words that open a line; null when they are no lead words. */
export function moodAtStart(line: string): Mood | null {
  const words = line.slice(0, leadEnd(line, 0, line.length)).replace(/^["'“‘(]+/, '');
  return /^\p{Lu}/u.test(words) ? moodOf(words) : null;
}

/**
 * Lead words of the paragraph that starts at `start`. `expected` is what such a paragraph should open
 * with; it decides where to look when it opens with neither.
 */
export function leadOf(text: string, start: number, limit: number, expected: Mood): Lead | null {
  SUBJECT.lastIndex = start;
  const at = SUBJECT.test(text) ? SUBJECT.lastIndex : start;
  const end = leadEnd(text, at, limit);
  const words = text.slice(at, end).replace(/^["'“‘(]+/, '');
  if (words === '') return null;
  const mood = moodOf(words);
  if (mood === expected) return { words, mood, opens: true };
  const late = mood === null || expected !== 'preambular' ? lateLead(text, at, limit, expected) : null;
  if (late !== null) return { words: late, mood: expected, opens: false };
  return mood === null && !isUnknownVerb(words, text.slice(end, end + 12))
    ? null
    : { words, mood, opens: true };
}
