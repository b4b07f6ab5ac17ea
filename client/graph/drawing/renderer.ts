import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';

/** One of the stores of pictures of elements that Cytoscape copies from when it draws. */
interface Pictures {
  getBoundingBox(element: SingularElementReturnValue): object;
  /** Draws the element into the store unless it is there. */
  getElement(element: SingularElementReturnValue, bounds: object, pixelRatio: number): unknown;
}

/** What is used here of Cytoscape's own canvas renderer, which its types do not tell of. */
export interface Renderer {
  readonly data: {
    readonly eleTxrCache: Pictures;
    readonly lblTxrCache: Pictures;
    /** Has all canvases. */
    readonly canvasContainer: HTMLElement;
  };
  /** Has the next frame drawn. */
  redraw(options?: unknown): void;
  /** Whether it will be. */
  readonly requestedFrame: boolean;
  /** Of what has changed. */
  notify(...told: readonly unknown[]): void;
  /** Whether the loop of frames has begun: then it does not begin again. */
  renderLoopStarted: boolean;
  startRenderLoop(): void;
  /** Called in each frame, the highest priority first. */
  beforeRender(each: (willDraw: boolean, now: number) => void, priority: number): void;
  /** Computes styles and places of all that has changed, which is otherwise done at the beginning of a frame. */
  flushRenderedStyleQueue(): void;
  getPixelRatio(): number;
}

export function rendererOf(graph: Core): Renderer {
  return (graph as unknown as { renderer(): Renderer }).renderer();
}

/** What has all that Cytoscape draws. */
export function pictureElement(graph: Core): HTMLElement {
  return rendererOf(graph).data.canvasContainer;
}

/** Drawings that are held: whether anything has changed meanwhile, and how it is drawn. */
const held = new WeakMap<Renderer, { isAsked: boolean; readonly redraw: Renderer['redraw'] }>();

/** While it is held, Cytoscape draws nothing; then it draws what has changed meanwhile. */
export function holdDrawing(graph: Core, on: boolean): void {
  const renderer = rendererOf(graph);
  const before = held.get(renderer);
  if (on && !before) {
    const hold = { isAsked: false, redraw: renderer.redraw };
    held.set(renderer, hold);
    renderer.redraw = () => {
      hold.isAsked = true;
    };
  } else if (!on && before) {
    held.delete(renderer);
    renderer.redraw = before.redraw;
    if (before.isAsked) renderer.redraw();
  }
}

/**
 * Computes and draws for a piece of what is added what the next frame would for all of it at once: styles, bounds,
 * and the pictures of marks and labels in sight. Done before, it also costs less: a frame that draws a picture and
 * copies it, in turn, has the browser keep a copy of all pictures each time.
 */
export function prepare(graph: Core, piece: readonly ElementDefinition[]): void {
  const renderer = rendererOf(graph);
  renderer.flushRenderedStyleQueue();
  const { x1, y1, x2, y2 } = graph.extent();
  const stores = [renderer.data.eleTxrCache, renderer.data.lblTxrCache];
  const pixelRatio = renderer.getPixelRatio();
  for (const { data } of piece) {
    const element = graph.getElementById(data.id ?? '');
    if (element.empty()) continue;
    const bounds = element.boundingBox();
    if (bounds.x1 > x2 || bounds.x2 < x1 || bounds.y1 > y2 || bounds.y2 < y1) continue;
    for (const pictures of stores) pictures.getElement(element, pictures.getBoundingBox(element), pixelRatio);
  }
}

/** Cytoscape tells its renderer nothing until it may again: half a network is no picture. */
export function notifications(graph: Core, on: boolean): void {
  const untold = graph as unknown as { notifications(on: boolean): void; notify(event: string): void };
  untold.notifications(on);
  if (on) untold.notify('add');
}
