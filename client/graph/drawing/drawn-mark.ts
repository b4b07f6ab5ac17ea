import type { Core } from 'cytoscape';
import { tellFirstPicture } from './first-picture.ts';

const DRAWN_MARK = 'network-drawn';

/** Says when the first picture is there: to measure by, as a browser's developer tools do. */
export function noteDrawn(graph: Core): void {
  graph.one('render', () => {
    requestAnimationFrame(() => {
      performance.clearMarks(DRAWN_MARK);
      performance.mark(DRAWN_MARK);
      tellFirstPicture();
    });
  });
}
