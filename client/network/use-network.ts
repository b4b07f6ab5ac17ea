import { useMemo, useState } from 'react';
import { useAnswer, useAnswers } from '../data/use-answer.ts';
import { networkOf, type Extra, type Neighbourhood, type Network } from '../graph/model/network.ts';
import { routeIds, type RouteFound } from '../graph/model/route.ts';
import {
  InstrumentsOfDocument,
  LinksAmongDocument,
  NeighbourhoodOfDocument,
  type DrawnFragment,
  type InstrumentsOfQuery,
} from '../operations.generated.ts';
import type { View } from '../state/view.ts';
import { variablesOf } from './expansion-question.ts';
import { useRoute } from './use-route.ts';

/** The server looks up so many at once. */
export const MOST_AT_ONCE = 100;
/** And compares so many with each other. */
export const MOST_AMONG = 1000;

/** The network as far as it is here. */
export interface NetworkAnswer {
  readonly network: Network;
  /** There is something to draw. */
  readonly hasRoot: boolean;
  readonly waiting: boolean;
  readonly failed: Error | null;
  /** An id that the graph does not have. */
  readonly missing: string | null;
  /** Ids as the address has them, and what the server calls them. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly route: RouteAnswer | null;
}

/** The chains that are lit, as far as they are here. */
export interface RouteAnswer {
  readonly waiting: boolean;
  readonly failed: boolean;
  /** Null when nothing leads there, or is not known yet. */
  readonly found: RouteFound | null;
}

/** Asks for all that is in the picture and joins it. */
export function useNetwork({ network: { root, expansions, added }, route }: View): NetworkAnswer {
  const variables = useMemo(() => expansions.map(variablesOf), [expansions]);
  const got = useAnswers(NeighbourhoodOfDocument, variables);
  const here = got.map((answer) => (answer.status === 'here' ? answer.value.neighbourhood : null));

  const routed = useRoute(route);
  const found = routed?.status === 'here' ? routed.value : null;
  const more = useMemo(
    () => inParts([...new Set([...added, ...(found ? routeIds(found) : [])])]),
    [added, found],
  );
  const singles = useAnswers(InstrumentsOfDocument, more);
  const extras = singles.flatMap((answer) => (answer.status === 'here' ? [answer.value] : []));

  const joined = useJoined(
    here.filter((neighbourhood) => neighbourhood !== null),
    extras,
    root,
  );
  const all = useMemo(
    () => (expansions.length + more.length > 1 || expansions.length === 0 ? amongOf(joined) : null),
    [joined, expansions.length, more.length],
  );
  const among = useAnswer(LinksAmongDocument, all);
  const links = among.status === 'here' ? among.value.linksAmong : null;
  const network = useMemo(() => (links === null ? joined.network : joined.withLinks(links)), [joined, links]);

  const answers = [...got, ...singles];
  const failed = answers.find((answer) => answer.status === 'failed');
  const missing = expansions.find((_, index) => got[index]?.status === 'here' && here[index] === null);
  // Of several that are added one may be missing; when all are, there is nothing to draw.
  const isLost = expansions.length === 0 && network.instruments.length === 0 && extras.length === more.length;
  const lost = isLost ? (added[0] ?? null) : null;
  return {
    network,
    hasRoot: network.instruments.some(({ isRoot }) => isRoot),
    waiting: answers.some(({ status }) => status === 'waiting'),
    failed: failed?.error ?? null,
    missing: missing?.id ?? lost,
    renamed: expansions.flatMap(({ id }, index) => {
      const to = here[index]?.root.id;
      return to === undefined || to === id ? [] : [{ from: id, to }];
    }),
    route:
      routed === null
        ? null
        : { waiting: routed.status === 'waiting', failed: routed.status === 'failed', found },
  };
}

/** Ids in parts that the server takes at once. */
export function inParts(ids: readonly string[]): readonly { readonly ids: readonly string[] }[] {
  const parts: { readonly ids: readonly string[] }[] = [];
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) parts.push({ ids: ids.slice(at, at + MOST_AT_ONCE) });
  return parts;
}

function amongOf({ network }: Joined): { readonly ids: readonly string[] } | null {
  const ids = network.instruments.map(({ id }) => id);
  return ids.length < 2 || ids.length > MOST_AMONG ? null : { ids: ids.toSorted() };
}

/** What is drawn, and the same with more links. */
interface Joined {
  readonly network: Network;
  readonly withLinks: (links: Extra['links']) => Network;
}

/** The same value as long as the answers are the same, so that nothing is laid out twice. */
function useJoined(
  neighbourhoods: readonly Neighbourhood[],
  singles: readonly InstrumentsOfQuery[],
  root: string | null,
): Joined {
  const answers = [...neighbourhoods, ...singles];
  const [kept, setKept] = useState(() => ({ answers, root, joined: join(neighbourhoods, singles, root) }));
  const same =
    kept.root === root &&
    kept.answers.length === answers.length &&
    kept.answers.every((answer, index) => answer === answers[index]);
  if (same) return kept.joined;
  const joined = join(neighbourhoods, singles, root);
  setKept({ answers, root, joined });
  return joined;
}

function join(
  neighbourhoods: readonly Neighbourhood[],
  singles: readonly InstrumentsOfQuery[],
  root: string | null,
): Joined {
  const instruments = singles.flatMap(({ nodes }) => nodes.filter(isInstrument));
  const extras = instruments.length === 0 ? [] : [{ instruments, links: [] }];
  return {
    network: networkOf(neighbourhoods, extras, root),
    withLinks: (links) => networkOf(neighbourhoods, [...extras, { instruments: [], links }], root),
  };
}

/** What is in the graph under the id, and an instrument. */
function isInstrument(node: InstrumentsOfQuery['nodes'][number]): node is DrawnFragment {
  return node !== null && 'kind' in node;
}
