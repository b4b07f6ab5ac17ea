import type { Params, Statement } from './engine.ts';

/**
 * What is known of a statement's parameters before it runs: the value of a flag; of any other whether it is null
 * (`null`) or given (`true`).
 */
export type Known = Readonly<Record<string, boolean | null>>;

/** A statement for one choice of its flags and of which filters are given. */
export interface Shaped {
  readonly statement: Statement;
  /** Those of the parameters that it still takes. */
  readonly params: (all: Params) => Params;
}

const shapes = new WeakMap<Statement, Map<string, Shaped>>();
/** So many of a statement are kept: callers choose what they ask for, and shall not fill the memory with it. */
const MOST_SHAPES = 200;

/**
 * A statement without what its parameters rule out: a file has every filter and every column that may be asked for, and
 * a store should plan and compute only those that are. Where the flag is known `CASE WHEN $flag THEN a ELSE b END`
 * becomes a or b, and `($filter IS NULL OR …)` or `($flag OR …)` goes when it holds. What is nothing then (`CASE WHEN $flag
 * THEN a END`) is null, and as an item of a list it goes: the store does not pack what nobody unpacks. There are as many
 * shapes as there are choices, and no value is ever written into one: the store keeps their plans.
 */
export function shaped(statement: Statement, known: Known): Shaped {
  let own = shapes.get(statement);
  if (!own) shapes.set(statement, (own = new Map()));
  const key = JSON.stringify(known);
  let shape = own.get(key);
  if (!shape) {
    const [oldest] = own.keys();
    if (own.size >= MOST_SHAPES && oldest !== undefined) own.delete(oldest);
    own.set(key, (shape = shapeOf(statement, known)));
  }
  return shape;
}

function shapeOf({ name, text }: Statement, known: Known): Shaped {
  const tokens = text.match(TOKEN) ?? [];
  const written = tidy(withoutNothing(withoutOpen(withoutCases(tokens, known), known)).join(''));
  const taken = new Set([...written.matchAll(/\$(\w+)/g)].map(([, param]) => param));
  return {
    statement: { name, text: written },
    params: (all) => Object.fromEntries(Object.entries(all).filter(([param]) => taken.has(param))),
  };
}

/** Strings and comments whole, so that nothing in them is taken for Cypher. */
const TOKEN = /'[^']*'|"[^"]*"|`[^`]*`|\/\/[^\n]*|\$\w+|\w+|\s+|[^]/g;
/** Stands for a condition that always holds, until it is taken out. */
const HOLDS = '\u22A4';
/** Stands for a CASE of which no branch holds, until it is taken out or becomes null. */
const NOTHING = '\u2205';

const isSpace = (token: string | undefined): boolean => token !== undefined && /^\s/.test(token);

/** What a parameter by itself says: whether the flag is set; null when that is not known. */
function flagOf(token: string | undefined, known: Known): boolean | null {
  return token?.startsWith('$') ? (known[token.slice(1)] ?? null) : null;
}

interface Branch {
  /** Empty for ELSE. */
  readonly condition: readonly string[];
  readonly result: readonly string[];
}

/** Each CASE whose conditions are flags becomes the branch that holds. */
function withoutCases(tokens: readonly string[], known: Known): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (token !== 'CASE') {
      out.push(token);
      continue;
    }
    const end = endOf(CASE, tokens, at);
    out.push(...chosen(tokens.slice(at, end + 1), known));
    at = end;
  }
  return out;
}

function chosen(whole: readonly string[], known: Known): readonly string[] {
  const branches = branchesOf(whole.slice(1, -1));
  if (!branches) return [whole[0] ?? '', ...withoutCases(whole.slice(1), known)];
  for (const { condition, result } of branches) {
    const [word, ...more] = condition.filter((token) => !isSpace(token));
    const holds = word === undefined ? true : more.length > 0 ? null : flagOf(word, known);
    if (holds === null) return [whole[0] ?? '', ...withoutCases(whole.slice(1), known)];
    if (holds) return bracketed(trimmed(withoutCases(result, known)));
  }
  return [NOTHING];
}

/** The index of the word that ends what begins at an index: the END of a CASE, the closing bracket of an opening one. */
function endOf(
  [opening, closing]: readonly [string, string],
  tokens: readonly string[],
  start: number,
): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    if (tokens[at] === opening) depth += 1;
    if (tokens[at] === closing) depth -= 1;
    if (depth === 0) return at;
  }
  throw new SyntaxError(`A ${opening} has no ${closing}.`);
}
const CASE = ['CASE', 'END'] as const;
const BRACKETS = ['(', ')'] as const;

