import { Button } from 'react-aria-components';
import type { Network } from '../graph/model/network.ts';
import { actionName } from '../network/action-name.ts';
import { actionsFor } from '../network/actions.ts';
import { InstrumentRow } from '../parts/instrument-row.tsx';
import { selectedIds } from '../state/selection.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';

interface SelectionPanelProps {
  readonly view: View;
  readonly network: Network;
  readonly change: (change: Change) => void;
}

/** Several selected instruments: what can be done with them, and which they are, each a press away from being read. */
export function SelectionPanel({ view, network, change }: SelectionPanelProps) {
  const ids = selectedIds(view.selection);
  const chosen = network.instruments.filter(({ id }) => ids.includes(id));
  return (
    <>
      <header className="panel-head">
        <p className="kicker">{texts.selection.kicker}</p>
        <h2 className="panel-title">{texts.selection.heading(ids.length)}</h2>
        <p className="panel-links">
          {actionsFor(ids, { view, network }).map(({ action: { id }, change: what }) => (
            <Button key={id} className="link-button" onPress={() => change(what)}>
              {actionName(id, ids.length)}
            </Button>
          ))}
        </p>
      </header>
      <ul className="panel-body plain-list selected-list">
        {chosen.map((instrument) => (
          <li key={instrument.id}>
            <InstrumentRow instrument={instrument} change={change} />
            <Button
              className="row-remove"
              aria-label={texts.selection.leaveOut(instrument.label)}
              onPress={() => change({ type: 'toggle', id: instrument.id })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
