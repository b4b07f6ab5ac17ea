import { expect, it } from 'vitest';
import type { Statement } from '../../cypher/engine.ts';
import { aboutAll, aboutSome } from './statements.ts';

/** What a plan of every statement shows, on either engine; `scans` are the operators that read all of a label or a type. */
export function plansAreGood(
  operatorsFor: (statement: Statement) => Promise<readonly string[]>,
  scans: ReadonlySet<string>,
): void {
  it.each(aboutSome)('that names an id reaches it by an index: %s', async (_, statement) => {
    const operators = await operatorsFor(statement);
    expect(operators.length).toBeGreaterThan(0);
    expect(operators.filter((operator) => scans.has(operator))).toStrictEqual([]);
  });

  it.each(aboutAll)('that asks about everything has a plan: %s', async (_, statement) => {
    expect((await operatorsFor(statement)).length).toBeGreaterThan(0);
  });
}
