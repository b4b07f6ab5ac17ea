import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/library.ts';
import { meantBy } from '../../../server/data/draft-meant.ts';

/** What is meant by each citation of a draft, as printed and as meant. */
const meantIn = (words: string, ...notes: readonly string[]) => {
  const record = extract(
    `The General Assembly,\n\nRecalling ${words},\n\n1. Requests a report.\n\n${notes.join('\n')}\n`,
    'draft',
  );
  return record.citations.map((citation) => [citation.target?.id, meantBy(citation, record)]);
};

const WOMEN = 'Convention on the Elimination of All Forms of Discrimination against Women';
const CHILD = 'Convention on the Rights of the Child';

describe('what a citation means whose words are a misprint', () => {
  it('is the resolution of the Security Council with this number, whatever year is printed', () => {
    const meant = {
      id: 'S/RES/1820(2008)',
      remark: 'printed with 2009; resolution 1820 is of 2008',
    };
    expect(meantIn('Security Council resolution 1820 (2009) and S/RES/1820 (2009)')).toStrictEqual([
      ['S/RES/1820(2009)', meant],
      ['S/RES/1820(2009)', meant],
    ]);
  });

  it.each([
    ['a year that is right', 'Security Council resolution 1820 (2008)', 'S/RES/1820(2008)'],
    ['a number beyond those known', 'Security Council resolution 3998 (2090)', 'S/RES/3998(2090)'],
    ['a statement', 'the statement S/PRST/2021/7', 'S/PRST/2021/7'],
  ])('is what is printed: %s', (_, words, id) => {
    expect(meantIn(words)).toStrictEqual([[id, null]]);
  });

  const entry = {
    id: 'UNTS/1249/20378',
    remark: `printed with No. 20379; the ${WOMEN} is No. 20378`,
  };
  it('is the entry that the registry has of the treaty in the same volume', () => {
    expect(
      meantIn(
        `the ${WOMEN}1 and the ${CHILD}2`,
        '1 United Nations, Treaty Series, vol. 1249, No. 20379.',
        '2 Ibid., vol. 1577, No. 27531.',
      ),
    ).toStrictEqual([
      ['UNTS/1249/20379', entry],
      ['UNTS/1577/27531', null],
    ]);
    expect(meantIn(`the ${WOMEN} (United Nations, Treaty Series, vol. 1249, No. 20379)`)).toStrictEqual([
      ['UNTS/1249/20379', entry],
    ]);
    expect(
      meantIn('its aims1', `1 See the ${WOMEN}, United Nations, Treaty Series, vol. 1249, No. 20379.`),
    ).toStrictEqual([['UNTS/1249/20379', entry]]);
  });

  it.each([
    ['the treaty has it', `the ${WOMEN}1`, 'vol. 1249, No. 20378', 'UNTS/1249/20378'],
    ['the volume is another', `the ${WOMEN}1`, 'vol. 1250, No. 20379', 'UNTS/1250/20379'],
    ['another treaty is nearer', `the ${WOMEN} and the ${CHILD}1`, 'vol. 1249, No. 20379', 'UNTS/1249/20379'],
    ['no treaty is near', `its aims1`, 'vol. 1249, No. 20379', 'UNTS/1249/20379'],
    ['the registry has it of another', `the ${WOMEN}1`, 'vol. 1577, No. 27531', 'UNTS/1577/27531'],
  ])('is the entry that is printed where %s', (_, words, number, id) => {
    expect(meantIn(words, `1 United Nations, Treaty Series, ${number}.`)).toStrictEqual([[id, null]]);
  });
});
