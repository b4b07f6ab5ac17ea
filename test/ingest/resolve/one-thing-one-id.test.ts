import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { entitiesOf, resolution } from './entities-in.ts';

const idsIn = (...paragraphs: readonly string[]): readonly string[] =>
  entitiesOf(paragraphs).map(({ id }) => id as string);

describe('one thing under another name has the same id', () => {
  it.each([
    ['the Statute of the ICTY', 'treaty/statute-of-the-international-tribunal-for-the-former-yugoslavia'],
    ['the ICTY Statute', 'treaty/statute-of-the-international-tribunal-for-the-former-yugoslavia'],
    ['the Taef agreement', 'treaty/taif-agreement'],
    [
      'the Trafficking Protocol',
      'treaty/protocol-to-prevent-suppress-and-punish-trafficking-in-persons-especially-women-and-children-supplementing-the-united-nations-convention-against-transnational-organized-crime',
    ],
    [
      'the Protocol to the Treaty of Bangkok',
      'treaty/protocol-to-the-treaty-on-the-south-east-asia-nuclear-weapon-free-zone',
    ],
    [
      'the Political Agreement on Peace and Reconciliation in the CAR',
      'treaty/political-agreement-for-peace-and-reconciliation-in-the-central-african-republic',
    ],
    ['the Hague Conventions of 1899 and of 1907', 'treaty/hague-conventions-of-1899-and-1907'],
    ['the World Assembly on Aging', 'conference/world-assembly-on-ageing'],
    [
      'the Agreement on "Procedures for the establishment of a firm and lasting peace in Central America", signed at Guatemala City on 7 August 1987',
      'treaty/agreement-on-procedures-for-the-establishment-of-a-firm-and-lasting-peace-in-central-america',
    ],
    ['the UN Harbour Plan for Marana', 'soft-law/united-nations-harbour-plan-for-marana'],
    ['the high-level meeting on HIV/AIDS', 'conference/high-level-meeting-on-hiv-and-aids'],
    [
      'the 1267/1989 Committee',
      'body/security-council-committee-established-pursuant-to-resolutions-1267-1999-1989-2011-and-2253-2015-concerning-islamic-state-in-iraq-and-the-levant-daesh-al-qaida-and-associated-individuals-groups-undertakings-and-entities',
    ],
  ])('%s', (words, id) => {
    expect(idsIn(`Recalling ${words},`)).toContain(id);
  });
});

const operations = (words: string): readonly string[] =>
  idsIn(`Recalling ${words},`).filter((id) => id.includes('operation-in-somalia'));

it('is the numbered one that the abbreviation behind a name tells', () => {
  const first = 'body/united-nations-operation-in-somalia';
  expect(operations('the second United Nations Operation in Somalia (UNOSOM II)')).toEqual([`${first}-ii`]);
  expect(operations('the United Nations Operation in Somalia (UNOSOM)')).toEqual([first]);
  expect(operations('the United Nations Operation in Somalia, and UNOSOM II')).toEqual([
    first,
    `${first}-ii`,
  ]);
});

it('a name without "United Nations" is the one with it', () => {
  expect(
    idsIn('Noting the United Nations Trust Fund for Norland,', 'Praising the Trust Fund for Norland,'),
  ).toStrictEqual(['body/general-assembly', 'body/united-nations-trust-fund-for-norland']);
  // What each text has of its own keeps its plain name.
  expect(
    idsIn('Noting the United Nations Panel of Experts,', 'Praising the report of the Panel of Experts,'),
  ).toStrictEqual(['body/general-assembly', 'body/panel-of-experts-a-res-86-991']);
});

it('a committee by numbers that no committee has is none', () => {
  expect(idsIn('Recalling the 1/2 Committee and the 4321/4322 Committee,')).toEqual([
    'body/general-assembly',
  ]);
});

describe('what only looks like a treaty is soft law', () => {
  it.each([
    [
      'the Istanbul Protocol',
      'soft-law/manual-on-the-effective-investigation-and-documentation-of-torture-and-other-cruel-inhuman-or-degrading-treatment-or-punishment',
    ],
    ['the Model Nuclear Weapons Convention', 'soft-law/model-nuclear-weapons-convention'],
    ['the Model Convention on Harbour Lights', 'soft-law/model-convention-on-harbour-lights'],
  ])('%s', (words, id) => {
    const ids = idsIn(`Recalling ${words},`);
    expect(ids).toContain(id);
    expect(ids.filter((each) => each.startsWith('treaty/'))).toEqual([]);
  });
});

const treatyIn = (words: string) =>
  idsIn(`Recalling the Cotonou Agreement ${words},`).find((id) => id.startsWith('treaty/'));

describe('the Cotonou Agreement', () => {
  it('is that on Liberia, or that of the European Union', () => {
    expect(treatyIn('and the peace process in Liberia')).toBe('treaty/cotonou-peace-agreement');
    expect(treatyIn('with the European Union')).toMatch(
      /^treaty\/partnership-agreement-between-the-members-of/,
    );
  });

  it("is the text's own where nothing tells which", () => {
    expect(treatyIn('and its aims')).toBe('treaty/cotonou-agreement-a-res-86-991');
  });
});

const conferencesIn = (words: string) =>
  entitiesOf([`Recalling ${words},`])
    .filter(({ kind }) => kind === 'conference')
    .map(({ id, mentions }) => [id.replace('conference/', ''), mentions[0]?.text]);

describe('conferences that are named together', () => {
  it.each([
    [
      'by their years',
      'the 2031, 2036 and 2041 World Conferences on Ferries',
      [
        ['2031-world-conference-on-ferries', '2031'],
        ['2036-world-conference-on-ferries', '2036'],
        ['2041-world-conference-on-ferries', '2041 World Conferences on Ferries'],
      ],
    ],
    [
      'by their places in a series',
      'the first and second World Conferences on Harbour Lights',
      [
        ['first-world-conference-on-harbour-lights', 'first'],
        ['second-world-conference-on-harbour-lights', 'second World Conferences on Harbour Lights'],
      ],
    ],
  ])('are as many %s', (_, words, expected) => {
    expect(conferencesIn(words)).toEqual(expected);
  });

  it('are one name where nothing tells them apart', () => {
    expect(conferencesIn('the World Conferences on Harbour Lights')).toHaveLength(1);
  });
});

it("a decision of the Basel Convention's working group is its own", () => {
  const { citations } = extract(
    {
      text: resolution([
        'Recalling decision OEWG-12/3 on harbour waste and decisions BC-14/12 and OEWG-11/7,',
      ]),
    },
    { path: 'a.txt', format: 'text', sha256: '' },
  );
  expect(citations.map(({ target }) => target?.id)).toEqual([
    'UNEP/CHW/OEWG/DEC/OEWG-12/3',
    'UNEP/CHW/DEC/BC-14/12',
    'UNEP/CHW/OEWG/DEC/OEWG-11/7',
  ]);
});

it('a treaty has its name while it is negotiated', () => {
  const text = resolution(['Recalling the Arms Trade Treaty,']).replaceAll('2031', '2012');
  const { entities } = extract({ text }, { path: 'a.txt', format: 'text', sha256: '' });
  expect(entities.map(({ id }) => id)).toContain('treaty/arms-trade-treaty');
});
