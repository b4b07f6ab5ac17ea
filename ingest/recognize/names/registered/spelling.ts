import { Memo } from '../../../memo.ts';

/** Endings and words that are written in two ways, the registry's way first. */
const ENDINGS: readonly (readonly [RegExp, RegExp, registry: string, other: string])[] = [
  [/iz(ation|ations|ed|ing|e)$/, /is(ation|ations|ed|ing|e)$/, 'iz$1', 'is$1'],
  [/^centre(s?)$/, /^center(s?)$/, 'centre$1', 'center$1'],
  [/^programme(s?)$/, /^program(s?)$/, 'programme$1', 'program$1'],
  [/^defence$/, /^defense$/, 'defence', 'defense'],
];
/** Shorter words end so by chance: "rise". */
const SHORTEST = 6;

/** A word in small letters as the registry spells it: "organisation" is "organization", "center" is "centre". */
export const spelling = (word: string): string => (word.length < SHORTEST ? word : SPELT.of(word));

/** The names of the registry have some words thousands of times. */
const SPELT = new Memo((word) =>
  ENDINGS.reduce((spelt, [, other, registry]) => spelt.replace(other, registry), word),
);

/** What else a word of the registry's spelling may look like in a text. */
export function otherSpellings(word: string): readonly string[] {
  return ENDINGS.flatMap(([here, , , other]) => (here.test(word) ? [word.replace(here, other)] : [])).filter(
    (spelt) => spelling(spelt) === word,
  );
}
