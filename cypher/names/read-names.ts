import type { Params, Row, Statement } from '../engine.ts';
import { candidateOf, type Candidate } from '../search.ts';
import { loadStatement } from '../statements.ts';

/** Runs a statement that reads. */
export type ReadRows = (statement: Statement, params: Params) => Promise<readonly Row[]>;

const instruments = loadStatement('search/all-instruments');
const others = ['bodies', 'conferences'].map((what) => loadStatement(`search/all-${what}`));

/** Names that come at once: not all of a large graph need be on their way at the same time. */
const PAGE = 10_000;

/** All symbols and names; null when there are more than `most`. */
export async function readNames(read: ReadRows, most: number): Promise<readonly Candidate[] | null> {
  const candidates: Candidate[] = [];
  for (const statement of others) candidates.push(...(await read(statement, {})).map(candidateOf));
  for (let after = ''; ;) {
    const page = (await read(instruments, { after, limit: PAGE })).map(candidateOf);
    candidates.push(...page);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return candidates;
    if (candidates.length > most) return null;
    after = last.id;
  }
}
