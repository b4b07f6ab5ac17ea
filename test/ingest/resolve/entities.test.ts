import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { entitiesOf, find, resolution } from './entities-in.ts';

/** The ids in a text of this year. */
const idsIn = (year: number): readonly string[] =>
  extract(
    { text: resolution(['Recalling the Paris Agreement,']).replaceAll('2031', String(year)) },
    { path: 'a.txt', format: 'text', sha256: '' },
  ).entities.map(({ id }) => id);

describe('a name that the registry has otherwise', () => {
  it.each([
    [
      'has the day in its middle',
      'the Convention of 2 December 1949 for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others',
      'treaty/convention-for-the-suppression-of-the-traffic-in-persons-and-of-the-exploitation-of-the-prostitution-of-others',
    ],
    [
      'has the place before it and the day in its middle',
      'the Hague Convention of 29 May 1993 on Protection of Children and Cooperation in Respect of Intercountry Adoption',
      'treaty/convention-on-protection-of-children-and-cooperation-in-respect-of-intercountry-adoption',
    ],
    [
      'is of an open-ended group',
      'the open-ended Working Group on the Right to Development',
      'body/working-group-on-the-right-to-development',
    ],
    [
      'has its number in Roman numerals and its year in brackets',
      'general recommendation XXX (2004) of the Committee on the Elimination of Racial Discrimination',
      'soft-law/general-recommendation-no-30-of-the-committee-on-the-elimination-of-racial-discrimination',
    ],
  ])('%s', (_, words, id) => {
    const found = entitiesOf([`Recalling ${words},`]).filter((entity) =>
      entity.id.startsWith(id.split('/')[0] ?? ''),
    );
    expect(found.map((entity) => entity.id)).toContain(id);
    expect(found.every((entity) => entity.registered || entity.id === id || entity.kind === 'body')).toBe(
      true,
    );
  });

  it('of a conference of parties in short is none in particular beside two in full', () => {
    const entities = entitiesOf([
      'Recalling the Conference of the Parties to the Basel Convention and the Conference of the Parties to the Convention on Biological Diversity,',
      'Noting the Conference of the Parties,',
    ]);
    expect(
      entities.filter(({ kind }) => kind === 'conference').map(({ mentions }) => mentions.length),
    ).toStrictEqual([1, 1]);
  });
});

describe('words that several treaties have', () => {
  const MINUTES =
    'treaty/agreed-minutes-between-the-state-of-kuwait-and-the-republic-of-iraq-regarding-the-restoration-of-friendly-relations-recognition-and-related-matters';

  it('are short for the one that the text names, as "the Agreed Minutes"', () => {
    const entities = entitiesOf([
      'Recalling the "Agreed Minutes between the State of Kuwait and the Republic of Iraq regarding the restoration of friendly relations, recognition and related matters",',
      'Noting that the Agreed Minutes stand,',
    ]);
    expect(find(entities, MINUTES)?.mentions).toHaveLength(2);
  });

  it('are none in particular in a text that names none in full', () => {
    const entities = entitiesOf([
      'Noting the Agreed Minutes of the joint committee on fisheries, and the Hague Convention of 1907 on ferries,',
    ]);
    expect(entities.filter(({ registered }) => registered).map(({ kind }) => kind)).not.toContain('treaty');
  });
});

describe('registrations', () => {
  it("come from the text's own footnote at the name", () => {
    const treaty = entitiesOf(
      ['Recalling the Convention on Salt Marshes,1', '1.\tDecides to continue.'],
      ['United Nations, Treaty Series, vol. 9991, No. 99912.'],
    ).find(({ kind }) => kind === 'treaty');
    expect(treaty?.registrations).toStrictEqual(['UNTS/9991/99912']);
  });

  it('come from the registry when no footnote gives them', () => {
    const entities = entitiesOf(['Recalling the Arms Trade Treaty,', '1.\tDecides to continue.']);
    expect(find(entities, 'treaty/arms-trade-treaty')?.registrations).toStrictEqual(['UNTS/3013/52373']);
  });

  it('inherit the container through "Ibid."', () => {
    const entities = entitiesOf(
      [
        'Recalling the Convention on Salt Marshes1 and the Convention on Inland Ferries,2',
        '1.\tDecides to continue.',
      ],
      ['United Nations, Treaty Series, vol. 9991, No. 99912.', 'Ibid., vol. 9992, No. 99923.'],
    );
    expect(find(entities, 'treaty/convention-on-inland-ferries')?.registrations).toStrictEqual([
      'UNTS/9992/99923',
    ]);
  });

  it('of a protocol are not those of the convention that it supplements', () => {
    const entities = entitiesOf(
      [
        'Recalling the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime,1',
        '1.\tDecides to continue.',
      ],
      ['United Nations, Treaty Series, vol. 2241, No. 39574.'],
    );
    expect(
      find(entities, 'treaty/united-nations-convention-against-transnational-organized-crime')?.registrations,
    ).toStrictEqual(['UNTS/2225/39574']);
  });
});

