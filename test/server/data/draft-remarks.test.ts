import { describe, expect, it } from 'vitest';
import type { RecordCitation } from '../../../ingest/record.ts';
import { dayRemark, paragraphRemark } from '../../../server/data/draft-remarks.ts';
import { namedInstrument } from '../../../server/data/instruments.ts';
import type { InstrumentModel, PassageModel } from '../../../server/data/models.ts';

const adopted = (id: string, day: string | null): InstrumentModel => ({
  ...namedInstrument(id, id, null, true),
  adopted: day,
});
const citing = (words: string, number: string, locator: string | null = null): RecordCitation =>
  ({ start: words.indexOf(number), end: words.indexOf(number) + number.length, locator }) as RecordCitation;

const remarkOn = (words: string, id: string, day: string | null) =>
  dayRemark(words, citing(words, '66/128'), adopted(id, day));
const passages = (...labels: readonly string[]): PassageModel[] =>
  labels.map((label) => ({ label, kind: label === 'HEAD' ? 'HEADING' : 'OPERATIVE' }) as PassageModel);

describe('the day at a citation', () => {
  it.each([
    ['resolution 66/128 of 12 March 2010', 'printed with 12 March 2010; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128\nof 12  March\n2010, and', 'printed with 12 March 2010; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128 of 19 December 2011', null],
    ['resolution 66/128 of December 19, 2012', 'printed with December 19, 2012; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128 (19 December 2012)', 'printed with 19 December 2012; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128, dated 19 Dec. 2012', 'printed with 19 Dec. 2012; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128 adopted on 3 Sept 2012', 'printed with 3 Sept 2012; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128 of 19/12/2012', 'printed with 19/12/2012; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128 of 12/19/2012', 'printed with 12/19/2012; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128 of 2012-12-19', 'printed with 2012-12-19; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128 of 04/05/2012', null],
    ['resolution 66/128 of 19/12/2011', null],
    ['resolution 66/128 of December 19, 2011', null],
    ['resolution 66/128 of 19 Dec. 2011', null],
    ['resolution 66/128 (19 December 2011)', null],
    ['resolution 66/128 (19 December 2012 to 4 May 2013)', null],
    ['resolution 66/128 of 19/12/2012/4', null],
    ['its resolution of 19 December 2012 (66/128)', 'printed with 19 December 2012; A/RES/66/128 is of 19 December 2011'],
    ['its resolution of 19 December 2011 (66/128)', null],
    ['its letter of 19 December 2012 (66/128)', null],
    ['its resolutions of 4 May 2011 and 19 December 2012 (66/127 and 66/128)', null],
    ['its resolution of 19 December 2012 (66/128 and 66/129)', null],
    ['resolution 66/128 of December 2010', null],
    ['resolution 66/128, and of 12 March 2010', null],
    ['resolution 66/128 of 12 March 201012', null],
    ['66/127 and 66/128 of 12 March 2010 and 19 December 2011', null],
    ['66/127 and 66/128 of 12 March 2010, 19 December 2011 and 4 May 2012', null],
    ['66/128 of 12 March 2010 and 66/129 of 19 December 2011', 'printed with 12 March 2010; A/RES/66/128 is of 19 December 2011'],
  ])('"%s": %s', (words, remark) => {
    expect(remarkOn(words, 'A/RES/66/128', '2011-12-19')).toBe(remark);
  });

  it.each([
    ['A/RES/66/128', 'printed with 12 March 2010; A/RES/66/128 is of 2011 or 2012'],
    ['S/RES/1626(2005)', 'printed with 12 March 2010; S/RES/1626(2005) is of 2005'],
    ['S/PRST/2021/7', 'printed with 12 March 2010; S/PRST/2021/7 is of 2021'],
    ['A/RES/64/128', null],
    ['E/RES/2009/15', null],
    ['E/RES/2011/15', 'printed with 12 March 2010; E/RES/2011/15 is of 2011'],
    ['A/HRC/RES/13/2', null],
  ])('is told by the year of the number where the target’s own is not known: %s', (id, remark) => {
    expect(remarkOn('resolution 66/128 of 12 March 2010', id, null)).toBe(remark);
  });

  it.each([
    ['cannot be right for the session', 'A/RES/66/128', '2007-06-25'],
    ['cannot be right for the year', 'S/RES/1626(2005)', '2007-06-25'],
    ['is that of a document', 'A/66/128', '2011-12-19'],
    ['is that of a corrigendum', 'A/RES/66/128/Corr.1', '2011-12-19'],
  ])('is not told where the target’s own %s', (_, id, day) => {
    expect(remarkOn('resolution 66/128 of 12 March 2010', id, day)).toBeNull();
  });
});

describe('the paragraph at a citation', () => {
  const whole = passages('HEAD', 'PP1', 'OP1', 'OP2', 'OP2(a)', 'OP3');
  const of = (locator: string | null, target = adopted('A/RES/66/128', null), found = whole) =>
    paragraphRemark('66/128', citing('66/128', '66/128', locator), target, found);

  it.each([
    ['paragraph 99', 'paragraph 99 is named; A/RES/66/128 has 3'],
    ['para. 4', 'paragraph 4 is named; A/RES/66/128 has 3'],
    ['operative paragraph 4 (b)', 'paragraph 4 is named; A/RES/66/128 has 3'],
    ['paragraphs 2, 4 and 5', 'paragraph 4, 5 is named; A/RES/66/128 has 3'],
    ['paragraph 3', null],
    ['annex, paragraph 99', null],
    ['section II, paragraph 99', null],
    ['preambular paragraph 99', null],
    ['annex', null],
    [null, null],
  ])('%s: %s', (locator, remark) => {
    expect(of(locator)).toBe(remark);
  });

  it.each([
    ['66/128, in particular paragraphs 2 and 99 thereof,', 'paragraph 99 is named; A/RES/66/128 has 3'],
    ['66/128 of 19 December 2011, and in\nparticular its paragraph 99,', 'paragraph 99 is named; A/RES/66/128 has 3'],
    ['66/128, entitled “Clips”, especially paragraph 99', 'paragraph 99 is named; A/RES/66/128 has 3'],
    ['66/128, in particular paragraphs 2 and 3 thereof,', null],
    ['66/128, in particular paragraph 99 of the annex', null],
    ['66/128, in particular paragraph 2 and paragraph 99 of 66/129', null],
    ['66/128 and the report, in particular paragraph 99 thereof,', null],
  ])('is also told behind "in particular": %s', (words, remark) => {
    const citation = citing(words, '66/128');
    expect(paragraphRemark(words, citation, adopted('A/RES/66/128', null), whole)).toBe(remark);
  });

  it.each<[string, Parameters<typeof of>]>([
    ['the text is not held', ['paragraph 99', { ...adopted('A/RES/66/128', null), held: false }]],
    ['it has annexes', ['paragraph 99', undefined, passages('OP1', 'OP2', 'ANNEX1.1')]],
    ['it has sections', ['paragraph 99', undefined, passages('I.OP1', 'I.OP2', 'II.OP1')]],
    ['a paragraph was not read', ['paragraph 99', undefined, passages('OP1', 'OP3')]],
    ['its paragraphs bear no numbers', ['paragraph 99', undefined, passages('PP1', 'OP1')]],
    ['it is no act', ['paragraph 99', adopted('A/66/128', null)]],
  ])('is not told where %s', (_, args) => {
    expect(of(...args)).toBeNull();
  });
});
