import type { Core } from 'cytoscape';
import type { Viewport } from './fitting.ts';
import { holdDrawing, pictureElement } from './renderer.ts';

/** The view has come to rest after so many milliseconds without a move. */
const REST = 120;

/**
 * While the view of thousands moves, what was drawn last is moved and scaled as a picture by the browser itself:
 * Cytoscape would draw each mark again in each frame. At rest all is drawn sharp, and what came into sight with it.
 */
export class MovingPicture {
  readonly #graph: Core;
  readonly #element: HTMLElement;
  /** The view for which the picture was drawn; null before the first. */
  #drawnAt: Viewport | null = null;
  #isOn = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(graph: Core) {
    this.#graph = graph;
    this.#element = pictureElement(graph);
    this.#element.style.transformOrigin = '0 0';
    graph.on('viewport', () => this.#move());
    graph.on('render', () => {
      this.#drawnAt = viewportOf(graph);
      this.#element.style.transform = '';
    });
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  turn(on: boolean): void {
    this.#isOn = on;
    if (!on) this.#rest();
  }

  #move(): void {
    if (!this.#isOn || this.#drawnAt === null) return;
    holdDrawing(this.#graph, true);
    this.#element.style.transform = movedFrom(this.#drawnAt, viewportOf(this.#graph));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), REST);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    holdDrawing(this.#graph, false);
  }
}

export function viewportOf(graph: Core): Viewport {
  return { zoom: graph.zoom(), ...graph.pan() };
}

/** How a picture drawn for one view lies in another: as a style says it. */
export function movedFrom(drawn: Viewport, { zoom, x, y }: Viewport): string {
  const scale = zoom / drawn.zoom;
  return `matrix(${scale}, 0, 0, ${scale}, ${x - drawn.x * scale}, ${y - drawn.y * scale})`;
}