/** The branches of a CASE; null for one that compares a value (`CASE x WHEN 1 …`). */
function branchesOf(inside: readonly string[]): readonly Branch[] | null {
  const branches: { condition: string[]; result: string[] }[] = [];
  let part: string[] | null = null;
  let depth = 0;
  for (const token of inside) {
    if (token === 'CASE') depth += 1;
    if (token === 'END') depth -= 1;
    const branch = branches.at(-1);
    if (depth === 0 && (token === 'WHEN' || token === 'ELSE')) {
      const next = { condition: [], result: [] };
      branches.push(next);
      part = token === 'WHEN' ? next.condition : next.result;
    } else if (depth === 0 && token === 'THEN' && branch) part = branch.result;
    else if (part) part.push(token);
    else if (!isSpace(token)) return null;
  }
  return branches;
}

/** Each `($filter IS NULL OR …)`, `($flag OR …)` whose parameter is known: it holds, or the rest of it stands. */
function withoutOpen(tokens: readonly string[], known: Known): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const open = token === '(' ? alternative(tokens, at + 1, known) : null;
    if (!open) out.push(token);
    else if (open.holds) {
      out.push(HOLDS);
      at = endOf(BRACKETS, tokens, at);
    } else {
      out.push('(');
      at = open.rest - 1;
    }
  }
  return out;
}

/** Whether what stands first in a bracket, before OR, is known to hold, and where the rest begins. */
function alternative(
  tokens: readonly string[],
  start: number,
  known: Known,
): { readonly holds: boolean; readonly rest: number } | null {
  const words: string[] = [];
  for (let at = start; at < tokens.length && words.length < 5; at += 1) {
    const token = tokens[at] ?? '';
    if (isSpace(token)) continue;
    words.push(token);
    if (token !== 'OR') continue;
    const [param, ...between] = words.slice(0, -1);
    const value = param?.startsWith('$') ? known[param.slice(1)] : undefined;
    if (value === undefined) return null;
    if (between.length === 0) return value === null ? null : { holds: value, rest: at + 1 };
    return between.join(' ') === 'IS NULL' ? { holds: value === null, rest: at + 1 } : null;
  }
  return null;
}

/** Takes what is nothing out of lists, with its comma; elsewhere it is null. */
function withoutNothing(tokens: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token !== NOTHING) {
      out.push(token);
      continue;
    }
    const before = out.findLastIndex((each) => !isSpace(each));
    const after = tokens.slice(at + 1).find((each) => !isSpace(each));
    const isItem = after === ',' || after === ']';
    // Not of a call's arguments: there a comma stands between them, too.
    if (isItem && out[before] === ',' && openIn(out) === '[') out.length = before;
    else out.push('null');
  }
  return out;
}

/** The bracket that is open at the end of what has been written; nothing outside of all. */
function openIn(written: readonly string[]): string | undefined {
  let closed = 0;
  for (const token of written.toReversed()) {
    if (token === ']' || token === ')' || token === '}') closed += 1;
    if (token !== '[' && token !== '(' && token !== '{') continue;
    if (closed === 0) return token;
    closed -= 1;
  }
  return undefined;
}

/** A condition stays one among others. */
const bracketed = (tokens: readonly string[]): readonly string[] =>
  tokens.some((token) => token === 'AND' || token === 'OR') ? ['(', ...tokens, ')'] : tokens;

const trimmed = (tokens: readonly string[]): readonly string[] => {
  const first = tokens.findIndex((token) => !isSpace(token));
  const last = tokens.findLastIndex((token) => !isSpace(token));
  return tokens.slice(first, last + 1);
};

/** Takes out what always holds. */
function tidy(text: string): string {
  return text
    .replace(new RegExp(`${HOLDS}(\\s+AND\\s+${HOLDS})*`, 'g'), HOLDS)
    .replace(new RegExp(`${HOLDS}\\s+AND\\s+`, 'g'), '')
    .replace(new RegExp(`\\s+AND\\s+${HOLDS}`, 'g'), '')
    .replace(new RegExp(`\\s+WHERE\\s+${HOLDS}(?!\\s+OR)`, 'g'), '')
    .replaceAll(HOLDS, 'true');
}
