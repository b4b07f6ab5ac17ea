/** The value with the greatest weight; of several the first, of none 0. */
export function mostCommon(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = -1;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}
