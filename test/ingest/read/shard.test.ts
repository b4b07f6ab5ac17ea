import { expect, test } from 'vitest';
import { isInShard } from '../../../ingest/read/shard.ts';

const paths = Array.from({ length: 2000 }, (_, index) => `ga-${index % 7}/A_RES_66_${index}.txt`);

test('the parts are disjoint, complete and about equal', () => {
  for (const of of [1, 2, 3, 16]) {
    const parts = Array.from({ length: of }, (_, index) =>
      paths.filter((path) => isInShard({ part: index + 1, of }, path)),
    );
    expect(parts.flat().toSorted()).toStrictEqual(paths.toSorted());
    for (const part of parts) {
      expect(part.length).toBeGreaterThan((paths.length / of) * 0.7);
      expect(part.length).toBeLessThan((paths.length / of) * 1.3);
    }
  }
});

test('a part is the same in every version of the program: machines may differ in theirs', () => {
  const first = paths.slice(0, 12).map((path) => (isInShard({ part: 1, of: 2 }, path) ? 1 : 2));
  expect(first.join('')).toBe('111222111122');
});

test.each([
  ['another folder', 'corpus/English/A_RES_66_128.txt'],
  ['another format', 'A_RES_66_128.pdf'],
  ['an archive', 'ga-66.zip!English/A_RES_66_128.docx'],
  ['a list that tells of it', 'data_extract/66.json!A/RES/66/128'],
  ['an act that it holds', 'A_RES_66_128.txt!66_1'],
  ['an act that a file in an archive holds', 'ga-66.zip!A_RES_66_128.docx!66_1'],
])('one document falls into one part, from %s too', (_, path) => {
  for (let part = 1; part <= 16; part += 1)
    expect(isInShard({ part, of: 16 }, path)).toBe(isInShard({ part, of: 16 }, 'A_RES_66_128.txt'));
});
