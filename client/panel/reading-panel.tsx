import { Button } from 'react-aria-components';
import type { Network } from '../graph/network.ts';
import { rootOf, type Change, type View } from '../state/view.ts';
import { texts } from '../texts.ts';
import { InstrumentPanel } from './instrument-panel.tsx';
import { LinkPanel } from './link-panel.tsx';

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
      {selection.kind === 'instrument' ? (
        <InstrumentPanel
          key={selection.id}
          id={selection.id}
          tab={view.tab}
          isRoot={selection.id === rootOf(view)}
          change={change}
        />
      ) : (
        <LinkPanel
          key={`${selection.source} ${selection.target}`}
          source={selection.source}
          target={selection.target}
          link={network.links.find(
            ({ source, target }) => source === selection.source && target === selection.target,
          )}
          change={change}
        />
      )}
    </aside>
  );
}
