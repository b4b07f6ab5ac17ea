import { startTransition, useEffect, useState } from 'react';
import { afterFirstPicture } from '../graph/drawing/first-picture.ts';
import type { Network } from '../graph/model/network.ts';
import { Waiting } from '../parts/state.tsx';
import { rootOf } from '../state/network.ts';
import { onlyId } from '../state/selection.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { InstrumentPanel } from './instrument-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { SelectionPanel } from './selection-panel.tsx';

interface ReadingPanelProps {
  readonly view: View;
  readonly network: Network;
  readonly change: (change: Change) => void;
}

/** Longer than this nothing waits for a picture. */
const PATIENCE = 2_000;

/**
 * What is selected, to read; nothing selected, no panel.
 * @param waits a network is about to be drawn: its first picture comes before the words
 */
export function ReadingPanel({
  view,
  network,
  change,
  waits,
}: ReadingPanelProps & { readonly waits: boolean }) {
  const { selection } = view;
  const [isReady, setReady] = useState(!waits);
  useEffect(() => {
    const begin = () => startTransition(() => setReady(true));
    if (!waits) return begin();
    const stopWatching = afterFirstPicture(begin);
    const timer = setTimeout(begin, PATIENCE);
    return () => {
      stopWatching();
      clearTimeout(timer);
    };
  }, [waits]);
  if (selection === null) return null;
  return (
    <PanelFrame onClose={() => change({ type: 'clear-selection' })}>
      {isReady ? <Selected {...{ view, network, change }} /> : <Waiting text={texts.panel.loading} />}
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
