/**
 * What a first view waits for longest, begun while the page's own script is still on its way: the build puts this
 * small script before it. Whatever it begins the page finds begun, for both have the same store of answers. The
 * drawing's script is not begun here: running it so early made the first words of the page late, and the drawing
 * no earlier.
 */
import { answers } from './data/answers.ts';
import { variablesOf } from './network/expansion-question.ts';
import { InstrumentFactsDocument, NeighbourhoodOfDocument } from './operations.generated.ts';
import { viewOf } from './state/address.ts';
import { onlyId } from './state/selection.ts';

const { network, task, selection } = viewOf(window.location.search);
if (task === null) {
  for (const expansion of network.expansions) answers.ask(NeighbourhoodOfDocument, variablesOf(expansion));
  const id = onlyId(selection);
  if (id !== null) answers.ask(InstrumentFactsDocument, { id });
}
// The first use of a browser's tables of languages takes tens of milliseconds: now nobody waits for it.
Intl.DateTimeFormat.supportedLocalesOf([navigator.language || 'en']);
