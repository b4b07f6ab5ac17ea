import type { Load } from './load.ts';

/** Who is measured. */
export interface Contender {
  readonly name: string;
  readonly ask: (seconds: number) => Promise<Load>;
}

/** What each round gave for one of them. */
export interface Run {
  readonly name: string;
  readonly rounds: readonly Load[];
}

/** Seconds for which each is asked beforehand: so that code is compiled and statements are planned, the database's too. */
const WARM_SECONDS = 3;

/**
 * Asks all of them in several rounds, each time in the opposite order: whoever comes first would otherwise meet a
 * database that is still compiling, and whoever comes last a machine that has grown warm or busy.
 */
export async function inRounds(
  contenders: readonly Contender[],
  rounds: number,
  seconds: number,
): Promise<readonly Run[]> {
  for (const { ask } of contenders) await ask(WARM_SECONDS);
  const loads = new Map<Contender, Load[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed())
      loads.get(contender)?.push(await contender.ask(seconds));
  return [...loads].map(([{ name }, of]) => ({ name, rounds: of }));
}

/** The middle one; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
