import { useMemo } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import type { Answer } from '../data/store.ts';
import { routeFound, type RouteFound } from '../graph/model/route.ts';
import { RouteAcrossDocument, RouteAlongDocument } from '../operations.generated.ts';
import type { Route } from '../state/route.ts';

/** The chains between two instruments: along citations, and where none leads there, across them. */
export function useRoute(route: Route | null): Answer<RouteFound | null> | null {
  const variables = useMemo(() => (route === null ? null : { from: route.from, to: route.to }), [route]);
  const along = useAnswer(RouteAlongDocument, variables);
  const straight = useMemo(
    () =>
      along.status === 'here'
        ? routeFound([
            ['out', along.value.out],
            ['back', along.value.back],
          ])
        : null,
    [along],
  );
  const isLost = along.status === 'here' && straight === null;
  const across = useAnswer(RouteAcrossDocument, isLost ? variables : null);
  const turned = useMemo(
    () => (across.status === 'here' ? routeFound([['across', across.value.across]]) : null),
    [across],
  );
  if (route === null) return null;
  if (along.status !== 'here') return along;
  if (!isLost) return { status: 'here', value: straight };
  return across.status === 'here' ? { status: 'here', value: turned } : across;
}
