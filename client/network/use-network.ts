import { useMemo, useState } from 'react';
import { useAnswers } from '../data/use-answer.ts';
import { networkOf, type Neighbourhood, type Network } from '../graph/network.ts';
import { NeighbourhoodOfDocument } from '../operations.generated.ts';
import type { Expansion } from '../state/expansion.ts';
import type { View } from '../state/view.ts';

/** The network as far as it is here. */
export interface NetworkAnswer {
  readonly network: Network;
  /** The root's own neighbourhood is here, so there is something to draw. */
  readonly hasRoot: boolean;
  readonly waiting: boolean;
  readonly failed: Error | null;
  /** An id that the graph does not have. */
  readonly missing: string | null;
  /** Ids as the address has them, and what the server calls them. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** Asks for all that is in the picture and joins it. */
export function useNetwork({ network: { expansions } }: View): NetworkAnswer {
  const variables = useMemo(() => expansions.map(variablesOf), [expansions]);
  const got = useAnswers(NeighbourhoodOfDocument, variables);
  const here = got.map((answer) => (answer.status === 'here' ? answer.value.neighbourhood : null));
  const network = useSame(here.filter((neighbourhood) => neighbourhood !== null));
  const failed = got.find((answer) => answer.status === 'failed');
  const missing = expansions.find((_, index) => got[index]?.status === 'here' && here[index] === null);
  return {
    network,
    hasRoot: here[0] !== null && here[0] !== undefined,
    waiting: got.some(({ status }) => status === 'waiting'),
    failed: failed?.error ?? null,
    missing: missing?.id ?? null,
    renamed: expansions.flatMap(({ id }, index) => {
      const to = here[index]?.root.id;
      return to === undefined || to === id ? [] : [{ from: id, to }];
    }),
  };
}

function variablesOf({ id, direction, depth, limit }: Expansion) {
  return { id, direction, depth, limit };
}

/** The same network as long as the answers are the same, so that nothing is laid out twice. */
function useSame(neighbourhoods: readonly Neighbourhood[]): Network {
  const [kept, setKept] = useState({ neighbourhoods, network: networkOf(neighbourhoods) });
  const same =
    kept.neighbourhoods.length === neighbourhoods.length &&
    kept.neighbourhoods.every((neighbourhood, index) => neighbourhood === neighbourhoods[index]);
  if (same) return kept.network;
  const next = { neighbourhoods, network: networkOf(neighbourhoods) };
  setKept(next);
  return next.network;
}
