import type { Query } from './query.ts';
import type { Change, View } from './view.ts';

/**
 * A part of the view with all that belongs to it: what it is at first, how it changes, and what of the
 * address is its own. All slices stand in one list, in view.ts; a new one is a new entry there.
 */
export interface Slice<Value> {
  readonly initial: Value;
  /**
   * The value after a change; the same one when the change does not concern it. Every slice sees every
   * change: hiding an instrument is the network's change, and the selection loses it too.
   * @param view the whole view as it was before the change
   */
  readonly changed: (value: Value, change: Change, view: View) => Value;
  /** Fields of the address, `name=value` with the value quoted; what stands at its usual value is left out. */
  readonly write: (value: Value, view: View) => readonly string[];
  /** Reads what `write` writes; what cannot be read is left out, and nothing throws. */
  readonly read: (query: Query) => Value;
}
