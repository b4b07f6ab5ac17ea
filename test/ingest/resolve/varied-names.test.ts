import { describe, expect, it } from 'vitest';
import { REGISTERED } from '../../../ingest/registry/registry.ts';
import { slugWithoutSmallWords } from '../../../ingest/resolve/entities/slugs.ts';
import { recordOf, textOf, type Organ } from './citing.ts';

const idsIn = (words: string): readonly string[] =>
  recordOf(textOf('assembly', [words])).entities.map(({ id }) => id);

describe('a name that typists have varied is that of the registry', () => {
  it.each([
    [
      'in a preposition',
      'the Convention of the Rights of Persons with Disabilities',
      'treaty/convention-on-the-rights-of-persons-with-disabilities',
    ],
    [
      'in its number among the protocols of a convention',
      'Protocol III on Prohibitions or Restrictions on the Use of Incendiary Weapons',
      'treaty/protocol-on-prohibitions-or-restrictions-on-the-use-of-incendiary-weapons-protocol-iii',
    ],
    [
      'in the place of its year',
      'the 1993 International Cocoa Agreement',
      'treaty/international-cocoa-agreement-1993',
    ],
    [
      'in a plural',
      'the Convention on the Physical Protection of Nuclear Materials',
      'treaty/convention-on-the-physical-protection-of-nuclear-material',
    ],
    [
      'in an abbreviation within it',
      'the EU Police Mission',
      'body/european-union-police-mission-in-bosnia-and-herzegovina',
    ],
    [
      'in its order',
      'the IAEA Board of Governors',
      'body/board-of-governors-of-the-international-atomic-energy-agency',
    ],
    [
      'in a misprint that is common',
      'the Economic Community of Western African States',
      'body/economic-community-of-west-african-states',
    ],
    [
      'in the place of whose it is',
      'the Mine Action Service of the United Nations',
      'body/united-nations-mine-action-service',
    ],
    [
      "by the letter of a table's note",
      'the Advisory Committee on Administrative and Budgetary Questionsa and others',
      'body/advisory-committee-on-administrative-and-budgetary-questions',
    ],
    [
      'in the noun that two share',
      'the implementation of the Cartagena and Nagoya Protocols',
      'treaty/cartagena-protocol-on-biosafety-to-the-convention-on-biological-diversity',
    ],
    [
      'in the noun that two share, the second',
      'the implementation of the Cartagena and Nagoya Protocols',
      'treaty/nagoya-protocol-on-access-to-genetic-resources-and-the-fair-and-equitable-sharing-of-benefits-arising-from-their-utilization-to-the-convention-on-biological-diversity',
    ],
    ['in the first half of two committees', 'the First and Fourth Committees', 'body/first-committee'],
    ['in the second half of two committees', 'the First and Fourth Committees', 'body/fourth-committee'],
    [
      'in an article',
      'the United Nations Office in West Africa',
      'body/united-nations-office-for-west-africa',
    ],
  ])('%s', (_, words, id) => {
    expect(idsIn(`Recalling ${words},`)).toContain(id);
  });

  it.each([
    [
      'without "No."',
      'general recommendation 19 (eleventh session, 1992) of the Committee on the Elimination of Discrimination against Women',
      'soft-law/general-recommendation-no-19-of-the-committee-on-the-elimination-of-discrimination-against-women',
    ],
    [
      'with its session',
      'general comment No. 20 (44) of the Human Rights Committee',
      'soft-law/general-comment-no-20-of-the-human-rights-committee',
    ],
    ['with no committee beside it', 'general recommendation 19', 'soft-law/general-recommendation-no-19'],
  ])('so is a general comment %s', (_, words, id) => {
    expect(idsIn(`Recalling ${words},`)).toContain(id);
  });

  it('but several are another thing than one, and short names have no variants', () => {
    const ids = idsIn(
      'Recalling the Optional Protocols to the Convention on the Rights of Persons with Disabilities and the Convention for Lights,',
    );
    expect(ids).not.toContain(
      'treaty/optional-protocol-to-the-convention-on-the-rights-of-persons-with-disabilities',
    );
    expect(ids).toContain('treaty/convention-for-lights');
  });
});

const peaceIn = (words: string): readonly string[] =>
  idsIn(words).filter((id) => id.startsWith('treaty/comprehensive-peace-agreement'));

