import type { Selection } from '../../state/selection.ts';
import { linkId, type Network } from '../model/network.ts';
import type { PointedLink } from './pointed.ts';
import { routeLinks, type RouteFound } from '../model/route.ts';

/** What lights links. */
export interface Lights {
  readonly selection: Selection | null;
  readonly route: RouteFound | null;
  /** Whose words are pointed at in a text. */
  readonly pointed: PointedLink | null;
  /** Under the pointer. */
  readonly hovered: string | null;
}

export const NO_LIGHTS: Lights = { selection: null, route: null, pointed: null, hovered: null };

/** The links that stand out of the others: those of what is selected, of a route, and what is pointed at. */
export function litLinks({ instruments, links }: Network, lights: Lights): ReadonlySet<string> {
  const { selection, route, pointed, hovered } = lights;
  const lit = new Set(route === null ? [] : routeLinks(route));
  if (pointed) lit.add(linkId(pointed.source, pointed.target));
  if (hovered !== null) lit.add(hovered);
  if (selection?.kind === 'link') lit.add(linkId(selection.source, selection.target));
  if (selection?.kind !== 'instruments') return lit;
  const chosen = new Set(selection.ids);
  // Around the root nearly all is near: lighting it would say nothing.
  if (chosen.size === 1 && instruments.some(({ id, isRoot }) => isRoot && chosen.has(id))) return lit;
  for (const { id, source, target } of links) if (chosen.has(source) || chosen.has(target)) lit.add(id);
  return lit;
}
