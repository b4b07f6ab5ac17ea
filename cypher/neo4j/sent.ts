import type { RecordShape } from 'neo4j-driver';
import type { Params, Statement } from '../engine.ts';
import { StatementError } from '../errors.ts';
import { toDriver } from './values.ts';

/** A statement with its values, as the server gets them. */
interface Sent {
  readonly text: string;
  readonly params: RecordShape;
}

/** A statement whose parameters are those of one map, and their names. */
interface Rewritten {
  readonly text: string;
  readonly names: readonly string[];
}

const rewritten = new WeakMap<Statement, Rewritten>();

/**
 * All values in one map, `$given.ids` where the file says `$ids`. Neo4j keeps a plan for each combination of the types
 * that the parameters of a statement have had, by which null is a type and a list of ten another than one of a hundred:
 * a filter more or less, and it plans anew what it has planned, for some hundred times as long as the answer takes. A
 * map is a map whatever is in it, and the plan that runs is the one that test/neo4j/plans.test.ts looks at.
 *
 * @throws StatementError when a value is missing, which the server would take for null
 */
export function asSent(statement: Statement, params: Params): Sent {
  let own = rewritten.get(statement);
  if (!own) rewritten.set(statement, (own = rewrite(statement.text)));
  const missing = own.names.find((name) => params[name] === undefined);
  if (missing !== undefined) throw new StatementError(statement.name, `Expected parameter: ${missing}`);
  return { text: own.text, params: { given: toDriver(params) } };
}

/** Strings, names in backticks and comments whole, so that nothing in them is taken for a parameter. */
const STRING_OR_PARAMETER = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|`[^`]*`|\/\/[^\n]*|\$(\w+)/g;

function rewrite(text: string): Rewritten {
  const names = new Set<string>();
  const withMap = text.replace(STRING_OR_PARAMETER, (whole: string, name: string | undefined) => {
    if (name === undefined) return whole;
    names.add(name);
    return `$given.${name}`;
  });
  return { text: withMap, names: [...names] };
}
