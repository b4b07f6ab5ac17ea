import { describe, expect, it } from 'vitest';
import { entitiesOf, find } from './entities-in.ts';

/** The treaties that a paragraph names, each with its places. */
const treatiesIn = (...paragraphs: readonly string[]): readonly (readonly [string, ...string[]])[] =>
  entitiesOf(paragraphs)
    .filter(({ kind }) => kind === 'treaty')
    .map(({ id, mentions }) => [id.replace('treaty/', ''), ...mentions.map(({ text }) => text)]);

const CHILD = 'convention-on-the-rights-of-the-child';
const CONFLICT = `optional-protocol-to-the-${CHILD}-on-the-involvement-of-children-in-armed-conflict`;
const SALE = `optional-protocol-to-the-${CHILD}-on-the-sale-of-children-child-prostitution-and-child-pornography`;
const SUBJECTS =
  'on the involvement of children in armed conflict and on the sale of children, child prostitution and child pornography';
const ON_CONFLICT = 'on the involvement of children in armed conflict';
const ON_SALE = 'on the sale of children, child prostitution and child pornography';
const COVENANT = 'international-covenant-on-civil-and-political-rights';
const FIRST =
  'protocol-additional-to-the-geneva-conventions-of-12-august-1949-and-relating-to-the-protection-of-victims-of-international-armed-conflicts-protocol-i';
const SECOND =
  'protocol-additional-to-the-geneva-conventions-of-12-august-1949-and-relating-to-the-protection-of-victims-of-non-international-armed-conflicts-protocol-ii';
const THIRD =
  'protocol-additional-to-the-geneva-conventions-of-12-august-1949-and-relating-to-the-adoption-of-an-additional-distinctive-emblem-protocol-iii';

describe('protocols of which each has its subject are as many treaties', () => {
  it('with the convention in their title', () => {
    expect(
      treatiesIn(
        `Recalling the Optional Protocols to the Convention on the Rights of the Child ${SUBJECTS},`,
      ),
    ).toEqual([
      [CONFLICT, `Optional Protocols to the Convention on the Rights of the Child ${ON_CONFLICT}`],
      [SALE, ON_SALE],
    ]);
  });

  it.each([
    ['the Optional Protocols thereto', `Optional Protocols thereto ${ON_CONFLICT}`],
    ['its Optional Protocols', `Optional Protocols ${ON_CONFLICT}`],
    ['the Optional Protocols', `Optional Protocols ${ON_CONFLICT}`],
    ['the two Optional Protocols', `Optional Protocols ${ON_CONFLICT}`],
  ])('behind the convention, as "%s"', (words, first) => {
    expect(
      treatiesIn(
        `Recalling the Convention on the Rights of the Child and ${words} ${SUBJECTS}, and noting the report,`,
      ),
    ).toEqual([
      [CHILD, 'Convention on the Rights of the Child'],
      [CONFLICT, first],
      [SALE, ON_SALE],
    ]);
  });

  it('without a convention, where the registry knows them', () => {
    expect(treatiesIn(`Welcoming the Optional Protocols ${SUBJECTS};`).map(([id]) => id)).toEqual([
      CONFLICT,
      SALE,
    ]);
  });

  it('to a treaty that the registry does not know', () => {
    expect(
      treatiesIn(
        'Recalling the Optional Protocols to the Convention on Harbour Lights on the colour of lamps and on the height of towers,',
      ),
    ).toEqual([
      [
        'optional-protocol-to-the-convention-on-harbour-lights-on-the-colour-of-lamps',
        'Optional Protocols to the Convention on Harbour Lights on the colour of lamps',
      ],
      [
        'optional-protocol-to-the-convention-on-harbour-lights-on-the-height-of-towers',
        'on the height of towers',
      ],
    ]);
  });

  it('with the entries of the note that stands behind the last', () => {
    const entities = entitiesOf(
      [`Recalling the Optional Protocols to the Convention on the Rights of the Child ${SUBJECTS},1`],
      ['United Nations, Treaty Series, vols. 2171 and 2173, No. 27531.'],
    );
    expect(find(entities, `treaty/${CONFLICT}`)?.registrations).toEqual(['UNTS/2173/27531']);
    expect(find(entities, `treaty/${SALE}`)?.registrations).toEqual(['UNTS/2171/27531']);
  });

  it('but one subject makes no two of them', () => {
    expect(
      treatiesIn(
        'Recalling the Optional Protocols to the Convention on Harbour Lights on the colour of lamps,',
      ),
    ).toHaveLength(1);
  });
});

