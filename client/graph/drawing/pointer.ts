import type { Core, EventObject } from 'cytoscape';
import type { LinkGround } from './link-ground.ts';
import { linkId } from '../model/network.ts';

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

/** What is under the pointer. */
export type Hovered = { readonly is: 'instrument' | 'link'; readonly id: string } | null;

/** Listens to Cytoscape's elements, and for the links of the ground to its empty places. */
export function listenToPointer(
  graph: Core,
  ground: LinkGround,
  events: DrawingEvents,
  onHover: (target: Hovered) => void,
): void {
  graph.on('tap', 'node', (event: EventObject) => events.onInstrument(idOf(event), isAlso(event)));
  graph.on('dbltap', 'node', (event: EventObject) => events.onInstrumentTwice(idOf(event)));
  graph.on('cxttap taphold', 'node', (event: EventObject) => events.onMenu(idOf(event)));
  graph.on('tap', 'edge', ({ target }: EventObject) =>
    events.onLink(String(target.data('source')), String(target.data('target'))),
  );
  graph.on('tap', ({ target, position }: EventObject) => {
    const link = target === graph ? ground.at(position) : null;
    if (link) events.onLink(link.source, link.target);
  });
  listenToRectangles(graph, events);
  let before: Hovered = null;
  graph.on('mousemove', (event: EventObject) => {
    // While something is dragged nothing is looked at.
    if (event.originalEvent.buttons !== 0) return;
    const now = hoveredBy(graph, ground, event);
    if (now?.id === before?.id) return;
    before = now;
    onHover(now);
  });
  graph.on('mouseout', ({ target }: EventObject) => {
    if (target === graph && before !== null) onHover((before = null));
  });
}

function hoveredBy(graph: Core, ground: LinkGround, { target, position }: EventObject): Hovered {
  if (target !== graph) return { is: target.isNode() ? 'instrument' : 'link', id: String(target.id()) };
  const link = ground.at(position);
  return link && { is: 'link', id: linkId(link.source, link.target) };
}

/** Cytoscape tells of each in the rectangle by itself; whoever listens wants all at once. */
function listenToRectangles(graph: Core, events: DrawingEvents): void {
  let inside: string[] = [];
  graph.on('box', 'node', (event: EventObject) => {
    if (inside.length === 0)
      queueMicrotask(() => {
        events.onRectangle(inside);
        inside = [];
      });
    inside.push(idOf(event));
  });
}

/** Whether what is pressed comes to what is selected. */
function isAlso({ originalEvent }: EventObject): boolean {
  return (
    originalEvent instanceof MouseEvent &&
    (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey)
  );
}

function idOf({ target }: EventObject): string {
  return String(target.id());
}
