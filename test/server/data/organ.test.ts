import { describe, expect, it } from 'vitest';
import { organOf, seriesOf } from '../../../server/data/organ.ts';

describe('the organ of an instrument', () => {
  it.each([
    ['A/RES/48/104', 'body/general-assembly'],
    ['A/DEC/60/904', 'body/general-assembly'],
    ['A/66/455', 'body/general-assembly'],
    ['S/RES/1325(2000)', 'body/security-council'],
    ['S/PRST/2010/22', 'body/security-council'],
    ['E/RES/2009/15', 'body/economic-and-social-council'],
    ['A/HRC/RES/38/6', 'body/human-rights-council'],
    ['A/HRC/12/18', 'body/human-rights-council'],
    ['E/CN.4/RES/2005/12', 'body/commission-on-human-rights'],
    ['E/CN.6/2011/3', 'body/commission-on-the-status-of-women'],
    ['CEDAW/C/GC/30', 'body/committee-on-the-elimination-of-discrimination-against-women'],
    ['UNEP/EA.5/Res.14', 'body/united-nations-environment-programme'],
  ])('is told by its symbol: %s', (id, body) => expect(organOf(id)?.id).toBe(body));

  it.each([
    ['of a treaty', 'treaty/charter-of-the-united-nations'],
    ['of an entry of a treaty series', 'UNTS/1249/20378'],
    ['of a volume of a treaty series', 'LNTS/XCIV/2138'],
    ['of a publication on sale', 'SALES/E.95.XIII.18'],
    ['of a conference’s document', 'A/CONF.157/24(PartI)'],
    ['of an unknown series', 'XYZ/1/2'],
    ['of a name that begins like one', 'AB/RES/1/2'],
  ])('is none %s', (_, id) => expect(organOf(id)).toBeNull());
});

const isOf = (body: string, id: string) =>
  seriesOf(body).some(
    ({ within, apart }) => id.startsWith(within) && !apart.some((begin) => id.startsWith(begin)),
  );

describe('the series of a body', () => {
  const bodies = [
    'body/general-assembly',
    'body/security-council',
    'body/human-rights-council',
    'body/commission-on-human-rights',
  ];

  it.each([
    'A/RES/48/104',
    'A/66/455',
    'S/RES/1325(2000)',
    'A/HRC/RES/38/6',
    'A/HRC/AC/24/2',
    'E/CN.4/RES/2005/12',
    'E/CN.4/Sub.2/2003/12',
    'A/CONF.157/24(PartI)',
    'A/CN.4/L.682',
    'SALES/E.95.XIII.18',
    'treaty/charter-of-the-united-nations',
  ])('has what the organ of its symbol says: %s', (id) => {
    expect(bodies.filter((body) => isOf(body, id))).toStrictEqual(
      bodies.filter((body) => organOf(id)?.id === body),
    );
  });

  it('is none of a body without symbols of its own', () => {
    expect(seriesOf('body/group-of-77')).toStrictEqual([]);
  });
});