describe('protocols that are numbered or counted are as many treaties', () => {
  it.each([
    [
      'Recalling Additional Protocols I and II to the Geneva Conventions,',
      [
        [FIRST, 'Additional Protocols I'],
        [SECOND, 'II to the Geneva Conventions'],
      ],
    ],
    [
      'Recalling Additional Protocols I, II and III to the Geneva Conventions of 12 August 1949,',
      [
        [FIRST, 'Additional Protocols I'],
        [SECOND, 'II'],
        [THIRD, 'III to the Geneva Conventions of 12 August 1949'],
      ],
    ],
    [
      'Recalling the Additional Protocols I and II of 1977,',
      [
        [FIRST, 'Additional Protocols I'],
        [SECOND, 'II of 1977'],
      ],
    ],
    [
      'Recalling the first and second Optional Protocols to the International Covenant on Civil and Political Rights,',
      [
        [`optional-protocol-to-the-${COVENANT}`, 'first'],
        [
          `second-optional-protocol-to-the-${COVENANT}-aiming-at-the-abolition-of-the-death-penalty`,
          'second Optional Protocols to the International Covenant on Civil and Political Rights',
        ],
      ],
    ],
    [
      'Noting Additional Protocols I and II to the Treaty of Tlatelolco,',
      [
        [
          'additional-protocol-i-to-the-treaty-for-the-prohibition-of-nuclear-weapons-in-latin-america-and-the-caribbean',
          'Additional Protocols I',
        ],
        [
          'additional-protocol-ii-to-the-treaty-for-the-prohibition-of-nuclear-weapons-in-latin-america-and-the-caribbean',
          'II to the Treaty of Tlatelolco',
        ],
      ],
    ],
    [
      'Noting Protocols I and IV to the Harbour Convention,',
      [
        ['protocol-i-to-the-harbour-convention', 'Protocols I'],
        ['protocol-iv-to-the-harbour-convention', 'IV to the Harbour Convention'],
      ],
    ],
  ])('%s', (paragraph, expected) => {
    expect(treatiesIn(paragraph)).toEqual(expected);
  });

  const TLATELOLCO = 'treaty-for-the-prohibition-of-nuclear-weapons-in-latin-america-and-the-caribbean';
  const OF_TLATELOLCO = `additional-protocol-i-to-the-${TLATELOLCO}`;

  it('with "of" before the treaty', () => {
    expect(
      treatiesIn(
        'Recalling Additional Protocol I of the Treaty for the Prohibition of Nuclear Weapons in Latin America (Treaty of Tlatelolco),',
      ).map(([id]) => id),
    ).toEqual([OF_TLATELOLCO, TLATELOLCO]);
  });

  it('by a name that several treaties have, of that which was named last', () => {
    expect(
      treatiesIn(
        'Recalling the Treaty of Tlatelolco,',
        'Noting that some territories are within reach of the Treaty through its Additional Protocol I,',
        'Regretting that Additional Protocol I has not been signed by all,',
        'Recalling also the Geneva Conventions of 12 August 1949 and Additional Protocol I,',
      ),
    ).toEqual([
      [TLATELOLCO, 'Treaty of Tlatelolco', 'Treaty'],
      [OF_TLATELOLCO, 'Additional Protocol I', 'Additional Protocol I'],
      ['geneva-conventions-of-12-august-1949', 'Geneva Conventions of 12 August 1949'],
      [FIRST, 'Additional Protocol I'],
    ]);
    expect(treatiesIn('Recalling Additional Protocol I,').map(([id]) => id)).toEqual([FIRST]);
  });

  it('behind what they are to', () => {
    expect(
      treatiesIn(
        'Recalling the Geneva Conventions of 12 August 1949 and Additional Protocols I and II thereto,',
      ).map(([id]) => id),
    ).toEqual(['geneva-conventions-of-12-august-1949', FIRST, SECOND]);
  });

  it('of one convention among others in the singular', () => {
    const ids = treatiesIn(
      'Recalling Amended Protocol II and Protocol V to the Convention on Certain Conventional Weapons,',
    ).map(([id]) => id);
    expect(ids.slice(0, 2)).toEqual([
      'protocol-on-prohibitions-or-restrictions-on-the-use-of-mines-booby-traps-and-other-devices-as-amended-on-3-may-1996-amended-protocol-ii',
      'protocol-on-explosive-remnants-of-war-protocol-v',
    ]);
  });

  it('one of each of two conventions that have one each', () => {
    const WOMEN = 'convention-on-the-elimination-of-all-forms-of-discrimination-against-women';
    const DISABLED = 'convention-on-the-rights-of-persons-with-disabilities';
    expect(
      treatiesIn(
        'Recalling the Optional Protocols to the Convention on the Elimination of All Forms of Discrimination against Women and the Convention on the Rights of Persons with Disabilities,',
      ).map(([id]) => id),
    ).toEqual([`optional-protocol-to-the-${WOMEN}`, `optional-protocol-to-the-${DISABLED}`]);
  });
});

