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
  ({ end: words.indexOf(number) + number.length, locator }) as RecordCitation;

const remarkOn = (words: string, id: string, day: string | null) =>
  dayRemark(words, citing(words, '66/128'), adopted(id, day));
const passages = (...labels: readonly string[]): PassageModel[] =>
  labels.map((label) => ({ label, kind: label === 'HEAD' ? 'HEADING' : 'OPERATIVE' }) as PassageModel);

describe('the day at a citation', () => {
  it.each([
    ['resolution 66/128 of 12 March 2010', 'printed with 12 March 2010; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128\nof 12  March\n2010, and', 'printed with 12 March 2010; A/RES/66/128 is of 19 December 2011'],
    ['resolution 66/128 of 19 December 2011', null],
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
    ['is not known', 'A/RES/66/128', null],
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
    paragraphRemark(citing('66/128', '66/128', locator), target, found);

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
