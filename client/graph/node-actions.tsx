import { useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { Drawing } from './drawing.ts';
import type { Network, NetworkInstrument } from './network.ts';
import { NodeMenu } from './node-menu.tsx';

interface NodeActionsProps {
  /** The selected ones; the last is the one beside which this stands. */
  readonly ids: readonly string[];
  readonly instrument: NetworkInstrument;
  readonly view: View;
  readonly network: Network;
  readonly drawing: Drawing;
  readonly isMenuOpen: boolean;
  readonly onMenu: (isOpen: boolean) => void;
  readonly onToggle: () => void;
  readonly change: (change: Change) => void;
}

/** What can be done with the selected instruments, right beside the last of them. */
export function NodeActions(props: NodeActionsProps) {
  const { ids, instrument, view, network, drawing, isMenuOpen, onMenu, onToggle, change } = props;
  const element = useRef<HTMLDivElement>(null);
  const { id, label, hidden, isExpanded, isRoot } = instrument;

  useLayoutEffect(
    () =>
      drawing.watch(() => {
        const place = drawing.placeOf(id);
        if (!element.current) return;
        // The drawing comes in pieces: what is not there yet has no place to stand beside.
        element.current.style.visibility = place ? '' : 'hidden';
        if (!place) return;
        const { x, y, radius } = place;
        element.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y - radius - 10)}px) translate(-14px, -100%)`;
      }),
    [drawing, id],
  );

  const canToggle = ids.length === 1 && !isRoot && (hidden > 0 || isExpanded);
  return (
    <div className="node-actions" ref={element}>
      {canToggle && (
        <Button
          aria-label={
            isExpanded ? texts.network.collapseTitle(label) : texts.network.expandTitle(label, hidden)
          }
          onPress={onToggle}
        >
          {isExpanded ? texts.network.collapse : texts.network.expand(hidden)}
        </Button>
      )}
      {ids.length > 1 && <span className="node-actions-count">{texts.explore.selected(ids.length)}</span>}
      <NodeMenu
        ids={ids}
        view={view}
        network={network}
        isOpen={isMenuOpen}
        onOpenChange={onMenu}
        change={change}
      />
    </div>
  );
}
