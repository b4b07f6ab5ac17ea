import type { Core } from 'cytoscape';
import type { Line } from '../../share/picture.ts';
import type { Viewport } from './fitting.ts';
import type { Point } from '../layouts/layout.ts';
import { bendOf, controlPoint, distanceTo } from './link-lines.ts';
import { MARK } from './measures.ts';
import { movedFrom, viewportOf } from './moving-picture.ts';
import type { NetworkLink } from '../model/network.ts';

/** How the links of the ground are drawn. */
export interface GroundLook {
  /** Of a link, by its id. */
  readonly colourOf: (id: string) => string;
  readonly opacity: number;
  /** Heads, and bends around what stands in the way; a crowd has neither. */
  readonly isFine: boolean;
}

interface Placed {
  readonly link: NetworkLink;
  readonly from: Point;
  readonly to: Point;
}

/** Up to so many are drawn again at every move; more are moved as a picture and drawn again at rest. */
const QUICK = 1_200;
/** So many in one piece of work. */
const PIECE = 2_000;
/** The view has come to rest after so many milliseconds without a move. */
const REST = 120;
/** A link is touched from so many pixels away. */
const TOUCH = 5;
const HEAD = { length: 6, half: 2.6 };

/**
 * The links that are not lit, on a canvas of their own under the drawing: Cytoscape keeps for each of its
 * elements styles, bounds and a texture, which takes it seconds for tens of thousands of links that are faint
 * lines and no more. What is lit is Cytoscape's.
 */
export class LinkGround {
  readonly #graph: Core;
  readonly #canvas = document.createElement('canvas');
  /** What is being drawn while the picture of before is still seen. */
  readonly #next = document.createElement('canvas');
  #links: readonly NetworkLink[] = [];
  #look: GroundLook = { colourOf: () => '#888888', opacity: 1, isFine: false };
  /** The view for which the picture was drawn. */
  #drawnAt: Viewport = { zoom: 1, x: 0, y: 0 };
  /** Looked up once for as long as nothing is moved. */
  #where: readonly Placed[] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;

  constructor(graph: Core, container: HTMLElement) {
    this.#graph = graph;
    this.#canvas.className = 'link-ground';
    container.prepend(this.#canvas);
    graph.on('viewport', () => this.#move());
    graph.on('resize', () => this.refresh());
  }

  destroy(): void {
    this.#stop();
    this.#canvas.remove();
  }

  show(links: readonly NetworkLink[]): void {
    this.#links = links;
    this.refresh();
  }

  look(look: GroundLook): void {
    this.#look = look;
    this.#again();
  }

  /** Steps back behind what is lit. */
  fade(isFaded: boolean): void {
    this.#canvas.classList.toggle('faded', isFaded);
  }

  /** Links or places have changed: drawn again with the next frame. */
  refresh(): void {
    this.#where = null;
    this.#again();
  }

  /** The link at a place of the drawing. */
  at({ x, y }: Point): NetworkLink | null {
    const reach = TOUCH / this.#graph.zoom();
    let best: { link: NetworkLink; distance: number } | null = null;
    for (const { link, from, to } of this.#placed()) {
      const middle = this.#look.isFine && bendOf(from, to) !== null ? halfWay(from, to) : null;
      const distance = middle
        ? Math.min(distanceTo(x, y, from, middle), distanceTo(x, y, middle, to))
        : distanceTo(x, y, from, to);
      if (distance <= reach && (best === null || distance < best.distance)) best = { link, distance };
    }
    return best?.link ?? null;
  }

  /** What is drawn, for files. */
  lines(): readonly Line[] {
    const { colourOf, opacity, isFine } = this.#look;
    return this.#placed().map(({ link, from, to }) => {
      const by = isFine && bendOf(from, to) !== null ? controlPoint(from, to) : null;
      return {
        from: [from.x, from.y],
        to: [to.x, to.y],
        by: by && [by.x, by.y],
        colour: colourOf(link.id),
        width: 1,
        opacity,
        isDashed: isFine && link.citations === 0,
        hasArrow: isFine && link.citations > 0,
      };
    });
  }

  /** Draws it all into another canvas, which is scaled and moved already. */
  drawInto(context: CanvasRenderingContext2D): void {
    this.#stroke(context, this.#placed());
  }

