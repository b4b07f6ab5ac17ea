/** References between instruments by their numbers: as many sources as targets, each pair once. */
export interface References {
  readonly nodes: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

/** The share of authority that is passed on by references; the rest is every instrument's own. */
const DAMPING = 0.85;
const MOST_ROUNDS = 60;
/** Rounds end when all shares together change by less. */
const PRECISION = 1e-8;

/**
 * PageRank: an instrument has as much authority as those that refer to it have, each dividing its own among
 * all that it refers to. The mean is 1. What an instrument without references of its own (one that is only
 * cited) has goes to all alike. Memory and the time of a round are linear in nodes and references.
 */
export function authorities({ nodes, sources, targets }: References): Float64Array {
  const outward = new Int32Array(nodes);
  for (const source of sources) outward[source] = (outward[source] ?? 0) + 1;
  let ranks = new Float64Array(nodes).fill(1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let kept = 0;
    for (let node = 0; node < nodes; node++) if (outward[node] === 0) kept += ranks[node] ?? 0;
    const next = new Float64Array(nodes).fill(1 - DAMPING + (DAMPING * kept) / nodes);
    for (let index = 0; index < sources.length; index++) {
      const [source, target] = [sources[index] ?? 0, targets[index] ?? 0];
      next[target] = (next[target] ?? 0) + (DAMPING * (ranks[source] ?? 0)) / (outward[source] ?? 1);
    }
    let change = 0;
    for (let node = 0; node < nodes; node++) change += Math.abs((next[node] ?? 0) - (ranks[node] ?? 0));
    ranks = next;
    if (change < PRECISION * nodes) break;
  }
  return ranks;
}

/** As it is stored: three digits, so that a new text far away does not change every instrument. */
export const roundedAuthority = (rank: number): number => Number(rank.toPrecision(3));
