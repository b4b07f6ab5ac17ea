import type { NeighbourhoodOfQueryVariables } from '../operations.generated.ts';
import type { Expansion } from '../state/expansion.ts';

/** What the server is asked for an expansion. */
export function variablesOf({
  id,
  direction,
  depth,
  kinds,
  limit,
}: Expansion): NeighbourhoodOfQueryVariables {
  return { id, direction, depth, kind: kinds, limit };
}