  #again(): void {
    this.#stop();
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #move(): void {
    if (this.#links.length === 0) return;
    if (this.#links.length <= QUICK) {
      this.#again();
      return;
    }
    this.#canvas.style.transform = movedFrom(this.#drawnAt, viewportOf(this.#graph));
    this.#stop();
    this.#timer = setTimeout(() => this.#draw(), REST);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }

  #draw(): void {
    const view = viewportOf(this.#graph);
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [this.#graph.width() * ratio, this.#graph.height() * ratio];
    // Other things of the page may leave no room for it.
    if (width === 0 || height === 0) return;
    const placed = this.#placed();
    const isQuick = placed.length <= QUICK;
    const target = isQuick ? this.#canvas : this.#next;
    sized(target, width, height);
    const context = target.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(view.zoom * ratio, 0, 0, view.zoom * ratio, view.x * ratio, view.y * ratio);
    if (isQuick) {
      this.#stroke(context, placed);
      this.#stand(view);
      return;
    }
    let at = 0;
    const piece = () => {
      this.#stroke(context, placed.slice(at, (at += PIECE)));
      if (at < placed.length) {
        this.#frame = requestAnimationFrame(piece);
        return;
      }
      sized(this.#canvas, width, height);
      const front = this.#canvas.getContext('2d');
      // A drawing of fewer links, at once, has left its own scale there.
      front?.setTransform(1, 0, 0, 1, 0, 0);
      front?.clearRect(0, 0, width, height);
      front?.drawImage(this.#next, 0, 0);
      this.#stand(view);
    };
    piece();
  }

  #stand(view: Viewport): void {
    this.#drawnAt = view;
    this.#canvas.style.transform = '';
  }

  #stroke(context: CanvasRenderingContext2D, placed: readonly Placed[]): void {
    const { colourOf, opacity, isFine } = this.#look;
    context.globalAlpha = opacity;
    context.lineWidth = 1;
    for (const { link, from, to } of placed) {
      const colour = colourOf(link.id);
      context.strokeStyle = colour;
      context.beginPath();
      context.moveTo(from.x, from.y);
      if (!isFine) {
        // One line at a time: where many run is darker, and it is also what canvases draw quickest.
        context.lineTo(to.x, to.y);
        context.stroke();
        continue;
      }
      const by = bendOf(from, to) === null ? null : controlPoint(from, to);
      if (by) context.quadraticCurveTo(by.x, by.y, to.x, to.y);
      else context.lineTo(to.x, to.y);
      const isCitation = link.citations > 0;
      context.setLineDash(isCitation ? [] : [6, 3]);
      context.stroke();
      if (isCitation) head(context, by ?? from, to, colour);
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
  }

  /** Links whose both ends are seen, where these stand now. */
  #placed(): readonly Placed[] {
    return (this.#where ??= this.#lookUp());
  }

  #lookUp(): readonly Placed[] {
    const places = new Map<string, Point>();
    for (const node of this.#graph.nodes().toArray())
      if (!node.hasClass('out-of-sight')) places.set(node.id(), { ...node.position() });
    return this.#links.flatMap((link) => {
      const [from, to] = [places.get(link.source), places.get(link.target)];
      return from && to ? [{ link, from, to }] : [];
    });
  }
}

function sized(canvas: HTMLCanvasElement, width: number, height: number): void {
  const [wide, high] = [Math.round(width), Math.round(height)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

/** The middle of a bent line. */
function halfWay(from: Point, to: Point): Point {
  const by = controlPoint(from, to);
  return { x: (from.x + 2 * by.x + to.x) / 4, y: (from.y + 2 * by.y + to.y) / 4 };
}

/** Where the line meets the mark. */
function head(context: CanvasRenderingContext2D, from: Point, to: Point, colour: string): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [x, y] = [to.x - dx * (MARK / 2 + 2), to.y - dy * (MARK / 2 + 2)];
  const [backX, backY] = [x - dx * HEAD.length, y - dy * HEAD.length];
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(backX - dy * HEAD.half, backY + dx * HEAD.half);
  context.lineTo(backX + dy * HEAD.half, backY - dx * HEAD.half);
  context.fill();
}
