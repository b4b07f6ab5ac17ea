import type { ReactNode } from 'react';
import type { BriefFragment } from '../operations.generated.ts';
import type { Change } from '../state/view.ts';
import { InstrumentName } from './instrument-name.tsx';

interface InstrumentRowProps {
  readonly instrument: BriefFragment;
  readonly change: (change: Change) => void;
  /** What is told of it behind its name. */
  readonly children?: ReactNode;
}

/** An instrument in a list; pressed, it is selected. */
export function InstrumentRow({ instrument, change, children }: InstrumentRowProps) {
  return (
    <button type="button" className="row" onClick={() => change({ type: 'select', id: instrument.id })}>
      <InstrumentName instrument={instrument} />
      {children}
    </button>
  );
}
