import { listed } from './query.ts';
import type { Slice } from './slice.ts';

/**
 * Two instruments between which all shortest chains of citations are lit; what stands on them is in the
 * picture as long as they are.
 */
export interface Route {
  readonly from: string;
  readonly to: string;
}

export type RouteChange =
  | { readonly type: 'show-route'; readonly from: string; readonly to: string }
  | { readonly type: 'end-route' };

export const routeSlice: Slice<Route | null> = {
  initial: null,
  changed: (route, change) => {
    switch (change.type) {
      case 'show-route':
        return change.from === change.to ? route : { from: change.from, to: change.to };
      case 'end-route':
      case 'open':
      case 'open-link':
      case 'trace':
      case 'check':
      case 'leave':
        return null;
      case 'rename': {
        if (route === null || (route.from !== change.from && route.to !== change.from)) return route;
        const name = (id: string) => (id === change.from ? change.to : id);
        return { from: name(route.from), to: name(route.to) };
      }
      default:
        return route;
    }
  },
  write: (route) => (route === null ? [] : listed('route', [route.from, route.to])),
  read: (query) => {
    const [from, to, ...others] = query.list('route');
    return from === undefined || to === undefined || others.length > 0 ? null : { from, to };
  },
};
