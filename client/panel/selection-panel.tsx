import type { Network } from '../graph/network.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';

interface SelectionPanelProps {
  readonly ids: readonly string[];
  readonly network: Network;
  readonly change: (change: Change) => void;
}

/** Several selected instruments: which they are, each a press away from being read. */
export function SelectionPanel({ ids, network, change }: SelectionPanelProps) {
  const chosen = network.instruments.filter(({ id }) => ids.includes(id));
  return (
    <>
      <header className="panel-head">
        <p className="kicker">{texts.selection.kicker}</p>
        <h2 className="panel-title">{texts.selection.heading(ids.length)}</h2>
      </header>
      <ul className="panel-body plain-list selected-list">
        {chosen.map((instrument) => (
          <li key={instrument.id}>
            <button
              type="button"
              className="row"
              onClick={() => change({ type: 'select', id: instrument.id })}
            >
              <InstrumentName instrument={instrument} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
