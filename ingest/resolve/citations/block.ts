import type { InstrumentId } from '../../symbols/ids.ts';

/** A note, or a line of the body: what lists and "and Corr.1" do not reach beyond. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly isNote: boolean;
  /** Where it hangs in the body: a note's first anchor, else its own start. */
  readonly at: number;
  /** The report whose contents are cited by number: set as the block is read. */
  container: BlockContainer | null;
}

export interface BlockContainer {
  readonly target: InstrumentId;

  /** Where its symbol ends; what follows within the same clause is inside it. */
  readonly end: number;
}
