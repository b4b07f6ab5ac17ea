import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/extract.ts';
import type { EntityKind, RecordEntity } from '../../ingest/record.ts';

/**
 * What a reader finds in the sample, written down from reading it: every treaty, soft-law text,
 * conference and body, where it stands first, and what the footnotes say of it.
 */
const text = readFileSync(new URL('../../data/A_RES_66_128.txt', import.meta.url), 'utf8');
const { entities } = extract({ text }, { path: 'A_RES_66_128.txt', format: 'text', sha256: '' });

const of = (kind: EntityKind): readonly RecordEntity[] => entities.filter((entity) => entity.kind === kind);
const first = ({ mentions }: RecordEntity): string => {
  const mention = mentions.find(({ footnote }) => footnote === null) ?? mentions[0];
  return mention?.footnote ? `FN${mention.footnote}` : (mention?.paragraph ?? '');
};

describe('the sample resolution', () => {
  it('invokes nine treaties, each with its entry in the treaty series', () => {
    expect(
      of('treaty').map((entity) => [first(entity), entity.name, entity.registrations.join()]),
    ).toStrictEqual([
      ['PP6', 'Domestic Workers Convention, 2011 (No. 189)', 'UNTS/2955/51379'],
      [
        'PP6',
        'Convention on the Elimination of All Forms of Discrimination against Women',
        'UNTS/1249/20378',
      ],
      [
        'PP6',
        'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
        'UNTS/2220/39481',
      ],
      [
        'OP2',
        'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
        'UNTS/2237/39574',
      ],
      ['OP2', 'United Nations Convention against Transnational Organized Crime', 'UNTS/2225/39574'],
      [
        'OP2',
        'Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime',
        'UNTS/2241/39574',
      ],
      ['OP2', 'Convention relating to the Status of Stateless Persons', 'UNTS/360/5158'],
      ['OP2', 'Convention on the Reduction of Statelessness', 'UNTS/989/14458'],
      ['OP18', 'Vienna Convention on Consular Relations', 'UNTS/596/8638'],
    ]);
  });

  it('invokes these soft-law texts, tied to what carries them', () => {
    expect(
      of('softLaw').map((entity) => [first(entity), entity.name, entity.containedIn?.id ?? null]),
    ).toStrictEqual([
      ['PP1', 'Declaration on the Elimination of Violence against Women', 'A/RES/48/104'],
      ['PP3', 'UN-Women strategic plan, 2011-2013', 'UNW/2011/9'],
      [
        'PP4',
        'agreed conclusions of the Commission on the Status of Women at its fifty-fifth session',
        'E/2011/27',
      ],
      ['PP6', 'Domestic Workers Recommendation, 2011 (No. 201)', null],
      ['PP6', 'general recommendation No. 26 on women migrant workers', 'A/64/38'],
      ['PP6', 'general comment No. 1 on migrant domestic workers', 'CMW/C/GC/1'],
      ['PP13', 'United Nations Declaration on the Rights of Indigenous Peoples', 'A/RES/61/295'],
      ['OP2', 'United Nations Global Plan of Action to Combat Trafficking in Persons', 'A/RES/64/293'],
    ]);
  });

  it('mentions these conferences', () => {
    expect(of('conference').map((entity) => [first(entity), entity.name])).toStrictEqual([
      ['PP2', 'World Conference on Human Rights'],
      ['PP2', 'International Conference on Population and Development'],
      ['PP2', 'Fourth World Conference on Women'],
      ['PP2', 'World Summit for Social Development'],
      ['PP5', 'High-level Dialogue on International Migration and Development'],
      ['PP6', 'International Labour Conference'],
    ]);
  });

  it('mentions these bodies', () => {
    expect(of('body').map((entity) => [first(entity), entity.id])).toStrictEqual([
      ['HEAD', 'body/general-assembly'],
      ['HEAD', 'body/third-committee'],
      ['PP1', 'body/commission-on-the-status-of-women'],
      ['PP1', 'body/commission-on-human-rights'],
      ['PP1', 'body/commission-on-crime-prevention-and-criminal-justice'],
      ['PP3', 'body/united-nations-entity-for-gender-equality-and-the-empowerment-of-women'],
      ['PP6', 'body/committee-on-the-elimination-of-discrimination-against-women'],
      [
        'PP6',
        'body/committee-on-the-protection-of-the-rights-of-all-migrant-workers-and-members-of-their-families',
      ],
      ['OP2', 'body/international-labour-organization'],
      ['OP3', 'body/human-rights-council'],
      ['OP21', 'body/statistics-division'],
      ['OP21', 'body/department-of-economic-and-social-affairs'],
      ['OP21', 'body/secretariat'],
      ['OP22', 'body/united-nations-development-programme'],
      ['OP22', 'body/united-nations-office-on-drugs-and-crime'],
      ['OP22', 'body/international-organization-for-migration'],
      ['FN7', 'body/economic-and-social-council'],
    ]);
  });

  it('names the same things again elsewhere', () => {
    const women = entities.find(({ id }) => id.startsWith('body/united-nations-entity-for-gender'));
    expect(women?.mentions.map(({ paragraph, text: words }) => `${paragraph} ${words}`)).toStrictEqual([
      'PP3 United Nations Entity for Gender Equality and the Empowerment of Women',
      'PP3 UN-Women',
      'PP3 UN-Women',
      'PP3 UN-Women',
      'OP21 UN-Women',
      'OP22 UN-Women',
    ]);
  });

  it('quotes the text in every mention', () => {
    for (const { mentions } of entities)
      for (const mention of mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end));
  });
});
