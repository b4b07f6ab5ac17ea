import type { Core } from 'cytoscape';
import { tellFirstPicture } from './first-picture.ts';

const DRAWN_MARK = 'network-drawn';

/** Says when the first picture is there: to measure by, as a browser's developer tools do. True: it will. */
export function noteDrawn(graph: Core): true {
  graph.one('render', () => {
    requestAnimationFrame(() => {
      performance.clearMarks(DRAWN_MARK);
      performance.mark(DRAWN_MARK);
      tellFirstPicture();
    });
  });
  return true;
}
