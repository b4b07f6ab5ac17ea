import { slugOf } from '../../registry/slug.ts';

/** Abbreviations inside names, with what they stand for. */
const SHORTENED: readonly (readonly [abbreviation: RegExp, full: string])[] = [
  [/(?<![\p{L}\p{N}-])UN(?= \p{L})/u, 'United Nations'],
  [/^AU (?=\p{Lu})/u, 'African Union '],
  [/(?<=\bthe )CAR\b/, 'Central African Republic'],
  [/\bDRC\b/, 'Democratic Republic of the Congo'],
  [/\bIDPs\b/, 'Internally Displaced Persons'],
];

/** "Peace-keeping" and "Peacekeeping" are one word, as are "Aging" of 1982 and "Ageing"; "UN" is the United Nations. */
export function joined(name: string): string {
  const whole = name.replace(/\b(peace|co|cease)-(?=[a-z])/gi, '$1').replace(/\b([Aa])ging\b/g, '$1geing');
  return /[A-Z]{2}/.test(whole)
    ? SHORTENED.reduce((text, [abbreviation, full]) => text.replace(abbreviation, full), whole)
    : whole;
}

/**
 * Names that differ in small words, commas or what stands in brackets behind them only are the same; not "(Habitat I)" and
 * "(Habitat II)", which count.
 */
export function slugWithoutSmallWords(name: string): string {
  return slugOf(joined(name.replace(/ \((?:the )?[^()]*(?<! [IVX]{1,4})\)$/, ''))).replace(
    /-(?:the|of|and)(?=-)/g,
    '',
  );
}

/** Words that say too little to tell one thing from another; what else does in some names is said there. */
export const isSmallWord = (word: string): boolean =>
  /^(?:a|an|and|at|by|for|in|its|of|on|the|to)$/.test(word);

/** Stands before such slugs where they are kept beside others. */
export const LOOSELY = '~';

/** Fewer words say too little without the small ones. */
const LEAST = 4;
/** Several protocols are another thing than one. */
const COUNTED =
  /^(?:conventions|covenants|protocols|agreements|treaties|conferences|meetings|declarations|principles)$/;

/**
 * Typists vary prepositions and plurals: "Convention |of| the Rights of Persons with Disabilities", "… of Nuclear
 * |Materials|". Null for names that are too short to be told without them.
 */
export function looseSlug(name: string): string | null {
  const words = slugWithoutSmallWords(name)
    .split('-')
    .filter((word) => !isSmallWord(word) && !/^(?:all|or|their)$/.test(word))
    .map((word) => (COUNTED.test(word) ? word : word.replace(/([^s])s$/, '$1')));
  return words.length < LEAST ? null : words.join('-');
}
