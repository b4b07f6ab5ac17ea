import cytoscape, { type Core } from 'cytoscape';
import type { Picture } from '../../share/picture.ts';
import type { Selection } from '../../state/selection.ts';
import type { ThemeName } from '../../theme/palette.ts';
import { wornBy } from './classes.ts';
import { Coming } from './coming.ts';
import { moveTo } from './element-looks.ts';
import type { Encoding } from './encoding.ts';
import { exchange } from './exchange.ts';
import { FewLabels } from './few-labels.ts';
import type { Arrangement } from '../layouts/layout.ts';
import { Lighting } from './lighting.ts';
import { LinkGround } from './link-ground.ts';
import { Looks } from './looks.ts';
import { MovingPicture } from './moving-picture.ts';
import type { Network } from '../model/network.ts';
import { pictureOf, pngOf } from './picture-of.ts';
import type { PointedLink } from './pointed.ts';
import { listenToPointer, type DrawingEvents, type Hovered } from './pointer.ts';
import type { RouteFound } from '../model/route.ts';
import { restWhenStill } from './resting.ts';
import { nearestTowards } from './selection.ts';
import { shownAt, type Shown } from './shown-network.ts';
import { Sight, ZOOM } from './sight.ts';
import { Steps } from './steps.ts';
import { Told } from './told.ts';

/** The one place that speaks to Cytoscape: does what it is asked in its turn, by the parts that know how. */
export class Drawing {
  /** Which part of it is in sight. */
  readonly sight: Sight;
  readonly #graph: Core;
  readonly #container: HTMLElement;
  readonly #fewLabels: FewLabels;
  readonly #ground: LinkGround;
  readonly #moving: MovingPicture;
  readonly #looks: Looks;
  readonly #lighting: Lighting;
  readonly #gone = new AbortController();
  readonly #progress = new Told<number | null>(null);
  readonly #steps = new Steps(this.#gone.signal, (part) => this.#progress.tell(part));
  readonly #coming: Coming;
  #shown: Shown | null = null;
  /** Of what is drawn, what is shown; null for all. */
  #part: ReadonlySet<string> | null = null;
  #encoding: Encoding | null = null;

  constructor(container: HTMLElement, events: DrawingEvents) {
    this.#container = container;
    const graph = cytoscape({
      container,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: true,
      selectionType: 'single',
      autounselectify: true,
      // Everything is told its place.
      layout: { name: 'preset' },
    });
    this.#graph = graph;
    restWhenStill(graph);
    const fewLabels = (this.#fewLabels = new FewLabels(graph, container));
    const ground = (this.#ground = new LinkGround(graph, container));
    const moving = (this.#moving = new MovingPicture(graph));
    this.#looks = new Looks({ graph, ground, fewLabels, moving });
    this.#lighting = new Lighting(graph, ground, this.#looks);
    this.#coming = new Coming(graph, this.#steps);
    this.sight = new Sight(graph, container);
    graph.on('position', 'node', () => ground.refresh());
    listenToPointer(graph, ground, events, (target) => this.#hover(target));
  }

  destroy(): void {
    this.#gone.abort();
    this.sight.destroy();
    this.#fewLabels.destroy();
    this.#ground.destroy();
    this.#moving.destroy();
    this.#graph.removeAllListeners();
    this.#graph.destroy();
  }

  /** What is drawn, as plain data, for files. */
  picture(theme: ThemeName): Picture {
    return pictureOf(this.#graph, this.#ground, theme);
  }

  /** All of it as an image, `scale` times its size. */
  async png(theme: ThemeName, scale: number): Promise<Blob> {
    return pngOf(this.#graph, this.#ground, theme, scale);
  }

  /** Draws a network in its places; moves what was there before when `animate`, else puts it there. */
  show(network: Network, arrangement: Arrangement, animate: boolean): void {
    this.#coming.begin(
      () => {
        const { standing } = (this.#shown = shownAt(network, arrangement));
        const elements = exchange(this.#graph, {
          instruments: network.instruments,
          links: network.links.filter(({ id }) => standing.has(id)),
          positions: arrangement.positions,
          linkTones: this.#looks.linkTones,
        });
        return { elements, areLabelled: arrangement.labels !== 'few' };
      },
      () => this.#settle(animate),
    );
  }

  /** Ends the coming of a network that takes long: what has come of it stays, with the links among it. */
  stop(): void {
    this.#coming.stop();
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
    if (this.#looks.isCrowd) this.#graph.nodes().panify();
    else this.#graph.nodes().unpanify();
    if (this.#part !== null) this.#hideOthers();
    this.#encode();
    this.#ground.show(network.links.filter(({ id }) => !standing.has(id)));
    this.#lighting.show(this.#shown);
    this.#fewLabels.refresh();
    this.sight.tell();
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
    this.#steps.run(() => this.#looks.look(theme, labels, links));
  }

  /** Gives marks and links the sizes, tones and groups that an encoding says. */
  encode(encoding: Encoding): void {
    this.#steps.run(() => {
      this.#encoding = encoding;
      this.#encode();
    });
  }

  #encode(): void {
    if (this.#encoding) this.#looks.encode(this.#encoding, this.#shown?.network.links.length ?? 0);
  }

  /** Lights the chains between two instruments, and brings both into sight; null puts the light out. */
  light(route: RouteFound | null): void {
    this.#steps.run(() => {
      if (this.#lighting.light(route) && route !== null && this.#shown)
        this.sight.bringIn(route, this.#shown);
    });
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

  /** Moves the view only when the instrument is out of sight. */
  reveal(id: string): void {
    const isFirst = this.#shown === null;
    this.#steps.run(() => {
      // The first view has been fitted around the root.
      if (isFirst && this.#graph.getElementById(id).hasClass('root')) return;
      this.sight.reveal(id);
    });
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

  /** Tells which part of what is asked for is drawn, 0 to 1; null when nothing waits, as at once. */
  watchProgress(watcher: (part: number | null) => void): () => void {
    return this.#progress.watch(watcher);
  }

  /** Tells how many instruments are drawn of a network whose coming was stopped; null when none was. */
  watchStopped(watcher: (drawn: number | null) => void): () => void {
    return this.#coming.stopped.watch(watcher);
  }

  /** What the pointer is over stands out. */
  #hover(target: Hovered): void {
    this.#container.style.cursor = target === null ? '' : 'pointer';
    // A class, or one more element, would have all the thousands of a crowd drawn again.
    if (this.#looks.isCrowd) {
      this.#fewLabels.hover(target?.is === 'instrument' ? target.id : null);
      return;
    }
    this.#lighting.hover(target);
  }
}
