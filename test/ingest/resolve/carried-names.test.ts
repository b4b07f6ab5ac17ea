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

  const FERRIES = 'Ulaanbaatar Declaration on Ferries';
  it.each([
    ['its own', `Recalling the ${FERRIES},1`, 'A/81/174, annex.', 'A/81/174 annex'],
    [
      'its own, though it is to be carried out',
      `Reaffirming the implementation of the ${FERRIES},1`,
      'A/81/174, annex.',
      'A/81/174 annex',
    ],
    [
      'its own, in words to come',
      `Requests the Secretary-General to submit a report on the ${FERRIES},1`,
      'A/81/174, annex.',
      'A/81/174 annex',
    ],
    [
      'its own, a resolution, behind a report',
      `Recalling the report on the implementation of the ${FERRIES},1`,
      'Resolution 81/995, annex.',
      'A/RES/81/995 annex',
    ],
    ['its own title', `Recalling the brief entitled “The ${FERRIES}”,1`, 'A/81/174.', 'A/81/174'],
    [
      'a report’s',
      `Recalling the report of the Secretary-General on the implementation of the ${FERRIES},1`,
      'A/81/174.',
      null,
    ],
    [
      'an event’s',
      `Recalling the special event to follow up efforts towards achieving the ${FERRIES},1`,
      'Resolution 81/995.',
      null,
    ],
    ['a longer title’s', `Recalling its decision “Beyond the review of the ${FERRIES}”,1`, 'A/81/174.', null],
    [
      'the support’s',
      `Endorses the conclusions on United Nations system support for the ${FERRIES},1`,
      'A/81/174.',
      null,
    ],
  ])('the note is %s', (_, words, note, carrier) => {
    expect(carried(words, [note])).toStrictEqual({ [FERRIES]: carrier });
  });

  it('a note behind two names is of the second', () => {
    const words = `Recalling the ${FERRIES} adopted by the Harbour Union and the Marana Declaration on Lights,1`;
    expect(carried(words, ['A/81/174, annex.'])).toStrictEqual({
      [FERRIES]: null,
      'Marana Declaration on Lights': 'A/81/174 annex',
    });
  });

  it('"Ibid." and a place in the same report carry the next text', () => {
    expect(
      carried(`Recalling the ${FERRIES}1 and the Marana Declaration on Lights,2`, [
        'A/81/174, annex I.',
        'Ibid., annex II.',
      ]),
    ).toStrictEqual({ [FERRIES]: 'A/81/174 annex I', 'Marana Declaration on Lights': 'A/81/174 annex II' });
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

describe('of outcomes of one name', () => {
  const TUBERCULOSIS = 'political declaration of the high-level meeting on the fight against tuberculosis';

  it('the one that the registry has in the resolution of the note is meant', () => {
    expect(carried(`Recalling the ${TUBERCULOSIS},1`, ['Resolution 78/5, annex.'])).toStrictEqual({
      '2023 Political Declaration of the High-level Meeting on the Fight against Tuberculosis':
        'A/RES/78/5 annex',
    });
  });

  it('another, where the resolution is of a later session than those of the registry', () => {
    expect(carried(`Recalling the ${TUBERCULOSIS},1`, ['Resolution 81/995, annex.'])).toStrictEqual({
      'Political declaration of the high-level meeting on the fight against tuberculosis (resolution 81/995)':
        'A/RES/81/995 annex',
    });
  });

  it('not another, where the note gives an earlier resolution', () => {
    expect(carried(`Recalling the ${TUBERCULOSIS},1`, ['Resolution 70/995.'])).toStrictEqual({
      'Political declaration of the high-level meeting on the fight against tuberculosis': 'A/RES/73/3',
    });
  });

  it('the year before the name tells it from the one that the registry knows', () => {
    const name =
      'Political Declaration on the Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons';
    expect(Object.keys(carried(`Recalling the 2037 ${name},`))).toContain(
      `2037 ${name.replace('D', 'd').replace('I', 'i')}`,
    );
  });

  it('the title behind the name is the same text', () => {
    expect(
      carried(
        'Recalling the political declaration of the high-level meeting on universal health coverage, entitled “Universal health coverage: expanding our ambition for health and well-being in a post-COVID world”,',
      ),
    ).toStrictEqual({
      'Universal health coverage: expanding our ambition for health and well-being in a post-COVID world':
        'A/RES/78/4 annex',
    });
    expect(
      Object.keys(
        carried(
          'Recalling the political declaration of the high-level meeting on universal health coverage, entitled “Lighting the Harbours Declaration”,',
        ),
      ),
    ).toStrictEqual(['Lighting the Harbours Declaration']);
  });
});

it('a short name that several have is that of the one which the text names in full', () => {
  expect(
    Object.keys(
      carried(
        'Recalling the Doha Political Declaration of the Second World Summit for Social Development, and the Doha Political Declaration,',
      ),
    ),
  ).toStrictEqual([
    'Doha Political Declaration of the "World Social Summit" under the title "the Second World Summit for Social Development"',
  ]);
});

it('a note at several texts, "annexes I and II", does not tell in which of them the last one stands', () => {
  expect(
    carried('Recalling the Global Digital Compact and the Declaration on Future Generations,1', [
      'Resolution 79/1, annexes I and II.',
    ]),
  ).toStrictEqual({
    'Global Digital Compact': 'A/RES/79/1 annex I',
    'Declaration on Future Generations': 'A/RES/79/1 annex II',
  });
});

it('a declaration of a meeting is the one that the registry has under its whole name', () => {
  const words =
    'the declaration of the high-level meeting of the General Assembly on the rule of law at the national and international levels';
  expect(Object.keys(carried(`Recalling ${words},`))).toStrictEqual([words.replace('the d', 'D')]);
});
