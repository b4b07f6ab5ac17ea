import { describe, expect, it } from 'vitest';
import { StatementError } from '../../../cypher/errors.ts';
import { asSent } from '../../../cypher/neo4j/sent.ts';

const sent = (text: string, params = {}) => asSent({ name: 'read/test', text }, params);

describe('a statement as Neo4j is sent it', () => {
  it('has its values in one map, so that the server knows one plan for all of them', () => {
    const text =
      'MATCH (i:Instrument {id: $id}) WHERE $kinds IS NULL OR i.kind IN $kinds RETURN i LIMIT $limit';
    const one = sent(text, { id: 'A', kinds: null, limit: 1 });
    expect(one.text).toBe(
      'MATCH (i:Instrument {id: $given.id}) WHERE $given.kinds IS NULL OR i.kind IN $given.kinds RETURN i LIMIT $given.limit',
    );
    expect(Object.keys(one.params)).toStrictEqual(['given']);
    expect(one.params['given']).toMatchObject({ id: 'A', kinds: null });
    expect(sent(text, { id: 'A', kinds: ['treaty'], limit: 1 }).text).toBe(one.text);
  });

  it.each([
    `RETURN '$a' AS x`,
    String.raw`RETURN 'it\'s $a' AS x`,
    String.raw`RETURN "\"$a" AS x`,
    'RETURN 1 AS `$a`',
    'RETURN 1 AS x // $a',
  ])('keeps what is no parameter: %s', (text) => {
    expect(sent(text).text).toBe(text);
  });

  it('is none without a value for each parameter, which the server would take for null', () => {
    expect(() => sent('RETURN $a + $b AS x', { a: 1 })).toThrow(StatementError);
    expect(() => sent('RETURN $a + $b AS x', { a: 1 })).toThrow(/read\/test.*b/);
    expect(sent('RETURN $a AS x', { a: null }).params).toStrictEqual({ given: { a: null } });
  });
});
