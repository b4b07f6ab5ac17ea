import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape';
import type { Selection } from '../state/selection.ts';
import type { Picture } from '../share/picture.ts';
import { PALETTES, type ThemeName } from '../theme/palette.ts';
import { elementsOf } from './elements.ts';
import type { Encoding } from './encoding.ts';
import { FewLabels } from './few-labels.ts';
import type { Arrangement } from './layouts/layout.ts';
import { linkId, type Network } from './network.ts';
import type { PointedLink } from './pointed.ts';
import { pictureOf } from './picture-of.ts';
import type { RouteFound } from './route.ts';
import { showRoute } from './route-light.ts';
import { nearestTowards, showSelection } from './selection.ts';
import { styleOf, THOUSANDS } from './style.ts';

/** What a pointer does to the drawing. */
export interface DrawingEvents {
  /** `also`: with Shift or Control held, so beside what is selected. */
  readonly onInstrument: (id: string, also: boolean) => void;
  readonly onInstrumentTwice: (id: string) => void;
  readonly onLink: (source: string, target: string) => void;
  /** The other mouse button, or a long press. */
  readonly onMenu: (id: string) => void;
  /** All that a rectangle has been drawn around. */
  readonly onRectangle: (ids: readonly string[]) => void;
}

export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

const ZOOM = { least: 0.08, most: 2.6, step: 1.3 };
/** Below this, labels are too small to read: then the whole is not shown at once. */
const LEGIBLE_ZOOM = 0.62;
/** How close a look is when the whole would be too small. */
const READING_ZOOM = 0.8;
/** Instruments so near each other's row or column stand in it; nearer along it than the second, nothing is between. */
const ALIGNED = 14;
const NEXT = 60;
const DRAWN_MARK = 'network-drawn';
const MOVE_MILLISECONDS = 260;
/** Around the drawing: headings of years above, the legend below. */
const MARGIN = { top: 44, right: 28, bottom: 56, left: 28 };

/** The one place that speaks to Cytoscape. */
export class Drawing {
  readonly #graph: Core;
  readonly #watchers = new Set<(viewport: Viewport) => void>();
  readonly #resizing: ResizeObserver;
  readonly #container: HTMLElement;
  readonly #fewLabels: FewLabels;
  #isCrowd = false;
  #isNoted = false;
  #isEncoded = false;
  #isLit = false;