describe('agreements of one name', () => {
  it.each([
    [
      'Nepal',
      'treaty/comprehensive-peace-agreement-between-the-government-of-nepal-and-the-communist-party-of-nepal-maoist',
    ],
    [
      'South Sudan',
      'treaty/comprehensive-peace-agreement-between-the-government-of-the-republic-of-the-sudan-and-the-sudan-peoples-liberation-movement-sudan-peoples-liberation-army',
    ],
  ])('are told by the State that the text names: %s', (state, id) => {
    expect(peaceIn(`Noting the Comprehensive Peace Agreement and its observance in ${state},`)).toStrictEqual(
      [id],
    );
  });

  it('but each text has its own where it names two, or none', () => {
    const own = 'treaty/comprehensive-peace-agreement-a-res-77-900';
    expect(peaceIn('Noting the Comprehensive Peace Agreement, Nepal and the Sudan,')).toStrictEqual([own]);
    expect(peaceIn('Noting the Comprehensive Peace Agreement,')).toStrictEqual([own]);
    expect(
      peaceIn(
        'Noting the Comprehensive Peace Agreement signed in Libreville, and those who fled to the Sudan,',
      ),
    ).toStrictEqual([own]);
  });
});

describe('a name in small letters', () => {
  it('is that of the same day, however the signing is told', () => {
    const ids = idsIn(
      'Recalling the ceasefire agreement of 3 May 1999, the cease-fire agreement signed in Valletta on 3 May 1999 and lights,',
    );
    expect(ids.filter((id) => id.startsWith('treaty/'))).toStrictEqual([
      'treaty/ceasefire-agreement-of-3-may-1999',
    ]);
  });

  it('is that of the same experts, on a State or in it', () => {
    const ids = idsIn(
      'Noting the report of the team of international experts on the Isles, and the mandate of the team of international experts in the Isles,',
    );
    expect(ids.filter((id) => id.includes('experts'))).toStrictEqual([
      'body/team-of-international-experts-on-the-isles',
    ]);
  });
});

it('a standard that texts name in small letters is that of the registry', () => {
  expect(idsIn('Recalling the non-legally binding instrument on all types of forests and lights,')).toContain(
    'soft-law/non-legally-binding-instrument-on-all-types-of-forests',
  );
});

describe("an organ's own rules of procedure", () => {
  const words = 'Decides, in accordance with rule 28 of its rules of procedure, to keep lights,';
  const rulesIn = (organ: Organ): readonly string[] =>
    recordOf(textOf(organ, [words])).entities.flatMap(({ id }) => (id.includes('rules') ? [id] : []));

  it.each([
    ['security', 'soft-law/provisional-rules-of-procedure-of-the-security-council'],
    ['assembly', 'soft-law/rules-of-procedure-of-the-general-assembly'],
    ['economic', 'soft-law/rules-of-procedure-of-the-economic-and-social-council'],
  ] as const)('are those of %s', (organ, rules) => {
    expect(rulesIn(organ)).toStrictEqual([rules]);
  });

  it('are not known of others', () => {
    expect(rulesIn('environment')).toStrictEqual([]);
  });
});

/** The names in a decision with an annex. */
const namesBehind = (words: string): readonly string[] =>
  recordOf(
    textOf('assembly', [words]).replace(
      '54th plenary meeting\n15 December 2022',
      '54th plenary meeting\n15 December 2022\nAnnex\nGlobal Lighthouse Partnership\nUNICEF\n',
    ),
  ).entities.map(({ name }) => name);

describe('an annex with a list of associations', () => {
  it('names no bodies by their form', () => {
    const names = namesBehind(
      'Decides to approve the participation of relevant non-governmental organizations, as listed in the annex to the present decision,',
    );
    expect(names).toContain("United Nations Children's Fund");
    expect(names).not.toContain('Global Lighthouse Partnership');
  });

  it('does, where the list is of other things', () => {
    expect(namesBehind('Approves the staff, as listed in the annex,')).toContain(
      'Global Lighthouse Partnership',
    );
  });
});

it("what begins with a body's abbreviation is another thing than the body", () => {
  const ids = idsIn(
    'Noting the efforts of the Forces of the Commonwealth of Independent States (CIS Pilotage Force), and that the CIS Pilotage Force is there,',
  );
  expect(ids).toContain('body/cis-pilotage-force');
});

it('no two things of the registry have names that differ in small words only', () => {
  const things = new Map<string, Set<string>>();
  for (const { id, name, aliases } of REGISTERED) {
    for (const each of [name, ...aliases]) {
      const slug = slugWithoutSmallWords(each);
      things.set(slug, (things.get(slug) ?? new Set()).add(id));
    }
  }
  expect([...things].filter(([, ids]) => ids.size > 1)).toStrictEqual([]);
});
