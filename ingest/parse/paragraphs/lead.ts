import { formOf, VERBS, type VerbForm } from '../../registry/lead-words.ts';
import { Memo } from '../../memo.ts';
import { leadEnd, OPENING } from './lead-end.ts';

/**
 * Lead words: the words in italics that open a paragraph. The typist's italics are lost in a plain
 * text, so their end is found by the form of the phrase: adverbs, a verb, and what belongs to it
 * ("Takes note with appreciation", "Further reiterates its grave concern", "Bearing in mind").
 */

/** The part of a text that a phrase can open. */
export type Mood = 'preambular' | 'operative' | 'past';

export interface Lead {
  readonly words: string;
  /** null: no verb that the table knows. */
  readonly mood: Mood | null;
  /** It opens the paragraph; otherwise it follows an introductory clause: "In this regard, requests …" */
  readonly opens: boolean;
}

/** A verb that the table lacks, by its form and what follows: "Mourns the …", "Requires Malta to …", "Perturbed by …". */
const isUnknownVerb = (words: string, behind: string): boolean =>
  /[a-z](?:ed|ful|ous)$/.test(words) ||
  (/[a-z]s$/.test(words) &&
    /^\s+(?:a|all|an|any|at|by|each|every|from|it|its|on|that|the|their|to|upon|with|[A-Z][a-z]+ to)\b/.test(
      behind,
    ));

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

const PERFECT = /^has /i;
/** "Taking |fully| into account" */
const INSIDE = /^((?:tak|bear|keep)[a-z]+ |took )(?:fully|duly|also|further) (?=in)/;
/** "Was seriously concerned", "Were informed": what a decision tells of the body itself. */
const PASSIVE = /^(?:was|were) /i;

/** The mood of a phrase that starts with adverbs and a verb; null when it has none, or is not in the table. */
function moodOf(words: string): Mood | null {
  const found = VERBS_FOUND.of(words);
  return found === 'base' ? null : found;
}
const VERBS_FOUND = new Memo((words): Mood | 'base' | null => {
  const verb = words
    .replace(LEADING_ADVERBS, '')
    .toLowerCase()
    .replace(PERFECT, '')
    .replace(INSIDE, '$1')
    .split(/\s+/);
  // "The Security Council has considered the report": of a statement what the others say in the present.
  if (PERFECT.test(words)) return MOOD_OF.get(verb[0] ?? '') === 'past' ? 'operative' : null;
  if (PASSIVE.test(words)) return verb.length > 1 ? 'past' : null;
  for (let length = Math.min(3, verb.length); length > 0; length--) {
    const phrase = verb.slice(0, length).join(' ');
    const mood = MOOD_OF.get(phrase);
    if (mood !== undefined) return mood ?? 'base';
  }
  return verb[0]?.endsWith('ing') && verb[0].length > 4 ? 'preambular' : null;
});

/**
 * "We, Heads of State …, 1. Reaffirm …, 2. Further reaffirm …, 3. Express serious concern …": the verbs of a
 * declaration. Not the noun in "Request for assistance", "Report of the Council".
 */
const isOfDeclaration = (words: string, behind: string): boolean =>
  VERBS_FOUND.of(words) === 'base' && !/^\s+(?:of|for|by|from|No)\b/.test(behind);

/** How far an introductory clause may reach. */
const CLAUSE = 700;
const alternatives = (form: VerbForm): string =>
  [...VERBS.keys()]
    .filter((words) => formOf(words) === form)
    .sort((a, b) => b.length - a.length)
    .join('|');
/** With the marker of a note behind it: "on the recommendation of the Second Committee,20/ took note of". */
const COMMA = String.raw`,(?: ?\d{1,3}\/?)?`;
const LATE: Readonly<Record<Mood, RegExp>> = {
  operative: new RegExp(String.raw`${COMMA}\s+(?=${OPENING}(?:${alternatives('finite')})\b)`, 'g'),
  preambular: new RegExp(String.raw`${COMMA}\s+(?=${OPENING}(?:${alternatives('participle')})\b)`, 'g'),
  past: new RegExp(
    String.raw`(?:${COMMA}|\b(?:Assembly|Council|Commission(?: on Human Rights)?|Committee))\s+(?=${OPENING}(?:${alternatives('past')})\b(?! (?:by|pursuant|under|at)\b))`,
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

/** "The Security Council recalls …", "They urge …", "The Commission urges …": of statements and conclusions the body is part of each paragraph. */
const SUBJECT =
  /["“]?(?:They|The (?:members of the )?(?:Security Council|Human Rights Council|General Assembly|Economic and Social Council|Council|Commission(?: on (?:the )?[A-Z][\w ]{3,40}?)?(?= (?:[a-z]+ )?[a-z]+s )))\s+/y;

/** Most phrases have nothing before them. */
const withoutQuotes = (words: string): string =>
  words !== '' && QUOTES.includes(words.charAt(0)) ? words.replace(/^["'“‘(]+/, '') : words;
const QUOTES = `"'“‘(`;

/** The mood of the words that open a line; null when they are no lead words. */
export function moodAtStart(line: string): Mood | null {
  const words = withoutQuotes(line.slice(0, leadEnd(line, 0, line.length)));
  return /^\p{Lu}/u.test(words) ? moodOf(words) : null;
}

/** Whether a line begins with a verb of the table: "Recalling", not "During" or "Strengthening". */
export function opensWithKnownVerb(line: string): boolean {
  const [first = '', second = '', third = ''] = line.toLowerCase().split(/[\s,]+/, 3);
  return VERBS.has(first) || VERBS.has(`${first} ${second}`) || VERBS.has(`${first} ${second} ${third}`);
}

/**
 * Lead words of the paragraph that starts at `start`. `expected` is what such a paragraph should open
 * with; it decides where to look when it opens with neither.
 */
export function leadOf(text: string, start: number, limit: number, expected: Mood): Lead | null {
  SUBJECT.lastIndex = start;
  const at = SUBJECT.test(text) ? SUBJECT.lastIndex : start;
  const end = leadEnd(text, at, limit);
  const words = withoutQuotes(text.slice(at, end));
  if (words === '') return null;
  const mood = moodOf(words);
  const behind = text.slice(end, end + 24);
  if (mood === expected) return { words, mood, opens: true };
  // "They urge", "The members of the Council express"
  if (isOfDeclaration(words, behind)) return { words, mood: at > start ? 'operative' : mood, opens: true };
  const late = mood === null || expected !== 'preambular' ? lateLead(text, at, limit, expected) : null;
  if (late !== null) return { words: late, mood: expected, opens: false };
  return mood === null && !isUnknownVerb(words, behind) ? null : { words, mood, opens: true };
}

/** Where the words of a paragraph begin, behind blanks and what a page or a typist sets before them. */
export function behindMarks(text: string, first: number, end: number): number {
  let start = first;
  while (start < end && ' \t\u00a0\u200e|~—_*'.includes(text.charAt(start))) start++;
  return start;
}
