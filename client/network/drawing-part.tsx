import { later } from '../parts/later.tsx';
import { Waiting } from '../parts/state.tsx';
import { texts } from '../texts/texts.ts';

/** Cytoscape is a third of the script, and the start page does without it. */
export const drawing = later(
  async () => (await import('../graph/graph-view.tsx')).GraphView,
  <Waiting text={texts.network.loading} />,
);

/** Has it loaded and run. What fails here fails again where it is needed, and is told there. */
export function loadDrawing(): void {
  drawing.load().catch(() => undefined);
}
