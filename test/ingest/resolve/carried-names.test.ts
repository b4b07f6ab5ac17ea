import { describe, expect, it } from 'vitest';
import { entitiesOf } from './entities-in.ts';

/** The soft law of a short resolution, with what carries each. */
const carried = (paragraph: string, notes: readonly string[] = []): Record<string, string | null> =>
  Object.fromEntries(
    entitiesOf([paragraph, '1.\tDecides to continue.'], notes)
      .filter(({ kind }) => kind === 'softLaw')
      .map(({ name, containedIn }) => [
        name,
        containedIn ? [containedIn.id, containedIn.locator].filter(Boolean).join(' ') : null,
      ]),
  );

describe('what carries a text, by the words beside its name', () => {
  it.each([
    [
      'adopted in',
      'Recalling the Ulaanbaatar Declaration on Ferries, adopted by the General Assembly in its resolution 81/995,',
      'A/RES/81/995',
    ],
    [
      'contained in the annex to',
      'Recalling the Ulaanbaatar Declaration on Ferries, contained in the annex to Assembly resolution 81/995,',
      'A/RES/81/995 annex',
    ],
    [
      'a symbol in brackets',
      'Recalling the Ulaanbaatar Declaration on Ferries (A/81/174, annex),',
      'A/81/174 annex',
    ],
    [
      'by which it adopted',
      'Recalling its resolution 81/995 of 2 May 2027, by which it adopted the Ulaanbaatar Declaration on Ferries,',
      'A/RES/81/995',
    ],
    [
      'the title of the resolution',
      'Recalling its resolution 81/995 of 2 May 2027, entitled “Ulaanbaatar Declaration on Ferries”,',
      'A/RES/81/995',
    ],
    [
      'not a longer title',
      'Recalling its resolution 81/995 of 2 May 2027, entitled “Support for the Ulaanbaatar Declaration on Ferries”,',
      null,
    ],
    [
      'not a resolution that stands beside it',
      'Recalling the Ulaanbaatar Declaration on Ferries, and its resolution 81/995,',
      null,
    ],
  ])('%s', (_, paragraph, carrier) => {
    expect(carried(paragraph)).toStrictEqual({ 'Ulaanbaatar Declaration on Ferries': carrier });
  });

  it('a report in a note at the name carries no text that the registry knows', () => {
    expect(
      carried('Recalling the progress towards the Sustainable Development Goals,1', ['E/2031/68.']),
    ).toStrictEqual({
      'Sustainable Development Goals': 'A/RES/70/1',
    });
  });
});

describe('a political declaration is the one of the resolution that is given', () => {
  const OF_2016 =
    'Political Declaration on HIV and AIDS: On the Fast Track to Accelerating the Fight against HIV and to Ending the AIDS Epidemic by 2030';

  it.each([
    [
      'beside it',
      'the political declaration on HIV and AIDS, adopted in its resolution 70/266 of 8 June 2016,',
      [],
    ],
    ['in its note', 'the political declaration on HIV and AIDS,1', ['Resolution 70/266, annex.']],
    [
      'at one place for all',
      'the political declaration on HIV and AIDS of 2016,1 and the follow-up to the political declaration on HIV and AIDS of 2016,',
      ['Resolution 70/266, annex.'],
    ],
  ])('%s', (_, words, notes) => {
    expect(carried(`Recalling ${words}`, notes)).toStrictEqual({ [OF_2016]: 'A/RES/70/266 annex' });
  });
});

it('a declaration of a meeting is the one that the registry has under its whole name', () => {
  const words =
    'the declaration of the high-level meeting of the General Assembly on the rule of law at the national and international levels';
  expect(Object.keys(carried(`Recalling ${words},`))).toStrictEqual([words.replace('the d', 'D')]);
});
