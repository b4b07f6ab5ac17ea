import { expect, test } from 'vitest';
import { loadStatements } from '../../cypher/statements.ts';

/** A label can be no parameter: there is a statement for each, and nothing else sets them apart. */
test('instruments of all kinds are written by the same statement but for the label', () => {
  const statements = loadStatements('write/instruments');
  const labels = statements.map(({ text }) => /SET instrument:(\w+)/.exec(text)?.[1] ?? '');
  expect(labels.length).toBeGreaterThan(5);
  expect(new Set(labels).size).toBe(labels.length);
  const [first, ...others] = statements.map(({ text }, at) => text.replace(`:${labels[at]},`, ':LABEL,'));
  for (const other of others) expect(other).toBe(first);
});