describe('a note behind a convention that is only added to', () => {
  it('does not give its entry', () => {
    const entities = entitiesOf(
      [
        'Recalling Protocol I Additional to the Geneva Conventions of 12 August 1949,1',
        '1.\tDecides to continue.',
      ],
      ['United Nations, Treaty Series, vol. 1125, No. 17512.'],
    );
    expect(find(entities, 'treaty/geneva-conventions-of-12-august-1949')?.registrations).not.toContain(
      'UNTS/1125/17512',
    );
  });
});

describe('soft law', () => {
  it('is tied to the resolution that carries it', () => {
    const entities = entitiesOf(
      ['Reaffirming the Ulaanbaatar Declaration,1', '1.\tDecides to continue.'],
      ['Resolution 81/995, annex.'],
    );
    expect(find(entities, 'soft-law/ulaanbaatar-declaration')?.containedIn).toStrictEqual({
      id: 'A/RES/81/995',
      locator: 'annex',
    });
  });
});

describe('identity', () => {
  it('joins a name and its abbreviation', () => {
    const entities = entitiesOf([
      'Welcoming the work of the United Nations Children’s Fund,',
      '1.\tInvites UNICEF to continue.',
    ]);
    expect(find(entities, 'body/united-nations-childrens-fund')?.mentions.length).toBe(2);
  });

  it('joins a form to the longer name that begins with it', () => {
    const entities = entitiesOf([
      'Recalling the Ulaanbaatar Declaration on Inland Ferries,',
      '1.\tReaffirms the Ulaanbaatar Declaration.',
    ]);
    expect(
      entities.filter(({ kind }) => kind === 'softLaw').map(({ name, mentions }) => [name, mentions.length]),
    ).toStrictEqual([['Ulaanbaatar Declaration on Inland Ferries', 2]]);
  });

  it.each([
    [
      'is the one named before it',
      ['Ulaanbaatar Declaration on Tides', 'Ulaanbaatar Declaration', 'Ulaanbaatar Declaration on Ferries'],
      { 'Ulaanbaatar Declaration on Tides': 2, 'Ulaanbaatar Declaration on Ferries': 1 },
    ],
    [
      'is none of two named before it',
      ['Ulaanbaatar Declaration on Tides', 'Ulaanbaatar Declaration on Ferries', 'Ulaanbaatar Declaration'],
      {
        'Ulaanbaatar Declaration on Tides': 1,
        'Ulaanbaatar Declaration on Ferries': 1,
        'Ulaanbaatar Declaration': 1,
      },
    ],
    [
      'is none of two named behind it',
      ['Ulaanbaatar Declaration', 'Ulaanbaatar Declaration on Tides', 'Ulaanbaatar Declaration on Ferries'],
      {
        'Ulaanbaatar Declaration': 1,
        'Ulaanbaatar Declaration on Tides': 1,
        'Ulaanbaatar Declaration on Ferries': 1,
      },
    ],
    [
      'is the one that goes on by degrees',
      [
        'Ulaanbaatar Declaration',
        'Ulaanbaatar Declaration on Ferries',
        'Ulaanbaatar Declaration on Ferries for Islands',
      ],
      { 'Ulaanbaatar Declaration on Ferries for Islands': 3 },
    ],
  ])('a form that two longer names begin with %s', (_, names, mentions) => {
    const entities = entitiesOf(names.map((name) => `Recalling the ${name},`));
    expect(
      Object.fromEntries(
        entities.filter(({ kind }) => kind === 'softLaw').map((one) => [one.name, one.mentions.length]),
      ),
    ).toStrictEqual(mentions);
  });

  it('does not take a registered name for a longer one that begins with it', () => {
    const entities = entitiesOf([
      'Noting the Security Council Committee on Fog,',
      'Noting the Security Council,',
    ]);
    expect(find(entities, 'body/security-council')?.mentions.length).toBe(1);
    expect(find(entities, 'body/security-council-committee-on-fog')?.mentions.length).toBe(1);
  });

  it('counts a defined short form as a mention of what it stands for', () => {
    const entities = entitiesOf([
      'Recalling the Convention on Salt Marshes (hereinafter the Marsh Convention),',
      '1.\tUrges States to accede to the Marsh Convention.',
    ]);
    expect(
      find(entities, 'treaty/convention-on-salt-marshes')?.mentions.map(({ paragraph, via }) => [
        paragraph,
        via,
      ]),
    ).toContainEqual(['OP1', 'short-form']);
  });

  it('counts the short form behind a title in quotation marks', () => {
    const entities = entitiesOf([
      'Recalling the “Declaration on Inland Ferries and the Structure of Ports” (Eldoret Declaration),',
      '1.\tReaffirms the Eldoret Declaration.',
    ]);
    expect(
      entities.filter(({ kind }) => kind === 'softLaw').map(({ name, mentions }) => [name, mentions.length]),
    ).toStrictEqual([['Declaration on Inland Ferries and the Structure of Ports', 3]]);
  });

  it('takes a short name for the only one that goes on from it, whatever else is named', () => {
    const entities = entitiesOf([
      'Recalling the Eldoret Declaration on Inland Ferries and the Zagreb Declaration on Harbours,',
      'Reaffirming the Eldoret Declaration,',
    ]);
    expect(
      entities.filter(({ kind }) => kind === 'softLaw').map(({ name, mentions }) => [name, mentions.length]),
    ).toStrictEqual([
      ['Eldoret Declaration on Inland Ferries', 2],
      ['Zagreb Declaration on Harbours', 1],
    ]);
  });

  it('takes "its Optional Protocol" for that of the treaty before it', () => {
    const entities = entitiesOf([
      'Recalling the Convention on the Rights of Persons with Disabilities and its Optional Protocol,',
    ]);
    expect(
      find(entities, 'treaty/optional-protocol-to-the-convention-on-the-rights-of-persons-with-disabilities'),
    ).toBeDefined();
  });

  it('gives a short name to nothing that was adopted after the text', () => {
    expect(idsIn(2016)).toContain('treaty/paris-agreement');
    expect(idsIn(2015)).toContain('treaty/paris-agreement');
    expect(idsIn(2014)).toContain('treaty/paris-agreement-before-2015');
    expect(idsIn(1995)).toContain('treaty/paris-agreement-before-2015');
  });

  it.each([
    ['its session', '45/991. River data\nThe General Assembly,', 'treaty/paris-agreement-before-2015'],
    ['its session', '75/991. River data\nThe General Assembly,', 'treaty/paris-agreement'],
    ['its symbol', 'Resolution 998 (1995)\nThe Security Council,', 'treaty/paris-agreement-before-2015'],
    ['its symbol', 'E/RES/1995/44\nThe Economic and Social Council,', 'treaty/paris-agreement-before-2015'],
    ['nothing', 'The General Assembly,', 'treaty/paris-agreement'],
  ])('tells the year of a text without a day by %s: %j', (_, heading, id) => {
    const text = `${heading}\nRecalling the Paris Agreement,\n1. Decides to meet;\n`;
    const { entities } = extract({ text }, { path: 'a.txt', format: 'text', sha256: '' });
    expect(entities.map((entity) => entity.id as string)).toContain(id);
  });

  it('counts "the Convention" as the one convention of the text', () => {
    const entities = entitiesOf([
      'Recalling the Convention on the Rights of the Child,',
      '1.\tUrges States to implement the Convention.',
    ]);
    expect(
      find(entities, 'treaty/convention-on-the-rights-of-the-child')?.mentions.map(({ text }) => text),
    ).toStrictEqual(['Convention on the Rights of the Child', 'Convention']);
  });

  it('does not guess between two conventions', () => {
    const entities = entitiesOf([
      'Recalling the Convention on the Rights of the Child and the Convention on Biological Diversity,',
      '1.\tUrges States to implement the Convention.',
    ]);
    expect(
      entities.flatMap(({ mentions }) => mentions).filter(({ text }) => text === 'Convention'),
    ).toStrictEqual([]);
  });

  it('knows the protocol to the convention named before it', () => {
    const entities = entitiesOf([
      'Recalling the Convention on the Rights of Persons with Disabilities and the Optional Protocol thereto,',
      '1.\tDecides to continue.',
    ]);
    expect(
      find(entities, 'treaty/optional-protocol-to-the-convention-on-the-rights-of-persons-with-disabilities')
        ?.registrations,
    ).toStrictEqual(['UNTS/2518/44910']);
  });

  it('knows a sanctions committee by the resolution that set it up', () => {
    const entities = entitiesOf([
      'Recalling the Committee established pursuant to paragraph 3 (a) of resolution 1591 (2005),',
      '1.\tDecides to continue.',
    ]);
    expect(
      find(
        entities,
        'body/security-council-committee-established-pursuant-to-resolution-1591-2005-concerning-the-sudan',
      )?.registered,
    ).toBe(true);
  });

  it("knows an organization's text without the organization's name", () => {
    const entities = entitiesOf([
      'Recalling the Declaration on Social Justice for a Fair Globalization,',
      '1.\tDecides to continue.',
    ]);
    expect(entities.map(({ id }) => id)).toContain(
      'soft-law/international-labour-organization-declaration-on-social-justice-for-a-fair-globalization',
    );
  });

  it('takes a labour convention by its number', () => {
    const entities = entitiesOf([
      'Noting Convention No. 182 of the International Labour Organization,',
      '1.\tDecides to continue.',
    ]);
    expect(find(entities, 'treaty/worst-forms-of-child-labour-convention-1999-no-182')?.registered).toBe(
      true,
    );
  });
});

