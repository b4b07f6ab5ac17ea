import { describe, expect, it } from 'vitest';
import { entitiesOf, resolution } from './entities-in.ts';
import { extract } from '../../../ingest/extract.ts';

/** The treaties of a text with this paragraph and these notes, each with its entries. */
const treatiesIn = (
  paragraph: string,
  notes: readonly string[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    entitiesOf([paragraph], notes)
      .filter(({ kind }) => kind === 'treaty')
      .map(({ id, registrations }) => [id.replace('treaty/', ''), registrations ?? []]),
  );

const entriesCited = (paragraph: string, note: string): readonly (string | undefined)[] =>
  extract(
    { text: resolution([paragraph], [note]) },
    { path: 'a.txt', format: 'text', sha256: '' },
  ).citations.map(({ target }) => target?.id);

const namesIn = (text: string): readonly string[] =>
  extract({ text }, { path: 'a.txt', format: 'text', sha256: '' }).entities.map(({ id }) => id);

const CHILD = 'convention-on-the-rights-of-the-child';
const WOMEN = 'convention-on-the-elimination-of-all-forms-of-discrimination-against-women';

describe('a slip in the number of an entry', () => {
  it.each([
    [
      'is no second entry of a treaty that the registry has in this volume',
      'vol. 1249, No. 20379',
      ['UNTS/1249/20378'],
    ],
    ['is one in another volume, where it may be none', 'vol. 1250, No. 20379', ['UNTS/1250/20379']],
  ])('%s', (_, entry, registrations) => {
    const words =
      'Recalling the Convention on the Elimination of All Forms of Discrimination against Women,1';
    const note = `United Nations, Treaty Series, ${entry}.`;
    expect(treatiesIn(words, [note])).toEqual({ [WOMEN]: registrations });
    expect(entriesCited(words, note)).toEqual([entry.replace('vol. ', 'UNTS/').replace(', No. ', '/')]);
  });
});

describe('the entries in the note at "the Protocols thereto"', () => {
  it("are the protocols', without the convention's own", () => {
    expect(
      treatiesIn('Recalling the Convention on the Rights of the Child and the Optional Protocols thereto,1', [
        'United Nations, Treaty Series, vols. 1577, 2171 and 2173, No. 27531.',
      ]),
    ).toEqual({
      [CHILD]: ['UNTS/1577/27531'],
      [`optional-protocols-to-the-${CHILD}`]: ['UNTS/2171/27531', 'UNTS/2173/27531'],
    });
  });

  it('tell behind several conventions whose protocols they are', () => {
    expect(
      treatiesIn(
        'Recalling the Convention on the Elimination of All Forms of Discrimination against Women and the Convention on the Rights of the Child and the Optional Protocols thereto,1',
        ['United Nations, Treaty Series, vol. 2131, No. 20378; and ibid., vols. 2171 and 2173, No. 27531.'],
      ),
    ).toEqual({
      [WOMEN]: ['UNTS/1249/20378'],
      [CHILD]: ['UNTS/1577/27531'],
      [`optional-protocol-to-the-${WOMEN}`]: ['UNTS/2131/20378'],
      [`optional-protocols-to-the-${CHILD}`]: ['UNTS/2171/27531', 'UNTS/2173/27531'],
    });
  });

  it('are of one convention where the others have none there', () => {
    expect(
      treatiesIn(
        'Recalling the Convention on the Elimination of All Forms of Discrimination against Women, the Convention on the Rights of the Child and the Optional Protocols thereto,1',
        ['United Nations, Treaty Series, vols. 2171 and 2173, No. 27531.'],
      ),
    ).toEqual({
      [WOMEN]: ['UNTS/1249/20378'],
      [CHILD]: ['UNTS/1577/27531'],
      [`optional-protocols-to-the-${CHILD}`]: ['UNTS/2171/27531', 'UNTS/2173/27531'],
    });
  });

  it('are none where nothing but the entry of the convention is given', () => {
    expect(
      treatiesIn('Recalling the Convention on the Rights of the Child and the Optional Protocols thereto,1', [
        'United Nations, Treaty Series, vol. 1577, No. 27531.',
      ]),
    ).toEqual({ [CHILD]: ['UNTS/1577/27531'], [`optional-protocols-to-the-${CHILD}`]: [] });
  });
});

describe('"the Optional Protocols to the Convention"', () => {
  it('are those of the only convention so far, with the entries in their note', () => {
    expect(
      treatiesIn(
        'Recalling the Convention on the Rights of the Child, and bearing in mind the Optional Protocols to the Convention1 and others,',
        ['United Nations, Treaty Series, vols. 2171 and 2173, No. 27531.'],
      ),
    ).toEqual({
      [CHILD]: ['UNTS/1577/27531'],
      [`optional-protocols-to-the-${CHILD}`]: ['UNTS/2171/27531', 'UNTS/2173/27531'],
    });
  });

  it("are nobody's below several conventions in other paragraphs", () => {
    const names = namesIn(
      [
        'The General Assembly,',
        'Recalling the Convention on the Rights of the Child,',
        'Recalling also the Convention on the Elimination of All Forms of Discrimination against Women,',
        '1. Welcomes the Optional Protocols to the Convention;',
      ].join('\n'),
    );
    expect(names.filter((id) => id.includes('optional-protocols'))).toStrictEqual([]);
  });

  it('and not the beginning of a longer name', () => {
    expect(treatiesIn('Recalling the Optional Protocol to the Convention on Clips,', [])).toEqual({
      'optional-protocol-to-the-convention-on-clips': [],
    });
  });
});

describe('a treaty that is named with less than its name', () => {
  it('is the one of the registry with the entry in its note', () => {
    expect(
      treatiesIn('Recalling the Agreement on the Privileges and Immunities of the Tribunal,1', [
        'United Nations, Treaty Series, vol. 2167, No. 37925.',
      ]),
    ).toEqual({
      'agreement-on-the-privileges-and-immunities-of-the-international-tribunal-for-the-law-of-the-sea': [
        'UNTS/2167/37925',
      ],
    });
  });

  it('is another where the note gives the entry of what it adds to', () => {
    expect(
      treatiesIn('Recalling the Protocol on Rivers to the Convention on the Rights of the Child,1', [
        'United Nations, Treaty Series, vol. 1577, No. 27531.',
      ]),
    ).toHaveProperty(['protocol-on-rivers-to-the-convention-on-the-rights-of-the-child']);
  });
});

it('of several protocols "its 2005 Protocol" is that of the year', () => {
  expect(
    namesIn(
      resolution([
        'Recalling the Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation and its 2005 Protocol,',
      ]),
    ),
  ).toContain(
    'treaty/protocol-of-2005-to-the-convention-for-the-suppression-of-unlawful-acts-against-the-safety-of-maritime-navigation',
  );
});

it('words of another language are no name by their form', () => {
  const french = [
    "L'Assemblée générale,",
    'Rappelant la résolution 70/1 et les buts de la Charte dans le cadre de la Convention sur les données,',
    "Réaffirmant la Convention relative aux droits de l'enfant et la Déclaration sur les fleuves des États,",
    "1. Invite les États et les organisations à coopérer avec la Commission des fleuves pour l'avenir;",
  ].join('\n');
  expect(namesIn(french)).toEqual([]);
  expect(namesIn(resolution(['Reaffirming the Convention on the Data of Rivers,']))).toContain(
    'treaty/convention-on-the-data-of-rivers',
  );
});

describe('the entry in a note', () => {
  const CLIMATE = 'united-nations-framework-convention-on-climate-change';

  it('is not given to the name before it where the registry knows it as that of another treaty', () => {
    expect(
      treatiesIn(
        'Recalling the Paris Agreement under the United Nations Framework Convention on Climate Change,1',
        ['United Nations, Treaty Series, vol. 1771, No. 30822.'],
      ),
    ).toEqual({ 'paris-agreement': ['UNTS/3156/54113'], [CLIMATE]: ['UNTS/1771/30822'] });
    expect(
      treatiesIn('Recalling the Paris Agreement,1', ['United Nations, Treaty Series, vol. 1771, No. 30822.']),
    ).toEqual({ 'paris-agreement': ['UNTS/3156/54113'] });
  });

  it('tells a treaty of which the text has the noun alone', () => {
    expect(
      treatiesIn('Recalling the role of the Organization, as enshrined in its Constitution,1', [
        'United Nations, Treaty Series, vol. 14, No. 221.',
      ]),
    ).toEqual({ 'constitution-of-the-world-health-organization': ['UNTS/14/221'] });
  });

  it('tells nothing behind another word, nor beside another entry', () => {
    expect(
      treatiesIn('Recalling the keeper of the harbour,1 and the Constitution,2', [
        'United Nations, Treaty Series, vol. 14, No. 221.',
        'United Nations, Treaty Series, vol. 14, No. 221; and ibid., vol. 360, No. 5158.',
      ]),
    ).toEqual({});
  });
});

it('treaties may be named by their places in a list', () => {
  expect(
    treatiesIn(
      'Stressing the importance of the treaties of Tlatelolco,1 Rarotonga, Valletta and Pelindaba,',
      ['United Nations, Treaty Series, vol. 634, No. 9068.'],
    ),
  ).toEqual({
    'treaty-for-the-prohibition-of-nuclear-weapons-in-latin-america-and-the-caribbean': ['UNTS/634/9068'],
    'south-pacific-nuclear-free-zone-treaty': ['UNTS/1445/24592'],
    'african-nuclear-weapon-free-zone-treaty': [],
  });
});
