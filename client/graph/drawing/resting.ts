import type { Core } from 'cytoscape';
import { rendererOf, type Renderer } from './renderer.ts';

/** Milliseconds without anything to draw after which no more frames are asked for. */
const AWAKE_MILLISECONDS = 500;

const wakers = new WeakMap<Renderer, () => void>();

/**
 * Cytoscape asks the browser for every frame as long as a drawing exists, also when nothing moves: a tenth of a processor where
 * none helps with graphics. So its loop ends when nothing was to be drawn for a while, and begins anew with the next request.
 */
export function restWhenStill(graph: Core): void {
  const renderer = rendererOf(graph);
  let isGone = false;
  let isResting = false;
  let hasEnded = false;
  let lastAsked = performance.now();
  const wake = (): void => {
    lastAsked = performance.now();
    isResting = false;
    if (!hasEnded) return;
    hasEnded = false;
    renderer.renderLoopStarted = false;
    renderer.startRenderLoop();
  };
  wakers.set(renderer, wake);
  // Asked at the beginning of each frame: the loop ends where there is no drawing any more. Whoever else asks has woken it.
  Object.defineProperty(renderer, 'destroyed', {
    get: () => {
      hasEnded ||= isResting;
      return isGone || isResting;
    },
    set: (is: boolean) => {
      isGone = is;
    },
  });
  const notify = renderer.notify.bind(renderer);
  renderer.notify = (...told) => {
    wake();
    notify(...told);
  };
  const redraw = renderer.redraw.bind(renderer);
  renderer.redraw = (options) => {
    wake();
    redraw(options);
  };
  renderer.beforeRender((willDraw, now) => {
    if (willDraw || renderer.requestedFrame) lastAsked = now;
    isResting = now - lastAsked > AWAKE_MILLISECONDS;
  }, Number.NEGATIVE_INFINITY);
}

/** Frames are asked for again: what moves by itself tells nobody that it begins to. */
export const wakeDrawing = (graph: Core): void => wakers.get(rendererOf(graph))?.();
