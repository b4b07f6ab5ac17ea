import type { Core } from 'cytoscape';
import { fitted, intoSight, MARGIN, type Viewport } from './fitting.ts';
import type { Arrangement, Point } from '../layouts/layout.ts';
import { viewportOf } from './moving-picture.ts';
import type { Network } from '../model/network.ts';
import { endsOf, routeIds, type RouteFound } from '../model/route.ts';
import type { Shown } from './shown-network.ts';

/** From the least to the most, and by how much at once. */
export const ZOOM = { least: 0.08, most: 2.6, step: 1.3 };

/** Which part of the drawing is in sight, how large, and who wants to hear of its moves. */
export class Sight {
  readonly #graph: Core;
  readonly #container: HTMLElement;
  readonly #watchers = new Set<(viewport: Viewport) => void>();
  readonly #resizing: ResizeObserver;
  #telling: number | undefined;
  #isGone = false;

  constructor(graph: Core, container: HTMLElement) {
    this.#graph = graph;
    this.#container = container;
    graph.on('viewport', () => this.tell());
    graph.on('position', 'node', () => this.#tellSoon());
    this.#resizing = new ResizeObserver(() => {
      graph.resize();
      this.tell();
    });
    this.#resizing.observe(container);
  }

  destroy(): void {
    this.#isGone = true;
    this.#resizing.disconnect();
    this.#watchers.clear();
    if (this.#telling !== undefined) cancelAnimationFrame(this.#telling);
  }

  /** The room there is for the network. */
  room(): { readonly width: number; readonly height: number } {
    return {
      width: Math.max(200, this.#container.clientWidth - MARGIN.left - MARGIN.right),
      height: Math.max(200, this.#container.clientHeight - MARGIN.top - MARGIN.bottom),
    };
  }

  /**
   * Shows all; when that would make labels illegible, a part around the root instead, unless all is
   * asked for.
   */
  fit(network: Network, arrangement: Arrangement, root: string | null, all = false): void {
    this.#show(fitted({ nodes: network.instruments, arrangement, room: this.room(), root, all }));
  }

  /** Moves only when an end of the way is out of sight; then to all of it. */
  bringIn(route: RouteFound, { network, arrangement }: Shown): void {
    if (endsOf(route).every((id) => this.#wayTo(id) === null)) return;
    const on = new Set(routeIds(route));
    const nodes = network.instruments.filter(({ id }) => on.has(id));
    // Lanes reach beyond what the way needs of them.
    const frameless = { ...arrangement, frame: null };
    this.#show(fitted({ nodes, arrangement: frameless, room: this.room(), root: null, all: true }));
  }

  /** Moves only when the instrument is out of sight. */
  reveal(id: string): void {
    const way = this.#wayTo(id);
    if (way) this.#graph.panBy(way);
  }

  zoomBy(direction: 1 | -1): void {
    const graph = this.#graph;
    graph.zoom({
      level: graph.zoom() * (direction > 0 ? ZOOM.step : 1 / ZOOM.step),
      renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 },
    });
  }

  /** Where an instrument is drawn, in pixels of the container; null when it is not. */
  placeOf(id: string): { readonly x: number; readonly y: number; readonly radius: number } | null {
    if (this.#isGone) return null;
    const node = this.#graph.getElementById(id);
    if (node.empty()) return null;
    return { ...node.renderedPosition(), radius: node.renderedOuterHeight() / 2 };
  }

  /** Tells of every move, and at once how it is. */
  watch(watcher: (viewport: Viewport) => void): () => void {
    this.#watchers.add(watcher);
    watcher(viewportOf(this.#graph));
    return () => this.#watchers.delete(watcher);
  }

  tell(): void {
    const viewport = viewportOf(this.#graph);
    for (const watcher of this.#watchers) watcher(viewport);
  }

  /** Many marks move at once, and are told of once. */
  #tellSoon(): void {
    this.#telling ??= requestAnimationFrame(() => {
      this.#telling = undefined;
      this.tell();
    });
  }

  #show(view: Viewport | null): void {
    if (view) this.#graph.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } });
  }

  /** How the view must move so that an instrument is in sight; null when it is, or is not drawn. */
  #wayTo(id: string): Point | null {
    const node = this.#graph.getElementById(id);
    const { clientWidth: width, clientHeight: height } = this.#container;
    return node.empty() ? null : intoSight(node.renderedPosition(), { width, height });
  }
}
