import type { Core } from 'cytoscape';
import type { Selection } from '../../state/selection.ts';
import { bendLines } from './element-looks.ts';
import { edgeOf } from './elements.ts';
import type { Point } from '../layouts/layout.ts';
import type { LinkGround } from './link-ground.ts';
import { litLinks, NO_LIGHTS, type Lights } from './lit-links.ts';
import type { Looks } from './looks.ts';
import { linkId } from '../model/network.ts';
import type { PointedLink } from './pointed.ts';
import type { Hovered } from './pointer.ts';
import { routeIds, type RouteFound } from '../model/route.ts';
import { showRoute } from './route-light.ts';
import { showSelection } from './selection.ts';
import type { Shown } from './shown-network.ts';

/** What stands out of the rest: what is selected, a way, what is pointed at, what is under the pointer. */
export class Lighting {
  readonly #graph: Core;
  readonly #ground: LinkGround;
  readonly #looks: Pick<Looks, 'isCrowd' | 'linkTones'>;
  #lights: Lights = NO_LIGHTS;
  #shown: Shown | null = null;
  /** Where the instruments of the lit way stood that were drawn when it was last lit. */
  #stood: ReadonlyMap<string, Point | undefined> = new Map();

  /** @param looks where all is faint already nothing steps back */
  constructor(graph: Core, ground: LinkGround, looks: Pick<Looks, 'isCrowd' | 'linkTones'>) {
    this.#graph = graph;
    this.#ground = ground;
    this.#looks = looks;
  }

  /** Another network is drawn: what is new comes without the light that others have. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.#kindle();
    showSelection(this.#graph, this.#lights.selection, this.#looks.isCrowd);
    if (this.#lights.route) showRoute(this.#graph, this.#lights.route);
  }

  select(selection: Selection | null): void {
    this.#lights = { ...this.#lights, selection };
    this.#kindle();
    showSelection(this.#graph, selection, this.#looks.isCrowd);
  }

  /**
   * @returns whether more of the way is drawn than when it was lit before, or stands elsewhere, so that one wants to
   * see it
   */
  light(route: RouteFound | null): boolean {
    const before = this.#lights.route;
    if (route === null && before === null) return false;
    this.#lights = { ...this.#lights, route };
    this.#kindle();
    showRoute(this.#graph, route);
    this.#ground.fade(route !== null);
    const stood = route === before ? this.#stood : new Map<string, Point>();
    const drawn = route ? routeIds(route).filter((id) => this.#graph.getElementById(id).nonempty()) : [];
    this.#stood = new Map(drawn.map((id) => [id, this.#shown?.arrangement.positions.get(id)]));
    return drawn.some((id) => {
      const [then, now] = [stood.get(id), this.#stood.get(id)];
      return then?.x !== now?.x || then?.y !== now?.y;
    });
  }

  point(link: PointedLink | null): void {
    this.#lights = { ...this.#lights, pointed: link };
    this.#kindle();
    this.#graph.edges('.under-pointer').removeClass('under-pointer');
    if (link) this.#graph.getElementById(linkId(link.source, link.target)).addClass('under-pointer');
  }

  hover(target: Hovered): void {
    this.#graph.elements('.under-pointer').removeClass('under-pointer');
    const hovered = target?.is === 'link' ? target.id : null;
    if (hovered !== this.#lights.hovered) {
      this.#lights = { ...this.#lights, hovered };
      this.#kindle();
    }
    if (target) this.#graph.getElementById(target.id).addClass('under-pointer');
  }

  /** Lit links are Cytoscape's, the others the ground's. */
  #kindle(): void {
    if (!this.#shown) return;
    const { network, links, standing, arrangement } = this.#shown;
    const lit = litLinks(network, this.#lights);
    this.#graph.batch(() => {
      this.#graph
        .edges()
        .filter((edge) => !standing.has(edge.id()) && !lit.has(edge.id()))
        .remove();
      const added = [...lit].flatMap((id) => {
        const link = links.get(id);
        const ends = link && [link.source, link.target].map((end) => this.#graph.getElementById(end));
        const isNew = ends?.every((end) => end.nonempty()) && this.#graph.getElementById(id).empty();
        return link && isNew ? [edgeOf(link, this.#looks.linkTones.get(id))] : [];
      });
      if (added.length > 0) this.#graph.add(added);
    });
    if (!this.#looks.isCrowd) bendLines(this.#graph, arrangement.positions);
  }
}
