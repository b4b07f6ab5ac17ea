import type { Engine } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { treatyTrace } from '../../cypher/trace/treaty-trace.ts';
import { idOf, titleOf } from './corpus.ts';

const lookup = loadStatement('read/instruments-by-id');
const neighbours = ['read/neighbours-in', 'read/neighbours-out'].map(loadStatement);

/** What is asked of a graph of any size, about the text of a number. */
const QUESTIONS: readonly (readonly [string, (engine: Engine, index: number) => Promise<unknown>])[] = [
  ['lookup', (engine, index) => engine.read(lookup, { ids: [idOf(index)] })],
  [
    'neighbourhood',
    (engine, index) =>
      Promise.all(
        neighbours.map((each) =>
          engine.read(each, { ids: [idOf(index)], limit: 50, known: [], kinds: null }),
        ),
      ),
  ],
  ['search by symbol', (engine, index) => engine.searchText(idOf(index), 10)],
  ['search by title', (engine, index) => engine.searchText(titleOf(index), 10)],
  ['search by beginnings', (engine, index) => engine.searchText(beginningsOf(titleOf(index)), 10)],
  [
    'trace to depth 3',
    (engine, index) =>
      treatyTrace((statement, params) => engine.read(statement, params), idOf(index), { depth: 3 }),
  ],
];

/** "Protection of water in region 12": "pro wat reg" */
const beginningsOf = (title: string): string =>
  title
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 3))
    .join(' ');

const ROUNDS = 100;

/** Milliseconds of the median and of the 95th of a hundred, after ten that are not counted. */
export async function askEach(
  engine: Engine,
  held: number,
): Promise<readonly { readonly name: string; readonly median: number; readonly p95: number }[]> {
  const results = [];
  for (const [name, ask] of QUESTIONS) {
    const times: number[] = [];
    for (let round = -10; round < ROUNDS; round++) {
      // Spread over all texts, the newer as often as the older.
      const index = Math.floor(((round + 10.5) / (ROUNDS + 10)) * held);
      const began = performance.now();
      await ask(engine, index);
      if (round >= 0) times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    results.push({ name, median: times[ROUNDS / 2] ?? 0, p95: times[Math.floor(ROUNDS * 0.95)] ?? 0 });
  }
  return results;
}