it('a protocol "thereto" is the one about what follows, where there are several', () => {
  const ids = entitiesOf([
    'Recalling the Convention on the Rights of the Child and the Optional Protocol thereto on the sale of children,',
    '1.\tDecides to continue.',
  ]).map(({ id }) => id);
  expect(ids).toContain(
    'treaty/optional-protocol-to-the-convention-on-the-rights-of-the-child-on-the-sale-of-children-child-prostitution-and-child-pornography',
  );
});

it.each([
  'the Convention relating to the Status of Refugees of 28 July 1951,1 and its Protocol of 31 January 1967,2',
  'the Convention relating to the Status of Refugees and its Protocol,',
  'the Convention relating to the Status of Refugees and the Protocol relating thereto,',
])('"its Protocol" is the one to the convention before it: %s', (words) => {
  const ids = entitiesOf([`Recalling ${words}`, '1.\tDecides to continue.']).map(({ id }) => id);
  expect(ids).toContain('treaty/protocol-relating-to-the-status-of-refugees');
});

it('"its Protocol" before another noun is no treaty', () => {
  const ids = entitiesOf([
    'Recalling the Convention relating to the Status of Refugees and its Protocol Officers,',
    '1.\tDecides to continue.',
  ]).map(({ id }) => id);
  expect(ids).not.toContain('treaty/protocol-relating-to-the-status-of-refugees');
});

