import type { Core } from 'cytoscape';
import { routeIds, routeLinks, type RouteFound } from './route.ts';

/** Lights the chains between two instruments; the rest fades. Null: all is as usual. */
export function showRoute(graph: Core, route: RouteFound | null): void {
  graph.batch(() => {
    graph.elements().removeClass('off-route on-route');
    if (route === null) return;
    const on = new Set([...routeIds(route), ...routeLinks(route)]);
    graph.elements().forEach((element) => {
      element.addClass(on.has(element.id()) ? 'on-route' : 'off-route');
    });
  });
}
