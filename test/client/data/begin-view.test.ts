import { describe, expect, test } from 'vitest';
import { beginView } from '../../../client/data/begin-view.ts';
import { AnswerStore } from '../../../client/data/store.ts';

/** What is begun for an address: the names of the questions with what they ask, and whether the drawing comes. */
function begun(address: string) {
  const asked: unknown[] = [];
  const never = new Promise<never>(() => {});
  const answers = new AnswerStore((document, variables) => {
    asked.push([/query (\w+)/.exec(document.toString())?.[1], variables]);
    return never;
  });
  let drawings = 0;
  beginView(address, answers, () => drawings++);
  return { asked, drawings };
}

const neighbourhood = (id: string, limit: number) => [
  'NeighbourhoodOf',
  { id, direction: 'BOTH', depth: 1, kind: null, limit },
];

describe('before the page is there', () => {
  test('a network is asked for, and what is read beside it', () => {
    expect(begun('?show=A/RES/66/128~300&show=A/RES/48/104&at=root')).toStrictEqual({
      asked: [
        neighbourhood('A/RES/66/128', 300),
        neighbourhood('A/RES/48/104', 60),
        ['InstrumentFacts', { id: 'A/RES/66/128' }],
      ],
      drawings: 1,
    });
  });

  test('a list needs no drawing', () => {
    expect(begun('?show=A/RES/66/128&as=list')).toStrictEqual({
      asked: [neighbourhood('A/RES/66/128', 60)],
      drawings: 0,
    });
  });

  test('several selected, or a link, have no facts of one', () => {
    expect(begun('?show=A/RES/66/128&from=A/RES/66/128&to=A/RES/48/104').asked).toHaveLength(1);
    expect(begun('?show=A/RES/66/128&at=A/RES/48/104~A/66/212').asked).toHaveLength(1);
  });

  test.each(['', '?trace=A/RES/66/128', '?check', '?find=water', '?help', '?about=body/security-council', '?show='])(
    'nothing is begun for "%s", which has no network',
    (address) => expect(begun(address)).toStrictEqual({ asked: [], drawings: 0 }),
  );

  test('an address that nobody can read begins nothing and throws nothing', () => {
    expect(begun('?%E0%A4%A&show=%FF&depth=x')).toStrictEqual({ asked: [], drawings: 0 });
  });
});