/** What the registry does not hold, conferences apart. */
const namesOf = (...paragraphs: string[]): string[] =>
  entitiesOf([...paragraphs, '1.\tDecides to continue.'])
    .filter(({ kind, registered }) => kind !== 'conference' && !registered)
    .map(({ name }) => name);

describe('names that many things share', () => {
  it.each([
    [
      'agreed conclusions by body and session',
      'Recalling the agreed conclusions adopted by the Commission on Harbours at its fifth session,',
      ['Commission on Harbours', 'agreed conclusions of the Commission on Harbours at its fifth session'],
    ],
    [
      'agreed conclusions by number',
      'Recalling agreed conclusions 2031/1 on tides,',
      ['agreed conclusions 2031/1'],
    ],
    [
      'agreed conclusions by subject',
      'Recalling the agreed conclusions on the tides of rivers,',
      ['agreed conclusions on the tides of rivers'],
    ],
    [
      'a panel by the resolution that set it up',
      'Noting the Panel of Experts established pursuant to resolution 9876 (2031),',
      ['Panel of Experts established pursuant to resolution 9876 (2031)'],
    ],
    [
      'a panel that the text names once in full',
      'Noting the Panel of Experts on Arcadia, and the report of the Panel of Experts,',
      ['Panel of Experts on Arcadia'],
    ],
    [
      'a panel that nothing explains, by the text',
      'Noting the Panel of Experts,',
      ['Panel of Experts (A/RES/86/991)'],
    ],
    [
      'an agreement that nothing explains, by the text',
      'Noting the Status of Forces Agreement,',
      ['Status of Forces Agreement (A/RES/86/991)'],
    ],
  ])('%s', (_, paragraph, names) => {
    expect(namesOf(paragraph)).toStrictEqual(expect.arrayContaining(names));
  });

  it('agreed conclusions in general are no text', () => {
    expect(namesOf('Recalling all relevant agreed conclusions on the tides of rivers,')).toStrictEqual([]);
    expect(namesOf('Recalling the relevant agreed conclusions of the Commission on Harbours,')).toStrictEqual(
      ['Commission on Harbours'],
    );
  });
});

describe('mentions', () => {
  it('carry paragraph, lead words and footnote', () => {
    const entities = entitiesOf(
      ['Recalling its resolution 80/991,1', '1.\tDecides to continue.'],
      ['See the report of the Statistical Commission.'],
    );
    expect(find(entities, 'body/statistical-commission')?.mentions).toMatchObject([
      { paragraph: 'PP1', footnote: '1', lead: 'Recalling', role: 'recalls', via: 'footnote' },
    ]);
  });
});
