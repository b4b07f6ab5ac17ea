/**
 * Lead words: the words in italics that open a paragraph. The typist's italics are lost in a plain
 * text, so their end is found by the form of the phrase: adverbs, a verb, and what belongs to it
 * ("Takes note with appreciation", "Further reiterates its grave concern", "Bearing in mind").
 */

/** Before or behind the verb. */
const ADVERB =
  'also|further|furthermore|again|once (?:again|more)|moreover|however|therefore|still|then|now|duly|fully|firmly|strongly|deeply|gravely|seriously|particularly|especially|profoundly|highly|greatly|sincerely|solemnly|urgently|unanimously|unequivocally|vigorously|categorically|energetically|warmly|resolutely|increasingly|hereby|equally|extremely|keenly|sternly|emphatically|mindful';
/** Which adverbs come in front. */
const OPENING = String.raw`(?:(?:${ADVERB})\s+)*`;
const FEELING =
  'concern|concerns|appreciation|satisfaction|gratitude|regret|interest|alarm|dismay|approval|thanks|condolences|sympathy|solidarity|support|hope|conviction|determination|commitment|intention|readiness|willingness|belief|call|calls|request|requests|demand|demands|appeal|appeals|invitation|encouragement|condemnation|outrage|indignation|sadness|sorrow|grief|recommendation|recommendations|decision|decisions|position|resolve|confidence|disappointment|anxiety|shock|understanding|view|views|expectation|admiration|pleasure|optimism|endorsement|attachment|adherence|opposition|rejection|urgency';
const DEGREE =
  'deep|deepest|grave|gravest|great|greatest|serious|strong|strongest|full|continued|continuing|profound|sincere|warm|particular|special|utmost|extreme|unwavering|steadfast|firm|high|keen|equal|further|sincerest|heartfelt|renewed|its|their|the|once again|once more|again|also|previous|earlier|and|increasing|growing|ongoing|strongly|deeply';
const WITH = String.raw`with\s+(?:(?:${DEGREE})\s+)*(?:${FEELING})(?:\s+and\s+(?:${FEELING}))?`;
const TAIL = new RegExp(
  String.raw`(?:\s+(?:${WITH}|in particular|in this regard|in (?:this|that) (?:context|connection)|in the strongest (?:possible )?terms|${ADVERB}))`,
  'iy',
);
const OBJECT = new RegExp(
  String.raw`\s+(?:(?:${DEGREE})\s+)*(?:${FEELING})\b(?:\s+and\s+(?:(?:${DEGREE})\s+)*(?:${FEELING})\b)?`,
  'iy',
);
const VERB = new RegExp(String.raw`["'“‘(]*(${OPENING}\p{L}[\p{L}’'-]*)`, 'iuy');
const EXPRESS =
  /^(?:express|reiterat|reaffirm|renew|restat|repeat|re-?emphasi|convey|extend|declar|affirm|confirm|offer|record|emphasi|underlin|stress)/i;
const SECOND = new RegExp(String.raw`\s+and\s+(${OPENING}[a-z]+(?:ing|s))\b(?=\s)`, 'iy');
const WITH_PARTICLE: readonly [RegExp, RegExp][] = [
  [/^tak(?:es|ing|e)$/i, /\s+(?:note|into (?:account|consideration)|cognizance|up|action)\b/iy],
  [/^call(?:s|ing|ed)?$/i, new RegExp(String.raw`(?:\s+(?:${ADVERB}))*\s+(?:upon|on|for|attention)\b`, 'iy')],
  [/^bear(?:s|ing)$/i, /\s+in mind\b/iy],
  [/^keep(?:s|ing)$/i, /\s+in mind\b/iy],
  [/^look(?:s|ing)$/i, /\s+forward\b/iy],
  [/^pa(?:ys|ying)$/i, /\s+(?:special |particular |warm |high )?tribute\b/iy],
  [
    /^having$/i,
    new RegExp(String.raw`\s+${OPENING}(?:regard|in mind|[a-z]+(?:ed|en|ught|ard|ld|de|ade))\b`, 'iy'),
  ],
  [/^(?:acts?|acting)$/i, /(?!)/y],
  [
    /^(?:remain(?:s|ing)?|is|are|being)$/i,
    new RegExp(String.raw`\s+${OPENING}[a-z]+(?:ed|ful|ware|ous|ent|zed)\b`, 'iy'),
  ],
  [/^continu(?:es|ing|e)$/i, /\s+to\s+[a-z]+/iy],
  [/^draws?|drawing$/i, /\s+(?:the )?attention\b/iy],
  [/^giv(?:es|ing)$/i, /\s+(?:due |special )?(?:consideration|attention)\b/iy],
  [/^(?:having)$/i, /\s+regard\b/iy],
];

/** End of the lead words that start at `start`, or `start` when the paragraph opens with none. */
export function leadEnd(text: string, start: number, limit: number): number {
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
  for (const [word, particle] of WITH_PARTICLE) if (word.test(last) && take(particle)) break;
  if (take(SECOND)) return end;
  while (take(TAIL));
  if (EXPRESS.test(last)) take(OBJECT);
  while (take(TAIL));
  return end;
}

/** Which part of a resolution a phrase opens: "Recalling …" the preamble, "Recalls …" the operative part. */
export function moodOf(lead: string): 'preambular' | 'operative' | null {
  const words = lead.replace(/^["'“‘(]+/, '').split(/\s+/);
  for (const word of words) {
    if (/ing$/i.test(word)) return 'preambular';
    if (
      /(?:[^s]s|ss?es)$/i.test(word) &&
      !/^(?:conscious|anxious|desirous|solicitous|its|this|always|perhaps|thus|as|has)$/i.test(word)
    )
      return 'operative';
    if (!new RegExp(`^(?:${ADVERB}|once|more|and)$`, 'i').test(word)) break;
  }
  return /(?:ed|ful|ware|ous|ent|ant|zant|den)$/i.test(words.at(-1) ?? '') ? 'preambular' : null;
}
