import { describe, expect, it } from 'vitest';
import type { Known } from '../../cypher/shape.ts';
import { shaped } from '../../cypher/shape.ts';
import { loadStatement } from '../../cypher/statements.ts';

const shape = (text: string, known: Known) => shaped({ name: 'test', text }, known).statement.text;

describe('a statement of which parameters are known', () => {
  it.each<[string, string, Known, string]>([
    [
      'a column that is asked for',
      'RETURN CASE WHEN $a THEN c.lead END AS x',
      { a: true },
      'RETURN c.lead AS x',
    ],
    ['one that is not', 'RETURN CASE WHEN $a THEN c.lead END AS x', { a: false }, 'RETURN null AS x'],
    ['the other one', 'RETURN CASE WHEN $a THEN 1 ELSE 2 END', { a: false }, 'RETURN 2'],
    ['the first that holds', 'CASE WHEN $a THEN 1 WHEN $b THEN 2 END', { a: false, b: true }, '2'],
    [
      'a case in a case',
      'CASE WHEN $a THEN [CASE WHEN x THEN 1 END, CASE WHEN $b THEN 2 END] END',
      { a: true, b: false },
      '[CASE WHEN x THEN 1 END]',
    ],
    [
      'items of a list that are not asked for',
      'RETURN [x, CASE WHEN $a THEN 1 END, CASE WHEN $b THEN 2 END, CASE WHEN $a THEN 3 END]',
      { a: false, b: true },
      'RETURN [x, 2]',
    ],
    ['the first of a list', 'RETURN [CASE WHEN $a THEN 1 END, x]', { a: false }, 'RETURN [null, x]'],
    [
      'what is nothing in a call, a sum, a map',
      'RETURN [x, f(1, CASE WHEN $a THEN 1 END), {y: 1, z: CASE WHEN $a THEN 1 END}, 1 + CASE WHEN $a THEN 1 END]',
      { a: false },
      'RETURN [x, f(1, null), {y: 1, z: null}, 1 + null]',
    ],
    ['a condition stays one', 'x AND CASE WHEN $a THEN y OR z END', { a: true }, 'x AND (y OR z)'],
    [
      'a case of other conditions',
      'CASE WHEN x THEN CASE WHEN $a THEN 1 END END',
      { a: true },
      'CASE WHEN x THEN 1 END',
    ],
    ['a case of a value', 'CASE x WHEN $a THEN 1 END', { a: true }, 'CASE x WHEN $a THEN 1 END'],
    ['a flag with more', 'CASE WHEN $a AND x THEN 1 END', { a: true }, 'CASE WHEN $a AND x THEN 1 END'],
    [
      'filters that are not given',
      'MATCH (n) WHERE ($a IS NULL OR n.x IN $a) AND ($b IS NULL OR f(n.y)) RETURN n',
      { a: null, b: null },
      'MATCH (n) RETURN n',
    ],
    [
      'one of two',
      'MATCH (n) WHERE ($a IS NULL OR n.x IN $a) AND ($b IS NULL OR (n.y)) RETURN n',
      { a: null, b: true },
      'MATCH (n) WHERE ( (n.y)) RETURN n',
    ],
    [
      'beside other conditions',
      'WHERE n.x AND ($a IS NULL OR n.y) AND n.z',
      { a: null },
      'WHERE n.x AND n.z',
    ],
    ['a flag that opens', 'MATCH (n) WHERE ($a OR n.y > 1)\nRETURN n', { a: true }, 'MATCH (n)\nRETURN n'],
    ['a flag that does not', 'WHERE ($a OR n.y)', { a: false }, 'WHERE ( n.y)'],
    [
      'what is not known',
      'WHERE ($a IS NULL OR n.x) RETURN CASE WHEN $b THEN 1 END',
      {},
      'WHERE ($a IS NULL OR n.x) RETURN CASE WHEN $b THEN 1 END',
    ],
    [
      'words in a string',
      "RETURN 'CASE WHEN $a THEN ($a OR x) END'",
      { a: true },
      "RETURN 'CASE WHEN $a THEN ($a OR x) END'",
    ],
  ])('has what they leave: %s', (_, text, known, left) => {
    expect(shape(text, known).trim()).toBe(left.trim());
  });

  it('is made once for each choice, and takes the parameters that are left', () => {
    const statement = { name: 'test', text: 'RETURN CASE WHEN $a THEN $x ELSE $y END' };
    const one = shaped(statement, { a: true });
    expect(shaped(statement, { a: true }).statement).toBe(one.statement);
    expect(shaped(statement, { a: false }).statement).not.toBe(one.statement);
    expect(one.params({ a: true, x: 1, y: 2 })).toStrictEqual({ x: 1 });
  });

  it('is lean where a page of citations is asked for without filter, from the start', () => {
    const text = shaped(loadStatement('read/citations-in'), {
      ...Object.fromEntries(
        ['others', 'organs', 'kinds', 'roles', 'leads', 'inFootnote', 'vias', 'relation'].map((name) => [
          name,
          null,
        ]),
      ),
      ...Object.fromEntries(
        [
          'reference',
          'form',
          'words',
          'places',
          'titled',
          'named',
          'whole',
          'counted',
          'own',
          'backwards',
        ].map((name) => [name, false]),
      ),
      fromStart: true,
    }).statement.text;
    expect([...text.matchAll(/\$\w+/g)].map(([name]) => name)).toStrictEqual(['$keys', '$limit']);
    expect(text).not.toContain('WHERE');
  });
});
