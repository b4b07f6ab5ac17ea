import type { StartQuery } from '../operations.generated.ts';

type Held = Pick<StartQuery['latest']['nodes'][number], 'id' | 'label' | 'wordsHeld' | 'citesByKind'>;

/**
 * The text whose treaties the start page offers to trace: the latest of which the words are here, or else any that invokes a
 * treaty itself, so that what is offered is never empty; null when there is none.
 */
export function tracedFirst<Text extends Held>(latest: readonly Text[]): Text | null {
  const invoking = latest.filter(({ citesByKind }) => citesByKind.some(({ kind }) => kind === 'TREATY'));
  return invoking.find(({ wordsHeld }) => wordsHeld) ?? invoking[0] ?? null;
}
