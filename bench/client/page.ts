import cytoscape, { type Core } from 'cytoscape';
import { Arranger } from '../../client/graph/layouts/arranger.ts';
import { Drawing } from '../../client/graph/drawing/drawing.ts';
import type { LayoutId, LayoutInput } from '../../client/graph/layouts/layout.ts';
import { LAYOUTS } from '../../client/graph/layouts/layouts.ts';
import { networkOf, type Network } from '../../client/graph/model/network.ts';
import { synthetic } from './synthetic.ts';

/** What the benchmark calls from outside; all times in milliseconds. */
export interface BenchPage {
  readonly ours: (instruments: number, links: number) => Promise<OurTimes>;
  readonly arrangeByWorker: (layout: LayoutId, instruments: number, links: number) => Promise<number>;
  /** Draws the same in plain Cytoscape, in a grid: from the elements to the first picture. */
  readonly plain: (instruments: number, links: number) => Promise<number>;
  /** Its default layout, for so many rounds of its thousand. */
  readonly cose: (rounds: number) => Promise<number>;
  /** Draws nothing any more. */
  readonly clear: () => void;
  /** Where the view can be taken hold of: as far from all marks as can be. */
  readonly emptyPlace: () => { readonly x: number; readonly y: number };
  /** From here on, frames in which the view has moved are counted. */
  readonly startFrames: () => void;
  readonly frames: () => { readonly moved: number; readonly milliseconds: number };
  /** The longest time for which the page did not answer since the last call. */
  readonly longestTask: () => number;
}

export interface OurTimes {
  readonly network: number;
  readonly layout: number;
  /** From the network to the first picture of all of it, layout included. */
  readonly picture: number;
  readonly drawn: number;
}

const container = document.getElementById('drawing') as HTMLElement;
let clear = () => {};
let moved = () => {};
let plainGraph: Core | null = null;
let marks: () => readonly { readonly x: number; readonly y: number }[] = () => [];
let counting = { moved: 0, since: 0 };
let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask', buffered: true });

function inputOf(network: Network, room: LayoutInput['room']): LayoutInput {
  return { nodes: network.instruments, links: network.links, room, lanes: 'kind' };
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
/** Until what has been asked for is painted. */
async function painted(): Promise<void> {
  await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
}

/** Until the explorer says that all of it is there. */
async function drawn(): Promise<void> {
  while (performance.getEntriesByName('network-drawn').length === 0) await frame();
}

function countFrames(watch: (moved: () => void) => void): void {
  let dirty = false;
  watch(() => (dirty = true));
  const look = () => {
    if (dirty) counting = { ...counting, moved: counting.moved + 1 };
    dirty = false;
    running = requestAnimationFrame(look);
  };
  let running = requestAnimationFrame(look);
  moved = () => cancelAnimationFrame(running);
}

const page: BenchPage = {
  async ours(instruments, links) {
    page.clear();
    const answer = synthetic(instruments, links);
    // What a server makes is not the explorer's work.
    await painted();
    longest = 0;
    const began = performance.now();
    const network = networkOf([answer]);
    const joined = performance.now();
    // In tasks of their own, as in the page.
    await turn();
    const drawing = new Drawing(container, {
      onInstrument: () => {},
      onInstrumentTwice: () => {},
      onLink: () => {},
      onMenu: () => {},
      onRectangle: () => {},
    });
    clear = () => drawing.destroy();
    marks = () =>
      network.instruments.flatMap(({ id }) => {
        const place = drawing.sight.placeOf(id);
        return place ? [place] : [];
      });
    await turn();
    const arranging = performance.now();
    const arrangement = LAYOUTS.time.arrange(inputOf(network, drawing.sight.room()));
    const arranged = performance.now();
    performance.clearMarks('network-drawn');
    drawing.look('light', arrangement.labels, network.links.length);
    drawing.show(network, arrangement, false);
    drawing.sight.fit(network, arrangement, null, true);
    await drawn();
    await painted();
    countFrames((tell) => drawing.sight.watch(tell));
    return {
      network: joined - began,
      layout: arranged - arranging,
      picture: performance.now() - began,
      drawn: network.instruments.length,
    };
  },

  async arrangeByWorker(layout, instruments, links) {
    const network = networkOf([synthetic(instruments, links)]);
    const arranger = new Arranger();
    const began = performance.now();
    await arranger.arrange(
      layout,
      inputOf(network, { width: 1384, height: 800 }),
      () => {},
      new AbortController().signal,
    );
    arranger.dispose();
    return performance.now() - began;
  },

  async plain(instruments, links) {
    page.clear();
    const { instruments: briefs, links: ties } = synthetic(instruments, links);
    const began = performance.now();
    const graph: Core = cytoscape({
      container,
      elements: [
        ...briefs.map(({ id, label }) => ({ data: { id, label } })),
        ...ties.map(({ id, source, target }) => ({ data: { id, source, target } })),
      ],
      style: [
        { selector: 'node', style: { label: 'data(label)' } },
        { selector: 'edge', style: { 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' } },
      ],
      layout: { name: 'grid' },
    });
    plainGraph = graph;
    clear = () => graph.destroy();
    marks = () => graph.nodes().map((node) => node.renderedPosition());
    await painted();
    const picture = performance.now() - began;
    countFrames((tell) => graph.on('viewport', tell));
    return picture;
  },

  async cose(rounds) {
    const began = performance.now();
    const layout = plainGraph?.layout({ name: 'cose', animate: false, numIter: rounds });
    const stopped = layout?.promiseOn('layoutstop');
    layout?.run();
    await stopped;
    const taken = performance.now() - began;
    await painted();
    return taken;
  },

  clear() {
    moved();
    clear();
    clear = moved = () => {};
    container.replaceChildren();
  },

  emptyPlace() {
    const all = marks();
    let best = { x: 720, y: 450, free: -1 };
    for (let x = 320; x <= 1120; x += 20)
      for (let y = 180; y <= 720; y += 20) {
        const free = Math.min(...all.map((mark) => Math.hypot(mark.x - x, mark.y - y)));
        if (free > best.free) best = { x, y, free };
      }
    return best;
  },

  startFrames() {
    counting = { moved: 0, since: performance.now() };
  },
  frames: () => ({ moved: counting.moved, milliseconds: performance.now() - counting.since }),

  longestTask() {
    const one = longest;
    longest = 0;
    return one;
  },
};

Object.assign(window, { bench: page });
