import { variablesOf } from '../network/expansion-question.ts';
import { InstrumentFactsDocument, NeighbourhoodOfDocument } from '../operations.generated.ts';
import { viewOf } from '../state/address.ts';
import { onlyId } from '../state/selection.ts';
import type { AnswerStore } from './store.ts';

/**
 * Asks the first questions of a view, and for the drawing's script where there will be a drawing.
 * @param address what stands behind the page's name, `?show=A/RES/66/128`
 */
export function beginView(
  address: string,
  answers: Pick<AnswerStore, 'ask'>,
  loadDrawing: () => void,
): void {
  const { network, task, selection, display } = viewOf(address);
  if (task !== null || network.root === null) return;
  for (const expansion of network.expansions) answers.ask(NeighbourhoodOfDocument, variablesOf(expansion));
  const id = onlyId(selection);
  if (id !== null) answers.ask(InstrumentFactsDocument, { id });
  if (display.as !== 'list') loadDrawing();
}
