import { Button } from 'react-aria-components';
import type { Network } from '../graph/network.ts';
import { rootOf } from '../state/network.ts';
import { onlyId } from '../state/selection.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { InstrumentPanel } from './instrument-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { SelectionPanel } from './selection-panel.tsx';

interface ReadingPanelProps {
  readonly view: View;
  readonly network: Network;
  readonly change: (change: Change) => void;
}

/** What is selected, to read; nothing selected, no panel. */
export function ReadingPanel({ view, network, change }: ReadingPanelProps) {
  const { selection } = view;
  if (selection === null) return null;
  return (
    <aside className="panel" id="panel" aria-label={texts.panel.label} tabIndex={-1}>
      <Button
        className="panel-close"
        aria-label={texts.panel.close}
        onPress={() => change({ type: 'clear-selection' })}
      >
        ×
      </Button>
      <Selected {...{ view, network, change }} />
    </aside>
  );
}

function Selected({ view, network, change }: ReadingPanelProps) {
  const { selection, panel } = view;
  if (selection === null) return null;
  if (selection.kind === 'link') {
    const { source, target } = selection;
    const link = network.links.find((one) => one.source === source && one.target === target);
    return <LinkPanel key={`${source} ${target}`} {...{ source, target, link, change }} />;
  }
  const id = onlyId(selection);
  if (id === null) return <SelectionPanel view={view} network={network} change={change} />;
  return <InstrumentPanel key={id} id={id} tab={panel.tab} isRoot={id === rootOf(view)} change={change} />;
}
