import { describe, expect, it } from 'vitest';
import { entitiesOf } from './entities-in.ts';

const idsIn = (words: string): readonly string[] =>
  entitiesOf([words])
    .map(({ id }) => id)
    .filter((id) => id !== 'body/general-assembly');

describe('an organ of an organization is named', () => {
  it.each([
    [
      'behind its organization, under the name that it has before it',
      'Noting the report of the World Health Organization Executive Board,',
      ['body/executive-board-of-the-world-health-organization'],
    ],
    [
      'by the letters of its organization',
      'Noting the reports of the WHO Executive Board and of the ECOWAS Executive Secretariat,',
      [
        'body/executive-board-of-the-world-health-organization',
        'body/executive-secretariat-of-the-economic-community-of-west-african-states',
      ],
    ],
    [
      'beside its organization',
      'Noting the report of the Council of the European Union,',
      ['body/council-of-the-european-union', 'body/european-union'],
    ],
    [
      'as its commission, its general council or its committee of ministers',
      'Noting the reports of the Commission of the Arab Maghreb Union and of the General Council of the World Health Organization,',
      [
        'body/commission-of-the-arab-maghreb-union',
        'body/arab-maghreb-union',
        'body/general-council-of-the-world-health-organization',
        'body/world-health-organization',
      ],
    ],
    [
      'behind a name with small words',
      'Noting the report of the Food and Agriculture Organization of the United Nations Council,',
      ['body/council-of-the-food-and-agriculture-organization-of-the-united-nations'],
    ],
    [
      'once, under however many names',
      'Noting the reports of the ILO Governing Body and of the Governing Body of the International Labour Organization,',
      ['body/governing-body-of-the-international-labour-office', 'body/international-labour-organization'],
    ],
  ])('%s', (_, words, ids) => {
    expect(idsIn(words)).toStrictEqual(ids);
  });
});

describe('an organ is none', () => {
  it.each([
    [
      'in small letters, where it only does the work',
      'Requests the secretariat of the World Health Organization to report,',
      ['body/world-health-organization'],
    ],
    [
      'of the United Nations, whose organs have names of their own',
      'Requests the Council of the United Nations to report,',
      [],
    ],
    [
      'of an organ, which has none itself',
      'Noting the reports of the Council of the General Assembly and of the Security Council Secretariat,',
      ['body/security-council'],
    ],
    [
      'as the last word of another name',
      'Noting the report of the Peace and Security Council of the African Union,',
      ['body/peace-and-security-council-of-the-african-union', 'body/african-union'],
    ],
    [
      'before another noun',
      'Noting the Food and Agriculture Organization of the United Nations Council Room,',
      ['body/food-and-agriculture-organization-of-the-united-nations'],
    ],
  ])('%s', (_, words, ids) => {
    expect(idsIn(words)).toStrictEqual(ids);
  });
});
