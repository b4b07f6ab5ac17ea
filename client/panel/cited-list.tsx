import type { BriefFragment } from '../operations.generated.ts';
import { InstrumentRow } from '../parts/instrument-row.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';

interface CitedListProps {
  readonly heading: string;
  readonly instruments: readonly BriefFragment[];
  readonly change: (change: Change) => void;
}

/** A list of instruments under a heading; none, nothing. */
export function CitedList({ heading, instruments, change }: CitedListProps) {
  if (instruments.length === 0) return null;
  return (
    <>
      <h4>
        {heading} <span className="tab-count">{texts.number(instruments.length)}</span>
      </h4>
      <ul className="plain-list">
        {instruments.map((instrument) => (
          <li key={instrument.id}>
            <InstrumentRow instrument={instrument} change={change} />
          </li>
        ))}
      </ul>
    </>
  );
}