  constructor(container: HTMLElement, events: DrawingEvents) {
    this.#container = container;
    this.#graph = cytoscape({
      container,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: true,
      selectionType: 'single',
      autounselectify: true,
    });
    this.#fewLabels = new FewLabels(this.#graph, container);
    this.#listen(events);
    this.#resizing = new ResizeObserver(() => {
      this.#graph.resize();
      this.#tell();
    });
    this.#resizing.observe(container);
  }

  /** What is drawn, as plain data, for files. */
  picture(theme: ThemeName): Picture {
    return pictureOf(this.#graph, theme);
  }

  /** All of it as an image, `scale` times its size. */
  async png(theme: ThemeName, scale: number): Promise<Blob> {
    const options = { full: true, scale, bg: PALETTES[theme].ground, maxWidth: 8_000, maxHeight: 8_000 };
    return this.#graph.png({ ...options, output: 'blob-promise' });
  }

  destroy(): void {
    this.#resizing.disconnect();
    this.#watchers.clear();
    this.#fewLabels.destroy();
    this.#graph.destroy();
  }

  /** Draws a network in its places; moves what was there before when `animate`, else puts it there. */
  show(network: Network, arrangement: Arrangement, animate: boolean): void {
    const graph = this.#graph;
    const wanted = elementsOf(network);
    const ids = new Set(wanted.map(({ data }) => data.id));
    graph.batch(() => {
      graph
        .elements()
        .filter((element) => !ids.has(element.id()))
        .remove();
      const added: ElementDefinition[] = [];
      for (const element of wanted) {
        const before = graph.getElementById(element.data.id ?? '');
        if (before.nonempty()) {
          before.data(element.data);
          before.classes(element.classes ?? []);
        } else {
          const place = arrangement.positions.get(element.data.id ?? '');
          added.push({ ...element, position: { ...(place ?? { x: 0, y: 0 }) } });
        }
      }
      graph.add(added);
    });
    this.#note();
    graph.nodes().forEach((node) => {
      const place = arrangement.positions.get(node.id());
      if (!place) return;
      const { x, y } = node.position();
      if (x === place.x && y === place.y) return;
      node.stop(true);
      if (animate) node.animate({ position: { ...place } }, { duration: MOVE_MILLISECONDS });
      else node.position({ ...place });
    });
    if (arrangement.labels !== 'few') this.#bend(arrangement);
    this.#fewLabels.refresh();
    this.#tell();
  }

  /** Says when the first picture is there: to measure by, as a browser's developer tools do. */
  #note(): void {
    if (this.#isNoted) return;
    this.#isNoted = true;
    this.#graph.one('render', () => {
      requestAnimationFrame(() => {
        performance.clearMarks(DRAWN_MARK);
        performance.mark(DRAWN_MARK);
      });
    });
  }

  /** A straight line along a row or a column would run through what stands on it. */
  #bend({ positions }: Arrangement): void {
    for (const edge of this.#graph.edges().toArray()) {
      const [from, to] = [positions.get(edge.source().id()), positions.get(edge.target().id())];
      if (!from || !to) continue;
      const level = Math.abs(from.y - to.y) < ALIGNED && Math.abs(from.x - to.x) > NEXT;
      const upright = Math.abs(from.x - to.x) < ALIGNED && Math.abs(from.y - to.y) > NEXT;
      edge.toggleClass('level', level);
      edge.toggleClass('upright', upright);
    }
  }

  /** Leaves everything in its place and shows a part of it; null shows all. */
  showOnly(part: Network | null): void {
    const ids = part && new Set(part.instruments.map(({ id }) => id));
    this.#graph.batch(() => {
      this.#graph.nodes().forEach((node) => {
        node.toggleClass('out-of-sight', ids !== null && !ids.has(node.id()));
      });
    });
  }

  /** @param links how many there are: the more, the fainter */
  look(theme: ThemeName, labels: Arrangement['labels'], links = 0): void {
    this.#graph.style(styleOf(theme, labels, links));
    this.#isCrowd = labels === 'few';
    const isHuge = this.#isCrowd && links > THOUSANDS;
    this.#fewLabels.look(theme, this.#isCrowd);
    // Read at every frame, though only asked for when Cytoscape is made: a network may become a crowd.
    const renderer = (this.#graph as unknown as { renderer(): { hideEdgesOnViewport: boolean } }).renderer();
    renderer.hideEdgesOnViewport = isHuge;
  }

  /** Gives marks the sizes, tones and groups that an encoding says. */
  encode({ sizes, tones, groups }: Encoding): void {
    const says = sizes.size + tones.size + groups.length > 0;
    // Thousands of marks need not be told that nothing has changed.
    if (!says && !this.#isEncoded) return;
    this.#isEncoded = says;
    const grouped = new Map(groups.flatMap(({ tone, ids }) => ids.map((id) => [id, tone] as const)));
    this.#graph.batch(() => {
      this.#graph.nodes().forEach((node) => {
        const id = node.id();
        node.removeData('size tone group');
        const [size, tone, group] = [sizes.get(id), tones.get(id), grouped.get(id)];
        node.data({
          ...(size === undefined ? {} : { size }),
          ...(tone === undefined ? {} : { tone }),
          ...(group === undefined ? {} : { group }),
        });
      });
    });
  }

  /** Lights the chains between two instruments; null puts the light out. */
  light(route: RouteFound | null): void {
    if (route === null && !this.#isLit) return;
    this.#isLit = route !== null;
    showRoute(this.#graph, route);
  }

  select(selection: Selection | null): void {
    showSelection(this.#graph, selection, this.#isCrowd);
    this.#fewLabels.refresh();
  }

  /** Lights a link for as long as its words are pointed at in a text; null lights none. */
  point(link: PointedLink | null): void {
    this.#graph.edges('.under-pointer').removeClass('under-pointer');
    if (link) this.#graph.getElementById(linkId(link.source, link.target)).addClass('under-pointer');
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
  fit(arrangement: Arrangement, root: string | null, all = false): void {
    const graph = this.#graph;
    if (graph.nodes().empty()) return;
    const box = boundsOf(graph, arrangement);
    const { width, height } = this.room();
    const whole = Math.min(1, width / box.w, height / box.h);
    // The labels of a crowd are legible at any size.
    const zoom = all || arrangement.labels === 'few' || whole >= LEGIBLE_ZOOM ? whole : READING_ZOOM;
    const middle = { x: box.x1 + box.w / 2, y: box.y1 + box.h / 2 };
    const lanes = (arrangement.frame?.lanes.length ?? 0) > 0 && box.h * zoom <= height;
    const place = root === null ? undefined : arrangement.positions.get(root);
    const target = zoom === whole || !place ? middle : this.#towards(place, box, zoom);
    graph.viewport({
      zoom,
      pan: {
        x: MARGIN.left + width / 2 - target.x * zoom,
        // Lanes hang from the years above them; other drawings stand in the middle.
        y: MARGIN.top + (lanes ? -box.y1 * zoom : height / 2 - target.y * zoom),
      },
    });
  }

  /** The root in the middle, but no more empty room than needed beyond the drawing's ends. */
  #towards(place: { x: number; y: number }, box: Box, zoom: number): { x: number; y: number } {
    const { width, height } = this.room();
    return {
      x: kept(place.x, box.x1, box.w, width / zoom),
      y: kept(place.y, box.y1, box.h, height / zoom),
    };
  }

  zoomBy(direction: 1 | -1): void {
    const graph = this.#graph;
    graph.zoom({
      level: graph.zoom() * (direction > 0 ? ZOOM.step : 1 / ZOOM.step),
      renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 },
    });
  }

  /** Moves the view only when the instrument is out of sight. */
  reveal(id: string): void {
    const node = this.#graph.getElementById(id);
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    const { clientWidth: width, clientHeight: height } = this.#container;
    const dx = x < MARGIN.left ? MARGIN.left - x : x > width - 140 ? width - 140 - x : 0;
    const dy =
      y < MARGIN.top + 20 ? MARGIN.top + 20 - y : y > height - MARGIN.bottom ? height - MARGIN.bottom - y : 0;
    if (dx !== 0 || dy !== 0) this.#graph.panBy({ x: dx, y: dy });
  }

  /** Marks where one stands when that is not what is selected. */
  stand(id: string | null): void {
    this.#graph.batch(() => {
      this.#graph.nodes('.cursor').removeClass('cursor');
      if (id !== null) this.#graph.getElementById(id).addClass('cursor');
    });
  }

  /** Whether dragging draws a rectangle around instruments instead of moving the view. */
  drawRectangles(on: boolean): void {
    this.#graph.userPanningEnabled(!on);
    this.#graph.autoungrabify(on);
    this.#container.classList.toggle('rectangles', on);
  }

  nearest(from: string, way: 'left' | 'right' | 'up' | 'down'): string | null {
    return nearestTowards(this.#graph, from, way);
  }

  /** Where an instrument is drawn, in pixels of the container; null when it is not. */
  placeOf(id: string): { readonly x: number; readonly y: number; readonly radius: number } | null {
    const node = this.#graph.getElementById(id);
    if (node.empty()) return null;
    return { ...node.renderedPosition(), radius: node.renderedOuterHeight() / 2 };
  }

  /** Tells of every move of the view, and at once how it is. */
  watch(watcher: (viewport: Viewport) => void): () => void {
    this.#watchers.add(watcher);
    watcher(this.#viewport());
    return () => this.#watchers.delete(watcher);
  }

  #viewport(): Viewport {
    return { zoom: this.#graph.zoom(), ...this.#graph.pan() };
  }

  #tell(): void {
    const viewport = this.#viewport();
    for (const watcher of this.#watchers) watcher(viewport);
  }

  /** Cytoscape tells of each in the rectangle by itself; whoever listens wants all at once. */
  #listenToRectangles(events: DrawingEvents): void {
    let inside: string[] = [];
    this.#graph.on('box', 'node', (event: EventObject) => {
      if (inside.length === 0)
        queueMicrotask(() => {
          events.onRectangle(inside);
          inside = [];
        });
      inside.push(idOf(event));
    });
  }

  #listen(events: DrawingEvents): void {
    const graph = this.#graph;
    graph.on('viewport', () => this.#tell());
    graph.on('position', 'node', () => this.#tell());
    graph.on('tap', 'node', (event: EventObject) => events.onInstrument(idOf(event), isAlso(event)));
    graph.on('dbltap', 'node', (event: EventObject) => events.onInstrumentTwice(idOf(event)));
    graph.on('cxttap taphold', 'node', (event: EventObject) => events.onMenu(idOf(event)));
    this.#listenToRectangles(events);
    graph.on('tap', 'edge', ({ target }: EventObject) =>
      events.onLink(String(target.data('source')), String(target.data('target'))),
    );
    graph.on('mouseover', 'node, edge', ({ target }: EventObject) => {
      // A class would have all the thousands drawn again.
      if (this.#isCrowd && target.isNode()) this.#fewLabels.hover(String(target.id()));
      else target.addClass('under-pointer');
      this.#container.style.cursor = 'pointer';
    });
    graph.on('mouseout', 'node, edge', ({ target }: EventObject) => {
      this.#fewLabels.hover(null);
      target.removeClass('under-pointer');
      this.#container.style.cursor = '';
    });
  }
}

/** Whether what is pressed comes to what is selected. */
function isAlso({ originalEvent }: EventObject): boolean {
  return (
    originalEvent instanceof MouseEvent &&
    (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey)
  );
}

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

/** Of where everything will stand, also while it still moves there. */
function boundsOf(graph: Core, arrangement: Arrangement): Box {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  graph.nodes().forEach((node) => {
    const now = node.position();
    const place = arrangement.positions.get(node.id()) ?? now;
    const box = node.boundingBox({ includeEdges: false });
    x1 = Math.min(x1, box.x1 - now.x + place.x);
    x2 = Math.max(x2, box.x2 - now.x + place.x);
    y1 = Math.min(y1, box.y1 - now.y + place.y);
    y2 = Math.max(y2, box.y2 - now.y + place.y);
  });
  const top = arrangement.frame?.lanes[0]?.start;
  if (top !== undefined) y1 = Math.min(y1, top);
  return { x1, y1, w: Math.max(1, x2 - x1), h: Math.max(1, y2 - y1) };
}

/** The nearest middle of a view that does not look beyond the drawing's ends; all of it when it fits. */
function kept(middle: number, from: number, size: number, room: number): number {
  return size <= room ? from + size / 2 : Math.min(Math.max(middle, from + room / 2), from + size - room / 2);
}

function idOf({ target }: EventObject): string {
  return String(target.id());
}
