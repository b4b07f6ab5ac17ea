import type { ChainsFragment } from '../../operations.generated.ts';
import { linkId } from './network.ts';

/** One link of a chain, named from the start of the chain on. */
export interface RouteStep {
  readonly from: RouteEnd;
  readonly to: RouteEnd;
  readonly relation: ChainsFragment['chains'][number]['links'][number]['relation'];
  /** The first refers to the second; otherwise the second to the first. */
  readonly forward: boolean;
}

export interface RouteEnd {
  readonly id: string;
  readonly label: string;
}

/** All shortest chains between two instruments. */
export interface RouteFound {
  /** Along citations from the first, along citations from the second, or across, changing direction. */
  readonly way: 'out' | 'back' | 'across';
  /** Links of each chain. */
  readonly length: number;
  /** How many shortest chains there are; `chains` may have fewer. */
  readonly count: number;
  readonly chains: readonly (readonly RouteStep[])[];
  readonly complete: boolean;
}

/** What the server has found, the shorter where both ways lead there; null when nothing leads there. */
export function routeFound(
  answers: readonly (readonly [RouteFound['way'], ChainsFragment | null | undefined])[],
): RouteFound | null {
  const found = answers.flatMap(([way, paths]): RouteFound[] => {
    if (!paths || paths.length === null || paths.chains.length === 0) return [];
    const chains = paths.chains.map(({ links }) => links);
    return [{ way, length: paths.length, count: paths.chainCount, chains, complete: paths.complete }];
  });
  return found.toSorted((one, other) => one.length - other.length)[0] ?? null;
}

/** The instruments on the chains, each once, from the start on. */
export function routeIds({ chains }: RouteFound): readonly string[] {
  return [...new Set(chains.flatMap((steps) => steps.flatMap(({ from, to }) => [from.id, to.id])))];
}

/** Where the chains begin and end. */
export function endsOf({ chains }: RouteFound): readonly string[] {
  const first = chains[0] ?? [];
  return [first[0]?.from.id, first.at(-1)?.to.id].filter((id) => id !== undefined);
}

/** The lines of the drawing that the chains follow. */
export function routeLinks({ chains }: RouteFound): readonly string[] {
  const ids = chains.flatMap((steps) =>
    steps.map(({ from, to, forward }) => (forward ? linkId(from.id, to.id) : linkId(to.id, from.id))),
  );
  return [...new Set(ids)];
}
