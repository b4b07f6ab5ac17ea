import type { Display } from '../state/display.ts';
import { count, plural } from './numbers.ts';

/** The network as a drawing. */
export const network = {
  /** Before it is known around what. */
  plain: 'The network',
  label: (root: string) => `Network around ${root}`,
  role: 'network',
  keys: 'Left arrow goes to what an instrument cites, right arrow to what cites it, up and down to the others there. W, A, S and D go to the nearest in the drawing. Space selects one more, Shift with an arrow the next as well, Control with an arrow goes there without selecting, Control A selects all. Enter expands or collapses, M opens what can be done, E shows the words of the citation that one has come along, R goes to the reading panel. Plus and minus zoom, 0 shows all, Home goes to the middle, Escape ends a selection. The view “List” has the same as tables.',
  summary: (instruments: number, links: number) =>
    `${plural(instruments, 'instrument', 'instruments')}, ${plural(links, 'link', 'links')}`,
  display: 'Show as',
  displays: {
    time: 'Time',
    rings: 'Rings',
    tree: 'Tree',
    force: 'Force',
    list: 'List',
  } satisfies Record<Display, string>,
  displayTitles: {
    time: 'Years from left to right, a lane for each kind or organ',
    rings: 'Neighbours in rings around the middle',
    tree: 'What it cites at the left, what cites it at the right, by the number of links; others that cite or are cited by the same in between',
    force: 'Linked instruments drawn together',
    list: 'The same network as tables',
  } satisfies Record<Display, string>,
  tools: 'Tools',
  moreTools: 'Tools: more of what one can do with the network',
  fewerTools: 'Tools: less of what one can do with the network',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  legend: 'Legend',
  legendHeld: 'Filled: citations held',
  legendCitedOnly: 'Hollow: cited only',
  legendHidden: '+12: linked instruments not drawn',
  legendCount: 'Line width: number of citations',
  legendDashed: 'Dashed: where a treaty or text is printed',
  expand: (hidden: number) => (hidden > 0 ? `Expand +${count.format(hidden)}` : 'Expand'),
  /** It begins as the button reads, so that one can say to it what one sees. */
  expandTitle: (label: string, hidden: number) =>
    hidden > 0
      ? `Expand +${count.format(hidden)}: what is linked to ${label} and not drawn`
      : `Expand ${label}`,
  collapse: 'Collapse',
  collapseTitle: (label: string) => `Collapse ${label}`,
  leftOut: (number: number, label: string) =>
    `${plural(number, 'neighbour', 'neighbours')} of ${label} not drawn`,
  showMore: 'Show more',
  selected: (label: string, kind: string, held: boolean, hidden: number) =>
    `${label}, ${kind}, ${held ? 'citations held' : 'cited only'}${hidden > 0 ? `, ${count.format(hidden)} not drawn` : ''}`,
  summarised: (drawn: number, all: number) =>
    `${count.format(drawn)} of ${count.format(all)} instruments are drawn: those expanded, and those that most texts cite. The list has all.`,
  loading: 'Drawing the network …',
  drawing: (instruments: number) => `Drawing ${plural(instruments, 'instrument', 'instruments')} …`,
  drawingPart: (instruments: number, percent: number) =>
    `Drawing ${plural(instruments, 'instrument', 'instruments')}: ${percent} %`,
  drawn: (instruments: number) => `${plural(instruments, 'instrument is', 'instruments are')} drawn.`,
  stopDrawing: 'Cancel the drawing',
  drawnInPart: (drawn: number, instruments: number) =>
    `Cancelled: ${count.format(drawn)} of ${plural(instruments, 'instrument is', 'instruments are')} drawn.`,
  drawRest: 'Draw the rest',
  asList: 'Show as list',
  failed: (label: string) => `The network of ${label} could not be drawn`,
  notFoundHeading: (id: string) => `${id} is not in this graph`,
  notFoundHelp: 'It is neither held nor cited by a text that is. Search for another, or ingest its text.',
  notFoundSearch: (id: string) => `Search all names and texts for “${id}”`,
  nothingAround: 'Nothing cites it, and it cites nothing that could be resolved.',
} as const;
