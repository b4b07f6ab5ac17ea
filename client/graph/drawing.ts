import cytoscape, { type Core } from 'cytoscape';
import { once } from '../parts/once.ts';
import type { Selection } from '../state/selection.ts';
import type { Picture } from '../share/picture.ts';
import type { ThemeName } from '../theme/palette.ts';
import { wornBy } from './classes.ts';
import { moveTo, showEncoding } from './element-looks.ts';
import type { Encoding } from './encoding.ts';
import { addUnseen, exchange, showAdded } from './exchange.ts';
import { noteDrawn } from './drawn-mark.ts';
import { FewLabels } from './few-labels.ts';
import { fitted, intoSight, MARGIN, type Viewport } from './fitting.ts';
import { Lighting } from './lighting.ts';
import type { Arrangement, Point } from './layouts/layout.ts';
import { LinkGround } from './link-ground.ts';
import type { Network } from './network.ts';
import type { PointedLink } from './pointed.ts';
import { pictureOf, pngOf } from './picture-of.ts';
import { listenToPointer, type DrawingEvents, type Hovered } from './pointer.ts';
import { MovingPicture, viewportOf } from './moving-picture.ts';
import { prepare } from './renderer.ts';
import { endsOf, routeIds, type RouteFound } from './route.ts';
import { nearestTowards } from './selection.ts';
import { shownAt, type Shown } from './shown-network.ts';
import { inPieces, Steps } from './steps.ts';
import { groundLook, styleOf, THOUSANDS } from './style.ts';
import { Told } from './told.ts';

const ZOOM = { least: 0.08, most: 2.6, step: 1.3 };
/** So many new elements at once, and so many with their letters: the page answers in between. */
const PIECE = 30;
const LABELLED = 3;
/** Why no more of a network comes: it was cancelled, or another is wanted. */
const STOPPED = 'stopped';
const OVERTAKEN = 'overtaken';

/** The one place that speaks to Cytoscape. */
export class Drawing {
  readonly #graph: Core;
  readonly #watchers = new Set<(viewport: Viewport) => void>();
  readonly #resizing: ResizeObserver;
  readonly #container: HTMLElement;
  readonly #fewLabels: FewLabels;
  readonly #ground: LinkGround;
  readonly #moving: MovingPicture;
  readonly #gone = new AbortController();
  readonly #steps = new Steps(this.#gone.signal, (part) => this.#progress.tell(part));
  readonly #progress = new Told<number | null>(null);
  readonly #stopped = new Told<number | null>(null);
  /** Of the network that was asked for last. */
  #coming = new AbortController();
  #shown: Shown | null = null;
  readonly #lighting: Lighting;
  readonly #noteDrawn = once(() => noteDrawn(this.#graph));
  /** Of what is drawn, what is shown; null for all. */
  #part: ReadonlySet<string> | null = null;
  #encoding: Encoding | null = null;
  #linkTones: ReadonlyMap<string, string> = new Map();
  #theme: ThemeName = 'light';
  #telling: number | undefined;
  #isStyled = false;
  #isCrowd = false;
  #isEncoded = false;

