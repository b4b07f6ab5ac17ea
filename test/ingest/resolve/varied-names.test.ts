import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract.ts';
import { textOf } from './citing.ts';

const idsIn = (words: string): readonly string[] =>
  extract(
    { text: textOf('assembly', [words]) },
    { path: 'test.txt', format: 'text', sha256: '' },
  ).entities.map(({ id }) => id);

describe('a name that typists have varied is that of the registry', () => {
  it.each([
    [
      'in a preposition',
      'the Convention of the Rights of Persons with Disabilities',
      'treaty/convention-on-the-rights-of-persons-with-disabilities',
    ],
    [
      'in a plural',
      'the Convention on the Physical Protection of Nuclear Materials',
      'treaty/convention-on-the-physical-protection-of-nuclear-material',
    ],
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
