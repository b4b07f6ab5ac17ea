import type { Network } from '../graph/network.ts';
import { rootOf } from '../state/network.ts';
import { onlyId } from '../state/selection.ts';
import type { Change, View } from '../state/view.ts';
import { InstrumentPanel } from './instrument-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { PanelFrame } from './panel-frame.tsx';
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
    <PanelFrame onClose={() => change({ type: 'clear-selection' })}>
      <Selected {...{ view, network, change }} />
    </PanelFrame>
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
  return <InstrumentPanel key={id} id={id} panel={panel} isRoot={id === rootOf(view)} change={change} />;
}
