import type { Core } from 'cytoscape';
import { wornBy } from './classes.ts';
import { routeIds, routeLinks, type RouteFound } from '../model/route.ts';

/** Lights the chains between two instruments; the rest fades. Null: all is as usual. */
export function showRoute(graph: Core, route: RouteFound | null): void {
  graph.batch(() => {
    const ids = new Set(route === null ? [] : [...routeIds(route), ...routeLinks(route)]);
    const on = graph.elements().filter((element) => ids.has(element.id()));
    wornBy(graph, 'on-route', on);
    wornBy(graph, 'off-route', route === null ? graph.collection() : graph.elements().difference(on));
  });
}