  constructor(container: HTMLElement, events: DrawingEvents) {
    this.#container = container;
    this.#graph = cytoscape({
      container,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: true,
      selectionType: 'single',
      autounselectify: true,
      // Everything is told its place.
      layout: { name: 'preset' },
    });
    this.#fewLabels = new FewLabels(this.#graph, container);
    this.#ground = new LinkGround(this.#graph, container);
    this.#moving = new MovingPicture(this.#graph);
    this.#lighting = new Lighting(this.#graph, this.#ground);
    this.#graph.on('viewport', () => this.#tell());
    this.#graph.on('position', 'node', () => this.#moved());
    listenToPointer(this.#graph, this.#ground, events, (target) => this.#hover(target));
    this.#resizing = new ResizeObserver(() => {
      this.#graph.resize();
      this.#tell();
    });
    this.#resizing.observe(container);
  }

  /** What is drawn, as plain data, for files. */
  picture(theme: ThemeName): Picture {
    return pictureOf(this.#graph, this.#ground, theme);
  }

  /** All of it as an image, `scale` times its size. */
  async png(theme: ThemeName, scale: number): Promise<Blob> {
    return pngOf(this.#graph, this.#ground, theme, scale);
  }

  destroy(): void {
    this.#gone.abort();
    this.#resizing.disconnect();
    this.#watchers.clear();
    if (this.#telling !== undefined) cancelAnimationFrame(this.#telling);
    this.#fewLabels.destroy();
    this.#ground.destroy();
    this.#moving.destroy();
    this.#graph.removeAllListeners();
    this.#graph.destroy();
  }

  /**
   * Draws a network in its places; moves what was there before when `animate`, else puts it there. Thousands
   * come in pieces; whatever is asked for next waits for them, except another network, which takes their place.
   */
  show(network: Network, arrangement: Arrangement, animate: boolean): void {
    this.#coming.abort(OVERTAKEN);
    const { signal } = (this.#coming = new AbortController());
    this.#steps.run(() => {
      if (signal.reason === OVERTAKEN) return;
      this.#stopped.tell(null);
      const { standing } = (this.#shown = shownAt(network, arrangement));
      const added = exchange(this.#graph, {
        instruments: network.instruments,
        links: network.links.filter(({ id }) => standing.has(id)),
        positions: arrangement.positions,
        linkTones: this.#linkTones,
      });
      const pieces = inPieces(added, arrangement.labels === 'few' ? PIECE : LABELLED);
      this.#steps.runAll([
        ...pieces.map((piece) => () => {
          if (signal.aborted) return;
          addUnseen(this.#graph, piece);
          prepare(this.#graph, piece);
        }),
        () => {
          if (signal.reason !== OVERTAKEN) this.#settle(animate);
        },
        // Lights and bends have changed how some of it looks.
        ...pieces.map((piece) => () => {
          if (!signal.aborted) prepare(this.#graph, piece);
        }),
        () => {
          if (signal.reason === OVERTAKEN) return;
          this.#noteDrawn();
          showAdded(this.#graph);
          if (signal.aborted) this.#stopped.tell(this.#graph.nodes().length);
        },
      ]);
    });
  }

  /** Ends the coming of a network that takes long: what has come of it stays, with the links among it. */
  stop(): void {
    this.#coming.abort(STOPPED);
  }

  /** Draws after all what was stopped. */
  drawRest(): void {
    if (this.#shown) this.show(this.#shown.network, this.#shown.arrangement, false);
  }

  /** Everything goes to its place, and looks as what was there before. */
  #settle(animate: boolean): void {
    if (!this.#shown) return;
    const { network, arrangement, standing } = this.#shown;
    moveTo(this.#graph, arrangement.positions, animate);
    // Who drags in a crowd wants to see more of it, not to move the mark that happens to be there.
    if (this.#isCrowd) this.#graph.nodes().panify();
    else this.#graph.nodes().unpanify();
    if (this.#part !== null) this.#hideOthers();
    this.#encode();
    this.#ground.show(network.links.filter(({ id }) => !standing.has(id)));
    this.#lighting.show(this.#shown);
    this.#fewLabels.refresh();
    this.#tell();
  }

  /** Leaves everything in its place and shows a part of it; null shows all. */
  showOnly(part: Network | null): void {
    const ids = part && new Set(part.instruments.map(({ id }) => id));
    this.#steps.run(() => {
      if (ids === null && this.#part === null) return;
      this.#part = ids;
      this.#hideOthers();
      this.#ground.refresh();
    });
  }

  #hideOthers(): void {
    const part = this.#part;
    this.#graph.batch(() => {
      const hidden = this.#graph.nodes().filter((node) => part !== null && !part.has(node.id()));
      wornBy(this.#graph, 'out-of-sight', hidden);
    });
  }

  /** @param links how many there are: the more, the fainter */
  look(theme: ThemeName, labels: Arrangement['labels'], links = 0): void {
    // The first picture comes in pieces: the page is busy enough with its own beginning.
    if (!this.#shown) this.#steps.hold();
    this.#steps.run(() => {
      this.#theme = theme;
      this.#isCrowd = labels === 'few';
      this.#lighting.look(this.#isCrowd);
      const style = styleOf(theme, labels, links);
      // At first Cytoscape has its own defaults and nothing else; told a whole style, it would make them twice anew.
      if (this.#isStyled) this.#graph.style(style);
      else this.#graph.style().append(style).update();
      this.#isStyled = true;
      this.#fewLabels.look(theme, this.#isCrowd);
      this.#moving.turn(this.#isCrowd && links > THOUSANDS);
      this.#lookOfGround(links);
    });
  }

  #lookOfGround(links = this.#shown?.network.links.length ?? 0): void {
    this.#ground.look(groundLook(this.#theme, this.#linkTones, this.#isCrowd, links));
  }

  /** Gives marks and links the sizes, tones and groups that an encoding says. */
  encode(encoding: Encoding): void {
    this.#steps.run(() => {
      this.#encoding = encoding;
      this.#encode();
    });
  }

  #encode(): void {
    if (this.#encoding === null) return;
    const { sizes, tones, groups, linkTones } = this.#encoding;
    const says = sizes.size + tones.size + groups.length + linkTones.size > 0;
    // Thousands of marks need not be told that nothing has changed.
    if (!says && !this.#isEncoded) return;
    this.#isEncoded = says;
    this.#linkTones = linkTones;
    this.#lighting.tone(linkTones);
    showEncoding(this.#graph, this.#encoding);
    this.#lookOfGround();
  }

  /** Lights the chains between two instruments, and brings both into sight; null puts the light out. */
  light(route: RouteFound | null): void {
    this.#steps.run(() => {
      if (this.#lighting.light(route) && route !== null) this.#bringIn(route);
    });
  }

  /** One moves only when an end of the way is out of sight; then to all of it. */
  #bringIn(route: RouteFound): void {
    if (!this.#shown || endsOf(route).every((id) => this.#intoSight(id) === null)) return;
    const { network, arrangement } = this.#shown;
    const on = new Set(routeIds(route));
    const nodes = network.instruments.filter(({ id }) => on.has(id));
    // Lanes reach beyond what the way needs of them.
    this.#fit(
      fitted({
        nodes,
        arrangement: { ...arrangement, frame: null },
        room: this.room(),
        root: null,
        all: true,
      }),
    );
  }

  select(selection: Selection | null): void {
    this.#steps.run(() => {
      this.#lighting.select(selection);
      this.#fewLabels.refresh();
    });
  }

  /** Lights a link for as long as its words are pointed at in a text; null lights none. */
  point(link: PointedLink | null): void {
    this.#steps.run(() => this.#lighting.point(link));
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
    const nodes = network.instruments;
    this.#fit(fitted({ nodes, arrangement, room: this.room(), root, all }));
  }

  #fit(view: Viewport | null): void {
    if (view) this.#graph.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } });
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
    const isFirst = this.#shown === null;
    this.#steps.run(() => this.#reveal(id, isFirst));
  }

  #reveal(id: string, isFirst: boolean): void {
    const node = this.#graph.getElementById(id);
    // The first view has been fitted around the root.
    if (node.empty() || (isFirst && node.hasClass('root'))) return;
    const way = this.#intoSight(id);
    if (way) this.#graph.panBy(way);
  }

  /** How the view must move so that an instrument is in sight; null when it is, or is not drawn. */
  #intoSight(id: string): Point | null {
    const node = this.#graph.getElementById(id);
    const { clientWidth: width, clientHeight: height } = this.#container;
    return node.empty() ? null : intoSight(node.renderedPosition(), { width, height });
  }

  /** Marks where one stands when that is not what is selected. */
  stand(id: string | null): void {
    this.#steps.run(() =>
      this.#graph.batch(() => {
        this.#graph.nodes('.cursor').removeClass('cursor');
        if (id !== null) this.#graph.getElementById(id).addClass('cursor');
      }),
    );
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
    if (this.#gone.signal.aborted) return null;
    const node = this.#graph.getElementById(id);
    if (node.empty()) return null;
    return { ...node.renderedPosition(), radius: node.renderedOuterHeight() / 2 };
  }

  /** Tells which part of what is asked for is drawn, 0 to 1; null when nothing waits, as at once. */
  watchProgress(watcher: (part: number | null) => void): () => void {
    return this.#progress.watch(watcher);
  }

  /** Tells how many instruments are drawn of a network whose coming was stopped; null when none was. */
  watchStopped(watcher: (drawn: number | null) => void): () => void {
    return this.#stopped.watch(watcher);
  }

  /** Tells of every move of the view, and at once how it is. */
  watch(watcher: (viewport: Viewport) => void): () => void {
    this.#watchers.add(watcher);
    watcher(viewportOf(this.#graph));
    return () => this.#watchers.delete(watcher);
  }

  #tell(): void {
    const viewport = viewportOf(this.#graph);
    for (const watcher of this.#watchers) watcher(viewport);
  }

  /** Many move at once, and are told of once. */
  #moved(): void {
    this.#ground.refresh();
    this.#telling ??= requestAnimationFrame(() => {
      this.#telling = undefined;
      this.#tell();
    });
  }

  /** What the pointer is over stands out. */
  #hover(target: Hovered): void {
    this.#container.style.cursor = target === null ? '' : 'pointer';
    // A class, or one more element, would have all the thousands of a crowd drawn again.
    if (this.#isCrowd) {
      this.#fewLabels.hover(target?.is === 'instrument' ? target.id : null);
      return;
    }
    this.#lighting.hover(target);
  }
}