describe('"the Optional Protocols thereto"', () => {
  const WOMEN = 'convention-on-the-elimination-of-all-forms-of-discrimination-against-women';
  const DISABLED = 'convention-on-the-rights-of-persons-with-disabilities';

  it('behind several conventions of which the last has one are those of each', () => {
    expect(
      treatiesIn(
        'Recalling the Convention on the Elimination of All Forms of Discrimination against Women, the Convention on the Rights of the Child, the Convention on the Rights of Persons with Disabilities and the Optional Protocols thereto,',
      ).flatMap(([id]) => (id.startsWith('optional') ? [id] : [])),
    ).toEqual([
      `optional-protocol-to-the-${WOMEN}`,
      `optional-protocol-to-the-${DISABLED}`,
      `optional-protocols-to-the-${CHILD}`,
    ]);
  });

  it('beside "the Convention" is to that one, not to the treaty named last', () => {
    const ids = treatiesIn(
      'Recalling the Convention on the Rights of Persons with Disabilities,',
      'Recalling also the Marrakesh Treaty on Harbour Books,',
      '1. Requests a report on the Convention and the Optional Protocol thereto.',
    ).map(([id]) => id);
    expect(ids).toContain(`optional-protocol-to-the-${DISABLED}`);
    expect(ids.filter((id) => id.includes('protocol'))).toHaveLength(1);
  });
});

describe('protocols that nothing tells apart are one group, whatever the words', () => {
  const OF_CHILD = `optional-protocols-to-the-${CHILD}`;
  const ADDITIONAL = 'protocols-additional-to-the-geneva-conventions-of-12-august-1949';
  const PALERMO = 'protocols-to-the-united-nations-convention-against-transnational-organized-crime';
  it.each([
    ['the Optional Protocols to the Convention on the Rights of the Child', OF_CHILD],
    ['the two Optional Protocols to the Convention on the Rights of the Child', OF_CHILD],
    ['the Convention on the Rights of the Child and the Optional Protocols thereto', OF_CHILD],
    [
      'the Convention on the Rights of the Child and the two Optional Protocols thereto of 25 May 2000',
      OF_CHILD,
    ],
    ['the Convention on the Rights of the Child and the Protocols thereto', OF_CHILD],
    ['the Convention on the Rights of the Child and its Optional Protocols', OF_CHILD],
    ['the Additional Protocols to the Geneva Conventions', ADDITIONAL],
    ['the two Additional Protocols to the Geneva Conventions of 12 August 1949', ADDITIONAL],
    ['the Protocols additional to the Geneva Conventions of 1949', ADDITIONAL],
    [
      'the Geneva Conventions of 12 August 1949 and the Additional Protocols thereto of 8 June 1977',
      ADDITIONAL,
    ],
    ['the Geneva Conventions and their Additional Protocols of 1977', ADDITIONAL],
    [
      'the two Optional Protocols to the International Covenant on Civil and Political Rights',
      `optional-protocols-to-the-${COVENANT}`,
    ],
    [
      'the International Covenant on Civil and Political Rights and the Optional Protocols thereto',
      `optional-protocols-to-the-${COVENANT}`,
    ],
    ['the Palermo Protocols', PALERMO],
    [
      'the United Nations Convention against Transnational Organized Crime and the Protocols thereto',
      PALERMO,
    ],
  ])('%s', (words, id) => {
    const found = treatiesIn(`Recalling ${words},`).filter(([each]) => each.includes('protocol'));
    expect(found.map(([each]) => each)).toEqual([id]);
  });
});
